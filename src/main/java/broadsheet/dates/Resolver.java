package broadsheet.dates;

import broadsheet.dates.Calendar.Days;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Takes the parts of a date to be days, by the ladder of evidence: what the expression prints; its range; a day the article spoke
 * of before; the publish date; another full date of the article. Without any of them nothing is resolved. One an article.
 */
final class Resolver {
    /** A day-month read as past or future lies within a week of the publish date, and no word says which. */
    static final String DATE_AMBIGUOUS = "DATE_AMBIGUOUS";

    /** What is printed needs a day to be counted from, and none is known. */
    static final String DATE_UNANCHORED = "DATE_UNANCHORED";

    /** A clock time on which no day of the article bears is taken for the publish date. */
    static final String DATE_ASSUMED = "DATE_ASSUMED";

    private static final int NEWS = 4; // days

    private final Anchor anchor;
    private final @Nullable LocalDate printedOn;
    private final MissingYear missingYear;
    private final Memory memory = new Memory();

    /** @param fullDate a day the article prints with its year; null when it prints none */
    Resolver(Anchor anchor, @Nullable LocalDate fullDate) {
        this.anchor = anchor;
        this.printedOn = anchor.publishDate();
        this.missingYear = new MissingYear(anchor, fullDate);
    }

    /** Resolves a point; {@code future} says that a word beside it looks ahead. */
    Resolved resolve(Point point, boolean future) {
        try {
            Resolved resolved = days(point, future);
            memory.remember(point, resolved);
            return resolved;
        } catch (DateTimeException e) {
            return Resolved.none(DATE_UNANCHORED); // 2月29日 of a common year
        }
    }

    /** A new paragraph begins. */
    void newParagraph() {
        memory.newParagraph();
    }

    /** Takes a day that is printed next for one the article spoke of, unless it spoke of one before. */
    void expect(Point day) {
        if (memory.day() == null) {
            resolve(day, false);
        }
    }

    /** An amount counted from a day that is printed before it: 2月13日的3天后. */
    Resolved resolve(Point point, Shift shift, boolean future) {
        Resolved base = resolve(point, future);
        Days days = base.days();
        return days == null ? base : base.on(shift.dayFrom(days.start()));
    }

    /** An amount counted from the publish date: 三年前, 未来三天; 三天后 from a day of the same paragraph. */
    Resolved resolve(Shift shift) {
        LocalDate told = shift.way() == Shift.Way.LATER && !shift.amount().isVague() ? memory.told(shift) : null;
        if (told != null && (printedOn == null || told.isBefore(printedOn))) {
            return Resolved.from(told, AnchorBasis.ARTICLE, shift.from(told));
        }
        LocalDate day = printedOn;
        boolean countable = day != null && shift.isWithinCalendar(day);
        return day == null || !countable ? unanchored() : anchored(day, shift.from(day));
    }

    /** 两节: by the publish date. */
    Resolved twoFeasts() {
        LocalDate day = printedOn;
        Days days = day == null ? null : TwoFeasts.near(day);
        return day == null || days == null ? unanchored() : anchored(day, days);
    }

    private static Resolved unanchored() {
        return Resolved.none(DATE_UNANCHORED);
    }

    private Resolved anchored(LocalDate day, Days days, String... issues) {
        return Resolved.from(day, anchor.basis(), days, issues);
    }

    private Resolved days(Point point, boolean future) {
        if (point.isToldBefore) {
            return unanchored();
        }
        if (point.isBeforeChrist) {
            return Resolved.UNKNOWN; // the tables' calendar begins with the year 1
        }
        if (point.decade != null || point.century != null) {
            return Resolved.printed(PointDays.ofPeriod(point));
        }
        if (point.refShift != null || point.isClockAlone()) {
            return fromLastDay(point);
        }
        if (point.refYear != null || point.refMonth != null) {
            return besideLast(point);
        }
        if (point.year != null) {
            return Resolved.printed(PointDays.inYear(point, point.year, printedOn));
        }
        if (!point.hasMonth() && point.day != null) {
            return bareDay(point.day);
        }
        return fromPublishDay(point, future);
    }

    /** 次年3月, 当月15日: by the year or month the article spoke of last. */
    private Resolved besideLast(Point point) {
        LocalDate last = memory.yearHere();
        if (last == null) {
            LocalDate printed = point.refYear == null ? printedOn : null;
            return printed == null
                    ? unanchored()
                    : anchored(printed, PointDays.inYear(point, printed.getYear(), printed), DATE_ASSUMED);
        }
        LocalDate month = last.plusMonths(point.refMonth == null ? 0 : point.refMonth);
        int year = month.getYear() + (point.refYear == null ? 0 : point.refYear);
        return Resolved.from(last, AnchorBasis.ARTICLE, PointDays.inYear(point, year, month));
    }

    /** The end of a range that is counted from its beginning: 20时至次日8时. */
    Resolved resolveEnd(Point until, Resolved from, boolean future) {
        Days days = from.days();
        Integer shift = until.refShift;
        return shift == null || days == null
                ? resolve(until, future)
                : from.on(Days.of(days.start().plusDays(shift)));
    }

    private Resolved fromPublishDay(Point point, boolean future) {
        LocalDate day = printedOn;
        if (point.isCountedFromPrint()) {
            return day == null ? unanchored() : anchored(day, PointDays.countedFrom(point, day, future));
        }
        return missingYear.resolve(point, future);
    }

    /** 当天, 次日 and a bare 上午: counted from the day the article spoke of last. */
    private Resolved fromLastDay(Point point) {
        LocalDate day = memory.day();
        if (day == null) {
            LocalDate printed = point.refShift == null && !memory.isLost() ? printedOn : null;
            return printed == null ? unanchored() : anchored(printed, Days.of(printed), DATE_ASSUMED);
        }
        int shift = point.refShift == null ? 0 : point.refShift;
        return Resolved.from(day, AnchorBasis.ARTICLE, Days.of(day.plusDays(shift)));
    }

    /** 28日: of the month the article spoke of last, else the latest such day not after the publish date. */
    private Resolved bareDay(int day) {
        LocalDate from = memory.day();
        LocalDate printed = printedOn;
        boolean news = memory.dayHere() == null && printed != null && isNews(Calendar.latest(day, printed), printed);
        if (from != null && !news && Calendar.exists(from.getYear(), from.getMonthValue(), day)) {
            return Resolved.from(from, AnchorBasis.ARTICLE, Days.of(from.withDayOfMonth(day)));
        }
        if (printed == null || memory.hasMonth() && !news) {
            return unanchored();
        }
        return anchored(printed, Days.of(Calendar.latest(day, printed)));
    }

    /** Whether a day lies so shortly before print that a paper names it without its month. */
    private static boolean isNews(LocalDate day, LocalDate printedOn) {
        return !day.isBefore(printedOn.minusDays(NEWS));
    }
}
