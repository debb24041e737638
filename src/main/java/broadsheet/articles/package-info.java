/** Page → articles and blocks: column breaks repaired, captions lifted out, headlines, bylines and furniture told apart. */
@NullMarked
package broadsheet.articles;

import org.jspecify.annotations.NullMarked;
