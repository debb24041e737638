package broadsheet.keywords;

import broadsheet.lexicon.Lexicon;
import broadsheet.lexicon.Lexicons;
import broadsheet.text.Span;
import broadsheet.text.Trie;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Formulations whose middle changes: 守好…阵地 reads 守好太原阵地, 一□一策 reads 一校一策.
 *
 * <p>Frames come from formulation_frames.tsv. The gap never crosses a clause and is bounded, so a text without punctuation
 * costs no more than any other.
 */
final class FormulationFrames {
    /** The rule of the table formulations. */
    static final String RULE = "formulation-frame";

    private static final char ANY = '□';
    private static final String GAP = "…";
    private static final String PLACE = "在从"; // 深化在…框架内合作 says where, and is a sentence
    private static final String AND = "和与及暨";
    private static final String LEADER = "leader_ref"; // …重要论述和重要指示精神 is one

    private final Trie<List<Frame>> framesByOpening = new Trie<>();

    /** @param lexicons holds formulation_frames */
    FormulationFrames(Lexicons lexicons) {
        lexicons.get("formulation_frames").forEach(row -> add(frame(row)));
    }

    private void add(Frame frame) {
        List<Frame> alike = framesByOpening.get(frame.fixedOpening());
        if (alike == null) {
            alike = new ArrayList<>();
            framesByOpening.put(frame.fixedOpening(), alike);
        }
        alike.add(frame);
    }

    private record Frame(String opening, String closing, int gap, String kind) {
        /** What stands in every reading: 一 of 一□一策. */
        String fixedOpening() {
            int any = opening.indexOf(ANY);
            return any < 0 ? opening : opening.substring(0, any);
        }

        /** Whether the gap, should there be one, begins with 在 or 从. */
        boolean gapSaysWhere(String folded, int begin) {
            int open = begin + opening.length();
            return gap > 0 && open < folded.length() && PLACE.indexOf(folded.charAt(open)) >= 0;
        }

        /** Whether the gap may not reach over it: a clause's border, or a second thing that begins (推进振兴和发展). */
        boolean endsAt(char c) {
            return Clause.isBorder(c) || AND.indexOf(c) >= 0 && !kind.equals(LEADER);
        }
    }

    private static Frame frame(Lexicon.Row row) {
        String[] parts = row.key().split(GAP, -1);
        return new Frame(parts[0], parts.length > 1 ? parts[1] : "", row.number("gap"), row.get("kind"));
    }

    /** The longest readings in a folded text, in reading order: 压紧压实四方责任, and not 压实四方责任 in it. */
    List<Formulation> find(String folded) {
        List<Formulation> found = new ArrayList<>();
        int reached = 0;
        for (int i = framesByOpening.nextPlace(folded, 0); i >= 0; i = framesByOpening.nextPlace(folded, i + 1)) {
            Formulation longest = longest(folded, i);
            if (longest != null && longest.span().end() > reached) {
                found.add(longest);
                reached = longest.span().end();
            }
        }
        return found;
    }

    private @Nullable Formulation longest(String folded, int begin) {
        int last = begin;
        String kind = "";
        for (Trie.Match<List<Frame>> match : framesByOpening.all(folded, begin)) {
            for (Frame frame : match.value()) {
                int end = end(folded, begin, frame);
                if (end > last) {
                    last = end;
                    kind = frame.kind;
                }
            }
        }
        Span span = new Span(begin, last);
        return last == begin ? null : new Formulation(span, span.of(folded), kind, RULE, false);
    }

    /** Where the longest reading ends that begins at {@code begin}; -1 for none. */
    private static int end(String folded, int begin, Frame frame) {
        if (!matches(folded, begin, frame.opening) || frame.gapSaysWhere(folded, begin)) {
            return -1;
        }
        int open = begin + frame.opening.length();
        int last = -1;
        for (int i = open; i <= Math.min(open + frame.gap, folded.length()); i++) {
            if (folded.startsWith(frame.closing, i)) {
                last = balanced(folded, open, i + frame.closing.length(), last);
            }
            if (i < folded.length() && frame.endsAt(folded.charAt(i))) {
                break;
            }
        }
        return last;
    }

    /** {@code end}, or behind the mark that closes what the gap has opened; {@code otherwise} where marks do not pair. */
    private static int balanced(String folded, int begin, int end, int otherwise) {
        int depth = 0;
        for (int i = begin; i < end; i++) {
            depth += Clause.isOpener(folded.charAt(i)) ? 1 : Clause.isCloser(folded.charAt(i)) ? -1 : 0;
        }
        boolean closesNext = depth == 1 && end < folded.length() && Clause.isCloser(folded.charAt(end));
        return depth == 0 ? end : closesNext ? end + 1 : otherwise;
    }

    private static boolean matches(String folded, int begin, String pattern) {
        if (begin + pattern.length() > folded.length()) {
            return false;
        }
        for (int i = 0; i < pattern.length(); i++) {
            char c = folded.charAt(begin + i);
            boolean fits = pattern.charAt(i) == ANY ? Character.isIdeographic(c) : pattern.charAt(i) == c;
            if (!fits) {
                return false;
            }
        }
        return true;
    }
}
