package broadsheet.articles;

import java.util.List;
import java.util.regex.Pattern;

/** Knows the lines above heads that belong to no single story: columns' names, campaigns, slogans, cheers. */
final class HeadBanners {
    private static final int LONGEST_COLUMN = 20;
    private static final int LONGEST_TOPIC = 12;
    private static final int LONGEST_LABEL = 8; // of a column's name without a verb
    private static final int LONGEST_CALL = 9; // of two halves with a blank
    private static final int LONGEST_BANNER = 14;
    private static final int LONGER = 4; // characters by which the headline below it is longer
    private static final int MOST_HEADS = 6; // lines of one head
    private static final Pattern TOPIC = Pattern.compile("关注|聚焦|直击|喜迎|献礼|走近|寻访");
    private static final Pattern FEAST = Pattern.compile("(喜迎|喜庆|庆祝|纪念|献礼|致敬|礼赞|迎接).{2,9}(年|大|会|节)([ 　].{3,8})?");

    /** 学习贯彻党的二十大精神: a banner over a whole head. */
    private static final Pattern CAMPAIGN = Pattern.compile("(深入|认真|全面)?(学习|宣传|贯彻){1,3}.{2,14}(精神|讲话|思想)");

    private final PlaceNames places;
    private final ColumnNames columnNames;
    private final HeadPairs pairs;
    private final BrokenHeads broken;
    private final Kickers kickers;
    private final KickerPairs below;

    HeadBanners(PlaceNames places, ColumnNames columnNames, HeadPairs pairs, Kickers kickers, KickerPairs below) {
        this.places = places;
        this.columnNames = columnNames;
        this.pairs = pairs;
        this.broken = pairs.broken();
        this.kickers = kickers;
        this.below = below;
    }

    /** A column's name, a slogan, and short lines above a bare place or a kicker belong to no single story. */
    void peel(List<TypedLine> rest, List<TypedLine> columns) {
        while (rest.size() > 1
                && (isColumn(rest.get(0))
                        || isTag(rest)
                        || isLabel(rest)
                        || isShortCall(rest)
                        || isTopic(rest)
                        || isCampaign(rest)
                        || pairs.isCallOverEvent(rest))
                && !(rest.get(0).is(LineType.SHORT)
                        && (broken.lacksObject(rest.get(0).text(), rest.get(1).text())
                                || broken.isOfAgent(
                                        rest.get(0).text(), rest.get(1).text())))
                && !rest.get(1).is(LineType.DASH)) {
            columns.add(rest.remove(0));
        }
        if (rest.size() > 2
                && (isCallOverKicker(rest.get(0)) && kickers.isKicker(rest.subList(1, rest.size()))
                        || isOverSaid(rest.get(0), rest.get(1)))) {
            columns.add(rest.remove(0));
        }
        move(rest, indexOfDashed(rest), columns);
        move(rest, indexOfPlace(rest), columns);
    }

    /** What stands above the kicker belongs to no single story, when it is short. */
    private static void move(List<TypedLine> rest, int kicker, List<TypedLine> columns) {
        if (kicker > 0
                && rest.subList(0, kicker).stream().allMatch(line -> line.text().length() <= LONGEST_COLUMN)) {
            columns.addAll(rest.subList(0, kicker));
            rest.subList(0, kicker).clear();
        }
    }

    /** Where a kicker stands that ends in a dash: 一片茶叶、一条产业链——; -1 when there is none. */
    private static int indexOfDashed(List<TypedLine> rest) {
        for (int i = 0; i < rest.size() - 1; i++) {
            if (Kickers.isDashed(rest.get(i).text())) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a line that was peeled off is a banner of the paper's own, no column's name. */
    boolean isSlogan(TypedLine line) {
        return line.is(LineType.SLOGAN) || HeadPairs.isCalls(line) || isBanner(line.text()) || pairs.isCall(line);
    }

    boolean mayBeColumn(TypedLine line) {
        return columnNames.mayBeColumn(line.text());
    }

    private boolean isColumn(TypedLine line) {
        return line.is(LineType.COLUMN)
                || line.is(LineType.SLOGAN)
                || isLookAtPlace(line.text())
                || mayBeColumn(line) && !places.holds(line.text()) && !Kickers.isOccasion(line.text());
    }

    /** 乡村振兴看河南: a series. */
    private boolean isLookAtPlace(String text) {
        int look = text.indexOf('看');
        return look > 1
                && look + 1 < text.length()
                && text.length() <= LONGEST_TOPIC
                && places.holds(text.substring(look + 1));
    }

    /** 百姓身边事 above a headline twice as long; 致敬改革开放40年 above any. */
    private boolean isTag(List<TypedLine> rest) {
        String text = rest.get(0).text();
        boolean isShort = rest.get(0).is(LineType.SHORT)
                && ColumnNames.isTag(text, rest.get(1).text());
        return FEAST.matcher(text).matches() || isShort && !places.holds(text) && !Kickers.isOccasion(text);
    }

    /** 学习雷锋 善行河北, 迎接“五城联创” 争做文明市民: calls of the paper's own over a story. */
    private boolean isShortCall(List<TypedLine> rest) {
        String text = rest.get(0).text();
        boolean isShort = text.length() <= LONGEST_CALL || text.startsWith("迎接") || text.startsWith("喜迎");
        return isShort && below.isCallOverDeed(rest.get(0), rest.get(1));
    }

    /** 健康生活馆: a name of a column that no lexicon knows, above a headline that is whole. */
    private boolean isLabel(List<TypedLine> rest) {
        String text = rest.get(0).text();
        return rest.get(0).is(LineType.SHORT)
                && rest.get(1).is(LineType.SHORT)
                && text.length() <= LONGEST_LABEL
                && rest.get(1).text().length() >= text.length() + LONGER
                && !places.holds(text)
                && !Kickers.isOccasion(text)
                && !Kickers.isFromTo(text)
                && broken.isLabelOver(text, rest.get(1).text());
    }

    /** 关注台风“贝碧嘉” above a whole head: what the stories below have in common. */
    private static boolean isTopic(List<TypedLine> rest) {
        String text = rest.get(0).text();
        return rest.size() > 2
                && text.length() <= LONGEST_TOPIC
                && TOPIC.matcher(text).lookingAt();
    }

    private static boolean isCampaign(List<TypedLine> rest) {
        String text = rest.get(0).text();
        return isCheer(text) && !HeadPairs.isRoles(rest.get(1).text())
                || (rest.size() > 2 || !text.startsWith("深"))
                        && isBanner(text)
                        && rest.subList(0, Math.min(MOST_HEADS, rest.size())).stream()
                                .noneMatch(line -> HeadPairs.isRoles(line.text()));
    }

    /** 热烈祝贺全区春运安全开局: a banner, wherever a headline stands below it. */
    private static boolean isCheer(String text) {
        return text.startsWith("热烈祝贺") || text.startsWith("热烈庆祝") || text.startsWith("热烈欢迎");
    }

    /** A banner of the paper's own over stories. */
    private static boolean isBanner(String text) {
        return isCheer(text) || CAMPAIGN.matcher(text).matches();
    }

    /** 按时高质量打赢脱贫攻坚战 above what somebody said: a banner, unless the one line goes on in the other. */
    private static boolean isOverSaid(TypedLine banner, TypedLine kicker) {
        return banner.is(LineType.SHORT)
                && banner.text().length() <= LONGEST_BANNER
                && banner.text().chars().allMatch(Character::isIdeographic)
                && Kickers.isSaid(kicker.text());
    }

    /** 高举旗帜 牢记总目标 建设美丽家园, or 奋进新征程 开局当争先, above a kicker: a slogan of the paper's own. */
    private static boolean isCallOverKicker(TypedLine line) {
        boolean isShort = line.is(LineType.SHORT) && Punctuation.holdsBlank(line.text());
        return HeadPairs.isCalls(line) || isShort && line.text().chars().noneMatch(Character::isDigit);
    }

    private int indexOfPlace(List<TypedLine> rest) {
        for (int i = 0; i < rest.size() - 1; i++) {
            if (places.holds(rest.get(i).text())
                    && !BrokenHeads.isNumbered(rest.get(i + 1).text())) {
                return i;
            }
        }
        return -1;
    }
}
