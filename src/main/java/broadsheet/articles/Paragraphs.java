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
    private static final Pattern DAY_ITEM =
            Pattern.compile("^[0-9]{1,2}月[0-9]{1,2}日"); // of a notice: when the power is cut
    private static final Pattern LIST_BELOW = Pattern.compile("(如下|予以公示|(以下|下列).{0,12})[:：]$");
    private static final int LONGEST_OPENER = 20; // 任命:, 现将有关事项公告如下:

    private final List<TypedLine> lines;
    private final LookAhead lookAhead;
    private final NoProse noProse;
    private final Signoffs signoffs;
    private @Nullable Draft story;
    private Draft.@Nullable Part open;
    private String lastPiece = "";
    private String pieceBefore = ""; // the last, in the same paragraph
    private int joins;

    Paragraphs(List<TypedLine> lines, LookAhead lookAhead, NoProse noProse, Signoffs signoffs) {
        this.lines = lines;
        this.lookAhead = lookAhead;
        this.noProse = noProse;
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
        pieceBefore = "";
        lastPiece = text.substring(text.length() - span.length());
        closeIfEnded(at);
    }

    /** Adds line {@code at} to the open paragraph. */
    void runOn(int at) {
        if (open != null) {
            open.pieces().add(lines.get(at).span());
            joins++;
        }
        pieceBefore = lastPiece;
        lastPiece = lines.get(at).text();
        closeIfEnded(at);
    }

    private void closeIfEnded(int at) {
        boolean ended = Punctuation.endsSentence(lastPiece)
                || namesBegin() > 0
                || at + 1 < lines.size()
                        && LineShapes.isCareer(lines.get(at + 1).text());
        boolean goesOn = at + 1 < lines.size()
                && Punctuation.isClosing(lines.get(at + 1).text().charAt(0));
        if (!goesOn && !lookAhead.isSetBelow(at) && (ended || opensList(at) || noProse.isItem(at))) {
            close();
        }
    }

    /** 现将有关事项公告如下: | 一、…; 任命: | 孙某为…主任;. */
    private boolean opensList(int at) {
        char last = lastPiece.charAt(lastPiece.length() - 1);
        if ("：:；;".indexOf(last) < 0 || at + 1 >= lines.size() || lookAhead.isMidway(at + 1)) {
            return false;
        }
        if (LIST_BELOW.matcher(lastPiece).find() && !lookAhead.isFull(at)) {
            return true;
        }
        boolean shortOpener = Punctuation.isColon(last) && lastPiece.length() <= LONGEST_OPENER;
        return ITEM.matcher(lines.get(at + 1).text()).find()
                || story != null
                        && story.isNotice()
                        && Punctuation.isColon(last)
                        && DAY_ITEM.matcher(lines.get(at + 1).text()).find()
                || shortOpener && noProse.isItem(at + 1)
                || Punctuation.isColon(last) && isOpener(lines.get(at + 1));
    }

    /** 任命: */
    private static boolean isOpener(TypedLine line) {
        return Punctuation.isColon(line.line().last()) && line.text().length() <= LONGEST_OPENER;
    }

    /** Closes the open paragraph; names in brackets at its end sign the story off. */
    void close() {
        Draft.Part part = open;
        open = null;
        if (part == null || story == null) {
            return;
        }
        if (namesBegin() > 0) {
            signOff(part, story, namesBegin() - pieceBefore.length());
        }
    }

    /** Where names in brackets begin in the last two pieces, for a column may have cut them; 0 when there are none. */
    private int namesBegin() {
        char last = lastPiece.charAt(lastPiece.length() - 1);
        return Punctuation.isClosingBracket(last) ? signoffs.begin(pieceBefore + lastPiece) : 0;
    }

    /** @param begin where the names begin in the last piece; less than 0 when they begin in the piece before it */
    private static void signOff(Draft.Part part, Draft story, int begin) {
        List<Span> pieces = part.pieces();
        Span last = pieces.remove(pieces.size() - 1);
        Span first = begin < 0 ? pieces.remove(pieces.size() - 1) : last;
        int names = begin < 0 ? first.end() + begin : first.begin() + begin;
        if (names > first.begin()) {
            pieces.add(new Span(first.begin(), names));
        }
        story.signOff(new Span(names, first.end()));
        if (begin < 0) {
            story.signOff(last);
        }
    }
}
