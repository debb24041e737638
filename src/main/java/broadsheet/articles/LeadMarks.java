package broadsheet.articles;

import broadsheet.text.Span;
import broadsheet.text.Zone;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts the mark that opens a story into a block of its own, also where a column cut its bracket: 本报讯(记者 张三 | 通讯员 李四)5月3日,…. */
final class LeadMarks {
    private final List<TypedLine> lines;
    private final Leads leads;
    private final Paragraphs paragraphs;
    private Draft.@Nullable Part cut; // a mark whose bracket is closed in the next line
    private @Nullable Draft story;

    LeadMarks(List<TypedLine> lines, Leads leads, Paragraphs paragraphs) {
        this.lines = lines;
        this.leads = leads;
        this.paragraphs = paragraphs;
    }

    /** Whether the line that comes begins with the rest of a mark. */
    boolean isCut() {
        return cut != null;
    }

    /** Reads the mark of line {@code at} into {@code of}, and the text behind it. */
    void open(Draft of, int at) {
        TypedLine line = lines.get(at);
        int end = leads.end(line.text());
        boolean isCut = at + 1 < lines.size() && leads.isCut(line.text(), end) && bracketEnd(at + 1) > 0;
        Draft.Part mark =
                of.add(Zone.LEAD_MARK, part(line, 0, isCut ? line.text().length() : end));
        story = of;
        if (isCut) {
            cut = mark;
        } else {
            text(at, end);
        }
    }

    /** Reads the rest of a mark that was cut from line {@code at}. */
    void close(int at) {
        int end = bracketEnd(at);
        if (cut != null) {
            cut.pieces().add(part(lines.get(at), 0, end));
        }
        cut = null;
        text(at, end);
    }

    private int bracketEnd(int i) {
        String text = lines.get(i).text();
        int end = Math.max(text.indexOf(')'), text.indexOf('）')) + 1;
        return end <= Bylines.LONGEST ? end : 0;
    }

    private void text(int at, int from) {
        TypedLine line = lines.get(at);
        Span rest = part(line, from, line.text().length());
        if (rest.length() > 0 && story != null) {
            paragraphs.begin(story, rest, at);
        }
    }

    private static Span part(TypedLine line, int begin, int end) {
        int first = begin;
        while (first < end && Character.isWhitespace(line.text().charAt(first))) {
            first++;
        }
        return new Span(line.span().begin() + first, line.span().begin() + end);
    }
}
