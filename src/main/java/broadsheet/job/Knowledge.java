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
 */
record Knowledge(Lexicons lexicons, TreeMap<String, String> words, TreeSet<String> stopWords) implements Serializable {
    /** The shipped lexicons alone. */
    static Knowledge shipped() {
        return new Knowledge(Lexicons.shipped(), new TreeMap<>(), new TreeSet<>());
    }

    static Knowledge of(Lexicons lexicons, Map<String, String> words, Set<String> stopWords) {
        return new Knowledge(lexicons, new TreeMap<>(words), new TreeSet<>(stopWords));
    }

    /** Changes when code, lexicons or the user's words change: what the working set is keyed by. */
    String version() {
        return Id.of(CodeFingerprint.VALUE, lexicons.userSha256(), words.toString(), stopWords.toString());
    }
}
