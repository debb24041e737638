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
