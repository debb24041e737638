package broadsheet.job;

import broadsheet.analysis.AnalysedPage;
import broadsheet.analysis.PageAnalyser;
import broadsheet.source.Page;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Spliterators;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The page pass: {@link Corpus#READ} rows of new pages → {@link WorkingSet#ROW}s. HanLP runs here and nowhere else. Pages go through
 * it some at a time ({@link PageAnalyser#analyse(List)}).
 */
record AnnotatePages(Knowledge knowledge) implements Serializable {
    /** A page and the row it came in. */
    private record Read(Page page, String inputKey) {
        static Read of(Row row) {
            return new Read(ReadRows.page(row), row.getAs("input_key"));
        }
    }

    /** One narrow pass, no shuffle. */
    Dataset<Row> from(Dataset<Row> pages) {
        return pages.mapPartitions((MapPartitionsFunction<Row, Row>) this::annotate, Corpus.rows(WorkingSet.ROW));
    }

    private Iterator<Row> annotate(Iterator<Row> rows) {
        PageBatches<Row> batches = new PageBatches<>(
                rows, row -> Objects.toString(row.getAs("text"), "").length());
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(batches, 0), false)
                .map(batch -> batch.stream().map(Read::of).toList())
                .flatMap(batch -> PageBatches.salvaged(batch, this::rows, AnnotatePages::lost).stream())
                .iterator();
    }

    private List<Row> rows(List<Read> batch) {
        PageAnalyser analyser = Analysers.of(knowledge);
        List<AnalysedPage> pages =
                analyser.analyse(batch.stream().map(Read::page).toList());
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            rows.addAll(
                    ArticleRows.of(pages.get(i), analyser.terms(), batch.get(i).inputKey()));
        }
        return rows;
    }

    private static Row lost(Read page, Throwable why) {
        return ArticleRows.failed(page.inputKey(), page.page().pageId(), why.toString());
    }
}
