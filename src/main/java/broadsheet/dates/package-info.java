/** Temporal expressions (TIMEX3): found, resolved, never guessed. Plain Java over text and lexicons. */
@NullMarked
package broadsheet.dates;

import org.jspecify.annotations.NullMarked;
