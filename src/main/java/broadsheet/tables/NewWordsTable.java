package broadsheet.tables;

import static broadsheet.tables.Column.bigint;
import static broadsheet.tables.Column.flag;
import static broadsheet.tables.Column.number;
import static broadsheet.tables.Column.string;

import java.util.List;

/** {@code new_words}: runs of characters that behave like words, in the segmenter's dictionary or not. */
public final class NewWordsTable {
    public static final String NAME = "new_words";

    public static final Table TABLE = new Table(
            NAME,
            "a run of two to five Chinese characters that holds together and stands free, over stories and captions",
            List.of(
                    string("term", "the characters, simplified"),
                    bigint("tf", "occurrences in the text"),
                    bigint("df", "articles that hold it"),
                    number("left_entropy", "how free it is on the left: entropy of the character before it, in bits"),
                    number("right_entropy", "the same on the right"),
                    number(
                            "cohesion",
                            "pointwise mutual information of its parts, in bits, for the cut where it is least"),
                    flag("in_dictionary", "whether the segmenter gives it as one word somewhere in the corpus")),
            List.of("in_dictionary", "tf", "term"));

    private NewWordsTable() {}
}
