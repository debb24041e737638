package broadsheet.articles;

import broadsheet.lexicon.Lexicon;
import broadsheet.lexicon.Lexicons;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Shapes of single lines that need no neighbours: numbered heads, notes in brackets, days, rows of tables. Lines come folded. */
final class LineShapes {
    private static final int LONGEST_CELL = 6; // characters, on average
    private static final int LONGEST_WORD = 10; // 法官说法
    private static final String NUMERAL = "[0-9〇○零一二三四五六七八九十]";
    /** 1985.07—1996.03 某某市委党校教师: a line of somebody's career. */
    private static final Pattern CAREER = Pattern.compile(
            "(?U)(19|20)\\d\\d[.．年]\\s?\\d{1,2}月?\\s*[—–~～至-]+\\s*((19|20)\\d\\d[.．年]|今).*|(19|20)\\d\\d[.．]\\d{1,2}\\s+\\p{IsHan}.*");

    private static final Pattern DAY =
            Pattern.compile("(?U)(" + NUMERAL + "{4}\\s*年\\s*)?" + NUMERAL + "{1,3}\\s*月\\s*" + NUMERAL + "{1,3}\\s*日");
    private static final Pattern NOTE = Pattern.compile(
            "(?U)[(（【\\[](作者|本文|数据|以上|据|来源|转自|摘自|整理|本版|本报|原载|文字|图片|执笔|译者|完|未完|全文|原文|综合|供稿).{0,40}[)）】\\]]|据\\p{IsHan}{1,12}[局委台网社报站部心]|[—-]+\\s*(编者|作者|笔者|题记)|.{0,20}(泣谢|叩谢|谨启|敬启|敬谢|同启|泣告|谨谢)|(声明|委托|启事|申请)人[:：]\\S{2,12}|(来源|数据来源|资料来源|注)[:：].{2,30}");
    private static final Pattern TIP =
            Pattern.compile("(?U)[(（]?.{0,20}(报料|爆料|提供线索|线索提供).{0,16}(奖励?\\d{1,4}元|[:：]\\s*\\p{IsHan}{2,4})[)）]?");
    private static final Pattern NUMBERED =
            Pattern.compile("(?U)^([一二三四五六七八九十]{1,3}[、.．]|[(（][一二三四五六七八九十]{1,3}[)）]|之[一二三四五六七八九十]|"
                    + "第[一二三四五六七八九十]+[章节部]|(故事|镜头|片段|案例|场景|现场|关键词|亮点|声音|看点|变化)[一二三四五六七八九十1-9①-⑩])\\s*.{0,36}$");
    private static final Pattern ITEM_END = Pattern.compile(".*[;；。!！?？]$");
    private static final Pattern CELLS = Pattern.compile("(?U)[\\s　]+");
    private static final Pattern FIGURE = Pattern.compile("(?U)[-+±]?[\\d.,:：/∶-]+\\s*(%|‰|元|万|亿|℃|分|吨|人|个)?");
    private static final Pattern HOUR = Pattern.compile("^[0-2]?[0-9][:：][0-5][0-9][\\s　]+\\S{2,20}$"); // 20:02 电视剧
    private static final Pattern LABELLED =
            Pattern.compile("(?U)\\p{IsHan}{2,8}[:：]\\s*[-+]?\\d[\\d.,]*\\s*\\p{IsHan}{0,3}"); // 蓝球:11
    private static final Pattern BRACKETS = Pattern.compile("[(（][^)）]{0,12}[)）]"); // 冯桂芳(女，土家族)
    private static final Pattern UNIT = Pattern.compile("(?U)^[(（]?(计量)?单位\\s*[:：].{1,16}");
    private static final String POST_FIRST = "主副常委秘书组成会长理监团顾总执";
    private static final Pattern ROLL = Pattern.compile(
            "(?U)(第[一二三]|常务|执行|名誉)?(主\\s*席|副主席|秘书长|副秘书长|(常务)?委\\s*员|主\\s*任|副主任|组\\s*长|副组长|成\\s*员|会\\s*长|副会长|(常务)?理\\s*事|监\\s*事|团\\s*长|副团长|顾\\s*问|书\\s*记|副书记)"
                    + "(名单)?[:：]\\s*([(（][^)）]{2,20}[)）]|(\\p{IsHan}{2,4}|\\p{IsHan}\\s\\p{IsHan})([(（][^)）]{1,12}[)）])?([\\s、]+|$))+");
    private static final Pattern CLOSING =
            Pattern.compile("(特此|谨此)(公告|通告|通知|声明|讣告|更正|说明|函告|奉告|鸣谢)[!！]?|现予公告|此致|敬礼[!！]?");
    private static final Pattern SALUTATION =
            Pattern.compile("(?U)[\\p{IsHan}、]{0,14}(同志|代表|委员|朋友|来宾|女士|先生|乡亲|市民|用户|旅客|读者|家长|业主|客户|单位)(们|家)?[:：]");

    private static final String NOTE_FIRST = "(（【[据来数资注—-声委启申"; // quick looks before the long patterns
    private static final String NOTE_LAST = "谢启告";
    private static final String NUMBER_FIRST = "一二三四五六七八九十(（之第故镜片案场现关亮声看变";

    private final Set<String> words = new HashSet<>();

    LineShapes(Lexicons lexicons) {
        for (Lexicon.Row row : lexicons.get("furniture")) {
            if (row.get("kind").equals("section_head") || row.get("kind").equals("editorial_note")) {
                words.add(row.key());
            }
        }
    }

    /** 2018年10月13日, 二〇一八年十月十三日. */
    boolean isDay(String text) {
        return text.charAt(text.length() - 1) == '日' && DAY.matcher(text).matches();
    }

    /** (作者单位:西南大学), (据新华社). */
    boolean isNote(String text) {
        return isTip(text)
                || (NOTE_FIRST.indexOf(text.charAt(0)) >= 0 || NOTE_LAST.indexOf(text.charAt(text.length() - 1)) >= 0)
                        && NOTE.matcher(text).matches();
    }

    /** 施先生报料,奖30元; (线索提供:张某). */
    private static boolean isTip(String text) {
        boolean told = text.indexOf('料') > 0 || text.indexOf("线索") >= 0;
        return told && TIP.matcher(text).matches();
    }

    /** 一、坚持党建引领; (二)做强产业; 法官说法. */
    boolean isSectionHead(String text) {
        return NUMBER_FIRST.indexOf(text.charAt(0)) >= 0
                        && NUMBERED.matcher(text).matches()
                        && !ITEM_END.matcher(text).matches()
                || isSectionWord(text);
    }

    /** 法官说法, 记者手记. */
    boolean isSectionWord(String text) {
        return text.length() <= LONGEST_WORD && words.contains(text);
    }

    /** 特此公告; 各位代表:; 单位:元/公斤. */
    boolean isFormula(String text) {
        boolean colon = Punctuation.isColon(text.charAt(text.length() - 1));
        return text.length() > 3 && isRoll(text)
                || CLOSING.matcher(text).matches()
                || colon && SALUTATION.matcher(text).matches()
                || text.contains("单位") && UNIT.matcher(text).matches();
    }

    /** 副主席:黄某某(女) 梁某某 周某; 委员:(按姓氏笔画为序). */
    private static boolean isRoll(String text) {
        return POST_FIRST.indexOf(text.charAt(0)) >= 0
                && Punctuation.holdsColon(text)
                && ROLL.matcher(text).matches();
    }

    /**
     * Whether blanks cut the line into short cells, three or more, or two with a figure among them: 大白菜 2.4 2.6 2.2; 丁文斌 王 刚
     * 吕建军.
     */
    boolean isRow(String text) {
        boolean colon = Punctuation.holdsColon(text);
        boolean blank = Punctuation.holdsBlank(text);
        if (!colon && !blank
                || Punctuation.holdsFullStop(text)
                || text.indexOf('，') >= 0
                        && BRACKETS.matcher(text).replaceAll("").indexOf('，') >= 0) {
            return false;
        }
        if (colon && (HOUR.matcher(text).find() || LABELLED.matcher(text).matches())) {
            return true;
        }
        if (!blank) {
            return false;
        }
        String[] cells = CELLS.split(text);
        if (cells.length < 2 || text.length() > cells.length * (LONGEST_CELL + 1)) {
            return false;
        }
        int figures = 0;
        for (String cell : cells) {
            Matcher figure = FIGURE.matcher(cell);
            figures += figure.matches() ? 1 : 0;
        }
        return figures > 0 || cells.length > 2;
    }

    /** Whether it is one line of somebody's career, a paragraph of its own. */
    static boolean isCareer(String text) {
        return CAREER.matcher(text).matches();
    }
}
