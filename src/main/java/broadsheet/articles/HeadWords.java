package broadsheet.articles;

import broadsheet.lexicon.Lexicon;
import broadsheet.lexicon.Lexicons;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Words by which two neighbouring lines of a headline are told apart, from {@code headline_words.tsv}: 迎来 lacks its object, 惠及
 * begins the rest of a sentence, 竣工 ends one that is whole.
 */
final class HeadWords {
    /** What a word shows; the lexicon says it in small letters. */
    enum Kind {
        OPEN_END,
        COUNTED_VERB,
        COUNTER,
        OBJECT_VERB,
        OBJECT_END,
        NO_OBJECT,
        PREDICATE,
        DEED,
        WHOLE_END,
        AGENT_END,
        SUBJECT_END,
        NAME_END,
        MATCH_END,
        CALL,
        CAUSE,
        DOER,
        BODY_END,
        DOCUMENT_END,
        EVENT_END,
        NEWS_END,
        DETAIL,
        SLOGAN
    }

    private static final Pattern MEETING = Pattern.compile(".*(召开|举行|举办).*(会|会议|大会|仪式)");

    private final Map<Kind, Map<String, List<Lexicon.Row>>> words = new EnumMap<>(Kind.class);
    private static final BitSet NONE = new BitSet();
    private final Map<Kind, BitSet> firsts = new EnumMap<>(Kind.class); // characters of the words: quick looks
    private final Map<Kind, BitSet> lasts = new EnumMap<>(Kind.class);
    private int longest;

    HeadWords(Lexicons lexicons) {
        for (Lexicon.Row row : lexicons.get("headline_words")) {
            Kind kind = Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT));
            words.computeIfAbsent(kind, k -> new HashMap<>())
                    .computeIfAbsent(row.key(), key -> new ArrayList<>())
                    .add(row);
            firsts.computeIfAbsent(kind, k -> new BitSet()).set(row.key().charAt(0));
            lasts.computeIfAbsent(kind, k -> new BitSet())
                    .set(row.key().charAt(row.key().length() - 1));
            longest = Math.max(longest, row.key().length());
        }
    }

    /** Whether the text ends with a word of the kind: 县里迎来 with one of {@link Kind#OPEN_END}. */
    boolean ends(String text, Kind kind) {
        if (text.isEmpty() || !lasts.getOrDefault(kind, NONE).get(text.charAt(text.length() - 1))) {
            return false;
        }
        for (int begin = text.length() - 1; begin >= Math.max(0, text.length() - longest); begin--) {
            if (of(kind).containsKey(text.substring(begin))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the text begins with a word of the kind, and goes on as that word may: 获评…, but not 获得感…. */
    boolean opens(String text, Kind kind) {
        if (text.isEmpty() || !firsts.getOrDefault(kind, NONE).get(text.charAt(0))) {
            return false;
        }
        for (int end = Math.min(longest, text.length() - 1); end > 0; end--) {
            char next = text.charAt(end);
            List<Lexicon.Row> rows = of(kind).getOrDefault(text.substring(0, end), List.of());
            if (rows.stream().anyMatch(row -> mayStandBefore(row, next))) {
                return true;
            }
        }
        return false;
    }

    /** 全市工业经济大会召开: a sentence that is whole. */
    boolean isEvent(String text) {
        return ends(text, Kind.EVENT_END) || MEETING.matcher(text).matches();
    }

    private Map<String, List<Lexicon.Row>> of(Kind kind) {
        return words.getOrDefault(kind, Map.of());
    }

    private static boolean mayStandBefore(Lexicon.Row row, char next) {
        String only = row.get("only");
        return row.get("unless").indexOf(next) < 0 && (only.isEmpty() || only.indexOf(next) >= 0);
    }
}
