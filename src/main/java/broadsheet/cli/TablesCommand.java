package broadsheet.cli;

import broadsheet.tables.Catalogue;
import broadsheet.tables.DataDictionary;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code broadsheet tables}: the data dictionary. */
@Command(
        name = "tables",
        description = "Prints every table and column a run can leave.",
        mixinStandardHelpOptions = true)
final class TablesCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        spec.commandLine().getOut().print(new DataDictionary(Catalogue.all(), Map.of()).markdown());
        spec.commandLine().getOut().flush();
    }
}
