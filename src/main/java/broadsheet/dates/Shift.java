package broadsheet.dates;

import broadsheet.dates.Amount.Part;
import broadsheet.dates.Calendar.Days;
import java.time.LocalDate;

/** A day or stretch counted from another day by an amount: 三年前, 20天后, 未来三天, 近两个月. */
record Shift(Amount amount, Way way) {
    private static final int LAST_YEAR = 9999;

    /** Which way it is counted. */
    enum Way {
        /** 三年前: the unit that lies so far back. */
        AGO,
        /** 三年后: the unit that lies so far ahead. */
        LATER,
        /** 近三年, 三年来: from so far back until the day. */
        SINCE,
        /** 上两个月: so many whole units before the one of the day. */
        BEFORE,
        /** 下三天, 后两个月: so many whole units behind the one of the day. */
        NEXT,
        /** 未来三天: so many units, the first holds the day. */
        AHEAD
    }

    boolean isRange() {
        return way == Way.SINCE || way == Way.BEFORE || way == Way.NEXT || way == Way.AHEAD;
    }

    /** TIMEX3's word when the amount is not known: 几年前. */
    String reference() {
        return way == Way.LATER || way == Way.NEXT || way == Way.AHEAD ? "FUTURE_REF" : "PAST_REF";
    }

    Granularity granularity() {
        return unit().granularity();
    }

    /** The finest unit counted: 一年半 is counted in months. */
    private Unit unit() {
        Part last = amount.parts().get(amount.parts().size() - 1);
        return last.half() && last.unit() == Unit.YEAR ? Unit.MONTH : amount.finest();
    }

    /** The days it means when counted from {@code day}. Not for vague amounts. */
    Days from(LocalDate day) {
        return switch (way) {
            case AGO -> unit().around(moved(day, -1));
            case LATER -> unit().around(moved(day, 1));
            case SINCE -> new Days(since(day), day);
            case BEFORE ->
                new Days(
                        amount.finest().around(moved(day, -1)).start(),
                        amount.finest().around(day).start().minusDays(1));
            case NEXT -> next(amount.finest().around(day).end().plusDays(1));
            case AHEAD -> ahead(day);
        };
    }

    /** 三年来 begins on the day three years back; 三年多来 at some time in that year. */
    private LocalDate since(LocalDate day) {
        LocalDate start = moved(day, -1);
        return amount.isMore() ? unit().around(start).start() : start;
    }

    private Days next(LocalDate start) {
        return new Days(start, moved(start, 1).minusDays(1));
    }

    /** The day itself that lies so far from {@code day}, whatever the unit: 2月13日的一个月前. */
    Days dayFrom(LocalDate day) {
        return Days.of(moved(day, way == Way.AGO ? -1 : 1));
    }

    /** Whether the amount is known and its days lie in the years the tables hold: 180万年前 does not. */
    boolean isWithinCalendar(LocalDate day) {
        return !amount.isVague()
                && moved(day, -1).getYear() >= 1
                && moved(day, 1).getYear() <= LAST_YEAR;
    }

    private Days ahead(LocalDate day) {
        Unit unit = amount.finest();
        boolean whole = unit == Unit.YEAR || unit == Unit.MONTH || unit == Unit.QUARTER;
        LocalDate start = whole ? unit.around(day).start() : day;
        LocalDate end = moved(start, 1);
        return new Days(start, unit.isClock() ? end : end.minusDays(1));
    }

    private LocalDate moved(LocalDate day, int sign) {
        LocalDate moved = day;
        for (Part part : amount.parts()) {
            moved = part.unit().plus(moved, (long) sign * part.count());
            moved = part.half() ? half(moved, part.unit(), sign) : moved;
        }
        return moved;
    }

    private static LocalDate half(LocalDate day, Unit unit, int sign) {
        return switch (unit) {
            case YEAR -> day.plusMonths(6L * sign);
            case MONTH -> day.plusDays(15L * sign);
            case WEEK -> day.plusDays(3L * sign);
            default -> day;
        };
    }
}
