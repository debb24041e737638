package broadsheet.people;

import broadsheet.lexicon.Lexicons;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Full names of printed bodies: 市政府 on a page of Taiyuan is 太原市人民政府, 十二届县委常委会 on one of Haian 中共海安县委员会常务委员会.
 *
 * <p>Forms from {@code organisation_forms.tsv}, places from {@code places.tsv}. Thread-safe.
 */
public final class Organisations {
    private static final Pattern TERM = Pattern.compile("第?[一二三四五六七八九十0-9]+届");

    private final TitleResolver resolver;

    /** Reads organisation_forms and places. */
    public Organisations(Lexicons lexicons) {
        this.resolver = new TitleResolver(lexicons, new Places(lexicons));
    }

    /**
     * The full name of a body.
     *
     * @param printed 市政府, 太原市委常委会; null for none
     * @param home the place 市 speaks of; null when not known
     * @return null for no body, or where its place is not known
     */
    public @Nullable String fullName(@Nullable String printed, @Nullable HomePlace home) {
        String body = printed == null ? "" : TERM.matcher(printed).replaceAll("");
        return body.isEmpty() ? null : resolver.bodyName(body, home);
    }
}
