/** The contract with analysts: one class a Parquet table, its columns with their meaning, and how a row is made. */
@NullMarked
package broadsheet.tables;

import org.jspecify.annotations.NullMarked;
