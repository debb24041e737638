package broadsheet.job;

import static org.apache.spark.sql.functions.col;

import broadsheet.keywords.Candidate;
import broadsheet.keywords.KeywordKind;
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
 */
final class ArticleTerms {
    private static final Column[] READ = {
        col("publication"),
        col("publish_date"),
        col("article.text").as("text"),
        col("tokens"),
        col("mentions.char_start").as("name_start"),
        col("candidates")
    };

    private static final Set<Zone> HEADLINE_ZONES = EnumSet.of(Zone.HEADLINE, Zone.KICKER, Zone.SUBHEADLINE);
    private static final Set<KeywordKind> PHRASE_KINDS = EnumSet.of(KeywordKind.PHRASE, KeywordKind.FORMULATION);

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
        for (Candidate candidate : PackedCandidates.unpack(article.getAs("candidates"))) {
            if (PHRASE_KINDS.contains(candidate.kind())) {
                Count count = counts.computeIfAbsent(
                        new Key(candidate.keyword(), candidate.kind().code()), key -> new Count(null));
                count.tf += candidate.tf();
                count.headlineTf += candidate.inHeadline() ? 1 : 0;
            }
        }
    }
}
