-- Fifteen questions of analysts. {list.column} stands for that column in the first row of a list of lists.sql: the run fills it
-- with a value of its own corpus, so no name of a person, paper or phrase is written here. Replace it by what you ask for.

-- name: 1 | 谁与{officials.name}同场（{appearances_year.year} 年），次序如何？ | Who appeared with {officials.name} in {appearances_year.year}, and in what order?
SELECT a.publish_date, r.headline, b.name, b.title, b.list_position, min(b.char_start) AS first_named
FROM appearances a
JOIN appearances b ON b.article_id = a.article_id AND b.person_id <> a.person_id
JOIN articles r ON r.article_id = a.article_id
WHERE a.person_id = {officials.person_id} AND a.role <> 'cited' AND b.role <> 'cited'
  AND year(a.publish_date) IS NOT DISTINCT FROM {appearances_year.year}
GROUP BY a.publish_date, a.article_id, r.headline, b.name, b.title, b.list_position
ORDER BY a.publish_date NULLS LAST, a.article_id, b.list_position NULLS LAST, first_named, b.name

-- name: 2 | “{formulations.formulation}”逐月占多少稿件，各报分列？ | Which share of stories says “{formulations.formulation}”, by month and paper?
WITH hit AS (
  SELECT DISTINCT article_id
  FROM formulations
  WHERE formulation = {formulations.formulation} AND NOT is_nested)
SELECT a.publication, year(a.publish_date) AS year, month(a.publish_date) AS month, count(h.article_id) AS with_it,
       count(*) AS articles, round(count(h.article_id) * 1.0E0 / count(*), 5) AS share
FROM articles a
LEFT JOIN hit h ON h.article_id = a.article_id
WHERE a.article_kind IN ('story', 'caption') AND coalesce(a.is_canonical, TRUE)
GROUP BY a.publication, year(a.publish_date), month(a.publish_date)
ORDER BY a.publication NULLS LAST, year NULLS LAST, month NULLS LAST

-- name: 3 | 每一位{posts.post}第一次见报是哪天？ | When was each {posts.post} first seen?
SELECT p.name, t.place_name, min(t.publish_date) AS first_seen, count(*) AS times
FROM titles t
JOIN people p ON p.person_id = t.person_id
WHERE t.post = {posts.post}
GROUP BY p.person_id, p.name, t.place_name
ORDER BY first_seen NULLS LAST, p.name, t.place_name NULLS LAST, p.person_id

-- name: 4 | 有编号的系列会议缺了哪几次？ | Which meetings of a numbered series are missing?
-- key: series, place_code
SELECT series, place_code, series_no + 1 AS gap_from, next_no - 1 AS gap_to, next_no - series_no - 1 AS missing
FROM (
  SELECT series, place_code, series_no, lead(series_no) OVER (PARTITION BY series, place_code ORDER BY series_no) AS next_no
  FROM (SELECT DISTINCT series, place_code, series_no FROM events WHERE series_no IS NOT NULL) seen
) step
WHERE next_no > series_no + 1
ORDER BY series, place_code NULLS LAST, gap_from

-- name: 5 | 从事情发生到见报隔几天？ | How many days from event to print?
SELECT CAST(publish_date - event_date AS INT) AS days_to_print, count(DISTINCT article_id) AS articles
FROM appearances
WHERE event_date IS NOT NULL AND publish_date IS NOT NULL
GROUP BY CAST(publish_date - event_date AS INT)
ORDER BY days_to_print

-- name: 6 | 哪些提法是新的，哪些消失了？ | Which formulations are new, which vanished?
WITH span AS (
  SELECT max(publish_date) AS last_day
  FROM pages),
seen AS (
  SELECT formulation, min(publish_date) AS first_seen, max(publish_date) AS last_seen, count(DISTINCT article_id) AS articles
  FROM formulations
  WHERE NOT is_nested
  GROUP BY formulation)
SELECT formulation, first_seen, last_seen, articles, CAST(last_day - last_seen AS INT) AS days_silent
FROM seen
CROSS JOIN span
WHERE articles >= 2
ORDER BY first_seen DESC NULLS LAST, articles DESC, formulation

-- name: 7 | 去掉转载后各有多少？ | What remains of the counts without reprints?
SELECT t.term, count(*) AS tf_with_reprints, sum(CASE WHEN coalesce(a.is_canonical, TRUE) THEN 1 ELSE 0 END) AS tf_without
FROM tokens t
JOIN articles a ON a.article_id = t.article_id
WHERE NOT t.is_stop AND a.article_kind IN ('story', 'caption') AND length(t.term) > 1
GROUP BY t.term
ORDER BY tf_with_reprints DESC, t.term
LIMIT 200

-- name: 8 | 每位领导每季度在哪些区县调研？ | Which districts did each leader inspect, by quarter?
WITH district AS ( -- districts and counties named in the story of the inspection
  SELECT DISTINCT article_id, term
  FROM tokens
  WHERE pos = 'ns' AND length(term) >= 2 AND substring(term, length(term), 1) IN ('区', '县', '旗'))
SELECT a.name, year(a.publish_date) AS year, quarter(a.publish_date) AS quarter, d.term AS district,
       count(DISTINCT a.article_id) AS articles
FROM appearances a
JOIN district d ON d.article_id = a.article_id
WHERE a.role IN ('inspect', 'console')
GROUP BY a.person_id, a.name, year(a.publish_date), quarter(a.publish_date), d.term
ORDER BY articles DESC, a.name, year NULLS LAST, quarter NULLS LAST, district, a.person_id

-- name: 9 | 谁主持，谁讲话，谁只是参加？ | Who hosts, who speaks, who only attends?
SELECT name, sum(CASE WHEN role = 'host' THEN 1 ELSE 0 END) AS hosts, sum(CASE WHEN role = 'speak' THEN 1 ELSE 0 END) AS speaks,
       sum(CASE WHEN role = 'attend' THEN 1 ELSE 0 END) AS attends
FROM appearances
WHERE role IN ('host', 'speak', 'attend')
GROUP BY person_id, name
ORDER BY hosts DESC, speaks DESC, attends DESC, name, person_id

-- name: 10 | 点名中央、省、市人物的稿件各占多少？ | Which share of stories names central, provincial, city figures?
WITH story AS (
  SELECT article_id
  FROM articles
  WHERE article_kind = 'story' AND coalesce(is_canonical, TRUE))
SELECT p.highest_tier, count(DISTINCT m.article_id) AS stories,
       round(count(DISTINCT m.article_id) * 1.0E0 / (SELECT count(*) FROM story), 5) AS share
FROM mentions m
JOIN people p ON p.person_id = m.person_id
JOIN story s ON s.article_id = m.article_id
WHERE p.person_kind = 'official'
GROUP BY p.highest_tier
ORDER BY stories DESC, p.highest_tier NULLS LAST

-- name: 11 | {officials.name}就“{topics_of_stories.keyword}”说过什么，出处何在？ | What did {officials.name} say about {topics_of_stories.keyword}, with the source?
WITH said AS ( -- what stands behind the name in a story that shows the person speaking, hosting or inspecting
  SELECT m.article_id, m.publish_date, m.name, m.char_start, substring(a.text, m.char_start + 1, 160) AS words, a.headline, p.uri, m.page_start
  FROM mentions m
  JOIN articles a ON a.article_id = m.article_id
  JOIN pages p ON p.page_id = m.page_id
  WHERE m.person_id = {officials.person_id})
SELECT publish_date, words, headline, uri, page_start
FROM said
WHERE (instr(words, '强调') > 0 OR instr(words, '指出') > 0 OR instr(words, '表示') > 0 OR instr(words, '要求') > 0 OR instr(words, '说') > 0)
  AND instr(words, {topics_of_stories.keyword}) > 0
ORDER BY publish_date NULLS LAST, article_id, char_start

-- name: 12 | 哪些词把{coverage.publication}与其他报区分开？ | Which words set {coverage.publication} apart from the other papers?
WITH paper AS (
  SELECT term, term_kind, tf, token_total
  FROM term_frequency
  WHERE period_type = 'all' AND publication = {coverage.publication} AND length(term) > 1),
everyone AS (
  SELECT term, term_kind, tf, token_total
  FROM term_frequency
  WHERE period_type = 'all' AND publication = '*'),
both_sides AS (
  SELECT p.term, p.term_kind, p.tf AS here, e.tf - p.tf AS elsewhere, p.token_total AS tokens_here, e.token_total - p.token_total AS tokens_elsewhere
  FROM paper p
  JOIN everyone e ON e.term = p.term AND e.term_kind = p.term_kind
  WHERE e.token_total > p.token_total)
SELECT term, term_kind, here, elsewhere,
       round(log2(((here + 0.5E0) / tokens_here) / ((elsewhere + 0.5E0) / tokens_elsewhere)), 3) AS log_ratio,
       round(2 * (here * ln(here * 1.0E0 * (tokens_here + tokens_elsewhere) / (tokens_here * (here + elsewhere)))
                + CASE WHEN elsewhere > 0 THEN elsewhere * ln(elsewhere * 1.0E0 * (tokens_here + tokens_elsewhere) / (tokens_elsewhere * (here + elsewhere))) ELSE 0.0E0 END), 2) AS log_likelihood
FROM both_sides
WHERE here >= 5
ORDER BY log_likelihood DESC, term, term_kind
LIMIT 100

-- name: 13 | {officials.name}的职务与名次怎样变化？ | How did {officials.name}’s title and list position change?
SELECT publish_date, title, list_position, list_size, zone, count(*) AS times
FROM mentions
WHERE person_id = {officials.person_id}
GROUP BY publish_date, title, list_position, list_size, zone
ORDER BY publish_date NULLS LAST, title NULLS LAST, list_position NULLS LAST, zone

-- name: 14 | 报上给出了哪些数字，说的是什么，在哪里？ | Which numbers were claimed, of what, where?
WITH longest AS ( -- without the LIMIT, all
  SELECT article_id, sentence_no, token_no, char_start, token
  FROM tokens
  WHERE pos = 'm'
  ORDER BY length(token) DESC, article_id, char_start
  LIMIT 10000),
told AS (
  SELECT n.article_id, n.char_start, n.token AS amount,
         max(CASE WHEN t.token_no = n.token_no + 1 AND substring(t.pos, 1, 1) = 'q' THEN t.token END) AS unit,
         max(CASE WHEN t.token_no = n.token_no + 2 AND substring(t.pos, 1, 1) IN ('n', 'v') THEN t.token END) AS counted
  FROM longest n
  JOIN tokens t ON t.article_id = n.article_id AND t.sentence_no = n.sentence_no
  WHERE t.token_no BETWEEN n.token_no + 1 AND n.token_no + 2
  GROUP BY n.article_id, n.char_start, n.token)
SELECT a.publish_date, t.amount, t.unit, t.counted, a.headline, p.uri, t.char_start
FROM told t
JOIN articles a ON a.article_id = t.article_id
JOIN pages p ON p.page_id = a.page_id
WHERE t.unit IS NOT NULL AND t.counted IS NOT NULL
ORDER BY length(t.amount) DESC, a.publish_date NULLS LAST, t.article_id, t.char_start
LIMIT 200

-- name: 15 | 哪些名字是异写，哪些日期是推定？ | Which names are variants, which dates are inferred?
SELECT 'name' AS what, m.surface AS printed, p.name AS taken_as, m.publish_date, count(*) AS times
FROM mentions m
JOIN people p ON p.person_id = m.person_id
WHERE array_contains(m.issues, 'NAME_VARIANT')
GROUP BY m.surface, p.name, m.publish_date
UNION ALL
SELECT 'issue date', publish_date_evidence, CAST(publish_date AS STRING), publish_date, count(*)
FROM pages
WHERE publish_date_basis IN ('text', 'inferred') AND publish_date IS NOT NULL
GROUP BY publish_date_evidence, publish_date
ORDER BY what, publish_date NULLS LAST, printed NULLS LAST, taken_as
