package broadsheet.articles;

import broadsheet.lexicon.Lexicons;
import broadsheet.text.Span;
import broadsheet.text.Zone;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells the lines above a story apart: column header, kicker (引题), headline (主题), subheadlines (副题).
 *
 * <p>韦某在调研时强调 | 全力提高医疗卫生服务水平: an incomplete clause that ends in 强调, or a bare place, is the kicker.
 */
final class Headlines {
    private static final int LONGEST_COLUMN = 20;
    private static final int LONGEST_PLACE = 12;
    private static final int SAME_LENGTH = 0; // two lines of one headline differ by no more, in characters
    private static final int LIKE_LENGTH = 4; // likewise between a kicker and a 破折号 line: the party papers' couplet
    private static final Pattern KICKER_END =
            Pattern.compile("(?U).*(强调|指出|要求|表示|提出|时说|时讲话|主持并讲话|并讲话|讲话|主持会议|出席)[:：]?");
    private static final String UNIT = "(街道|社区|新区|开发区|示范区|[省市县区旗州盟乡镇村])";
    private static final Pattern PLACE = Pattern.compile("(?U)\\p{IsHan}{1,9}" + UNIT + "[:：]");

    /** Without a colon: small places no lexicon lists, but not 美丽乡村 or 现代化强市. */
    private static final Pattern SMALL_PLACE =
            Pattern.compile("(?U)\\p{IsHan}{1,4}(街道|社区|[乡镇村])(?<!乡村|农村|新村|山村|城乡|家乡)");

    /** 怀化中院, 东部战区陆军某旅: who does it; none of the words by which a headline goes on. */
    private static final Pattern BODY =
            Pattern.compile("[^建办进开设成获为到走送救助学访看让把被给在去来与和向了]{2,9}(某[部旅团营连师]|支队|大队|中院|法院|检察院|公安局"
                    + "|分局|派出所|税务局|供电公司|医院|车间|分厂|分公司|支行|项目部|工区|开发区|街道办)");

    private static final Pattern PLACE_FIRST = Pattern.compile("(?U)^(\\p{IsHan}{1,8}" + UNIT + "[:：])\\s*(.+)$");
    private static final Pattern ROLES = Pattern.compile(
            "(?U)(\\p{IsHan}{2,4}[、 　]?)+(讲话|主持|出席|参加|作报告|宣布|致辞|陪同|作部署)([ 　](\\p{IsHan}{2,4}[、 　]?)+(讲话|主持|出席|参加|作报告|宣布|致辞|陪同|作部署|并讲话))*");

    /** 政协省委员会 | 第三次会议政治决议: a headline broken by its column. */
    private static final Pattern GOES_ON = Pattern.compile("^第[一二三四五六七八九十百0-9]+[届次]");

    private final Set<String> places = new HashSet<>();
    private final ColumnNames columnNames;

    Headlines(Lexicons lexicons, ColumnNames columnNames) {
        this.columnNames = columnNames;
        lexicons.get("places").forEach(row -> addPlace(row.get("name")));
    }

    /** The heads of a story; the leading lines that are no part of it come as column headers. */
    record Heads(List<TypedLine> columns, List<Draft.Part> parts) {}

    Heads of(List<TypedLine> run) {
        List<TypedLine> columns = new ArrayList<>();
        List<TypedLine> rest = new ArrayList<>(run);
        peelColumns(rest, columns);
        List<Draft.Part> parts = new ArrayList<>();
        if (rest.size() > 1 && isKicker(rest)) {
            parts.add(new Draft.Part(Zone.KICKER, rest.remove(0).span()));
        }
        addHeadline(rest, parts);
        for (TypedLine line : rest) {
            boolean opens = Punctuation.isColon(line.line().last()); // 本公司公开拍卖以下标的:
            parts.add(new Draft.Part(opens ? Zone.BODY : Zone.SUBHEADLINE, line.span()));
        }
        return new Heads(columns, parts);
    }

    /** A column's name, a slogan, and short lines above a bare place belong to no single story. */
    private void peelColumns(List<TypedLine> rest, List<TypedLine> columns) {
        while (rest.size() > 1 && isColumn(rest.get(0)) && !rest.get(1).is(LineType.DASH)) {
            columns.add(rest.remove(0));
        }
        int kicker = indexOfPlace(rest);
        if (kicker > 0
                && rest.subList(0, kicker).stream().allMatch(line -> line.text().length() <= LONGEST_COLUMN)) {
            columns.addAll(rest.subList(0, kicker));
            rest.subList(0, kicker).clear();
        }
    }

    /** 寻乌县 and, as headlines say, 寻乌. */
    private void addPlace(String name) {
        places.add(name);
        if (name.length() > 2 && "省市县区旗州盟".indexOf(name.charAt(name.length() - 1)) >= 0) {
            places.add(name.substring(0, name.length() - 1));
        }
    }

    boolean mayBeColumn(TypedLine line) {
        return columnNames.mayBeColumn(line.text());
    }

    private boolean isColumn(TypedLine line) {
        return line.is(LineType.COLUMN) || line.is(LineType.SLOGAN) || mayBeColumn(line);
    }

    private int indexOfPlace(List<TypedLine> rest) {
        for (int i = 0; i < rest.size() - 1; i++) {
            if (isPlace(rest.get(i).text())) {
                return i;
            }
        }
        return -1;
    }

    private boolean isPlace(String text) {
        if (text.length() > LONGEST_PLACE) {
            return false;
        }
        return isListed(text)
                || PLACE.matcher(text).matches()
                || SMALL_PLACE.matcher(text).matches()
                || BODY.matcher(text).matches();
    }

    /** A place of the lexicon, with or without the one it lies in: 七星关区, 毕节市七星关区. */
    private boolean isListed(String text) {
        if (places.contains(text)) {
            return true;
        }
        for (int i = 2; i < text.length() - 1; i++) {
            if (places.contains(text.substring(0, i)) && places.contains(text.substring(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean isKicker(List<TypedLine> run) {
        String text = run.get(0).text();
        return isPlace(text)
                || run.get(0).is(LineType.DASH)
                || KICKER_END.matcher(text).matches() && !ROLES.matcher(text).matches()
                || Punctuation.isColon(text.charAt(text.length() - 1))
                || isAboveACouplet(run);
    }

    /** Two lines alike under one that is not: 全市工业经济大会召开 | 坚定不移走新型工业化道路 | 奋力打造先进制造业强市. */
    private static boolean isAboveACouplet(List<TypedLine> run) {
        return run.size() > 2
                && run.subList(0, 3).stream().allMatch(line -> line.is(LineType.SHORT) && !holdsBlank(line.text()))
                && differ(run.get(1), run.get(2)) <= 1
                && differ(run.get(0), run.get(1)) > 1;
    }

    private static int differ(TypedLine a, TypedLine b) {
        return Math.abs(a.text().length() - b.text().length());
    }

    private static void addHeadline(List<TypedLine> rest, List<Draft.Part> parts) {
        if (rest.isEmpty()) {
            return;
        }
        TypedLine first = rest.remove(0);
        Matcher place = PLACE_FIRST.matcher(first.text());
        if (place.matches() && parts.isEmpty() && first.text().contains(" ")) {
            int at = first.span().begin();
            parts.add(new Draft.Part(Zone.KICKER, new Span(at, at + place.end(1))));
            parts.add(new Draft.Part(
                    Zone.HEADLINE, new Span(at + place.start(3), first.span().end())));
            return;
        }
        Draft.Part headline = new Draft.Part(Zone.HEADLINE, first.span());
        parts.add(headline);
        boolean isParty =
                !parts.get(0).equals(headline) || rest.size() > 1 && rest.get(1).is(LineType.DASH);
        if (!rest.isEmpty() && isSecondLine(first, rest.get(0), isParty ? LIKE_LENGTH : SAME_LENGTH)) {
            headline.pieces().add(rest.remove(0).span());
        }
    }

    /** Two lines of one headline: alike in length, neither with a blank inside nor a role line. */
    private static boolean isSecondLine(TypedLine first, TypedLine second, int alike) {
        String text = second.text();
        if (GOES_ON.matcher(text).find() && !holdsBlank(text)) {
            return true;
        }
        return second.is(LineType.SHORT)
                && !ROLES.matcher(text).matches()
                && differ(first, second) <= alike
                && holdsComma(first.text()) == holdsComma(text)
                && !Punctuation.isColon(text.charAt(text.length() - 1))
                && !Punctuation.isOpeningBracket(text.charAt(0))
                && !holdsBlank(first.text())
                && !holdsBlank(text);
    }

    private static boolean holdsComma(String text) {
        return text.indexOf(',') >= 0 || text.indexOf('，') >= 0;
    }

    private static boolean holdsBlank(String text) {
        return text.chars().anyMatch(Character::isWhitespace);
    }
}
