package broadsheet.cli;

import broadsheet.job.JobFailure;
import broadsheet.lexicon.LexiconException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;

/** The command {@code broadsheet}; without a subcommand it is {@code run}. */
@Command(
        name = "broadsheet",
        description = "Turns pages of Chinese newspapers into tables an analyst can query.",
        subcommands = {RunCommand.class, ExplainCommand.class, TablesCommand.class, EvaluateCommand.class},
        versionProvider = Main.Version.class,
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Exit codes: 0 done, 1 failed, 2 wrong use, 3 nothing readable, 4 too many rejects,",
            "5 another run holds the output."
        })
public final class Main implements Runnable {

    @Option(names = "--debug", scope = ScopeType.INHERIT, description = "Show the stack trace of a failure.")
    void showStackTraces(boolean asked) {
        debug = asked;
    }

    private boolean debug;

    @Mixin
    private RunOptions run = new RunOptions();

    /** Parses and runs; returns the exit code and never throws. */
    public static int run(String... arguments) {
        CommandLine line = new CommandLine(new Main());
        line.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
        line.setExecutionExceptionHandler(Main::explain);
        line.setUsageHelpWidth(100);
        return line.execute(arguments);
    }

    @Override
    public void run() {
        run.start();
    }

    /** One sentence for the person, the stack trace only with {@code --debug}. */
    private static int explain(Exception failure, CommandLine line, ParseResult parsed) {
        Throwable cause = failure instanceof CommandLine.ExecutionException && failure.getCause() != null
                ? failure.getCause()
                : failure;
        if (((Main) line.getCommandSpec().root().userObject()).debug) {
            cause.printStackTrace(line.getErr());
        }
        line.getErr().println("broadsheet: " + sentence(cause));
        return cause instanceof JobFailure job ? job.kind().exitCode() : 1;
    }

    private static String sentence(Throwable cause) {
        if (cause instanceof JobFailure || cause instanceof LexiconException) {
            return String.valueOf(cause.getMessage());
        }
        String message = String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
        return "The run failed: " + cause.getClass().getSimpleName() + ": " + message + " (--debug shows where).";
    }

    /** The version from the build. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"broadsheet " + broadsheet.job.Build.VERSION};
        }
    }
}
