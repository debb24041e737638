package broadsheet.people;

/**
 * The place a page's 我市, 市委 and 全省 speak of.
 *
 * <p>A page with 牢牢守好太原阵地 and 阳曲县 → {@code 140100, 太原市, prefectural, text}.
 *
 * @param code GB/T 2260
 * @param basis {@code manifest, publication} or {@code text}
 * @param evidence the printed words that show it
 */
public record HomePlace(String code, String name, Tier tier, String basis, String evidence) {}
