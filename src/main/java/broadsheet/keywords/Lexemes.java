package broadsheet.keywords;

import broadsheet.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * The words judged of late, since a few thousand make up nine tenths of any text: one slot a hash, the newer word replaces the
 * older. Threads may share it: what they see is a whole judgement or none.
 */
final class Lexemes {
    private static final int SLOTS = 1 << 14; // some 2 MB when full

    private final @Nullable Lexeme[] slots = new @Nullable Lexeme[SLOTS];
    private final TermFilter filter;

    Lexemes(TermFilter filter) {
        this.filter = filter;
    }

    /** What is said of the token's word. */
    Lexeme of(Token token) {
        int hash = token.surface().hashCode() * 31 + token.pos().hashCode();
        int slot = (hash ^ hash >>> 14) & SLOTS - 1;
        Lexeme known = slots[slot];
        if (known != null && known.isOf(token)) {
            return known;
        }
        Lexeme lexeme = Lexeme.of(token, filter);
        slots[slot] = lexeme;
        return lexeme;
    }
}
