package broadsheet.cli;

import broadsheet.evaluation.Metric;
import broadsheet.job.Evaluate;
import java.io.PrintWriter;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code broadsheet evaluate}: figures of quality against a gold standard of one's own. */
@Command(
        name = "evaluate",
        description = "Holds published tables against a gold standard (JSON lines a layer).",
        mixinStandardHelpOptions = true)
final class EvaluateCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--tables", required = true, paramLabel = "DIR", description = "The published tables.")
    private Path tables = Path.of("");

    @Option(names = "--gold", required = true, paramLabel = "DIR", description = "The gold standard.")
    private Path gold = Path.of("");

    @Override
    public void run() {
        PrintWriter out = spec.commandLine().getOut();
        for (Metric metric : Evaluate.metrics(tables, gold)) {
            out.println(metric);
        }
        out.flush();
    }
}
