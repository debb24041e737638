package broadsheet.articles;

/** How much of a page looks misread: the share of characters that Chinese print does not use. */
final class Quality {
    /** More than one character in twelve out of place: a page that a person would want to see before trusting it. */
    private static final double DOUBTFUL = 1.0 / 12;

    private static final int FEWEST = 50;

    private Quality() {}

    /** Whether the page is too odd to trust; a text of a few words is never judged. */
    static boolean isLow(String page) {
        int odd = 0;
        int all = 0;
        for (int i = 0; i < page.length(); i++) {
            char c = page.charAt(i);
            if (!Character.isWhitespace(c)) {
                all++;
                odd += isOdd(c) ? 1 : 0;
            }
        }
        return all >= FEWEST && odd > all * DOUBTFUL;
    }

    private static boolean isOdd(char c) {
        if (c >= 0x4E00 && c <= 0x9FFF) {
            return false;
        }
        return switch (Character.getType(c)) {
            case Character.PRIVATE_USE, Character.UNASSIGNED, Character.CONTROL, Character.MODIFIER_SYMBOL -> true;
            default -> c == '\uFFFD' || "□■◆●~^`|\\_{}<>".indexOf(c) >= 0;
        };
    }
}
