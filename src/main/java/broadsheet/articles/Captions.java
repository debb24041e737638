package broadsheet.articles;

import broadsheet.text.Zone;
import java.util.ArrayList;
import java.util.List;

/**
 * Lifts photo captions out of the lines, so that what they cut can be joined.
 *
 * <p>A caption is a line that says so (图为…; …。 某某 摄), or the line above a line of credit (记者 某某 摄).
 */
final class Captions {
    private static final int LONGEST = 260;

    private final boolean[] taken;
    private final List<TypedLine> lines;

    private Captions(List<TypedLine> lines) {
        this.lines = lines;
        this.taken = new boolean[lines.size()];
    }

    /**
     * A caption and the line before which it stood.
     *
     * @param before index of the first line behind it
     */
    record Lifted(Draft draft, int first, int before) {}

    /** The captions in reading order. */
    static List<Lifted> lift(List<TypedLine> lines) {
        return new Captions(lines).lift();
    }

    private List<Lifted> lift() {
        List<Lifted> captions = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).is(LineType.CAPTION) && !isItem(i)) {
                captions.add(caption(i, creditBehind(i)));
            } else if (lines.get(i).is(LineType.CREDIT) && !taken[i]) {
                int text = i > 0 && isCaptionText(i - 1) ? i - 1 : i;
                captions.add(caption(text, i));
            }
        }
        return captions;
    }

    /** ▲ before an item of a column, not before a caption: names in brackets or another ▲ stand below. */
    private boolean isItem(int i) {
        String text = lines.get(i).text();
        return "▲△".indexOf(text.charAt(0)) >= 0
                && i + 1 < lines.size()
                && (lines.get(i + 1).is(LineType.BYLINE)
                        || i > 0 && isMarkedAlike(text, i - 2)
                        || isMarkedAlike(text, i + 1));
    }

    private boolean isMarkedAlike(String text, int i) {
        return i >= 0 && i < lines.size() && lines.get(i).text().charAt(0) == text.charAt(0);
    }

    private int creditBehind(int i) {
        boolean credited = lines.get(i).text().endsWith("摄");
        return !credited && i + 1 < lines.size() && lines.get(i + 1).is(LineType.CREDIT) ? i + 1 : i;
    }

    /** One sentence, whole, that no open paragraph runs into. */
    private boolean isCaptionText(int i) {
        TypedLine line = lines.get(i);
        boolean whole = line.is(LineType.SHORT) || line.is(LineType.BODY) && Punctuation.endsSentence(line.text());
        boolean opens = i == 0
                || Punctuation.endsSentence(lines.get(i - 1).text())
                || line.line().blankBefore();
        return !taken[i] && whole && opens && line.text().length() <= LONGEST;
    }

    private Lifted caption(int first, int last) {
        Draft draft = new Draft(ArticleKind.CAPTION);
        for (int i = first; i <= last; i++) {
            taken[i] = true;
            boolean credit = lines.get(i).is(LineType.CREDIT);
            draft.add(credit ? Zone.SIGNOFF : Zone.CAPTION, lines.get(i).span());
        }
        return new Lifted(draft, first, last + 1);
    }
}
