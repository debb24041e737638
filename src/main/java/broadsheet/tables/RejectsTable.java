package broadsheet.tables;

import static broadsheet.tables.Column.bigint;
import static broadsheet.tables.Column.string;
import static broadsheet.tables.Column.timestamp;

import java.util.List;

/** {@code rejects}: what was given and could not become a page. */
public final class RejectsTable {
    public static final String NAME = "rejects";

    public static final Table TABLE = new Table(
            NAME,
            "one input that became no page, or one row of the manifest or the corrections that was not used",
            List.of(
                    string("uri", "the file, file#line of a record, manifest#line, people.tsv#line"),
                    string(
                            "reason",
                            "empty, undecodable, binary, too_large, unreadable, invalid_unicode, bad_record, bad_manifest_row, duplicate_page, page_failed, unused_correction"),
                    string("detail", "what was wrong, in words").orNull("the reason says it all"),
                    bigint("size_bytes", "bytes of the file or record").orNull("not known"),
                    timestamp("seen_at", "when the run began, UTC")),
            List.of("reason", "uri"));

    private RejectsTable() {}
}
