package broadsheet.people;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A province, prefecture or county.
 *
 * @param code GB/T 2260
 * @param name full name, 太原市
 * @param parent code of the unit above; the province's own for a province
 */
record Place(String code, String name, Tier tier, String parent) {
    private static final Pattern UNIT =
            Pattern.compile("(?:(?:\\p{IsHan}{1,4}族)+|蒙古|哈萨克|柯尔克孜)?自治[州县旗区]$|地区$|特别行政区$|[省市县区州盟旗]$");

    /** Code of its province. */
    String province() {
        return code.substring(0, 2) + "0000";
    }

    /** Its name without what kind of unit it is: 榆林 of 榆林市, 湘西 of 湘西土家族苗族自治州. */
    String shortName() {
        Matcher unit = UNIT.matcher(name);
        return unit.find(Math.min(2, name.length())) ? name.substring(0, unit.start()) : name;
    }

    /** The last character of its name: 省, 市, 县, 区, 旗. */
    char unit() {
        return name.charAt(name.length() - 1);
    }
}
