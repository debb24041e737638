package broadsheet.people;

import broadsheet.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Tells by the body what a post makes of its holder: the 总工程师 of a bureau is an official, the 党委书记 of a company is not. */
final class Offices {
    private static final String STATE_ENDS = "局厅委部署";
    private static final String CENTRAL_BANK = "人民银行";
    private static final String HEAD = "负责人";
    private static final List<String> FIRMS = List.of(
            "企业", "合作社", "基地", "农庄", "山庄", "民宿", "工作室", "工坊", "厂", "店", "超市", "酒店", "商行", "农场", "空间", "品牌", "家庭农场",
            "车间", "公司");
    private static final String COMPANY = "公司";
    private static final List<String> COMPANIES = List.of("公司", "集团", "银行");

    private static final List<String> ASSOCIATIONS = List.of("协会", "商会", "学会", "联谊会", "促进会", "青联", "工商联");
    private static final List<String> PARTY = List.of("党委", "党组", "党工委", "纪委", "工会");
    private static final String DEPUTY = "代表"; // of a congress, where nobody sent him abroad
    private static final String DELEGATE = "委员"; // of the CPPCC where it stands behind a name
    private static final List<String> WARDS = List.of("科", "病区", "门诊", "病房", "诊室");
    private static final List<String> HEADS_OF_WARDS = List.of("主任", "副主任");

    private static final int COMMITTEE = 3; // 安委会
    private static final List<String> HEADS = List.of("主任", "组长");

    private Offices() {}

    /**
     * What the holder of these titles, printed together, is: 党委书记、董事长 without any body is of a company, so is 某某总部党工委书记、总经理;
     * 外一科张某主任 is a doctor.
     */
    static List<PersonKind> kinds(String text, Span name, List<TitleUnit> titles) {
        List<PersonKind> kinds =
                titles.stream().map(title -> kind(text, name, title)).toList();
        boolean company = kinds.contains(PersonKind.BUSINESS);
        boolean carried = titles.stream()
                .skip(1)
                .filter(title -> !titles.get(0).span().of(text).contains(CENTRAL_BANK))
                .anyMatch(
                        title -> title.span().begin() == title.postBegin() && kind(text, title) == PersonKind.BUSINESS);
        List<PersonKind> all = new ArrayList<>();
        for (int i = 0; i < titles.size(); i++) {
            boolean inner = i > 0 && company && isInner(text, titles.get(i));
            boolean beside = inner || company && isBeside(text, titles.get(i)) || carried && isOfParty(titles.get(i));
            all.add(beside ? PersonKind.BUSINESS : kinds.get(i));
        }
        return all;
    }

    /** 集团总裁、安委会|第一副主任: the post of a committee that names no place or level of its own. */
    private static boolean isInner(String text, TitleUnit title) {
        String body = text.substring(title.span().begin(), title.postBegin());
        return (body.isEmpty() || body.length() <= COMMITTEE && body.endsWith("会"))
                && HEADS.stream().anyMatch(title.post().word()::endsWith)
                && title.post().organisation() == null;
    }

    /** 党委常委, 党工委书记 behind the name of a body: not 市委常委, which names its own. */
    private static boolean isOfParty(TitleUnit title) {
        return PARTY.stream().anyMatch(title.post().word()::startsWith);
    }

    private static PersonKind kind(String text, Span name, TitleUnit title) {
        boolean behind = name.end() == title.span().begin();
        int body = behind ? name.begin() : title.postBegin();
        if (behind && title.post().word().equals(DELEGATE)) {
            return PersonKind.CITIZEN; // 某某委员说
        }
        boolean head = HEADS_OF_WARDS.contains(title.post().word());
        return head && WARDS.stream().anyMatch(ward -> text.startsWith(ward, body - ward.length()))
                ? PersonKind.EXPERT
                : kind(text, title);
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
        boolean envoy = body.contains("驻") && unit.post().word().endsWith(DEPUTY); // 中国常驻联合国|副代表
        if (body.contains(CENTRAL_BANK) || envoy) {
            return PersonKind.OFFICIAL;
        }
        boolean firm = unit.post().word().equals(HEAD) && FIRMS.stream().anyMatch(body::endsWith); // 合作社|负责人
        boolean company = kind == PersonKind.OFFICIAL
                && (firm || COMPANIES.stream().anyMatch(body::endsWith) || body.contains(COMPANY)); // 某某公司研发中心
        return company ? PersonKind.BUSINESS : kind;
    }
}
