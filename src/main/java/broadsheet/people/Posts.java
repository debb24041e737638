package broadsheet.people;

import broadsheet.lexicon.Lexicon;
import broadsheet.lexicon.Lexicons;
import broadsheet.text.Trie;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The posts of {@code posts.tsv}; a listed body and post in one word (市委书记, 商务局局长, 校党委书记) is taken apart by the organisations'
 * short forms.
 */
final class Posts {
    private static final Set<String> ORGANS_OF_STATE = Set.of(
            "party", "government", "congress", "cppcc", "discipline", "court", "procuratorate", "military", "police");

    private static final Set<String> GRASS_ROOTS = Set.of(
            "社区", "村", "街道", "乡", "镇", "村委会", "居委会", "党支部", "党总支", "村党支部", "村党总支", "社区党支部", "社区党委", "社区党总支", "支部", "总支",
            "主席团", "中级法院");

    /** What a short form has before the words of a body that a post may hold alone: 市|商务局, 市委|组织部. */
    private static final List<String> OWNERS = List.of("市", "市委", "省", "省委", "县", "县委", "中央", "国家");

    private static final List<String> ACTING = List.of("代理", "代");
    private static final List<String> NO_BODIES = List.of("自治区", "驻村", "大会");
    private static final List<String> PARTY_GROUPS = List.of("党委", "党组"); // they stay with the post: 校|党委书记

    private Posts() {}

    static Trie<Post> read(Lexicons lexicons, Set<String> shortForms) {
        Set<String> heads = new HashSet<>(shortForms);
        lexicons.get("organisation_suffixes").rows().stream()
                .filter(row -> !row.get("organ_type").equals("party"))
                .forEach(row -> heads.add(row.key()));
        Lexicon rows = lexicons.get("posts");
        Set<String> words = new HashSet<>();
        rows.forEach(row -> words.add(row.key()));
        Trie<Post> posts = new Trie<>();
        for (Lexicon.Row row : rows) {
            if (!isActing(row.key(), words)) {
                posts.put(row.key(), post(row, words, heads));
            }
        }
        return posts;
    }

    /** 代县长 is 县长 with a modifier before it. */
    private static boolean isActing(String word, Set<String> words) {
        return ACTING.stream()
                .anyMatch(acting -> word.startsWith(acting) && words.contains(word.substring(acting.length())));
    }

    private static Post post(Lexicon.Row row, Set<String> words, Set<String> shortForms) {
        String word = row.key();
        String organisation = organisation(word, words, shortForms);
        boolean state = ORGANS_OF_STATE.contains(row.get("organ_type"));
        return new Post(
                word,
                organisation,
                word.substring(organisation == null ? bareBegin(word) : organisation.length()),
                kind(word, row.get("class"), state),
                row.get("tier_hint"),
                row.get("grade").isEmpty() ? null : row.get("grade"),
                row.yes("fused"),
                row.yes("can_follow_name"),
                isTitle(word, row.get("class"), state),
                row.get("note").contains("集合称谓"));
    }

    /** 自治区|主席, 驻村|第一书记: where the post begins behind a word that is neither body nor post. */
    private static int bareBegin(String word) {
        return NO_BODIES.stream()
                .filter(head -> word.startsWith(head) && word.length() > head.length())
                .mapToInt(String::length)
                .findFirst()
                .orElse(0);
    }

    /** 村民, 烈士, 记者 say what somebody is; they are no titles. */
    private static boolean isTitle(String word, String postClass, boolean state) {
        return switch (postClass) {
            case "other" -> state;
            case "historical" -> false;
            case "media" -> !word.endsWith("记者") && !word.endsWith("通讯员");
            default -> true;
        };
    }

    private static @Nullable String organisation(String word, Set<String> words, Set<String> shortForms) {
        for (int cut = word.length() - 1; cut > 0; cut--) {
            String head = word.substring(0, cut);
            String rest = word.substring(cut);
            boolean group = PARTY_GROUPS.stream().anyMatch(rest::startsWith);
            if (words.contains(rest) && (group || isBody(head, shortForms) || isDoubled(head, rest))) {
                return head;
            }
        }
        return null;
    }

    /** 教务处|处长, 中国科学院|院士: the body ends as its post begins. */
    private static boolean isDoubled(String head, String rest) {
        char last = head.charAt(head.length() - 1);
        return head.length() > 1 && last == rest.charAt(0) && "处队部院科局厅班所站馆团".indexOf(last) >= 0;
    }

    private static boolean isBody(String head, Set<String> shortForms) {
        boolean owned = head.length() > 1 && OWNERS.stream().anyMatch(owner -> shortForms.contains(owner + head));
        return owned || shortForms.contains(head) && head.length() > 1 || GRASS_ROOTS.contains(head);
    }

    private static PersonKind kind(String word, String postClass, boolean state) {
        return switch (postClass) {
            case "office", "institution_leader", "military", "police", "mass" -> PersonKind.OFFICIAL;
            case "company" -> PersonKind.BUSINESS;
            case "expert" -> PersonKind.EXPERT;
            case "media" -> media(word);
            case "historical" -> PersonKind.HISTORICAL;
            case "other" -> state ? PersonKind.OFFICIAL : PersonKind.CITIZEN;
            default -> PersonKind.CITIZEN;
        };
    }

    private static PersonKind media(String word) {
        if (word.endsWith("通讯员")) {
            return PersonKind.CORRESPONDENT;
        }
        return word.contains("编") || word.startsWith("审") ? PersonKind.EDITOR : PersonKind.REPORTER;
    }
}
