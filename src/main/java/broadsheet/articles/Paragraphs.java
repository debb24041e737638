package broadsheet.articles;

import broadsheet.text.Span;
import broadsheet.text.Zone;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The paragraph that is being read: a line that ends no sentence leaves it open for the next. */
final class Paragraphs {
    private static final Pattern ITEM =
            Pattern.compile("^([一二三四五六七八九十]{1,2}[、.．]|[(（][一二三四五六七八九十0-9]{1,2}[)）]|[0-9]{1,2}[.．、]|[①-⑳●■◆▲★])");

    private final List<TypedLine> lines;
    private final Signoffs signoffs;
    private @Nullable Draft story;
    private Draft.@Nullable Part open;
    private String lastPiece = "";
    private int joins;

    Paragraphs(List<TypedLine> lines, Signoffs signoffs) {
        this.lines = lines;
        this.signoffs = signoffs;
    }

    boolean isOpen() {
        return open != null;
    }

    /** The story of the open paragraph; null when none is open. */
    @Nullable
    Draft openStory() {
        return open == null ? null : story;
    }

    /** How many lines ran on in the next. */
    int joins() {
        return joins;
    }

    /** Begins a paragraph with the end of line {@code at}. */
    void begin(Draft of, Span span, int at) {
        String text = lines.get(at).text();
        story = of;
        open = of.add(Zone.BODY, span);
        lastPiece = text.substring(text.length() - span.length());
        closeIfEnded(at);
    }

    /** Adds line {@code at} to the open paragraph. */
    void runOn(int at) {
        if (open != null) {
            open.pieces().add(lines.get(at).span());
            joins++;
        }
        lastPiece = lines.get(at).text();
        closeIfEnded(at);
    }

    private void closeIfEnded(int at) {
        char last = lastPiece.charAt(lastPiece.length() - 1);
        boolean listFollows = (Punctuation.isColon(last) || "；;".indexOf(last) >= 0) && isItem(at + 1);
        if (Punctuation.endsSentence(lastPiece) || listFollows || signoffs.begin(lastPiece) > 0) {
            close();
        }
    }

    /** 一、, 1., ●: the line is an item of a list. */
    private boolean isItem(int i) {
        return i < lines.size() && ITEM.matcher(lines.get(i).text()).find();
    }

    /** Closes the open paragraph; names in brackets at its end sign the story off. */
    void close() {
        Draft.Part part = open;
        open = null;
        if (part == null || story == null) {
            return;
        }
        int index = part.pieces().size() - 1;
        Span last = part.pieces().get(index);
        int names = signoffs.begin(lastPiece);
        if (names > 0) {
            part.pieces().set(index, new Span(last.begin(), last.begin() + names));
            story.signOff(new Span(last.begin() + names, last.end()));
        }
    }
}
