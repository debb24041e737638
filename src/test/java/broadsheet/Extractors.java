package broadsheet;

import broadsheet.lexicon.Lexicons;
import broadsheet.text.Normaliser;
import broadsheet.text.hanlp.HanlpSegmenter;
import java.util.HashMap;
import java.util.Map;

/** What tests of extractors share: the shipped lexicons, their normaliser, one segmenter. */
public final class Extractors {
    public static final Lexicons LEXICONS = Lexicons.shipped();
    public static final Normaliser NORMALISER = new Normaliser(LEXICONS.simplified());
    public static final HanlpSegmenter SEGMENTER = new HanlpSegmenter(words(), NORMALISER);

    private Extractors() {}

    private static Map<String, String> words() {
        Map<String, String> words = new HashMap<>();
        LEXICONS.get("official_words").forEach(row -> words.put(row.key(), row.get("pos")));
        return words;
    }
}
