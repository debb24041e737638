package broadsheet.cli;

import broadsheet.job.JobFailure;
import broadsheet.job.JobFailure.Kind;
import broadsheet.job.JobOptions;
import broadsheet.job.Run;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of a run, shared by {@code broadsheet} and {@code broadsheet run}. */
final class RunOptions {
    @Option(
            names = "--input",
            arity = "1..*",
            paramLabel = "PATH",
            description =
                    "Files, directories (read recursively) and globs with pages: .txt, .jsonl, each also .gz, .parquet.")
    private List<String> input = new ArrayList<>();

    @Option(names = "--output", paramLabel = "DIR", description = "Where tables/ and reports/ are left.")
    private @Nullable String output;

    @Option(
            names = "--manifest",
            paramLabel = "FILE",
            description =
                    "CSV with header or JSONL: path, publication, publish_date, page_no, section, home_place_code.")
    private @Nullable String manifest;

    @Option(
            names = "--path-pattern",
            paramLabel = "REGEX",
            description = "Reads the named groups publication, date and page from each path.")
    private @Nullable String pathPattern;

    @Option(
            names = "--charset",
            paramLabel = "NAME",
            description = "Character set of all text files (default: detected).")
    private @Nullable String charset;

    @Option(
            names = "--lexicon",
            paramLabel = "DIR",
            description = "TSV files whose rows add to or replace those of the shipped lexicons.")
    private @Nullable String lexicon;

    @Option(
            names = "--user-dictionary",
            paramLabel = "FILE",
            description = "Words for the segmenter, one a line: word[⇥pos].")
    private @Nullable String userDictionary;

    @Option(names = "--stop-words", paramLabel = "FILE", description = "Further stop words, one a line.")
    private @Nullable String stopWords;

    @Option(
            names = "--people",
            paramLabel = "FILE",
            description =
                    "TSV of corrections applied last: action (merge, split, rename, kind, ignore), name, place_code, "
                            + "from_date, to_date, new_name, new_place_code, person_kind, note.")
    private @Nullable String people;

    @Option(
            names = "--publications",
            paramLabel = "FILE",
            description = "TSV of papers: publication, variants (| between them), home_place_code.")
    private @Nullable String publications;

    @Option(
            names = "--catalog",
            paramLabel = "NAME.DB",
            description =
                    "Create or replace the tables in this database of a Spark catalog too (spark.sql.catalog.NAME=...).")
    private @Nullable String catalog;

    @Option(names = "--from", paramLabel = "DAY", description = "First publish date to keep, YYYY-MM-DD.")
    private @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "DAY", description = "Last publish date to keep, YYYY-MM-DD.")
    private @Nullable LocalDate to;

    @Option(names = "--dated-only", description = "With --from or --to: leave out pages without a date.")
    private boolean datedOnly;

    @Option(
            names = "--max-page-chars",
            paramLabel = "N",
            defaultValue = "1000000",
            description = "Longer pages are rejected (default: ${DEFAULT-VALUE}).")
    private int maxPageChars;

    @Option(
            names = "--max-reject-ratio",
            paramLabel = "R",
            defaultValue = "0.5",
            description =
                    "Above this share of lost pages the run fails before it publishes (default: ${DEFAULT-VALUE}).")
    private double maxRejectRatio;

    @Option(
            names = "--tables",
            split = ",",
            paramLabel = "NAME",
            defaultValue =
                    "events,tenures,co_appearances,formulations,formulation_heat,duplicates,keyness,collocations",
            description =
                    "Extended tables to compute, of: events, tenures, co_appearances, formulations, formulation_heat, duplicates, "
                            + "keyness, collocations, new_words, topics, topic_terms; none for none (default: ${DEFAULT-VALUE}).")
    private Set<String> tables = new TreeSet<>();

    @Option(
            names = "--contrast",
            paramLabel = "A,B",
            description =
                    "Further parts of the corpus to hold against each other in keyness; each a paper, 2022, 2022-03 or "
                            + "2022-03-05, B also others (all other papers). Without it: each paper against the others, "
                            + "each year against the one before, the corpus against general newspaper Chinese.")
    private List<String> contrasts = new ArrayList<>();

    @Option(
            names = "--topics",
            paramLabel = "N",
            defaultValue = "20",
            description = "How many topics to learn for the tables topics and topic_terms (default: ${DEFAULT-VALUE}).")
    private int topics;

    @Option(
            names = "--count-reprints",
            description = "Count every print of a text in the term tables, not the first alone.")
    private boolean countReprints;

    @Option(names = "--no-reports", description = "Write tables only.")
    private boolean noReports;

    @Option(names = "--full", description = "Read every page anew, whatever the working set holds.")
    private boolean full;

    @Option(names = "--dry-run", description = "Say what would be read, and write nothing.")
    private boolean dryRun;

    @Option(names = "--break-lease", description = "Take the output from a run that is known to be dead.")
    private boolean breakLease;

    /** Runs the job. Throws {@link JobFailure}. */
    void start() {
        if (input.isEmpty() || output == null) {
            throw new JobFailure(
                    Kind.WRONG_USE, "A run needs --input PATH… and --output DIR; --help lists the options.");
        }
        new Run(options(input, output), Clock.systemUTC(), System.out, Terminal.isThere()).start();
    }

    private JobOptions options(List<String> input, String output) {
        return new JobOptions(
                input,
                output,
                manifest,
                pathPattern,
                charset,
                lexicon,
                userDictionary,
                stopWords,
                people,
                publications,
                catalog,
                from,
                to,
                datedOnly,
                maxPageChars,
                maxRejectRatio,
                tables,
                contrasts,
                topics,
                countReprints,
                !noReports,
                full,
                dryRun,
                breakLease);
    }
}
