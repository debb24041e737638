package broadsheet.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;

import broadsheet.people.NameInventory;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;

/**
 * How many articles print a known name and show no person of that name. One look at the text of every article, one shuffle on
 * name; what comes to the driver is no more than the inventory.
 */
record BareArticles(Broadcast<NameInventory> names) implements Serializable {
    /** Name → articles, of the names that {@link NameInventory#FEW} or more print so. */
    Map<String, Long> of(Dataset<Row> articles) {
        Map<String, Long> bare = new HashMap<>();
        articles.filter(col("article").isNotNull())
                .select("article.text", "mentions.name")
                .flatMap((FlatMapFunction<Row, String>) this::bare, Encoders.STRING())
                .toDF("name")
                .groupBy("name")
                .agg(count(lit(1)).as("articles"))
                .filter(col("articles").geq(NameInventory.FEW))
                .collectAsList()
                .forEach(row -> bare.put(row.getString(0), row.getLong(1)));
        return bare;
    }

    private Iterator<String> bare(Row article) {
        Set<String> printed = names.value().printedIn(article.getString(0));
        printed.removeAll(Set.copyOf(article.getList(1)));
        return printed.iterator();
    }
}
