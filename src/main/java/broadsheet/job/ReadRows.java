package broadsheet.job;

import broadsheet.source.Basis;
import broadsheet.source.Page;
import broadsheet.source.Reject;
import broadsheet.source.Supplied;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;

/** Pages and rejects as rows of {@link Corpus#READ}, and back. */
final class ReadRows {
    private ReadRows() {}

    static Row page(Page page) {
        Supplied told = page.supplied();
        return RowFactory.create(
                page.uri(),
                page.sizeBytes(),
                page.pageId(),
                page.sha256(),
                page.charset(),
                page.text(),
                told.publication(),
                told.publicationBasis().code(),
                told.publishDate(),
                told.publishDateBasis().code(),
                told.pageNo(),
                told.section(),
                told.homePlaceCode(),
                page.issues().toArray(String[]::new),
                null,
                null);
    }

    static Row reject(String uri, @Nullable Long sizeBytes, Reject reject) {
        Object[] cells = new Object[Corpus.READ.length()];
        cells[0] = uri;
        cells[1] = sizeBytes;
        cells[Corpus.READ.fieldIndex("reject_reason")] = reject.reason().code();
        cells[Corpus.READ.fieldIndex("reject_detail")] = reject.getMessage();
        return RowFactory.create(cells);
    }

    /** The page of a row that is no reject. */
    static Page page(Row row) {
        Supplied told = new Supplied(
                row.getAs("publication"),
                Basis.of(row.getAs("publication_basis")),
                row.getAs("publish_date"),
                Basis.of(row.getAs("publish_date_basis")),
                row.getAs("page_no"),
                row.getAs("section"),
                row.getAs("home_place_code"));
        return new Page(
                row.getAs("page_id"),
                row.getAs("uri"),
                row.getAs("sha256"),
                row.<Long>getAs("size_bytes"),
                row.getAs("charset"),
                row.getAs("text"),
                told,
                row.getList(row.fieldIndex("issues")));
    }
}
