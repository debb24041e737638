package broadsheet.text;

/** The letters and digits of a text: what two prints of the same text share, whatever blanks and punctuation stand between. */
public final class Letters {
    private Letters() {}

    /** Letters and numbers alone, in order: "会议, 指出:3月" → "会议指出3月". */
    public static String of(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        text.codePoints().filter(Letters::isLetterOrNumber).forEach(letters::appendCodePoint);
        return letters.toString();
    }

    private static boolean isLetterOrNumber(int c) {
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c) || type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
    }
}
