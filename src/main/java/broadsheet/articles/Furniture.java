package broadsheet.articles;

import broadsheet.lexicon.Lexicon;
import broadsheet.lexicon.Lexicons;
import broadsheet.text.Trie;
import java.util.regex.Pattern;

/**
 * Knows the lines of a page that belong to no story: mastheads, page numbers, contents (…详见第4版), weather, hotlines.
 *
 * <p>Words from {@code furniture.tsv}. Lines come folded.
 */
final class Furniture {
    private static final int LONGEST = 80;
    private static final int LONGEST_GUIDE = 50;
    private static final String NUMBER = "[0-9〇○零一二三四五六七八九十]";
    private static final Pattern DAY =
            Pattern.compile("(?U)\\d{4}\\s*年\\s*\\d{1,2}\\s*月\\s*\\d{1,2}\\s*日|\\d{4}[-./·]\\d{1,2}[-./·]\\d{1,2}"
                    + "|(民国|[一二])[〇○零0-9一二三四五六七八九十]{1,4}年" + NUMBER + "{1,2}月" + NUMBER + "{1,3}日");
    private static final Pattern BESIDE_DAY = Pattern.compile(
            "(?U)星期|礼拜|周[一二三四五六日]|农历|\\d\\s*版|版[:：]|第\\s*\\d+\\s*[版期]|总第|今日\\d|编辑|责编|校对|报\\s*$|^.{0,12}报\\s|[日\\d]\\s+[一-龥]{2,6}\\s+[A-Z]?\\d{1,3}$|^[A-Z]?\\d{1,3}\\s+[一-龥]{2,6}\\s");
    private static final Pattern TOKENS_AND_DAY =
            Pattern.compile("(?U)(\\S{1,8}\\s+){0,4}\\d{4}(年|[-./])\\d{1,2}(月|[-./])\\d{1,2}日?(\\s+\\S{1,8}){0,4}");
    private static final Pattern OF_PAPER = Pattern.compile(
            "(?U)(农历|夏历)?[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年.{0,12}|(总)?第\\s*\\d+\\s*期.{0,20}|[A-Z][A-Z\\s.&]{3,40}|星期[一二三四五六日天](\\s+(第|农历|[A-Z]?\\d).{0,16})?");
    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "(?U)(第?\\s*[0-9A-Z一二三四五六七八九十]{1,3}\\s*版)(\\s*[:：·|]?\\s*[一-龥]{0,6})?|[-—·\\s]*(第\\s*)?[0-9A-Z]{1,3}(\\s*页)?[-—·\\s]*");
    private static final Pattern SECTION_PAGE = Pattern.compile(
            "(?U)([A-Z]\\d{1,3}|0?\\d)(版)?\\s*[:：|·]?\\s*[一-龥]{2,6}|([一-龥]{2,6})\\s*[:：|·]?\\s*([A-Z]\\d{1,3}|0\\d)(版)?");
    /** 要闻·2 编辑:屠某 新闻热线:0871-…: who made the page and how to reach them. */
    private static final Pattern MAKER_AND_NUMBER = Pattern.compile(
            "(?U).*(编辑|责编|主编|美编|组版|版式|校对)[\\s:：/]{1,2}\\p{IsHan}{2,4}.*(热线|电话|邮箱|信箱|[Mm]ail|QQ|微信)\\s?[:：]?\\s?[A-Za-z0-9].*");

    /** 经济新闻 7: a page's name and number. */
    private static final Pattern NAMED_PAGE = Pattern.compile(
            "(?U)[一-龥]{0,4}(新闻|要闻|综合|民生|经济|社会|文体|体育|国际|国内|副刊|专版|专题|理论|教育|健康|周刊|时事|时政|法治|财经|文化|生活|广告|公告|视点|深度|天下|热线|乡村|评论)[\\s·|]{1,3}[0-9]{1,2}");

    private static final Pattern PAPER =
            Pattern.compile("(?U)(今日)?[一-龥]{2,6}(日报|晚报|早报|晨报|时报|商报|都市报|周报|导报|快报|法治报|教育报|工人报|青年报|农民报|科技报|消费者报)");
    private static final Pattern GUIDE = Pattern.compile(
            "(?U).{3,}[\\s　.…·—\\-(（]*(详见|见|>>|▶|►|→|[\\s　.…(（])\\s*第?\\s*[A-Z]?[0-9一二三四五六七八九十]{1,2}\\s*[-—、至]?\\s*[0-9]{0,2}版[)）]?");
    private static final Pattern WEATHER = Pattern.compile("(?U).*\\d\\s*(℃|°C|度).*");
    private static final Pattern WEATHER_TOO = Pattern.compile(
            ".*([阴晴云雨雪雾霾风][^。]*[\\d一二三四五六七八九十]级|[晴阴多小中大阵雷]转?[云雨雪晴阴].*|[~～]|最[高低]气温[:：]?\\s*[-零\\d].*).*");
    private static final Pattern SERVICE = Pattern.compile(
            "(?U)([一-龥]{0,8}(热线|电话|邮箱|网址|邮编|地址|二维码|微信|邮发代号|订阅|刊号|尾号限行|限行尾号|联系人|广告部|发行部)|QQ|E-?mail|http)[群号]?[:：].{2,}");

    /** 中共安康市委机关报, 市融媒体中心主办, 安康新闻网:www….cn: who makes the paper. */
    private static final Pattern PUBLISHER = Pattern.compile(
            "(?U).{2,16}机关报(\\s.{0,20})?|.{2,16}([县市区省州旗盟]委|委员会|宣传部|报社|中心|集团|公司)\\s*(主管|主办|主管主办|编印|出版)(\\s.{0,20})?"
                    + "|\\p{IsHan}{2,8}[:：]?\\s*(https?://|www\\.)\\S+");

    /** 国内统一刊号CN65—0017. */
    private static final Pattern ISSUE_CODE = Pattern.compile("CN\\s?\\d{2}\\s?[-—–―]{1,2}\\s?\\d{4}");

    /** (本版图文由本报记者采写). */
    private static final Pattern OF_PAGE = Pattern.compile("[(（]?本版(图|文|稿|照|摄|内容).{2,30}");

    private static final Pattern OWN_HOTLINE = Pattern.compile(
            "(?U)主持人[:：]\\p{IsHan}{2,4}\\s.{0,4}(热线|电话|邮箱|QQ).*|(本报|新闻|读者|报料|爆料|投稿|订报|发行|广告)[一-龥]{0,4}(热线|电话|邮箱|信箱|微信)[:：].{4,}|.{4,24}\\s(新闻|服务|维权)?热线[:：\\s]?[0-9-]{5,}");

    private final Trie<Boolean> starts = new Trie<>();

    Furniture(Lexicons lexicons) {
        for (Lexicon.Row row : lexicons.get("furniture")) {
            boolean opens = switch (row.get("kind")) {
                case "colophon", "masthead", "weather", "service" -> row.key().length() > 1;
                default -> false;
            };
            if (opens) {
                starts.put(row.key(), true);
            }
        }
    }

    /** A line that tells paper, day, page or makers, or points to another page. */
    boolean isMasthead(String text) {
        if (text.length() > LONGEST || Punctuation.holdsFullStop(text)) {
            return false;
        }
        return holdsNumber(text) && isNumbered(text)
                || text.endsWith("报") && PAPER.matcher(text).matches()
                || isOwnHotline(text)
                || text.indexOf("CN") >= 0 && ISSUE_CODE.matcher(text).find()
                || Punctuation.holdsAny(text, "报办管印版w/")
                        && PUBLISHER.matcher(text).matches()
                || text.indexOf("本版") >= 0 && OF_PAGE.matcher(text).matches()
                || opensFurniture(text);
    }

    /** 本报新闻热线:…: the paper's own, no notice's. */
    private static boolean isOwnHotline(String text) {
        return text.length() > 4
                && (Punctuation.holdsColon(text) || text.indexOf("热线") > 0)
                && OWN_HOTLINE.matcher(text).matches();
    }

    /** A quick look before the long patterns: a digit, 年, 版, a capital letter. */
    private static boolean holdsNumber(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80 && Character.isLetterOrDigit(c) || "年版期星".indexOf(c) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNumbered(String text) {
        return DAY.matcher(text).find() && BESIDE_DAY.matcher(text).find()
                || TOKENS_AND_DAY.matcher(text).matches()
                || OF_PAPER.matcher(text).matches()
                || Punctuation.holdsAny(text, "编校版")
                        && MAKER_AND_NUMBER.matcher(text).matches()
                || PAGE_NUMBER.matcher(text).matches()
                || SECTION_PAGE.matcher(text).matches()
                || Character.isDigit(text.charAt(text.length() - 1))
                        && NAMED_PAGE.matcher(text).matches()
                || isGuide(text);
    }

    /** 责编 张三 版式 李四; but not 地址和电话是…. */
    private boolean opensFurniture(String text) {
        Trie.Match<Boolean> word = starts.longest(text, 0);
        return word != null
                && (word.end() == text.length()
                        || " 　:：".indexOf(text.charAt(word.end())) >= 0 && !Punctuation.endsSentence(text));
    }

    /** …详见第4版: points to another page. */
    static boolean isGuide(String text) {
        return text.length() <= LONGEST_GUIDE
                && text.indexOf('版', text.length() - 2) > 0
                && !DAY.matcher(text).find()
                && GUIDE.matcher(text).matches();
    }

    /** 晴 偏北风2级 14℃~26℃; 市民热线:0851-12345. */
    boolean isService(String text) {
        if (text.length() > LONGEST || Punctuation.holdsFullStop(text)) {
            return false;
        }
        boolean weather = holdsDegree(text)
                && WEATHER.matcher(text).matches()
                && WEATHER_TOO.matcher(text).matches();
        boolean service = Punctuation.holdsColon(text)
                && text.indexOf('，') < 0
                && text.indexOf(',') < 0
                && SERVICE.matcher(text).matches();
        return weather || service && !isOwnHotline(text);
    }

    private static boolean holdsDegree(String text) {
        return text.indexOf('℃') > 0 || text.indexOf('°') > 0 || text.indexOf('度') > 0;
    }
}
