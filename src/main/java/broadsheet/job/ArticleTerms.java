package broadsheet.job;

import broadsheet.text.Zone;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** The terms of one article with their counts: tokens that are no stop words, names, and the phrases among the candidates. */
final class ArticleTerms {
    static final StructType SCHEMA = new StructType()
            .add("publication", DataTypes.StringType)
            .add("publish_date", DataTypes.DateType)
            .add("article_tokens", DataTypes.LongType)
            .add("term", DataTypes.StringType)
            .add("term_kind", DataTypes.StringType)
            .add("pos", DataTypes.StringType)
            .add("tf", DataTypes.LongType)
            .add("headline_tf", DataTypes.LongType);

    private static final Set<String> HEADLINE_ZONES =
            Set.of(Zone.HEADLINE.code(), Zone.KICKER.code(), Zone.SUBHEADLINE.code());
    private static final Set<String> PHRASE_KINDS = Set.of("phrase", "formulation");

    /** A term's counts in the article. */
    private static final class Count {
        private final @Nullable String pos;
        private long tf;
        private long headlineTf;

        private Count(@Nullable String pos) {
            this.pos = pos;
        }
    }

    private record Key(String term, String kind) {}

    private final Map<Key, Count> counts = new LinkedHashMap<>();

    private ArticleTerms() {}

    /** The counts of a {@link WorkingSet#ROW} that has an article. */
    static Iterator<Row> of(Row row) {
        ArticleTerms terms = new ArticleTerms();
        List<Row> tokens = row.getList(row.fieldIndex("tokens"));
        terms.addTokens(tokens, nameStarts(row.getList(row.fieldIndex("mentions"))));
        terms.addPhrases(row.getList(row.fieldIndex("candidates")));
        List<Row> rows = new ArrayList<>();
        terms.counts.forEach((key, count) -> rows.add(RowFactory.create(
                row.getAs("publication"),
                row.getAs("publish_date"),
                (long) tokens.size(),
                key.term(),
                key.kind(),
                count.pos,
                count.tf,
                count.headlineTf)));
        return rows.iterator();
    }

    private static Set<Integer> nameStarts(List<Row> mentions) {
        Set<Integer> starts = new HashSet<>();
        mentions.forEach(mention -> starts.add(mention.getAs("char_start")));
        return starts;
    }

    private void addTokens(List<Row> tokens, Set<Integer> nameStarts) {
        for (Row token : tokens) {
            if (!token.<Boolean>getAs("is_stop")) {
                boolean isName = nameStarts.contains(token.<Integer>getAs("char_start"));
                Key key = new Key(token.getAs("term"), isName ? "name" : "term");
                Count count = counts.computeIfAbsent(key, k -> new Count(token.getAs("pos")));
                count.tf++;
                count.headlineTf += HEADLINE_ZONES.contains(token.<String>getAs("zone")) ? 1 : 0;
            }
        }
    }

    private void addPhrases(List<Row> candidates) {
        for (Row candidate : candidates) {
            if (PHRASE_KINDS.contains(candidate.<String>getAs("keyword_kind"))) {
                Key key = new Key(candidate.getAs("keyword"), candidate.getAs("keyword_kind"));
                Count count = counts.computeIfAbsent(key, k -> new Count(null));
                count.tf += candidate.<Integer>getAs("tf");
                count.headlineTf += candidate.<Boolean>getAs("in_headline") ? 1 : 0;
            }
        }
    }
}
