/** How good the tables are against a gold standard: the definitions of each figure. Plain Java over rows as maps. */
@NullMarked
package broadsheet.evaluation;

import org.jspecify.annotations.NullMarked;
