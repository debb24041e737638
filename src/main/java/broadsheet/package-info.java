/**
 * broadsheet: pages of Chinese newspapers in, Parquet tables out.
 *
 * <p>The rooms, in the order data flows:
 *
 * <ul>
 *   <li>{@code cli}: options in, exit code out
 *   <li>{@code job}: the Spark side, one class a stage; {@code Pipeline} is their order
 *   <li>{@code source}: bytes → page; charsets, manifest, page identity
 *   <li>{@code articles}: page → articles and blocks
 *   <li>{@code text}, {@code text.hanlp}: spans, offsets, sentences, tokens
 *   <li>{@code analysis}: one page in, all that is found on it out
 *   <li>{@code dates}, {@code people}, {@code events}, {@code keywords}: the extractors
 *   <li>{@code tables}: one class a Parquet table
 *   <li>{@code reports}: CSV and page for people
 *   <li>{@code evaluation}: tables held against a gold standard
 *   <li>{@code lexicon}: the TSV files of knowledge
 * </ul>
 *
 * <p>A new extractor: (1) a package with one record and one finder; (2) its lexicon and a row in the lexicon README; (3) its
 * specification tables; (4) one class in {@code tables} and its golden schema; (5) one line in the page pass, one in the
 * {@code Catalogue} of tables and one in {@code job/TableStage}.
 */
@NullMarked
package broadsheet;

import org.jspecify.annotations.NullMarked;
