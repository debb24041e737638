package broadsheet.articles;

import java.util.Locale;

/** What a piece of a page is: a story, a photo caption, the header of a column, or furniture. */
public enum ArticleKind {
    STORY,
    CAPTION,
    COLUMN_HEADER,
    FURNITURE;

    /** The word used in tables. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The constant of a table's word. Throws {@link IllegalArgumentException} for any other word. */
    public static ArticleKind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
