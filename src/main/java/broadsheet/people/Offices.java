package broadsheet.people;

import java.util.List;

/** Tells by the body what a post makes of its holder: the 总工程师 of a bureau is an official, the 党委书记 of a company is not. */
final class Offices {
    private static final String STATE_ENDS = "局厅委部署";
    private static final String CENTRAL_BANK = "人民银行";
    private static final List<String> COMPANIES = List.of("公司", "集团", "银行");

    private static final List<String> ASSOCIATIONS = List.of("协会", "商会", "学会", "联谊会", "促进会", "青联", "工商联");
    private static final List<String> PARTY = List.of("党委", "党组", "纪委", "工会");

    private Offices() {}

    /** What the holder of these titles, printed together, is: 党委书记、董事长 without any body is of a company. */
    static List<PersonKind> kinds(String text, List<TitleUnit> titles) {
        List<PersonKind> kinds = titles.stream().map(title -> kind(text, title)).toList();
        boolean company = kinds.contains(PersonKind.BUSINESS);
        return titles.stream()
                .map(title -> company && isBeside(text, title) ? PersonKind.BUSINESS : kind(text, title))
                .toList();
    }

    /** A post that a company's officer holds beside his own: 党委书记 without a body, 行业协会会长, 青联委员. */
    private static boolean isBeside(String text, TitleUnit title) {
        String body = text.substring(
                title.span().begin(), title.end() - title.post().bare().length());
        return isPartyPost(title)
                || ASSOCIATIONS.stream().anyMatch(body::endsWith)
                || title.post().word().startsWith("协会");
    }

    private static boolean isPartyPost(TitleUnit title) {
        return title.span().begin() == title.postBegin()
                && PARTY.stream().anyMatch(title.post().word()::startsWith);
    }

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
