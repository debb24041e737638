package broadsheet.people;

/**
 * A province, prefecture or county.
 *
 * @param code GB/T 2260
 * @param name full name, 太原市
 * @param parent code of the unit above; the province's own for a province
 */
record Place(String code, String name, Tier tier, String parent) {
    /** Code of its province. */
    String province() {
        return code.substring(0, 2) + "0000";
    }

    /** The last character of its name: 省, 市, 县, 区, 旗. */
    char unit() {
        return name.charAt(name.length() - 1);
    }
}
