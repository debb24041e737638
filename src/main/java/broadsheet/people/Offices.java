package broadsheet.people;

import java.util.List;

/** Tells by the body what a post makes of its holder: the 总工程师 of a bureau is an official, the 党委书记 of a company is not. */
final class Offices {
    private static final String STATE_ENDS = "局厅委部署";
    private static final String CENTRAL_BANK = "人民银行";
    private static final List<String> COMPANIES = List.of("公司", "集团", "银行");

    private Offices() {}

    /** What the holder of a title is. */
    static PersonKind kind(String text, TitleUnit unit) {
        String body = text.substring(unit.span().begin(), unit.postBegin());
        PersonKind kind = unit.post().kind();
        boolean state = !body.isEmpty() && STATE_ENDS.indexOf(body.charAt(body.length() - 1)) >= 0;
        if (kind == PersonKind.EXPERT && state && unit.post().word().startsWith("总")) {
            return PersonKind.OFFICIAL;
        }
        if (body.endsWith(CENTRAL_BANK)) {
            return PersonKind.OFFICIAL;
        }
        boolean company = kind == PersonKind.OFFICIAL && COMPANIES.stream().anyMatch(body::endsWith);
        return company ? PersonKind.BUSINESS : kind;
    }
}
