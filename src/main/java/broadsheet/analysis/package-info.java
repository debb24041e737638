/** One page in, all that is found on it out: the pass that the job and {@code explain} share. */
@NullMarked
package broadsheet.analysis;

import org.jspecify.annotations.NullMarked;
