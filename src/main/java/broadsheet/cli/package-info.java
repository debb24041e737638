/** Options in, exit code out: the subcommands run, explain, tables and evaluate. */
@NullMarked
package broadsheet.cli;

import org.jspecify.annotations.NullMarked;
