/** Reports from small, collected results: CSV for spreadsheets, one page for people. */
@NullMarked
package broadsheet.reports;

import org.jspecify.annotations.NullMarked;
