package broadsheet.cli;

import picocli.CommandLine.Help.Ansi;

/** Whether a person watches. */
final class Terminal {
    private Terminal() {}

    /** Whether the output is a terminal that draws colours and bars, as picocli finds out. */
    static boolean isThere() {
        return Ansi.AUTO.enabled();
    }
}
