package broadsheet.articles;

import broadsheet.text.Normaliser;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads paper, day, page and section from masthead lines: 太原日报 2023年5月18日 星期四 第3版 要闻; A12 港聞; 理论周刊 03; 第二版 综合新闻.
 */
final class Mastheads {
    private static final String NUMERAL = "[0-9一二三四五六七八九十]{1,3}";
    private static final String NAME = "[一-龥]{2,6}";

    /** 第3版 要闻, 第二版:综合新闻, A05版. */
    private static final Pattern PAGE =
            Pattern.compile("(?U)(?:第\\s*|[A-Z]?0*)(" + NUMERAL + ")\\s*版(?:\\s*[:：·|]?\\s*(" + NAME + "))?");

    /** A03 要闻, 06 民生, B2 地方新闻. */
    private static final Pattern PAGE_FIRST =
            Pattern.compile("(?U)(?<![\\S])(?:[A-Z]0*|0)?(\\d{1,2})\\s*[:：|·]?\\s*(" + NAME + ")(?!\\S)");

    /** 理论周刊 03, 副刊 7. */
    private static final Pattern PAGE_LAST =
            Pattern.compile("(?U)(?<!\\S)(" + NAME + ")\\s*[:：|·]?\\s*(?:[A-Z]0*|0*)(\\d{1,2})(?!\\S)");

    private static final Pattern PAPER = Pattern.compile(
            "(?U)(?:^|[\\s|·])(今日[一-龥]{2,4}|[一-龥]{2,8}(?:日报|晚报|早报|晨报|时报|商报|都市报|周报|导报|快报|(?<![预海公简喜战情电快])报))(?=$|[\\s|·\\d])");
    private static final Pattern NO_SECTION = Pattern.compile("星期.*|周[一二三四五六日]|农历.*|编辑.*|责编.*|校对.*|今日.*|总第.*|第.*期");

    private static final String TODAY = "今日";

    private final Normaliser normaliser;
    private final PlaceNames places;

    Mastheads(Normaliser normaliser, PlaceNames places) {
        this.normaliser = normaliser;
        this.places = places;
    }

    /** What the masthead lines say together, in the printed forms; null when they say nothing. */
    @Nullable
    Masthead read(List<TypedLine> lines) {
        List<Line> mastheads = IntStream.range(0, lines.size())
                .filter(i -> isMasthead(lines, i)
                        || lines.get(i).is(LineType.DAY) && (isMasthead(lines, i - 1) || isMasthead(lines, i + 1)))
                .mapToObj(i -> lines.get(i).line())
                .toList();
        String printed = mastheads.stream().map(Line::text).collect(Collectors.joining(" "));
        Place place = mastheads.stream()
                .map(line -> place(line.text()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        String text = mastheads.stream().map(Line::text).collect(Collectors.joining("\n"));
        String publication = publication(text);
        LocalDate day = MastheadDay.in(normaliser.fold(text));
        if (publication == null && day == null && place == null) {
            return null;
        }
        return new Masthead(
                publication,
                day,
                place == null ? null : place.number(),
                place == null ? null : place.section(),
                printed);
    }

    private @Nullable String publication(String text) {
        Matcher paper = PAPER.matcher(normaliser.fold(text));
        while (paper.find()) {
            String name = paper.group(1);
            if (!name.startsWith(TODAY) || places.isPlace(name.substring(TODAY.length()))) { // 今日武宁, but not 今日要闻
                return text.substring(paper.start(1), paper.end(1));
            }
        }
        return null;
    }

    private boolean isMasthead(List<TypedLine> lines, int i) {
        return i >= 0
                && i < lines.size()
                && lines.get(i).is(LineType.MASTHEAD)
                && !Furniture.isGuide(normaliser.fold(lines.get(i).text()));
    }

    /** Where a page stands in its paper. */
    private record Place(int number, @Nullable String section) {}

    private @Nullable Place place(String printed) {
        String line = normaliser.fold(printed);
        Matcher page = PAGE.matcher(line);
        if (page.find() && !line.contains("今日" + page.group())) {
            return place(printed, page, 1, 2);
        }
        Matcher first = PAGE_FIRST.matcher(line);
        while (first.find()) {
            if (section(first.group(2)) != null) {
                return place(printed, first, 1, 2);
            }
        }
        Matcher last = PAGE_LAST.matcher(line);
        return last.find() && section(last.group(1)) != null ? place(printed, last, 2, 1) : null;
    }

    private static @Nullable Place place(String printed, Matcher folded, int number, int section) {
        int read = MastheadDay.number(folded.group(number));
        if (read == 0) {
            return null;
        }
        boolean named = section(folded.group(section)) != null;
        return new Place(read, named ? printed.substring(folded.start(section), folded.end(section)) : null);
    }

    private static @Nullable String section(@Nullable String printed) {
        return printed == null || NO_SECTION.matcher(printed).matches() ? null : printed;
    }
}
