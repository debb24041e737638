package broadsheet.tables;

import static broadsheet.tables.Column.bigint;
import static broadsheet.tables.Column.integer;
import static broadsheet.tables.Column.number;
import static broadsheet.tables.Column.string;

import java.util.List;

/** {@code collocations}: words that stand near each other. */
public final class CollocationsTable {
    public static final String NAME = "collocations";

    public static final Table TABLE = new Table(
            NAME,
            "node × collocate, both ways round, that meet five times or more, over stories and captions",
            List.of(
                    string("node", "a word, normalised; no stop words"),
                    string("collocate", "a word within the window of the node, on either side, in the same sentence"),
                    integer(
                            "window_size",
                            "words between them and the collocate itself, on one side; stop words count"),
                    bigint("f_xy", "times they meet; one occurrence meets once"),
                    bigint("f_x", "occurrences of the node"),
                    bigint("f_y", "occurrences of the collocate"),
                    number("log_dice", "14 + binary logarithm of 2 f_xy / (f_x + f_y); does not grow with the corpus"),
                    number(
                            "mutual_information",
                            "binary logarithm of f_xy × tokens / (f_x × f_y × twice the window), in bits; favours rare words")),
            List.of("node", "log_dice", "collocate"));

    private CollocationsTable() {}
}
