/** Knowledge as data: reads and checks the TSV files under {@code resources/broadsheet/lexicon}. Imports the JDK alone. */
@NullMarked
package broadsheet.lexicon;

import org.jspecify.annotations.NullMarked;
