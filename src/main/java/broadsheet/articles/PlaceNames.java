package broadsheet.articles;

import broadsheet.lexicon.Lexicons;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Knows the places and bodies that stand alone above a headline: 三阳乡, 毕节市七星关区, 泉州市鲤城区实验小学, 怀化中院.
 *
 * <p>Names from {@code places.tsv}, ends of bodies from {@code organisation_suffixes.tsv}.
 */
final class PlaceNames {
    /** How a place's name ends. */
    static final String UNIT = "(街道|社区|新区|开发区|示范区|口岸|林场|农场|景区|(产业|工业|科技|物流)园|高速|[省市县区旗州盟乡镇村])";

    private static final Pattern AUTONOMOUS = Pattern.compile("(.{2,4}?)((?:[^族]{1,4}族)+|维吾尔)?自治[区州县旗]");
    private static final int LONGEST = 12;
    private static final Pattern WITH_COLON = Pattern.compile("(?U)\\p{IsHan}{1,9}" + UNIT + "[:：]");

    /** Without a colon: small places no lexicon lists, but not 美丽乡村 or 现代化强市. */
    private static final Pattern SMALL = Pattern.compile(
            "(?U)(\\p{IsHan}{1,4}(乡|镇|街道|[市县区旗]))?\\p{IsHan}{1,4}(街道|社区|口岸|林场|农场|景区|[乡镇村])(?<!乡村|农村|新村|山村|城乡|家乡)"
                    + "|[一二三四五六七八九十〇○0-9]{1,4}团|[^全我本该各外邻]\\p{IsHan}{1,3}[县旗](?<![困业大强小富名范进]县)|[^全我本该各]\\p{IsHan}[市区](?<!城市|都市|超市|夜市|股市|楼市|集市|上市|城区|市区|山区|灾区|园区|小区|库区|牧区|林区|地区|厂区|校区|特区)");

    /** None of the words by which a headline goes on. */
    private static final Pattern NO_VERB = Pattern.compile("[^建办进开设成获为到走送救助访看让把被给在去来与和向了]*");

    /** 怀化中院, 东部战区陆军某旅: who does it. */
    private static final Pattern BODY =
            Pattern.compile("[^建办进开设成获为到走送救助学访看让把被给在去来与和向了]{2,9}(某[部旅团营连师]|(检察|公安|司法|监察|审判|税务)机关|支队|大队|中院|法院|检察院|公安局"
                    + "|分局|派出所|税务局|供电公司|医院|车间|分厂|分公司|支行|项目部|工区|开发区|街道办|管理局|林业局|供电局|铁路局|海关|边检站|机务段|车务段|中学|小学|幼儿园|大学|学院|卫生院"
                    + "|集团公司|有限公司|煤矿|电厂|油田|采油厂|班组|[一二三四五六七八九十][队厂矿]|车队|(?<!百|本|专|学|文|理|全|跨)科)");

    /** 市农机局, 县总工会: a body of the paper's own place. */
    private static final Pattern OWN_BODY =
            Pattern.compile("(?U)(?!市[民场区]|区域|县[城域]|省城)[省市县区州旗]\\p{IsHan}{1,6}(局|委|办|院|馆|总工会|妇联|团委|中心|支队|大队|公司)");

    private static final String SMALL_LASTS = "道区岸场乡镇村县旗市团"; // quick looks before the long patterns
    private static final String BODY_LASTS = "部旅团营连师队院局所司间厂行区办关站段学园矿田委馆会联心组科";

    private final Set<String> places = new HashSet<>();
    private final Set<String> bodies = new HashSet<>(); // how their names end

    /** Reads places and organisation_suffixes. */
    PlaceNames(Lexicons lexicons) {
        lexicons.get("places").forEach(row -> addPlace(row.get("name")));
        lexicons.get("organisation_suffixes").forEach(row -> bodies.add(row.key()));
        bodies.removeIf(suffix -> suffix.length() == 1);
    }

    /** 寻乌县 and, as headlines say, 寻乌; 宁夏回族自治区 and 宁夏. */
    private void addPlace(String name) {
        places.add(name);
        Matcher autonomous = AUTONOMOUS.matcher(name);
        if (autonomous.matches()) {
            places.add(autonomous.group(1));
        }
        if (name.length() > 2 && "省市县区旗州盟".indexOf(name.charAt(name.length() - 1)) >= 0) {
            places.add(name.substring(0, name.length() - 1));
        }
    }

    /** Whether the whole line is one. */
    boolean holds(String text) {
        if (text.length() > LONGEST) {
            return false;
        }
        return isListed(text)
                || isOfPlace(text)
                || WITH_COLON.matcher(text).matches()
                || isSmall(text)
                || BODY_LASTS.indexOf(text.charAt(text.length() - 1)) >= 0 && isBody(text);
    }

    /** Whether it is a place, no body that lies in one: 汇丰街道, 沂南, but not 河口采油厂. */
    boolean isPlace(String text) {
        return text.length() <= LONGEST && (isListed(text) || isSmall(text) || isSmallOfPlace(text));
    }

    private static boolean isSmall(String text) {
        return SMALL_LASTS.indexOf(text.charAt(text.length() - 1)) >= 0
                && SMALL.matcher(text).matches();
    }

    private boolean isSmallOfPlace(String text) {
        for (int i = 2; i < text.length(); i++) {
            if (places.contains(text.substring(0, i)) && isSmall(text.substring(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBody(String text) {
        return BODY.matcher(text).matches() || OWN_BODY.matcher(text).matches();
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

    /** A village, or an organisation, of a place: 富裕县富海镇, 泉州市鲤城区实验小学, 方正局. */
    private boolean isOfPlace(String text) {
        for (int i = 2; i < text.length(); i++) {
            if (places.contains(text.substring(0, i))
                    && (SMALL.matcher(text.substring(i)).matches()
                            || endsLikeBody(text, i)
                            || i == text.length() - 1 && "局院矿段".indexOf(text.charAt(i)) >= 0)) {
                return true;
            }
        }
        return false;
    }

    private boolean endsLikeBody(String text, int from) {
        return NO_VERB.matcher(text.substring(from)).matches()
                && IntStream.range(from, text.length() - 1).anyMatch(i -> bodies.contains(text.substring(i)));
    }
}
