package broadsheet;

import broadsheet.cli.Main;

/** The class given to spark-submit: {@code spark-submit broadsheet.jar --input PAGES --output DIR}. */
public final class Broadsheet {
    private Broadsheet() {}

    /** Runs a command and ends the process with its exit code; {@code --help} lists them. */
    public static void main(String[] arguments) {
        int exitCode = Main.run(arguments);
        if (exitCode != 0) {
            System.exit(exitCode);
        }
    }
}
