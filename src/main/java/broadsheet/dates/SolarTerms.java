package broadsheet.dates;

import java.time.LocalDate;
import java.util.List;

/**
 * The days of the twenty-four solar terms (节气): when the sun's longitude reaches a multiple of 15 degrees, by Beijing time.
 *
 * <p>The longitude is Meeus' low-accuracy series (Astronomical Algorithms, chapter 25: 0.01 degrees, a quarter of an hour), so
 * a term within minutes of midnight may be a day off. 冬至 2024 → December 21.
 */
final class SolarTerms {
    /** In the order of the civil year; the first lies about January 6. */
    private static final List<String> NAMES = List.of(
            "小寒", "大寒", "立春", "雨水", "惊蛰", "春分", "清明", "谷雨", "立夏", "小满", "芒种", "夏至", "小暑", "大暑", "立秋", "处暑", "白露", "秋分",
            "寒露", "霜降", "立冬", "小雪", "大雪", "冬至");

    private static final double FIRST_LONGITUDE = 285; // 小寒
    private static final double DEGREES_A_TERM = 15;
    private static final double DAYS_A_DEGREE = 365.2422 / 360;
    private static final double EPOCH_J2000 = 10957.5; // days from 1970-01-01 to 2000-01-01 12:00
    private static final double BEIJING = 8.0 / 24;
    private static final double DELTA_T = 65.0 / 86_400; // terrestrial time ahead of universal time, about 2000

    private SolarTerms() {}

    static int indexOf(String name) {
        return NAMES.indexOf(name);
    }

    /** The day of a term in a civil year, right for 1900 to 2100. */
    static LocalDate day(int year, int index) {
        double longitude = (FIRST_LONGITUDE + index * DEGREES_A_TERM) % 360;
        double day = LocalDate.of(year, 1, 6).toEpochDay() + index * DEGREES_A_TERM * DAYS_A_DEGREE;
        for (int i = 0; i < 8; i++) {
            double ahead = Math.IEEEremainder(longitude - longitude(day), 360);
            day += ahead * DAYS_A_DEGREE;
        }
        return LocalDate.ofEpochDay((long) Math.floor(day - DELTA_T + BEIJING));
    }

    /** The sun's apparent longitude in degrees. */
    private static double longitude(double epochDay) {
        double t = (epochDay - EPOCH_J2000) / 36_525;
        double mean = 280.46646 + t * (36_000.76983 + t * 0.0003032);
        double anomaly = Math.toRadians(357.52911 + t * (35_999.05029 - t * 0.0001537));
        double centre = (1.914602 - t * (0.004817 + t * 0.000014)) * Math.sin(anomaly)
                + (0.019993 - t * 0.000101) * Math.sin(2 * anomaly)
                + 0.000289 * Math.sin(3 * anomaly);
        double node = Math.toRadians(125.04 - 1934.136 * t);
        return mean + centre - 0.00569 - 0.00478 * Math.sin(node);
    }
}
