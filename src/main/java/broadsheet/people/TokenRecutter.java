package broadsheet.people;

import broadsheet.text.Span;
import broadsheet.text.Token;
import java.util.ArrayList;
import java.util.List;

/** Cuts tokens anew so that each full name is one token, tagged {@code nr}: 江成与|大家 → 江成|与大家. */
public final class TokenRecutter {
    private TokenRecutter() {}

    /**
     * The tokens with the names of the mentions as tokens of their own.
     *
     * @param people in reading order, not overlapping
     */
    public static List<Token> recut(String text, List<Token> tokens, List<PersonMention> people) {
        List<Token> cut = new ArrayList<>(tokens.size());
        int next = 0;
        for (Token token : tokens) {
            int at = token.span().begin();
            while (next < people.size()
                    && people.get(next).span().begin() < token.span().end()) {
                Span name = people.get(next).span();
                addRest(text, at, Math.min(name.begin(), token.span().end()), token, cut);
                if (name.begin() >= token.span().begin()) {
                    cut.add(new Token(name, name.of(text), term(people.get(next)), "nr"));
                }
                at = Math.max(at, name.end());
                if (name.end() > token.span().end()) {
                    break;
                }
                next++;
            }
            addRest(text, at, token.span().end(), token, cut);
        }
        return cut;
    }

    /** 韦副市长 is counted as printed, not as the 韦某某 it stands for. */
    private static String term(PersonMention mention) {
        return mention.form() == MentionForm.FULL ? mention.name() : mention.surface();
    }

    private static void addRest(String text, int begin, int end, Token token, List<Token> cut) {
        if (begin == token.span().begin() && end == token.span().end()) {
            cut.add(token);
        } else if (begin < end) {
            cut.add(piece(text, begin, end, token));
        }
    }

    private static Token piece(String text, int begin, int end, Token token) {
        String surface = text.substring(begin, end);
        int shift = begin - token.span().begin();
        boolean sameLength = token.term().length() == token.surface().length();
        String term = sameLength ? token.term().substring(shift, shift + end - begin) : surface;
        return new Token(new Span(begin, end), surface, term, token.pos());
    }
}
