package broadsheet.tables;

import broadsheet.text.CodePoints;
import broadsheet.text.SentenceSplitter;
import broadsheet.text.Span;
import broadsheet.text.Token;
import broadsheet.text.Zone;
import broadsheet.text.ZonedText;
import java.util.List;
import java.util.function.Predicate;
import org.apache.spark.sql.Row;

/** The tokens of an article as structs, numbered by sentence and article. */
public final class TokenRows {
    private TokenRows() {}

    /** The structs in reading order; {@code isTerm} says which tokens are terms where a story is told. */
    public static Row[] of(ZonedText text, List<Token> tokens, Predicate<Token> isTerm, CodePoints chars) {
        List<Span> sentences = SentenceSplitter.split(text.text());
        Row[] rows = new Row[tokens.size()];
        int sentence = 0;
        for (int i = 0; i < rows.length; i++) {
            Token token = tokens.get(i);
            while (sentence + 1 < sentences.size()
                    && token.span().begin() >= sentences.get(sentence).end()) {
                sentence++;
            }
            Zone zone = text.zoneAt(token.span().begin());
            boolean isStop = !zone.isStory() || !isTerm.test(token);
            rows[i] = TokensTable.item(sentence + 1, i + 1, token, zone, isStop, chars);
        }
        return rows;
    }
}
