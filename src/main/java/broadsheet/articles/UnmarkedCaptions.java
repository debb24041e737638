package broadsheet.articles;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds the caption that neither a word nor a credit marks, below a story whose author took a photo, too: …(记者 某某 文/图) |
 * 民警趴在地上打捞项链 | the next head. Lines are asked in their order.
 */
final class UnmarkedCaptions {
    private static final int LONGEST_LISTED = 30; // characters of a caption of a list
    private static final int LONGEST_BETWEEN = 60; // of a caption that cuts a quotation
    private static final int LONGEST_MARK = 40; // characters of a line in which its author stands
    private static final int NEAR = 8; // lines of a short news story
    private static final int SHORTEST_BELOW = 8; // of a caption below it
    private static final int LONGEST_BELOW = 20;

    /** 环卫工人在店里吃早餐。: one clause, somebody in the middle of something; no paragraph of news is so short. */
    private static final Pattern CLAUSE =
            Pattern.compile("(?U)\\p{IsHan}{0,8}(工人|农民|果农|[民员生师者商客警户工友手兵]|们|孩子|老人|医生|选手|志愿者)正?在(?![于线职岗建]).{4,14}。");

    private static final Pattern PHOTO = Pattern.compile("文[/／]?[图摄]|[图摄][/／]文|图文|文图");

    /** Somebody in the middle of something; but not 存在, 在线. */
    private static final Pattern SCENE = Pattern.compile(".*(正在|[^存潜现内外实旨好所]在[^于线职岗建]|现场|合影).*");

    private final List<TypedLine> lines;
    private boolean expected; // a photo was told of that has no caption yet
    private int opened = -NEAR; // where the last story with a mark opened
    private int listed = -1; // a line below which captions stand, a sentence each

    UnmarkedCaptions(List<TypedLine> lines) {
        this.lines = lines;
    }

    /** Whether line {@code i} is one. */
    boolean holds(int i) {
        TypedLine line = lines.get(i);
        boolean isOver = line.is(LineType.CAPTION) || line.is(LineType.LEAD);
        expected = expected && !isOver || tellsOfPhoto(line);
        if (isListed(i)) {
            listed = i;
            return true;
        }
        listed = isPhotoEssay(i) ? i : listed;
        boolean found = expected && (isBetweenTextAndHead(i) || isBetweenParagraphs(i)) && isScene(line.text());
        expected = expected && !found;
        opened = line.is(LineType.LEAD) ? i : opened;
        return found || cutsQuotation(i) || isBelowNews(i);
    }

    /** One short sentence below 摄影报道 or below another caption of that list. */
    private boolean isListed(int i) {
        return listed >= 0 && listed == i - 1 && isSentence(lines.get(i));
    }

    /** A whole sentence between the halves of a quotation: “前年就淹过人,喊也 | 取土坑成了孩子们的“游泳池”。 | 喊不走。”. */
    private boolean cutsQuotation(int i) {
        return i > 0
                && i + 1 < lines.size()
                && lines.get(i).is(LineType.BODY)
                && Character.isIdeographic(lines.get(i - 1).line().last())
                && lines.get(i).text().length() <= LONGEST_BETWEEN
                && Punctuation.holdsFullStop(lines.get(i).text())
                && Punctuation.endsSentence(lines.get(i).text())
                && Punctuation.openQuotes(lines.get(i).text()) == 0
                && Punctuation.openQuotes(lines.get(i - 1).text()) > 0
                && !Punctuation.isClosing(lines.get(i).text().charAt(0))
                && Punctuation.openQuotes(lines.get(i + 1).text()) < 0;
    }

    /** 环卫工人在店里吃早餐。 below a story with a mark, above the next head. */
    private boolean isBelowNews(int i) {
        String text = lines.get(i).text();
        return i - opened < NEAR
                && text.length() >= SHORTEST_BELOW
                && text.length() <= LONGEST_BELOW
                && isSentence(lines.get(i))
                && isBetweenTextAndHead(i)
                && CLAUSE.matcher(text).matches()
                && lines.get(i - 1).text().length() > LONGEST_BELOW;
    }

    private static boolean isSentence(TypedLine line) {
        return line.is(LineType.BODY)
                && line.text().length() <= LONGEST_LISTED
                && line.text().indexOf('。') == line.text().length() - 1;
    }

    /** 记者 某某 摄影报道 behind a text. */
    private boolean isPhotoEssay(int i) {
        boolean credit = lines.get(i).is(LineType.CREDIT) && lines.get(i).text().contains("报道");
        return credit && i > 0 && Punctuation.endsSentence(lines.get(i - 1).text());
    }

    /** 本报记者 某某 文/图, above or below a text. */
    private static boolean tellsOfPhoto(TypedLine line) {
        String text = line.text();
        return switch (line.type()) {
            case BYLINE, LEAD, NOTE -> holdsPhoto(text.substring(0, Math.min(text.length(), LONGEST_MARK)));
            case BODY ->
                Punctuation.isClosingBracket(line.line().last())
                        && holdsPhoto(text.substring(Math.max(0, text.length() - LONGEST_MARK)));
            default -> false;
        };
    }

    private static boolean holdsPhoto(String text) {
        return text.indexOf('文') >= 0 && PHOTO.matcher(text).find();
    }

    private boolean isBetweenTextAndHead(int i) {
        if (i == 0 || i + 1 >= lines.size() || !lines.get(i).is(LineType.SHORT) && !isSentence(lines.get(i))) {
            return false;
        }
        TypedLine above = lines.get(i - 1);
        return lines.get(i + 1).is(LineType.SHORT)
                && (Punctuation.endsSentence(above.text())
                        || Punctuation.isClosingBracket(above.line().last()));
    }

    /** 店主在整理信件。 below a whole paragraph. */
    private boolean isBetweenParagraphs(int i) {
        return i > 0
                && i + 1 < lines.size()
                && isSentence(lines.get(i))
                && lines.get(i).text().indexOf('，') < 0
                && lines.get(i).text().indexOf(',') < 0
                && lines.get(i + 1).is(LineType.BODY)
                && lines.get(i - 1).is(LineType.BODY)
                && Punctuation.endsSentence(lines.get(i - 1).text());
    }

    private static boolean isScene(String text) {
        return !Punctuation.holdsBlank(text) && SCENE.matcher(text).matches();
    }
}
