package broadsheet.articles;

/** Finds names in brackets behind a story's last sentence: …必将产生重大而深远的影响。(赵某). */
final class Signoffs {
    private final Bylines bylines;

    Signoffs(Bylines bylines) {
        this.bylines = bylines;
    }

    /** Where the bracket of names at the end of {@code line} begins; 0 when there is none. */
    int begin(String line) {
        if (!Punctuation.isClosingBracket(line.charAt(line.length() - 1))) {
            return 0;
        }
        int open = Math.max(line.lastIndexOf('('), line.lastIndexOf('（'));
        boolean behindSentence = open > 0 && Punctuation.endsSentence(line.substring(0, open));
        return behindSentence && bylines.isBracketedNames(line.substring(open)) ? open : 0;
    }
}
