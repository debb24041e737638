package broadsheet.tables;

import static broadsheet.tables.Column.bigint;
import static broadsheet.tables.Column.date;
import static broadsheet.tables.Column.integer;
import static broadsheet.tables.Column.issues;
import static broadsheet.tables.Column.string;
import static broadsheet.tables.Column.timestamp;

import broadsheet.analysis.AnalysedPage;
import broadsheet.people.HomePlace;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/** {@code pages}: one input page (版), as it was read and what is known of it. */
public final class PagesTable {
    public static final String NAME = "pages";

    /** What reading alone knows of a page: what {@code job.ReadPages} leaves. */
    static final List<Column> READ = List.of(
            string("page_id", "id of the page: its text with publication, date and page number as supplied"),
            string("uri", "where it was read, or file#line of a record"),
            string("sha256", "SHA-256 of the file's bytes, of a record's text"),
            bigint("size_bytes", "bytes of the file, of a record's text in UTF-8"),
            string("charset", "the character set it was decoded from"),
            string("text", "the page as printed, with its own line ends, without a byte order mark"));

    /** What the page pass finds out about a page, kept in the working set. */
    static final List<Column> FOUND = List.of(
            integer("length_chars", "code points in text"),
            string("publication", "the paper").orNull("the paper is not known"),
            string("publication_basis", "from where the paper is known: manifest, path, masthead, none"),
            string("home_place_code", "GB/T 2260 code of the place 我市 speaks of")
                    .orNull("not known"),
            string("home_place_name", "that place's name").orNull("not known"),
            string("home_place_basis", "from where it is known: manifest, publication, text, none"),
            string("home_place_evidence", "the words that show it").orNull("no words were needed or found"),
            date("publish_date", "the day the page was printed").orNull("the day is not known"),
            string("publish_date_basis", "from where the day is known: manifest, path, masthead, text, inferred, none"),
            string("publish_date_evidence", "the words that show it").orNull("given from outside, or not known"),
            date("publish_date_earliest", "no earlier than this").orNull("not known"),
            date("publish_date_latest", "no later than this").orNull("not known"),
            integer("page_no", "the page's number in its issue (第3版)").orNull("not known"),
            string("section", "the page's section (要闻)").orNull("not known"),
            integer("article_count", "articles of every kind on the page"),
            integer("line_join_count", "line breaks taken for column breaks"),
            issues());

    public static final Table TABLE = new Table(
            NAME,
            "one input page",
            Table.columns(
                    READ,
                    FOUND.subList(0, FOUND.size() - 1),
                    List.of(timestamp("ingested_at", "when the run that read it began, UTC"), issues())),
            List.of("publication", "publish_date", "page_id"));

    /** The struct the working set keeps of a page. */
    public static final StructType FOUND_TYPE = Table.structOf(FOUND);

    private PagesTable() {}

    /** The struct of what the page pass found. */
    public static Row found(AnalysedPage page, int lengthChars) {
        HomePlace home = page.homePlace();
        return RowFactory.create(
                lengthChars,
                page.publication(),
                page.publicationBasis().code(),
                home == null ? null : home.code(),
                home == null ? null : home.name(),
                home == null ? "none" : home.basis(),
                home == null || home.evidence().isEmpty() ? null : home.evidence(),
                page.publishDate(),
                page.publishDateBasis().code(),
                page.publishDateEvidence(),
                page.publishDate(),
                page.publishDate(),
                page.pageNo(),
                page.section(),
                page.articles().size(),
                page.lineJoinCount(),
                Cells.strings(page.issues()));
    }
}
