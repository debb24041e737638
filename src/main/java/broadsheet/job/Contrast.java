package broadsheet.job;

import broadsheet.job.JobFailure.Kind;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two parts of the corpus whose words are held against each other: {@code 2022,2021}, {@code 太原日报,晋中日报},
 * {@code 太原日报,others}, {@code all,background}.
 *
 * @param kind what differs: publication, year, month, day, background or first-last-year
 */
record Contrast(String kind, Side a, Side b) {
    static final String OTHERS = "others";
    static final String BACKGROUND = "background";
    /** The period type of the whole corpus's words, as the background has them: single, no names, no phrases. */
    static final String WORDS = "words";

    /**
     * One part of the corpus: sums of rows of {@code term_frequency}.
     *
     * @param label as the table names it
     */
    record Side(String label, List<Part> parts) {
        static Side of(String label, Part... parts) {
            return new Side(label, List.of(parts));
        }
    }

    /** The rows of a period and publication, added ({@code sign} 1) or taken away (−1). */
    record Part(
            int sign,
            String periodType,
            @Nullable LocalDate periodStart,
            @Nullable String publication) {}

    /** A paper against all others. */
    static Contrast ofPaper(String publication) {
        return new Contrast("publication", paper(publication), others(publication));
    }

    /** A year against another. */
    static Contrast ofYears(String kind, LocalDate later, LocalDate earlier) {
        return new Contrast(kind, period("year", later), period("year", earlier));
    }

    /** The corpus against general newspaper Chinese. */
    static Contrast ofBackground() {
        return new Contrast(
                BACKGROUND,
                Side.of("all", new Part(1, WORDS, null, Periods.ALL_PAPERS)),
                Side.of(BACKGROUND, new Part(1, BACKGROUND, null, null)));
    }

    /** What {@code --contrast} asks for. Throws {@link JobFailure} when it is not two sides with a comma between. */
    static Contrast parse(String asked) {
        String[] sides = asked.split("[,，]", -1);
        if (sides.length != 2 || sides[0].isBlank() || sides[1].isBlank() || sides[0].equals(sides[1])) {
            throw new JobFailure(
                    Kind.WRONG_USE,
                    "--contrast " + asked + " is not two sides with a comma between, as in 2022,2021 or 太原日报,others.");
        }
        if (sides[1].strip().equals(BACKGROUND)) {
            return ofBackground();
        }
        Side a = side(sides[0].strip());
        boolean isOthers = sides[1].strip().equals(OTHERS);
        Side b = isOthers ? others(a.label) : side(sides[1].strip());
        return new Contrast(a.parts.get(0).periodType.replace("all", "publication"), a, b);
    }

    private static Side side(String label) {
        try {
            return switch (label.matches("\\d{4}(-\\d\\d){0,2}") ? label.length() : 0) {
                case 4 -> period("year", LocalDate.parse(label + "-01-01"));
                case 7 -> period("month", LocalDate.parse(label + "-01"));
                case 10 -> period("day", LocalDate.parse(label));
                default -> paper(label);
            };
        } catch (DateTimeException e) {
            throw new JobFailure(Kind.WRONG_USE, "--contrast: there is no day, month or year " + label + ".", e);
        }
    }

    private static Side period(String type, LocalDate start) {
        int length = type.equals("year") ? 4 : type.equals("month") ? 7 : 10;
        return Side.of(start.toString().substring(0, length), new Part(1, type, start, Periods.ALL_PAPERS));
    }

    private static Side paper(String publication) {
        return Side.of(publication, new Part(1, "all", null, publication));
    }

    private static Side others(String publication) {
        return Side.of(OTHERS, new Part(1, "all", null, Periods.ALL_PAPERS), new Part(-1, "all", null, publication));
    }
}
