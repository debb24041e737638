package broadsheet.tables;

import static broadsheet.tables.Column.bigint;
import static broadsheet.tables.Column.date;
import static broadsheet.tables.Column.string;

import java.util.List;

/** {@code tenures}: which post an official was seen in, from when to when. */
public final class TenuresTable {
    public static final String NAME = "tenures";

    public static final Table TABLE = new Table(
            NAME,
            "one official × post × body, as seen in print",
            List.of(
                    string("person_id", "the official"),
                    string("post", "the bare post (书记, 副市长)"),
                    string("organisation_name", "the body's full name (中共太原市委员会)")
                            .orNull("not known"),
                    string("place_code", "GB/T 2260 code of the body's place").orNull("national or not known"),
                    date("first_seen", "first publish date of a page that gives the post")
                            .orNull("no dated page"),
                    date("last_seen", "last publish date of such a page").orNull("no dated page"),
                    bigint("appearance_count", "articles that give the official the post")),
            List.of("person_id", "first_seen", "post", "organisation_name"));

    private TenuresTable() {}
}
