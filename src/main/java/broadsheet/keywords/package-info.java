/** Candidate terms and phrases of an article, and their ranking. Plain Java over text and lexicons. */
@NullMarked
package broadsheet.keywords;

import org.jspecify.annotations.NullMarked;
