package broadsheet.keywords;

import java.util.Locale;

/** What a keyword is: 疫苗 a term, 疫苗接种 a phrase, 焦裕禄 a name, 人民至上、生命至上 a formulation (提法). */
public enum KeywordKind {
    TERM,
    PHRASE,
    NAME,
    FORMULATION;

    /** The word used in tables: {@code formulation}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The constant of a table's word. Throws {@link IllegalArgumentException} for any other word. */
    public static KeywordKind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
