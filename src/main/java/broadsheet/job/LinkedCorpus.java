package broadsheet.job;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The articles as the whole corpus knows them.
 *
 * @param articles {@link Reprints#LINKED} rows, one an article, computed from the working set by whoever reads them
 * @param people their columns about people ({@link PeopleTables#read}), stored
 * @param reprints {@link Reprints#groups}, stored
 */
record LinkedCorpus(Dataset<Row> articles, Dataset<Row> people, Dataset<Row> reprints) {}
