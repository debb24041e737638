package broadsheet.articles;

import broadsheet.lexicon.Lexicons;
import broadsheet.text.Span;
import broadsheet.text.Zone;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Tells the lines above a story apart: column header, kicker (引题), headline (主题), subheadlines (副题).
 *
 * <p>韦某在调研时强调 | 全力提高医疗卫生服务水平: an incomplete clause that ends in 强调, or a bare place, is the kicker.
 */
final class Headlines {
    private static final int FEWEST_NARROW = 3; // lines of a headline in a narrow column
    private static final int LONGEST_NARROW = 8; // characters of such a line
    private static final int SHORTEST_BEHIND = 4; // characters of a headline behind its place
    private final PlaceNames places;
    private final HeadBanners banners;
    private final Kickers kickers;
    private final HeadPairs pairs;
    private final BrokenHeads broken;

    Headlines(Lexicons lexicons, ColumnNames columnNames) {
        this.places = new PlaceNames(lexicons);
        HeadWords words = new HeadWords(lexicons);
        this.pairs = new HeadPairs(words, new Verbs(lexicons));
        KickerPairs below = new KickerPairs(words, pairs);
        this.broken = pairs.broken();
        this.kickers = new Kickers(places, pairs, below);
        this.banners = new HeadBanners(places, columnNames, pairs, kickers, below);
    }

    /** The heads of a story; the leading lines that are no part of it come as column headers. */
    record Heads(
            List<TypedLine> columns,
            List<Draft.Part> parts,
            @Nullable TypedLine headline) {}

    Heads of(List<TypedLine> run) {
        return isNarrow(run) ? inOne(run) : apart(run);
    }

    private static Heads inOne(List<TypedLine> run) {
        Draft.Part headline = new Draft.Part(Zone.HEADLINE, run.get(0).span());
        run.subList(1, run.size()).forEach(line -> headline.pieces().add(line.span()));
        return new Heads(List.of(), List.of(headline), run.get(0));
    }

    private Heads apart(List<TypedLine> run) {
        List<TypedLine> columns = new ArrayList<>();
        List<TypedLine> rest = new ArrayList<>(run);
        banners.peel(rest, columns);
        List<Draft.Part> parts = new ArrayList<>();
        if (rest.size() > 1 && rest.get(0).is(LineType.BYLINE)) {
            parts.add(new Draft.Part(Zone.BYLINE, rest.remove(0).span()));
        }
        if (rest.size() > 1 && kickers.isKicker(rest)) {
            parts.add(new Draft.Part(Zone.KICKER, rest.remove(0).span()));
        }
        TypedLine headline = rest.isEmpty() ? null : rest.get(0);
        addHeadline(rest, parts);
        for (TypedLine line : rest) {
            boolean opens = Punctuation.isColon(line.line().last()); // 本公司公开拍卖以下标的:
            parts.add(new Draft.Part(opens ? Zone.BODY : Zone.SUBHEADLINE, line.span()));
        }
        return new Heads(columns, parts, headline);
    }

    /** What knows the lines that are no heads of a single story. */
    HeadBanners banners() {
        return banners;
    }

    /** 市十七届 | 人大五次会议 | 主席团召开 | 第四次会议: a column so narrow that no line of its headline is whole. */
    private boolean isNarrow(List<TypedLine> run) {
        return run.size() >= FEWEST_NARROW
                && run.stream().allMatch(Headlines::isNarrow)
                && IntStream.range(1, run.size())
                        .anyMatch(i ->
                                broken.goesOn(run.get(i - 1).text(), run.get(i).text()))
                && !places.holds(run.get(0).text());
    }

    private static boolean isNarrow(TypedLine line) {
        return line.is(LineType.SHORT)
                && line.text().length() <= LONGEST_NARROW
                && line.text().chars().allMatch(Character::isLetterOrDigit);
    }

    /** Where the place at the head of a headline ends, its colon included: 汇丰街道:“五大模式”…; 0 when there is none. */
    private int placeEnd(String text) {
        int colon = Math.max(text.indexOf(':'), text.indexOf('：'));
        boolean headBehind = colon > 0 && text.length() - colon > SHORTEST_BEHIND;
        return headBehind && places.isPlace(text.substring(0, colon)) ? colon + 1 : 0;
    }

    private static int headBegin(String text, int from) {
        int begin = from;
        while (Character.isWhitespace(text.charAt(begin))) {
            begin++;
        }
        return begin;
    }

    private void addHeadline(List<TypedLine> rest, List<Draft.Part> parts) {
        if (rest.isEmpty()) {
            return;
        }
        TypedLine first = rest.remove(0);
        int place = parts.isEmpty() ? placeEnd(first.text()) : 0;
        if (place > 0) {
            int at = first.span().begin();
            parts.add(new Draft.Part(Zone.KICKER, new Span(at, at + place)));
            parts.add(new Draft.Part(
                    Zone.HEADLINE,
                    new Span(at + headBegin(first.text(), place), first.span().end())));
            return;
        }
        Draft.Part headline = new Draft.Part(Zone.HEADLINE, first.span());
        parts.add(headline);
        boolean isCouplet =
                !parts.get(0).equals(headline) || rest.size() > 1 && rest.get(1).is(LineType.DASH);
        if (rest.isEmpty() || !pairs.isSecondLine(first, rest.get(0), isCouplet)) {
            return;
        }
        TypedLine second = rest.remove(0);
        headline.pieces().add(second.span());
        if (!rest.isEmpty() && broken.goesOn(second.text(), rest.get(0).text())) {
            headline.pieces().add(rest.remove(0).span());
        }
    }
}
