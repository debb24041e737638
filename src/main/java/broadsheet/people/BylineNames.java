package broadsheet.people;

import broadsheet.lexicon.Lexicon;
import broadsheet.lexicon.Lexicons;
import broadsheet.text.Span;
import broadsheet.text.Trie;
import broadsheet.text.Zone;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Names in bylines, sign-offs and photo credits: 本报讯(记者 某某 通讯员 某某), (某某 某某), 某某 摄.
 *
 * <p>A role word holds until the next; 记者 … 摄 is a photographer's credit, while 文/摄 in a lead mark stays with the writer.
 * Names without any role word are correspondents'.
 */
final class BylineNames {
    private static final String REPORT = "报道";
    private static final int FULL = 3;
    private static final int LONGEST_CLOSING = 16;
    private static final String SEPARATORS = " 　、,，:：;；/／()（）|·\n";

    private static final List<String> LEADS = List.of("讯", "消息", "日电");
    private static final Pattern PARTS = Pattern.compile("[\\s　、,，]+");

    private static final Pattern SPREAD =
            Pattern.compile("(?<![\\p{IsHan}])(\\p{IsHan})[ 　](\\p{IsHan})(?![\\p{IsHan}])");

    private final Trie<PersonKind> roles = new Trie<>();
    private final NameShape names;
    private final Places places;
    private final GluedBylines glued;

    BylineNames(Lexicons lexicons, NameShape names, Places places) {
        this.names = names;
        this.places = places;
        this.glued = new GluedBylines(names.signs());
        for (Lexicon.Row row : lexicons.get("byline_words")) {
            roles.put(row.key(), kind(row.get("role")));
        }
        roles.put("记 者", PersonKind.REPORTER).put("通 讯 员", PersonKind.CORRESPONDENT);
        roles.put("本报", PersonKind.REPORTER).put("文/摄", PersonKind.CITIZEN).put("文/图", PersonKind.CITIZEN);
        roles.put("摄", PersonKind.PHOTOGRAPHER)
                .put("摄影", PersonKind.PHOTOGRAPHER)
                .put("摄影报道", PersonKind.PHOTOGRAPHER);
    }

    private static PersonKind kind(String role) {
        return switch (role) {
            case "correspondent" -> PersonKind.CORRESPONDENT;
            case "photographer" -> PersonKind.PHOTOGRAPHER;
            case "editor", "layout", "proof", "duty", "lead" -> PersonKind.EDITOR;
            case "both" -> PersonKind.CITIZEN; // 文/摄: the word before says who it is
            default -> PersonKind.REPORTER;
        };
    }

    /** A name in a byline. */
    record Signed(Span name, PersonKind kind) {}

    /** The names of a block in one of the byline zones; empty for any other. */
    List<Signed> find(String text, Span block, Zone zone) {
        return switch (zone) {
            case LEAD_MARK -> lead(text, Brackets.first(text, block));
            case BANNER -> roles.longest(text, block.begin()) == null ? List.of() : read(text, block, null);
            case BYLINE, SIGNOFF -> read(text, block, PersonKind.CORRESPONDENT);
            case CAPTION -> credit(text, block);
            case BODY -> inBrackets(text, block);
            default -> List.of();
        };
    }

    /** 本报讯(记者某某), 某某网讯(某某): a bracket without role words signs only when it holds names and nothing else. */
    private List<Signed> lead(String text, Span inside) {
        int end = Brackets.end(text, inside.begin(), inside.end());
        boolean told = end - 2 > inside.begin() && text.startsWith(REPORT, end - 2); // (张某报道)
        boolean names = end > inside.begin() && areNames(text.substring(inside.begin(), told ? end - 2 : end));
        return read(text, inside, names ? PersonKind.REPORTER : null);
    }

    /**
     * 新华社某地5月2日电(记者某某), (本报记者 某某 参与采写): a bracket that opens with a role word, wherever it stands; 。(某某 某某): one of
     * nothing but names behind the last sentence.
     */
    private List<Signed> inBrackets(String text, Span block) {
        List<Signed> signed = new ArrayList<>(closing(text, block));
        for (int i = block.begin(); i < block.end() - 1; i++) {
            if ("(（".indexOf(text.charAt(i)) >= 0) {
                Span inside = new Span(i + 1, Brackets.end(text, i + 1, block.end()));
                List<Span> unspaced = i == block.begin() ? glued.all(text, inside) : List.of();
                unspaced.forEach(name -> signed.add(new Signed(name, PersonKind.CORRESPONDENT)));
                if (roles.longest(text, i + 1) != null) {
                    signed.addAll(read(text, inside, null));
                } else if (inside.length() > 1 && isSignoff(text, inside, block)) {
                    signed.addAll(read(text, inside, PersonKind.CORRESPONDENT));
                }
                i = inside.end();
            }
        }
        return signed;
    }

    /** 谱写新篇章。王某某 李某某: names of usual surnames and nothing else behind the block's last sentence. */
    private List<Signed> closing(String text, Span block) {
        int begin = block.end();
        while (begin > block.begin()
                && block.end() - begin <= LONGEST_CLOSING
                && "。！？”".indexOf(text.charAt(begin - 1)) < 0) {
            begin--;
        }
        String rest = text.substring(begin, block.end()).strip();
        boolean behind = begin > block.begin() && rest.length() >= FULL && block.end() - begin <= LONGEST_CLOSING;
        return behind && areNames(rest) && areUsual(rest)
                ? read(text, new Span(begin, block.end()), PersonKind.CORRESPONDENT)
                : List.of();
    }

    private boolean areUsual(String signed) {
        return PARTS.splitAsStream(signed).allMatch(part -> names.signs().isCommon(part.substring(0, 1)));
    }

    /** Whether a bracket closes the block behind a sentence and each of its parts is a name. */
    private boolean isSignoff(String text, Span inside, Span block) {
        boolean told = inside.length() > 3 && text.startsWith(REPORT, inside.end() - 2);
        boolean opens = told && inside.begin() - 1 == block.begin(); // (李某某报道)近日
        if (opens) {
            return areNames(text.substring(inside.begin(), inside.end() - 2));
        }
        boolean last = inside.end() + 1 >= block.end();
        String before = text.substring(block.begin(), inside.begin() - 1).stripTrailing();
        boolean closed = !before.isEmpty() && "。！？!?”".indexOf(before.charAt(before.length() - 1)) >= 0;
        boolean lead = LEADS.stream().anyMatch(before::endsWith);
        return (last && closed || lead) && areNames(inside.of(text));
    }

    private boolean areNames(String signed) {
        for (String part : PARTS.split(SPREAD.matcher(signed.strip()).replaceAll("$1$2"))) {
            if (part.length() < 2 || !names.signs().isWhole(part, 0, part.length())) {
                return false;
            }
        }
        return true;
    }

    /** A caption's last words: …。 某某 摄. */
    private List<Signed> credit(String text, Span block) {
        int end = block.end();
        while (end > block.begin() && ")）".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        if (end == block.begin() || text.charAt(end - 1) != '摄') {
            return List.of();
        }
        int begin = end;
        while (begin > block.begin() && begin > end - 24 && "。！？!?”".indexOf(text.charAt(begin - 1)) < 0) {
            begin--;
        }
        return read(text, new Span(begin, end), PersonKind.PHOTOGRAPHER);
    }

    /** @param unsaid what a name without any role word is; null where such a name is none: 央视网消息(新闻联播) */
    private List<Signed> read(String text, Span block, @Nullable PersonKind unsaid) {
        List<Signed> signed = new ArrayList<>();
        PersonKind role = null;
        int at = block.begin();
        while (at < block.end()) {
            Trie.Match<PersonKind> word = roles.longest(text, at);
            if (SEPARATORS.indexOf(text.charAt(at)) >= 0) {
                at++;
            } else if (!NameSigns.isHan(text.charAt(at))) {
                at++; // ③2 某某 摄
            } else if (word != null && word.end() <= block.end() && !opensName(text, word, block.end())) {
                boolean ahead = word.end() < block.end() && ":：".indexOf(text.charAt(word.end())) >= 0;
                role = role(word.value(), role, ahead ? List.of() : signed);
                at = word.end();
            } else {
                int end = spreadEnd(text, at, block.end());
                end = end > at ? end : partEnd(text, at, block.end());
                PersonKind kind = role == null ? unsaid : role;
                if (kind != null && (role != null || !isOutlet(text, end, block.end()))) {
                    addName(text, at, end, kind, signed);
                }
                at = end;
            }
        }
        return signed;
    }

    /** 摄 behind a name makes it a photographer's; 文/摄 changes nobody. */
    private static PersonKind role(PersonKind word, @Nullable PersonKind before, List<Signed> signed) {
        if (word == PersonKind.CITIZEN) {
            return before == null ? PersonKind.REPORTER : before;
        }
        if (word == PersonKind.PHOTOGRAPHER && !signed.isEmpty()) {
            signed.replaceAll(one -> new Signed(one.name(), PersonKind.PHOTOGRAPHER));
        }
        return word;
    }

    private int partEnd(String text, int from, int limit) {
        int end = from + 1;
        while (end < limit && SEPARATORS.indexOf(text.charAt(end)) < 0 && !isRole(text, end)) {
            end++;
        }
        return end;
    }

    /** Whether a role word stands inside a part: 李某|文 is a name, for 文 and 图 stand before names. */
    private boolean isRole(String text, int at) {
        Trie.Match<PersonKind> word = roles.longest(text, at);
        char behind = at + 1 < text.length() ? text.charAt(at + 1) : '\n';
        String ends = "文图".indexOf(text.charAt(at)) < 0 ? SEPARATORS : ":："; // 文:某某图:某某, but 李文 图:某某
        return word != null && (word.end() - at > 1 || ends.indexOf(behind) >= 0);
    }

    /** 文某 王某: 文 right before one character is a surname. */
    private static boolean opensName(String text, Trie.Match<PersonKind> word, int limit) {
        int at = word.end();
        boolean alone = at + 1 >= limit || SEPARATORS.indexOf(text.charAt(at + 1)) >= 0;
        return at < limit && text.charAt(at - 1) == '文' && NameSigns.isHan(text.charAt(at)) && alone;
    }

    /** 张 某: a surname, one blank and one character that stands alone; {@code from} when none begins there. */
    private int spreadEnd(String text, int from, int limit) {
        int end = from + 3;
        boolean spread = end <= limit
                && names.signs().surnameEnd(text, from) == from + 1
                && " 　".indexOf(text.charAt(from + 1)) >= 0
                && NameSigns.isHan(text.charAt(from + 2))
                && (end == limit || SEPARATORS.indexOf(text.charAt(end)) >= 0);
        return spread ? end : from;
    }

    /** 大众网|记者: what a reporter's word follows without a gap is his paper. */
    private boolean isOutlet(String text, int end, int limit) {
        Trie.Match<PersonKind> word = end < limit ? roles.longest(text, end) : null;
        return word != null
                && (word.value() == PersonKind.REPORTER || word.value() == PersonKind.CORRESPONDENT)
                && !text.startsWith("报道", end);
    }

    /** Whether a role word's colon stands before, so that a place's name there is a person's. */
    private static boolean isTold(String text, int begin) {
        return begin > 0 && ":：".indexOf(text.charAt(begin - 1)) >= 0;
    }

    private void addName(String text, int begin, int end, PersonKind role, List<Signed> signed) {
        String name = text.substring(begin, end);
        boolean han = name.chars().allMatch(c -> NameSigns.isHan((char) c) || "· 　".indexOf(c) >= 0);
        int surname = names.signs().surnameEnd(text, begin);
        Trie.Match<Place> place = places.at(text, begin);
        boolean shaped = surname > 0
                && !names.signs().isListedWord(name)
                && end > surname
                && end - surname <= 2
                && (place == null || place.end() != end || isTold(text, begin)); // 美编:周宁
        int half = glued.halfEnd(text, begin, end);
        if (han && half > begin) {
            signed.add(new Signed(new Span(begin, half), role));
            signed.add(new Signed(new Span(half, end), role));
        } else if (han && (shaped || name.indexOf('·') > 0)) {
            signed.add(new Signed(new Span(begin, end), role));
        }
    }
}
