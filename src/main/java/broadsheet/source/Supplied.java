package broadsheet.source;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is told about a page from outside: by the manifest, by its record's own fields, or by its path.
 *
 * @param publicationBasis MANIFEST (also for a record's own fields), PATH or NONE
 * @param publishDateBasis likewise
 * @param homePlaceCode GB/T 2260 code of the place 我市 speaks of
 */
public record Supplied(
        @Nullable String publication,
        Basis publicationBasis,
        @Nullable LocalDate publishDate,
        Basis publishDateBasis,
        @Nullable Integer pageNo,
        @Nullable String section,
        @Nullable String homePlaceCode)
        implements Serializable {
    /** Nothing is told. */
    public static final Supplied NOTHING = new Supplied(null, Basis.NONE, null, Basis.NONE, null, null, null);

    /** What a manifest row or a record says; blank fields are NULL. */
    public static Supplied told(
            @Nullable String publication,
            @Nullable LocalDate publishDate,
            @Nullable Integer pageNo,
            @Nullable String section,
            @Nullable String homePlaceCode,
            Basis basis) {
        return new Supplied(
                publication,
                publication == null ? Basis.NONE : basis,
                publishDate,
                publishDate == null ? Basis.NONE : basis,
                pageNo,
                section,
                homePlaceCode);
    }

    /** This, with {@code weaker} where this is silent. */
    public Supplied orElse(Supplied weaker) {
        return new Supplied(
                publication == null ? weaker.publication : publication,
                publication == null ? weaker.publicationBasis : publicationBasis,
                publishDate == null ? weaker.publishDate : publishDate,
                publishDate == null ? weaker.publishDateBasis : publishDateBasis,
                pageNo == null ? weaker.pageNo : pageNo,
                section == null ? weaker.section : section,
                homePlaceCode == null ? weaker.homePlaceCode : homePlaceCode);
    }
}
