package broadsheet.tables;

import static broadsheet.tables.Column.bigint;
import static broadsheet.tables.Column.number;
import static broadsheet.tables.Column.string;

import java.util.List;

/** {@code keyness}: the terms that set one part of the corpus apart from another; rising and falling terms among them. */
public final class KeynessTable {
    public static final String NAME = "keyness";

    public static final Table TABLE = new Table(
            NAME,
            "contrast × term that differs, seen five times or more on one side, with a log-likelihood of 3.84 or more",
            List.of(
                    string(
                            "contrast",
                            "what differs: publication, year (rising and falling terms), first-last-year, month, day, background"),
                    string("a", "the one side: a paper, 2022, 2022-03, 2022-03-05, or all"),
                    string("b", "what it is held against: the same, others (all other papers), or background"),
                    string("term", "the normalised term"),
                    string("term_kind", "term, phrase, name or formulation; against the background term alone"),
                    bigint("tf_a", "occurrences in a"),
                    bigint("tf_b", "occurrences in b"),
                    bigint("token_total_a", "tokens of a; against the background its counted single words"),
                    bigint("token_total_b", "tokens of b; of the background its words that are no stop words"),
                    number("log_likelihood", "G² over the two sides; never negative, log_ratio says which way"),
                    number(
                            "log_ratio",
                            "binary logarithm of the rate in a to that in b; 1 is twice as often, -1 half as often"),
                    number(
                            "bic",
                            "log_likelihood less the natural logarithm of all tokens; from 2 on a difference, from 10 on surely"),
                    number("dispersion", "Gries' DP of the term over all articles, 0 even, 1 clumped")
                            .orNull("the corpus does not hold the term")),
            List.of("contrast", "a", "b", "log_ratio", "term", "term_kind"));

    private KeynessTable() {}
}
