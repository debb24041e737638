package broadsheet.keywords;

import broadsheet.lexicon.Lexicons;
import broadsheet.text.Normaliser;
import broadsheet.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds set formulations (提法) on the text, not on tokens: those of the lexicon, frames with a changing middle, parallel
 * slogans, and numeric formulas in quotation marks. The longest counts, and what it holds is nested.
 *
 * <p>"“外防输入、内防反弹”" → 外防输入、内防反弹, and its two halves as nested ones.
 */
public final class FormulationFinder {
    /** The rules of the table formulations, each with its row in dictionary/keywords.tsv. */
    public static final List<String> RULES = List.of(
            FormulationLexicon.RULE, FormulationFrames.RULE, ParallelFinder.RULE, FormulationFinder.QUOTED_NUMERAL);

    private static final String UNITS = "斤克吨米里尺寸亩元块毛分秒天年月日点岁个";

    static final String QUOTED_NUMERAL = "quoted-numeral";

    private static final Comparator<Formulation> LONGEST_FIRST = Comparator.comparingInt(
                    (Formulation f) -> f.span().begin())
            .thenComparingInt(f -> -f.span().end());

    private final FormulationLexicon listed;
    private final FormulationFrames frames;
    private final ParallelFinder parallels = new ParallelFinder();
    private final QuotationFinder quotations = new QuotationFinder();
    private final Normaliser normaliser;

    /** @param lexicons holds formulations and formulation_frames */
    public FormulationFinder(Lexicons lexicons, Normaliser normaliser) {
        this.listed = new FormulationLexicon(lexicons, normaliser);
        this.frames = new FormulationFrames(lexicons);
        this.normaliser = normaliser;
    }

    /**
     * Every occurrence in {@code text}.
     *
     * @return in reading order, the longer first; two never overlap unless one contains the other
     */
    public List<Formulation> find(String text) {
        String folded = normaliser.fold(text);
        List<Formulation> all = new ArrayList<>(listed.find(text));
        all.addAll(frames.find(folded));
        all.addAll(parallels.find(folded));
        all.addAll(numerics(folded));
        all.sort(LONGEST_FIRST); // stable: at one place the lexicon's own name and kind go first
        return nested(all);
    }

    /** “两节”, “三个一”, “12大基地”: a number as name, in quotation marks. */
    private List<Formulation> numerics(String folded) {
        return quotations.find(folded).stream()
                .map(Occurrence::span)
                .filter(span -> isNumeral(folded.charAt(span.begin())) && !isAmount(span.of(folded)))
                .map(span -> new Formulation(span, span.of(folded), "numeric", QUOTED_NUMERAL, false))
                .toList();
    }

    /** “十一”, “两斤”: a feast, a quantity; but “三四五” is the name of a plan. */
    private static boolean isAmount(String quoted) {
        int last = quoted.length() - 1;
        if (last > 1) {
            return false;
        }
        boolean isMeasured = UNITS.indexOf(quoted.charAt(last)) >= 0;
        return quoted.substring(0, isMeasured ? last : last + 1).chars().allMatch(c -> isNumeral((char) c));
    }

    private static boolean isNumeral(char c) {
        return "一二两三四五六七八九十百千双".indexOf(c) >= 0 || Character.isDigit(c);
    }

    /** What begins earlier or reaches further is the outer one; what cuts it is left out. */
    private static List<Formulation> nested(List<Formulation> all) {
        List<Formulation> kept = new ArrayList<>();
        Span outer = new Span(0, 0);
        Span before = outer;
        for (Formulation next : all) {
            Span span = next.span();
            if (span.equals(before)) {
                continue;
            }
            before = span;
            if (!outer.overlaps(span)) {
                outer = span;
                kept.add(next);
            } else if (outer.contains(span)) {
                kept.add(new Formulation(span, next.canonical(), next.kind(), next.rule(), true));
            }
        }
        return kept;
    }
}
