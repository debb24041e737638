package broadsheet.articles;

import java.util.List;
import java.util.regex.Pattern;

/** Knows the lines of public notices by their words: 停电公告, 郴自然资告字〔2026〕12号, 国网郴州供电公司. */
final class Notices {
    private static final int LONGEST_TITLE = 40;
    private static final int LONGEST_SIGNER = 24;

    private static final List<String> TITLE_ENDS = List.of(
            "公告", "启事", "声明", "讣告", "訃告", "通告", "通知", "公示", "更正", "致歉", "名单", "招租", "招聘", "招标", "转让", "温馨提示", "感谢信",
            "公开信", "倡议书", "慰问信", "出行提示", "交通提示", "温馨提醒");

    private static final String TITLE_LASTS = "告事明知示正歉单租聘标让信书醒"; // a quick look

    private static final Pattern NUMBER = Pattern.compile(
            "(?U)[(（]?[\\p{IsHan}\\s]{1,16}[〔\\[(（﹝【]\\s?(19|20)[0-9]{2}\\s?[〕\\])）﹞】]\\s?(第\\s?)?[0-9]{1,4}\\s?号[)）]?");

    private static final Pattern SIGNER = Pattern.compile(
            "(?U)[\\p{IsHan}()（）]{2,20}(公司|集团|局|委|委员会|法院|检察院|学院|医院|中心|办公室|办事处|政府|大队|支队|银行|支行|联社|管理处|协会|学校|大学|处|所|部|厂)");

    private Notices() {}

    /** 注销公告, 寻人启事: a story of its own wherever it stands. */
    static boolean isTitle(String line) {
        return line.length() <= LONGEST_TITLE
                && TITLE_LASTS.indexOf(line.charAt(line.length() - 1)) >= 0
                && TITLE_ENDS.stream().anyMatch(line::endsWith);
    }

    /** The number of a document, below its title: 郴自然资告字〔2026〕12号. */
    static boolean isNumber(String line) {
        char last = line.charAt(line.length() - 1);
        return (last == '号' || Punctuation.isClosingBracket(last))
                && NUMBER.matcher(line).matches();
    }

    /** A body alone on its line: 国网郴州供电公司. */
    static boolean isSigner(String line) {
        return line.length() <= LONGEST_SIGNER && SIGNER.matcher(line).matches();
    }
}
