package broadsheet.tables;

import broadsheet.text.SentenceSplitter;
import broadsheet.text.Span;
import broadsheet.text.Token;
import broadsheet.text.Zone;
import broadsheet.text.ZonedText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * A token and what its article says of it.
 *
 * @param sentenceNo 1-based sentence of the article
 * @param zone of the block it stands in
 * @param isStop whether it is no term: a stop word, a number, or outside of what tells the story
 */
public record ArticleToken(int sentenceNo, Token token, Zone zone, boolean isStop) {
    /** The tokens of an article in reading order; {@code isTerm} says which are terms where a story is told. */
    public static List<ArticleToken> of(ZonedText text, List<Token> tokens, Predicate<Token> isTerm) {
        List<Span> sentences = SentenceSplitter.split(text.text());
        List<ArticleToken> placed = new ArrayList<>(tokens.size());
        int sentence = 0;
        for (Token token : tokens) {
            while (sentence + 1 < sentences.size()
                    && token.span().begin() >= sentences.get(sentence).end()) {
                sentence++;
            }
            Zone zone = text.zoneAt(token.span().begin());
            boolean isStop = !zone.isStory() || !isTerm.test(token);
            placed.add(new ArticleToken(sentence + 1, token, zone, isStop));
        }
        return placed;
    }
}
