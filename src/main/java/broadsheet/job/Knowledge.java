package broadsheet.job;

import broadsheet.lexicon.Lexicons;
import broadsheet.text.Id;
import java.io.Serializable;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What the page pass knows beyond the page: lexicons and the user's own words. Small, sent to every executor.
 *
 * @param words the user's words and their parts of speech
 * @param stopWords the user's stop words
 * @param version changes when code, lexicons or the user's words change: what the working set is keyed by
 */
record Knowledge(Lexicons lexicons, TreeMap<String, String> words, TreeSet<String> stopWords, String version)
        implements Serializable {
    /** The shipped lexicons alone. */
    static Knowledge shipped() {
        return of(Lexicons.shipped(), Map.of(), Set.of());
    }

    static Knowledge of(Lexicons lexicons, Map<String, String> words, Set<String> stopWords) {
        TreeMap<String, String> sortedWords = new TreeMap<>(words);
        TreeSet<String> sortedStopWords = new TreeSet<>(stopWords);
        String version =
                Id.of(CodeFingerprint.VALUE, lexicons.userSha256(), sortedWords.toString(), sortedStopWords.toString());
        return new Knowledge(lexicons, sortedWords, sortedStopWords, version);
    }
}
