package broadsheet.people;

import broadsheet.lexicon.Lexicon;
import broadsheet.lexicon.Lexicons;
import broadsheet.text.Trie;
import java.util.List;

/**
 * Listed bodies, places and states, read from the end where a post begins: 宁波市|住房和城乡建设局|局长.
 *
 * <p>The segmenter cuts such names at 和 and at words it takes for verbs (监督管理); a listed name is one piece.
 */
final class BodyNames {
    private static final int SHORTEST = 2;
    private static final int TAIL = 4; // 城乡建设局 without its place; a shorter tail is many a word
    private static final List<String> HEADS = List.of("中共", "中国", "全国", "国家", "共青团", "武警", "民建", "民革", "民盟");

    private static final List<String> PARTY_COMMITTEES = List.of("省委会", "市委会", "区委会", "县委会"); // 民建|陕西省委会

    private final Trie<Boolean> names = new Trie<>(); // reversed
    private final Trie<Boolean> places = new Trie<>(); // reversed

    /** Reads organisation_forms, places and foreign_bodies. */
    BodyNames(Lexicons lexicons) {
        for (Lexicon.Row row : lexicons.get("organisation_forms")) {
            put(names, row.key());
            put(names, withoutUnit(row.key()));
            String tail = row.get("full_pattern").replaceAll("\\{[a-z]+\\}", "");
            if (tail.length() >= TAIL) {
                put(names, tail);
            }
        }
        for (Lexicon.Row row : lexicons.get("places")) {
            put(places, row.get("name"));
            row.list("short_names").forEach(name -> put(places, name));
        }
        for (Lexicon.Row row : lexicons.get("foreign_bodies")) {
            put(places, row.key());
            row.list("other_names").forEach(name -> put(places, name));
        }
        PARTY_COMMITTEES.forEach(name -> put(names, name));
        HEADS.forEach(head -> put(places, head));
    }

    /** 安委会 of 市安委会, as companies have their own; nothing where it is shorter or the unit's own body follows (市委组织部). */
    private static String withoutUnit(String name) {
        boolean own = name.length() > TAIL - 1 && name.startsWith("市") && "委政人级".indexOf(name.charAt(1)) < 0;
        return own ? name.substring(1) : "";
    }

    private static void put(Trie<Boolean> trie, String name) {
        if (name.length() >= SHORTEST) {
            trie.put(Backwards.reversed(name), true);
        }
    }

    /** Where the listed body that ends at {@code end} begins, the places before it included; {@code end} when there is none. */
    int begin(String text, int end, int floor) {
        int body = begin(names, text, end, floor);
        return placeBegin(text, body, floor);
    }

    /** Where the places that end at {@code end} begin: 江苏省|苏州市. */
    int placeBegin(String text, int end, int floor) {
        int begin = end;
        for (int next = begin(places, text, begin, floor); next < begin; next = begin(places, text, begin, floor)) {
            begin = next;
        }
        return begin;
    }

    /** 中共, 全国, 武警: a word that opens names of bodies and may stand before a place. */
    boolean isHead(String word) {
        return HEADS.stream().anyMatch(word::startsWith);
    }

    private static int begin(Trie<Boolean> trie, String text, int end, int floor) {
        Trie.Match<Boolean> match = trie.longest(new Backwards(text), text.length() - end);
        int begin = match == null ? end : text.length() - match.end();
        return begin < floor ? end : begin;
    }
}
