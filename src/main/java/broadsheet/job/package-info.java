/** The Spark side: {@code Pipeline} is the order of the stages; a stage is a function from tables to a table. */
@NullMarked
package broadsheet.job;

import org.jspecify.annotations.NullMarked;
