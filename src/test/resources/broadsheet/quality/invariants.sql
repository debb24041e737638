-- Each statement gives the rows that break an invariant of the tables, in Spark SQL and in DuckDB alike; none may.
-- dates point at their text
SELECT d.date_id FROM dates d JOIN articles a ON a.article_id = d.article_id WHERE substring(a.text, d.char_start + 1, d.char_end - d.char_start) <> d.surface;
-- mentions point at their text
SELECT m.mention_id FROM mentions m JOIN articles a ON a.article_id = m.article_id WHERE substring(a.text, m.char_start + 1, m.char_end - m.char_start) <> m.surface;
-- titles point at their text
SELECT t.mention_id FROM titles t JOIN articles a ON a.article_id = t.article_id WHERE substring(a.text, t.char_start + 1, t.char_end - t.char_start) <> t.surface;
-- tokens point at their text
SELECT t.article_id FROM tokens t JOIN articles a ON a.article_id = t.article_id WHERE substring(a.text, t.char_start + 1, t.char_end - t.char_start) <> t.token;
-- events point at their text
SELECT e.event_id FROM events e JOIN articles a ON a.article_id = e.article_id WHERE substring(a.text, e.char_start + 1, e.char_end - e.char_start) <> e.surface;
-- blocks point at their text
SELECT b.article_id FROM blocks b JOIN articles a ON a.article_id = b.article_id WHERE substring(a.text, b.char_start + 1, b.char_end - b.char_start) <> b.text;
-- tokens do not overlap
SELECT a.article_id FROM tokens a JOIN tokens b ON a.article_id = b.article_id AND b.token_no = a.token_no + 1 WHERE b.char_start < a.char_end;
-- dates do not overlap
SELECT a.date_id FROM dates a JOIN dates b ON a.article_id = b.article_id AND a.date_id <> b.date_id WHERE a.char_start < b.char_end AND b.char_start < a.char_end;
-- mentions do not overlap
SELECT a.mention_id FROM mentions a JOIN mentions b ON a.article_id = b.article_id AND a.mention_id <> b.mention_id WHERE a.char_start < b.char_end AND b.char_start < a.char_end;
-- ids are keys
SELECT article_id FROM articles GROUP BY article_id HAVING count(*) > 1;
SELECT page_id FROM pages GROUP BY page_id HAVING count(*) > 1;
SELECT date_id FROM dates GROUP BY date_id HAVING count(*) > 1;
SELECT mention_id FROM mentions GROUP BY mention_id HAVING count(*) > 1;
SELECT person_id FROM people GROUP BY person_id HAVING count(*) > 1;
SELECT appearance_id FROM appearances GROUP BY appearance_id HAVING count(*) > 1;
SELECT article_id, keyword_no FROM keywords GROUP BY article_id, keyword_no HAVING count(*) > 1;
SELECT period_type, period_start, publication, term, term_kind FROM term_frequency GROUP BY period_type, period_start, publication, term, term_kind HAVING count(*) > 1;
-- everybody named is a person, everybody who appears too
SELECT m.mention_id FROM mentions m LEFT JOIN people p ON p.person_id = m.person_id WHERE m.person_id IS NOT NULL AND p.person_id IS NULL;
SELECT a.appearance_id FROM appearances a LEFT JOIN people p ON p.person_id = a.person_id WHERE p.person_id IS NULL;
-- a date's end is not before its start, and none is without the other
SELECT date_id FROM dates WHERE end_date < start_date OR (start_date IS NULL) <> (end_date IS NULL);
-- confidence is a share
SELECT date_id FROM dates WHERE confidence < 0 OR confidence > 1;
SELECT mention_id FROM mentions WHERE confidence < 0 OR confidence > 1;
-- nothing is an empty string that should be NULL
SELECT article_id FROM articles WHERE headline = '' OR kicker = '' OR byline = '' OR section = '';
SELECT mention_id FROM mentions WHERE title = '' OR name = '';
-- tf is tokens: the terms of the whole corpus are its counted tokens
SELECT t.term FROM term_frequency t WHERE t.period_type = 'all' AND (t.tf < t.df OR t.df > t.article_total OR t.headline_tf > t.tf OR t.tf < 1);
SELECT t.term FROM term_frequency t WHERE t.dispersion < 0 OR t.dispersion > 1;
-- an article's tokens are counted
SELECT a.article_id FROM articles a JOIN (SELECT article_id, count(*) AS n FROM tokens GROUP BY article_id) t ON t.article_id = a.article_id WHERE t.n <> a.token_count;
-- a caption's story is there
SELECT c.article_id FROM articles c LEFT JOIN articles s ON s.article_id = c.parent_article_id WHERE c.parent_article_id IS NOT NULL AND s.article_id IS NULL;
-- the terms of the whole corpus are its tokens that are no stop words, counted anew
SELECT coalesce(c.term, t.term) AS term FROM (SELECT k.term, count(*) AS n FROM tokens k JOIN articles a ON a.article_id = k.article_id WHERE NOT k.is_stop AND a.is_canonical AND a.article_kind IN ('story', 'caption') GROUP BY k.term) c FULL OUTER JOIN (SELECT term, sum(tf) AS n FROM term_frequency WHERE period_type = 'all' AND publication = '*' AND term_kind IN ('term', 'name') GROUP BY term) t ON t.term = c.term WHERE c.n IS NULL OR t.n IS NULL OR c.n <> t.n;
SELECT t.term FROM term_frequency t LEFT JOIN period_totals p ON p.period_type = t.period_type AND p.period_start IS NOT DISTINCT FROM t.period_start AND p.publication IS NOT DISTINCT FROM t.publication WHERE p.token_total IS NULL OR p.token_total <> t.token_total OR p.article_total <> t.article_total;
-- each group of duplicates has one first print, and it is counted
SELECT duplicate_group_id FROM duplicates GROUP BY duplicate_group_id HAVING count(*) < 2 OR sum(CASE WHEN article_id = duplicate_group_id AND is_canonical THEN 1 ELSE 0 END) <> 1;
SELECT d.article_id FROM duplicates d JOIN articles a ON a.article_id = d.article_id WHERE a.is_canonical <> d.is_canonical;
-- log ratio says on which side the rate is higher, and the counts are those of term_frequency
SELECT term FROM keyness WHERE (log_ratio > 0) <> (greatest(tf_a, 0.5) / token_total_a > greatest(tf_b, 0.5) / token_total_b) OR log_likelihood < 3.84 OR bic > log_likelihood;
SELECT k.term FROM keyness k LEFT JOIN term_frequency t ON t.term = k.term AND t.term_kind = k.term_kind AND t.period_type = 'all' AND t.publication = '*' WHERE k.contrast = 'background' AND k.tf_a <> coalesce(t.tf, 0);
-- collocations go both ways round, and no word meets more often than it stands
SELECT c.node FROM collocations c LEFT JOIN collocations d ON d.node = c.collocate AND d.collocate = c.node WHERE d.node IS NULL OR d.f_xy <> c.f_xy OR c.f_xy > c.f_x OR c.f_xy > c.f_y OR c.log_dice > 14;
-- new words are in the text
SELECT term FROM new_words WHERE tf < df OR df < 1 OR cohesion <= 0 OR left_entropy < 0 OR right_entropy < 0;
SELECT formulation FROM formulation_heat WHERE df < 1 OR df > article_total OR (heat IS NULL) <> (article_total < 200);
