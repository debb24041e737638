package broadsheet.cli;

import broadsheet.analysis.AnalysedPage;
import broadsheet.job.Analysers;
import broadsheet.job.ExplainJson;
import broadsheet.job.JobFailure;
import broadsheet.job.JobFailure.Kind;
import broadsheet.source.Basis;
import broadsheet.source.Page;
import broadsheet.source.PageReader;
import broadsheet.source.Reject;
import broadsheet.source.Supplied;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code broadsheet explain FILE}: what is found on one page and the rule that found it, without Spark. */
@Command(
        name = "explain",
        description = "Shows what is found on one page: blocks, dates, people, each with its rule.",
        mixinStandardHelpOptions = true)
final class ExplainCommand implements Runnable {
    private static final int MAX_CHARS = 1_000_000;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE", description = "A text file with one page, or a packed one (.gz).")
    private Path file = Path.of("");

    @Option(names = "--json", description = "Print JSON for programs.")
    private boolean json;

    @Option(names = "--publish-date", paramLabel = "DAY", description = "The day the page was printed, YYYY-MM-DD.")
    private @Nullable LocalDate publishDate;

    @Option(names = "--home-place", paramLabel = "CODE", description = "GB/T 2260 code of the place 我市 speaks of.")
    private @Nullable String homePlace;

    @Override
    public void run() {
        AnalysedPage page = Analysers.shipped().analyse(read());
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(ExplainJson.of(page));
        } else {
            new Explanation(page, Ansi.AUTO).print(out);
        }
        out.flush();
    }

    private Page read() {
        try {
            Supplied told = Supplied.told(null, publishDate, null, null, homePlace, Basis.MANIFEST);
            return new PageReader(null, MAX_CHARS).file(file.toString(), Files.readAllBytes(file), told);
        } catch (IOException e) {
            throw new JobFailure(Kind.WRONG_USE, "Cannot read the page " + file + ": " + e.getMessage() + ".", e);
        } catch (Reject reject) {
            throw new JobFailure(
                    Kind.NOTHING_READABLE,
                    file + " is no page (" + reject.reason().code() + "): " + reject.getMessage(),
                    reject);
        }
    }
}
