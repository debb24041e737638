/**
 * Reports from small, collected results: one page for people, CSV for spreadsheets.
 *
 * <p>{@link broadsheet.reports.QueryFile} reads the statements of {@code reports/sql}, {@link broadsheet.reports.Questions} asks
 * them of an engine it is given, {@link broadsheet.reports.ReportPage} puts what came back into the template. How a number is
 * drawn is in {@code reports/assets/*.js}; what it is, in the SQL alone.
 */
@NullMarked
package broadsheet.reports;

import org.jspecify.annotations.NullMarked;
