package broadsheet.evaluation;

import java.util.Locale;

/**
 * One figure.
 *
 * @param percent 0 to 100
 * @param detail counts behind it
 */
public record Metric(String name, double percent, String detail) {
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%-42s %6.1f   %s", name, percent, detail);
    }

    static Metric rate(String name, long good, long total) {
        return new Metric(name, 100.0 * good / Math.max(1, total), good + "/" + total);
    }
}
