package broadsheet.people;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What an article names as a town or a street: 钱库镇, so that 钱库紧抓… is nobody. */
final class Towns {
    private static final List<String> UNITS = List.of("镇", "乡", "街道");
    private static final int[] LENGTHS = {2, 3};

    private Towns() {}

    /** The two and the three characters before each word for such a unit. Linear in the text's length. */
    static Set<String> of(String text) {
        Set<String> towns = new HashSet<>();
        for (String unit : UNITS) {
            for (int at = text.indexOf(unit); at >= 0; at = text.indexOf(unit, at + 1)) {
                for (int length : LENGTHS) {
                    if (at >= length) {
                        towns.add(text.substring(at - length, at));
                    }
                }
            }
        }
        return towns;
    }
}
