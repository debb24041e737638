package broadsheet.job;

import broadsheet.analysis.PageAnalyser;
import broadsheet.source.Page;
import java.io.Serializable;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** The page pass: {@link Corpus#READ} rows of new pages → {@link WorkingSet#ROW}s. HanLP runs here and nowhere else. */
record AnnotatePages(Knowledge knowledge) implements Serializable {
    /** One narrow pass, no shuffle. */
    Dataset<Row> from(Dataset<Row> pages) {
        return pages.flatMap((FlatMapFunction<Row, Row>) this::annotate, Corpus.rows(WorkingSet.ROW));
    }

    /** A page that breaks a rule's assumption is lost alone: it becomes a reject, and the run goes on. */
    private Iterator<Row> annotate(Row row) {
        Page page = ReadRows.page(row);
        String inputKey = row.getAs("input_key");
        PageAnalyser analyser = Analysers.of(knowledge);
        try {
            return ArticleRows.of(analyser.analyse(page), analyser.terms(), inputKey);
        } catch (RuntimeException | StackOverflowError e) {
            return List.of(ArticleRows.failed(inputKey, page.pageId(), e.toString()))
                    .iterator();
        }
    }
}
