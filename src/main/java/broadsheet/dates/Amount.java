package broadsheet.dates;

import java.util.List;

/**
 * An amount of time as printed: 14天, 一年半, 3小时05分, 数十年.
 *
 * @param parts from coarse to fine, at least one
 * @param isVague whether its number is not known (几天, 数年)
 * @param isMore whether it is somewhat more: 三年多, 二十余天
 */
record Amount(int begin, int end, List<Part> parts, boolean isVague, boolean isMore) {
    /** So many of a unit, perhaps half of one more. */
    record Part(Unit unit, int count, boolean half) {
        private String iso() {
            return half ? halved() : count + unit.designator();
        }

        /** Halves are told in the next finer unit: 一年半 is P18M, 一个半小时 PT1H30M, 半天 PT12H. */
        private String halved() {
            return switch (unit) {
                case YEAR -> count * 12 + 6 + "M";
                case QUARTER -> count * 3 + "M15D";
                case MONTH -> count == 0 ? "15D" : count + "M15D";
                case WEEK -> count * 7 + 3 + "D";
                case DAY -> count * 24 + 12 + "H";
                case HOUR -> count == 0 ? "30M" : count + "H30M";
                case MINUTE, SECOND -> count == 0 ? "30S" : count + "M30S";
            };
        }

        private boolean isClock() {
            return unit.isClock() || unit == Unit.DAY && half;
        }
    }

    Unit finest() {
        return parts.get(parts.size() - 1).unit();
    }

    Part first() {
        return parts.get(0);
    }

    /** The same unit with another number: 4 of 6小时 in 4至6小时. */
    Amount with(int count) {
        return new Amount(begin, end, List.of(new Part(first().unit(), count, false)), false, false);
    }

    /** P18M, PT3H5M; PXY for a number that is not known. */
    String iso() {
        if (isVague) {
            return (finest().isClock() ? "PTX" : "PX") + finest().designator();
        }
        if (finest() == Unit.QUARTER && parts.size() == 1) {
            return "P" + first().count() * 3 + "M";
        }
        StringBuilder days = new StringBuilder("P");
        StringBuilder clock = new StringBuilder();
        for (Part part : parts) {
            (part.isClock() ? clock : days).append(part.iso());
        }
        return clock.isEmpty()
                ? days.toString()
                : days.append('T').append(clock).toString();
    }
}
