package broadsheet.people;

import broadsheet.lexicon.Lexicon;
import broadsheet.lexicon.Lexicons;
import broadsheet.text.Trie;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The posts of {@code posts.tsv}; a listed body and post in one word (市委书记) is taken apart by the organisations' short forms. */
final class Posts {
    private static final Set<String> ORGANS_OF_STATE = Set.of(
            "party", "government", "congress", "cppcc", "discipline", "court", "procuratorate", "military", "police");

    private static final Set<String> GRASS_ROOTS = Set.of(
            "社区", "村", "街道", "乡", "镇", "村委会", "居委会", "党支部", "党总支", "村党支部", "村党总支", "社区党支部", "社区党委", "社区党总支", "支部",
            "总支");

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
        rows.forEach(row -> posts.put(row.key(), post(row, words, heads)));
        return posts;
    }

    private static Post post(Lexicon.Row row, Set<String> words, Set<String> shortForms) {
        String word = row.key();
        String organisation = organisation(word, words, shortForms);
        boolean state = ORGANS_OF_STATE.contains(row.get("organ_type"));
        return new Post(
                word,
                organisation,
                organisation == null ? word : word.substring(organisation.length()),
                kind(word, row.get("class"), state),
                row.get("tier_hint"),
                row.get("grade").isEmpty() ? null : row.get("grade"),
                row.yes("fused"),
                row.yes("can_follow_name"),
                isTitle(word, row.get("class"), state),
                row.get("note").contains("集合称谓"));
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
            if ((shortForms.contains(head) && cut > 1 || GRASS_ROOTS.contains(head))
                    && words.contains(word.substring(cut))) {
                return word.substring(0, cut);
            }
        }
        return null;
    }

    private static PersonKind kind(String word, String postClass, boolean state) {
        return switch (postClass) {
            case "office", "institution_leader", "military", "police", "mass" -> PersonKind.OFFICIAL;
            case "company" -> PersonKind.BUSINESS;
            case "expert" -> PersonKind.EXPERT;
            case "media" -> word.contains("编") || word.startsWith("审") ? PersonKind.EDITOR : PersonKind.REPORTER;
            case "historical" -> PersonKind.HISTORICAL;
            case "other" -> state ? PersonKind.OFFICIAL : PersonKind.CITIZEN;
            default -> PersonKind.CITIZEN;
        };
    }
}
