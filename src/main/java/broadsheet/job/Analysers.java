package broadsheet.job;

import broadsheet.analysis.PageAnalyser;
import broadsheet.keywords.BackgroundIdf;
import broadsheet.keywords.TermFilter;
import broadsheet.lexicon.Lexicons;
import broadsheet.people.Lookalikes;
import broadsheet.text.Normaliser;
import broadsheet.text.hanlp.HanlpSegmenter;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** One page analyser a JVM and knowledge: HanLP's dictionaries are 42 MB and half a second. */
public final class Analysers {
    private static final ConcurrentHashMap<String, PageAnalyser> BY_VERSION = new ConcurrentHashMap<>();

    private static final ConcurrentHashMap<String, BackgroundIdf> BACKGROUNDS = new ConcurrentHashMap<>();

    private static final ConcurrentHashMap<String, Lookalikes> LOOKALIKES = new ConcurrentHashMap<>();

    private static final int SHORTEST_PLACE = 3; // 城区, 矿区 are words of prose

    private Analysers() {}

    static PageAnalyser of(Knowledge knowledge) {
        return BY_VERSION.computeIfAbsent(knowledge.version(), version -> build(knowledge));
    }

    /** The analyser of the shipped lexicons: what {@code explain} uses. */
    public static PageAnalyser shipped() {
        return of(Knowledge.shipped());
    }

    /** The background idf of the knowledge's lexicons, one a JVM. */
    static BackgroundIdf background(Knowledge knowledge) {
        return BACKGROUNDS.computeIfAbsent(knowledge.version(), version -> new BackgroundIdf(knowledge.lexicons()));
    }

    /** The look-alikes of the knowledge's lexicons, one a JVM. */
    static Lookalikes lookalikes(Knowledge knowledge) {
        return LOOKALIKES.computeIfAbsent(knowledge.version(), version -> new Lookalikes(knowledge.lexicons()));
    }

    /** Places as they are printed in full (杏花岭区), the shipped words of official prose, and the user's on top. */
    private static Map<String, String> words(Knowledge knowledge) {
        Map<String, String> words = new TreeMap<>();
        knowledge.lexicons().get("places").forEach(row -> {
            if (row.get("name").length() >= SHORTEST_PLACE) {
                words.put(row.get("name"), "ns");
            }
        });
        knowledge.lexicons().get("official_words").forEach(row -> words.put(row.key(), row.get("pos")));
        words.putAll(knowledge.words());
        return words;
    }

    private static PageAnalyser build(Knowledge knowledge) {
        Lexicons lexicons = knowledge.lexicons();
        Normaliser normaliser = new Normaliser(lexicons.simplified());
        HanlpSegmenter segmenter = new HanlpSegmenter(words(knowledge), normaliser);
        TermFilter terms = new TermFilter(lexicons, knowledge.stopWords());
        return new PageAnalyser(lexicons, normaliser, segmenter, terms);
    }
}
