package broadsheet.articles;

import broadsheet.text.Normaliser;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads paper, day, page and section from masthead lines: 太原日报 2023年5月18日 星期四 第3版 要闻. */
final class Mastheads {
    private static final Pattern DAY =
            Pattern.compile("(?U)(\\d{4})\\s*(?:年|[-./])\\s*(\\d{1,2})\\s*(?:月|[-./])\\s*(\\d{1,2})");
    private static final Pattern PAGE =
            Pattern.compile("(?U)第?\\s*[A-Z]?0*(\\d{1,3})\\s*版(?:\\s*[:：]?\\s*(\\p{IsHan}{2,4}))?");
    private static final Pattern SECTION =
            Pattern.compile("(?U)(?<!\\S)(?:[A-Z]0*|0)(\\d{1,3})\\s*[:：|·]?\\s*(\\p{IsHan}{2,6})(?!\\S)");
    private static final Pattern PAPER =
            Pattern.compile("(?U)(?:^|[\\s|·])(\\p{IsHan}{2,8}(?:日报|晚报|早报|晨报|时报|商报|都市报|周报|导报|快报|报))(?=$|[\\s|·\\d])");

    private final Normaliser normaliser;

    Mastheads(Normaliser normaliser) {
        this.normaliser = normaliser;
    }

    /** What the masthead lines say together; null when they say nothing. */
    @Nullable
    Masthead read(List<TypedLine> lines) {
        StringBuilder printed = new StringBuilder();
        for (TypedLine line : lines) {
            if (line.is(LineType.MASTHEAD)) {
                printed.append(printed.isEmpty() ? "" : " ").append(line.text());
            }
        }
        String text = normaliser.fold(printed.toString());
        Matcher page = PAGE.matcher(text);
        boolean paged = page.find();
        Matcher section = SECTION.matcher(text);
        if (!paged && section.find()) {
            page = section;
            paged = true;
        }
        Matcher paper = PAPER.matcher(text);
        String publication = paper.find() ? paper.group(1) : null;
        LocalDate day = day(text);
        if (publication == null && day == null && !paged) {
            return null;
        }
        return new Masthead(
                publication,
                day,
                paged ? Integer.valueOf(page.group(1)) : null,
                paged ? page.group(2) : null,
                printed.toString());
    }

    private static @Nullable LocalDate day(String text) {
        Matcher day = DAY.matcher(text);
        if (!day.find()) {
            return null;
        }
        try {
            return LocalDate.of(
                    Integer.parseInt(day.group(1)), Integer.parseInt(day.group(2)), Integer.parseInt(day.group(3)));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
