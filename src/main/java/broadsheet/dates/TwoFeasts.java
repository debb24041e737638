package broadsheet.dates;

import broadsheet.dates.Calendar.Days;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 两节: 中秋 and 国庆 in autumn, 元旦 and 春节 about the turn of the year. */
final class TwoFeasts {
    private TwoFeasts() {}

    /** From the first of the two feasts near {@code day} to the second; null when none are near. */
    static @Nullable Days near(LocalDate day) {
        int month = day.getMonthValue();
        if (month >= 8 && month <= 10) {
            return autumn(day.getYear());
        }
        if (month > 2 && month < 11) {
            return null;
        }
        int year = month > 2 ? day.getYear() + 1 : day.getYear();
        return new Days(LocalDate.of(year, 1, 1), Lunar.day(year, 1, 1));
    }

    private static Days autumn(int year) {
        LocalDate moon = Lunar.day(year, 8, 15);
        LocalDate national = LocalDate.of(year, 10, 1);
        return moon.isBefore(national) ? new Days(moon, national) : new Days(national, moon);
    }
}
