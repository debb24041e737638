package broadsheet.text.hanlp;

import broadsheet.text.Normaliser;
import broadsheet.text.Span;
import broadsheet.text.Token;
import broadsheet.text.WordSegmenter;
import com.hankcs.hanlp.dictionary.DynamicCustomDictionary;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import com.hankcs.hanlp.seg.common.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * HanLP's Viterbi segmenter with a dictionary of its own; build one a JVM (42 MB, half a second) and share it.
 *
 * <p>"李明主持召开会议" → 李明/nr 主持/v 召开/v 会议/n. Names are tagged by HanLP's role tagger, which invents as many as it finds
 * (卫健, 施策): a bare {@code nr} is a vote, never a person. HanLP's own normalisation stays off, since it changes the
 * printed word; its JVM-wide custom dictionary is never touched.
 */
public final class HanlpSegmenter implements WordSegmenter {
    /** HanLP's own version, for the run record. */
    public static final String VERSION = "portable-1.8.6";

    private static final int LONGEST_PIECE = 10_000; // HanLP is linear, but one call holds a whole lattice in memory
    private static final Logger HANLP_LOG = Logger.getLogger("HanLP");

    private final Segment segment;
    private final Normaliser normaliser;

    /**
     * @param words further words and their part of speech ("疫情防控" → "nz"); they join HanLP's own dictionary
     * @param normaliser makes the term of each token
     */
    public HanlpSegmenter(Map<String, String> words, Normaliser normaliser) {
        HANLP_LOG.setLevel(Level.WARNING);
        this.normaliser = normaliser;
        this.segment = new ViterbiSegment().enableOffset(true).enableNameRecognize(true);
        DynamicCustomDictionary own = new DynamicCustomDictionary();
        words.forEach((word, pos) -> own.insert(word, pos + " 1000"));
        segment.enableCustomDictionary(own);
    }

    @Override
    public List<Token> segment(String text) {
        List<Token> tokens = new ArrayList<>(text.length() / 2 + 1);
        int begin = 0;
        while (begin < text.length()) {
            int end = pieceEnd(text, begin);
            if (end > begin) {
                add(text, begin, end, tokens);
            }
            begin = end < text.length() && Character.isWhitespace(text.charAt(end)) ? end + 1 : end;
        }
        return tokens;
    }

    /** A piece never crosses white space, so that no token does, and never splits a surrogate pair. */
    private static int pieceEnd(String text, int begin) {
        int limit = Math.min(text.length(), begin + LONGEST_PIECE);
        for (int i = begin; i < limit; i++) {
            if (Character.isWhitespace(text.charAt(i))) {
                return i;
            }
        }
        return limit < text.length() && Character.isHighSurrogate(text.charAt(limit - 1)) ? limit - 1 : limit;
    }

    private void add(String text, int begin, int end, List<Token> tokens) {
        for (Term term : segment.seg(text.substring(begin, end))) {
            Span span = new Span(begin + term.offset, begin + term.offset + term.word.length());
            String surface = span.of(text);
            tokens.add(new Token(span, surface, normaliser.term(surface), String.valueOf(term.nature)));
        }
    }
}
