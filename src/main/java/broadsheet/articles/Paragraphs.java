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
    private static final int LONGEST_OPENER = 20; // 任命:, 现将有关事项公告如下:

    private final List<TypedLine> lines;
    private final LookAhead lookAhead;
    private final Signoffs signoffs;
    private @Nullable Draft story;
    private Draft.@Nullable Part open;
    private String lastPiece = "";
    private int joins;

    Paragraphs(List<TypedLine> lines, LookAhead lookAhead, Signoffs signoffs) {
        this.lines = lines;
        this.lookAhead = lookAhead;
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

    /** Whether the open paragraph breaks off so that a numbered line is its next item: …如下: | 一、…. */
    boolean runsInto(String text) {
        char last = lastPiece.charAt(lastPiece.length() - 1);
        return "，,、".indexOf(last) >= 0 || !ITEM.matcher(text).find();
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
        boolean ended = Punctuation.endsSentence(lastPiece) || signoffs.begin(lastPiece) > 0;
        boolean goesOn = at + 1 < lines.size()
                && Punctuation.isClosing(lines.get(at + 1).text().charAt(0));
        if (!goesOn && (ended || opensList(at) || lookAhead.isItem(at))) {
            close();
        }
    }

    /** 现将有关事项公告如下: | 一、…; 任命: | 孙某为…主任;. */
    private boolean opensList(int at) {
        char last = lastPiece.charAt(lastPiece.length() - 1);
        if ("：:；;".indexOf(last) < 0 || at + 1 >= lines.size()) {
            return false;
        }
        boolean shortOpener = Punctuation.isColon(last) && lastPiece.length() <= LONGEST_OPENER;
        return ITEM.matcher(lines.get(at + 1).text()).find() || shortOpener && lookAhead.isItem(at + 1);
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
