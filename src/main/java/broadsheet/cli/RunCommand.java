package broadsheet.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code broadsheet run}: reads pages, leaves tables and reports. */
@Command(
        name = "run",
        description = "Reads pages, leaves tables and reports (the default).",
        mixinStandardHelpOptions = true)
final class RunCommand implements Runnable {
    @Mixin
    private RunOptions options = new RunOptions();

    @Override
    public void run() {
        options.start();
    }
}
