package broadsheet.dates;

import java.time.LocalDate;

/** A unit of time with its ISO 8601 designator, from coarse to fine. */
enum Unit {
    YEAR("Y", Granularity.YEAR),
    QUARTER("Q", Granularity.QUARTER),
    MONTH("M", Granularity.MONTH),
    WEEK("W", Granularity.WEEK),
    DAY("D", Granularity.DAY),
    HOUR("H", Granularity.HOUR),
    MINUTE("M", Granularity.MINUTE),
    SECOND("S", Granularity.SECOND);

    private final String designator;
    private final Granularity granularity;

    Unit(String designator, Granularity granularity) {
        this.designator = designator;
        this.granularity = granularity;
    }

    String designator() {
        return designator;
    }

    Granularity granularity() {
        return granularity;
    }

    boolean isClock() {
        return compareTo(DAY) > 0;
    }

    boolean isFinerThan(Unit other) {
        return compareTo(other) > 0;
    }

    /** {@code day} so many units on; a clock unit stays on the day that half of it or more lies in. */
    LocalDate plus(LocalDate day, long count) {
        return switch (this) {
            case YEAR -> day.plusYears(count);
            case QUARTER -> day.plusMonths(3 * count);
            case MONTH -> day.plusMonths(count);
            case WEEK -> day.plusWeeks(count);
            case DAY -> day.plusDays(count);
            case HOUR -> day.plusDays(count / 24);
            case MINUTE, SECOND -> day;
        };
    }

    /** The whole unit that holds {@code day}: its year, month, ISO week. */
    Calendar.Days around(LocalDate day) {
        return switch (this) {
            case YEAR -> Calendar.year(day.getYear());
            case QUARTER -> {
                int first = (day.getMonthValue() - 1) / 3 * 3 + 1;
                yield Calendar.months(day.getYear(), first, first + 2);
            }
            case MONTH -> Calendar.months(day.getYear(), day.getMonthValue(), day.getMonthValue());
            case WEEK -> Calendar.week(day, 0);
            default -> Calendar.Days.of(day);
        };
    }
}
