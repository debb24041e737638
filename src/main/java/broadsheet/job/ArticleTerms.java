package broadsheet.job;

import static org.apache.spark.sql.functions.col;

import broadsheet.tables.ArticleToken;
import broadsheet.text.CodePoints;
import broadsheet.text.Token;
import broadsheet.text.Zone;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/**
 * The terms of one article with their counts: tokens that are no stop words, names, and the phrases among the candidates.
 *
 * <p>Reads single leaves of the nested columns ({@code candidates.tf}, not {@code candidates}), so that Parquet gives no others.
 */
final class ArticleTerms {
    private static final Column[] READ = {
        col("publication"),
        col("publish_date"),
        col("article.text").as("text"),
        col("tokens"),
        col("mentions.char_start").as("name_start"),
        col("candidates.keyword").as("keyword"),
        col("candidates.keyword_kind").as("keyword_kind"),
        col("candidates.tf").as("keyword_tf"),
        col("candidates.in_headline").as("in_headline")
    };

    private static final Set<Zone> HEADLINE_ZONES = EnumSet.of(Zone.HEADLINE, Zone.KICKER, Zone.SUBHEADLINE);
    private static final Set<String> PHRASE_KINDS = Set.of("phrase", "formulation");

    /** A term's counts in the article. */
    private static final class Count {
        private final @Nullable String pos;
        private int tf;
        private int headlineTf;

        private Count(@Nullable String pos) {
            this.pos = pos;
        }
    }

    private record Key(String term, String kind) {}

    private final Map<Key, Count> counts = new LinkedHashMap<>();

    private ArticleTerms() {}

    /** One row ({@link TermInArticle#SCHEMA}) an article and term, of {@link WorkingSet#ROW}s that have an article. Narrow. */
    static Dataset<Row> from(Dataset<Row> articles) {
        return articles.select(READ)
                .flatMap((FlatMapFunction<Row, Row>) ArticleTerms::of, Corpus.rows(TermInArticle.SCHEMA));
    }

    private static Iterator<Row> of(Row article) {
        ArticleTerms terms = new ArticleTerms();
        List<ArticleToken> tokens = PackedTokens.of(article);
        terms.addTokens(tokens, CodePoints.of(article.getAs("text")), new HashSet<>(list(article, "name_start")));
        terms.addPhrases(article);
        List<Row> rows = new ArrayList<>(terms.counts.size());
        terms.counts.forEach((key, count) -> rows.add(new TermInArticle(
                        article.getString(0),
                        article.getAs(1),
                        tokens.size(),
                        key.term(),
                        key.kind(),
                        count.pos,
                        count.tf,
                        count.headlineTf)
                .row()));
        return rows.iterator();
    }

    private static <T> List<T> list(Row row, String column) {
        return row.getList(row.fieldIndex(column));
    }

    private void addTokens(List<ArticleToken> tokens, CodePoints chars, Set<Object> nameStarts) {
        for (ArticleToken placed : tokens) {
            if (!placed.isStop()) {
                Token token = placed.token();
                boolean isName = nameStarts.contains(chars.at(token.span().begin()));
                Count count = counts.computeIfAbsent(
                        new Key(token.term(), isName ? "name" : "term"), key -> new Count(token.pos()));
                count.tf++;
                count.headlineTf += HEADLINE_ZONES.contains(placed.zone()) ? 1 : 0;
            }
        }
    }

    private void addPhrases(Row article) {
        List<String> keywords = list(article, "keyword");
        List<String> kinds = list(article, "keyword_kind");
        List<Integer> tf = list(article, "keyword_tf");
        List<Boolean> inHeadline = list(article, "in_headline");
        for (int i = 0; i < keywords.size(); i++) {
            if (PHRASE_KINDS.contains(kinds.get(i))) {
                Count count = counts.computeIfAbsent(new Key(keywords.get(i), kinds.get(i)), key -> new Count(null));
                count.tf += tf.get(i);
                count.headlineTf += inHeadline.get(i) ? 1 : 0;
            }
        }
    }
}
