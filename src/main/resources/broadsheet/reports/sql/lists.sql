-- Lists of the page, in the page's order, so that two runs give the same bytes.
-- Behind the titles of a block may stand
--   key:   the columns that name a row; the page shows beside a number the statement cut down to its row
--   page:  rows the page keeps (the rest is in the tables, and the page says so)
--   csv:   also a file for spreadsheets
--   if:    a figure and the bound it must keep, else the list says nothing and is not asked for

-- name: run | 本次运行 | This run
SELECT run_id, finished_at, code_version, schema_version, spark_version, hanlp_version, lexicon_sha256, input_fingerprint,
       seconds, pages_in, pages_new, pages_rejected, options_json
FROM runs

-- name: coverage | 各报的版数与起讫 | Pages and span of each paper
-- key: publication
SELECT publication, max(home_place_name) AS place, count(*) AS pages, count(publish_date) AS dated,
       min(publish_date) AS first_day, max(publish_date) AS last_day
FROM pages
GROUP BY publication
ORDER BY pages DESC, publication NULLS LAST

-- name: bases | 见报日从何而来 | Where the issue dates come from
-- key: basis
SELECT publish_date_basis AS basis, count(*) AS pages
FROM pages
GROUP BY publish_date_basis
ORDER BY pages DESC, basis

-- name: pages | 逐版 | The pages
-- key: page_id
-- page: 200
-- csv: pages.csv
WITH lead AS (
  SELECT page_id, count(*) AS stories, min(CASE WHEN headline IS NOT NULL THEN article_no END) AS article_no
  FROM articles
  WHERE article_kind = 'story'
  GROUP BY page_id)
SELECT p.publication, p.publish_date, p.page_no, p.publish_date_basis AS basis, p.publish_date_evidence AS evidence,
       p.home_place_name AS place, coalesce(l.stories, 0) AS stories, a.headline, p.uri, p.page_id
FROM pages p
LEFT JOIN lead l ON l.page_id = p.page_id
LEFT JOIN articles a ON a.page_id = l.page_id AND a.article_no = l.article_no
ORDER BY p.publish_date NULLS LAST, p.publication NULLS LAST, p.page_no NULLS LAST, p.uri, p.page_id

-- name: days | 逐日版数 | Pages a day
-- key: publication, publish_date
-- page: 20000
-- if: pages_dated > 0
SELECT publication, publish_date, count(*) AS pages, min(publish_date_basis) AS basis
FROM pages
WHERE publish_date IS NOT NULL
GROUP BY publication, publish_date
ORDER BY publication NULLS LAST, publish_date

-- name: periods | 各期的分母 | What the periods hold
-- key: period_type, period_start
SELECT period_type, period_start, token_total, article_total, page_total
FROM period_totals
WHERE publication = '*' AND period_type IN ('all', 'year', 'month')
ORDER BY period_type, period_start NULLS FIRST

-- name: topics_of_stories | 最常成为关键词的 | What stories are about most often
-- key: keyword
-- page: 60
-- csv: keywords_most_often.csv
SELECT keyword, max(keyword_kind) AS keyword_kind, count(*) AS stories, round(avg(score), 3) AS mean_score
FROM keywords
WHERE keyword_no <= 5 AND coalesce(is_canonical, TRUE)
GROUP BY keyword
ORDER BY stories DESC, mean_score DESC, keyword

-- name: stories | 每篇的关键词 | Each story in five keywords
-- key: article_id
-- page: 200
WITH best AS (
  SELECT article_id,
         max(CASE WHEN keyword_no = 1 THEN keyword END) AS keyword_1, max(CASE WHEN keyword_no = 2 THEN keyword END) AS keyword_2,
         max(CASE WHEN keyword_no = 3 THEN keyword END) AS keyword_3, max(CASE WHEN keyword_no = 4 THEN keyword END) AS keyword_4,
         max(CASE WHEN keyword_no = 5 THEN keyword END) AS keyword_5
  FROM keywords
  WHERE keyword_no <= 5
  GROUP BY article_id)
SELECT a.publication, a.publish_date, a.headline, b.keyword_1, b.keyword_2, b.keyword_3, b.keyword_4, b.keyword_5,
       a.length_chars, p.uri, a.article_id
FROM best b
JOIN articles a ON a.article_id = b.article_id
JOIN pages p ON p.page_id = a.page_id
ORDER BY a.publish_date DESC NULLS LAST, p.uri, a.article_no, a.article_id

-- name: keywords | 全部关键词 | All keywords
-- page: 0
-- csv: keywords.csv
SELECT k.publication, k.publish_date, a.headline, k.keyword_no, k.keyword, k.keyword_kind, k.score, k.tf, k.df, k.article_id
FROM keywords k
JOIN articles a ON a.article_id = k.article_id
ORDER BY k.publish_date NULLS LAST, k.publication NULLS LAST, k.page_id, a.article_no, k.keyword_no

-- name: terms | 最常用的词 | Most frequent terms
-- key: term, term_kind
-- page: 480
-- csv: term_frequency.csv
SELECT term, term_kind, pos, tf, df, headline_tf, round(per_10k, 3) AS per_10k, round(df_ratio, 5) AS df_ratio,
       round(dispersion, 3) AS dispersion,
       row_number() OVER (PARTITION BY term_kind ORDER BY tf DESC, term) AS term_no
FROM term_frequency
WHERE period_type = 'all' AND publication = '*' AND length(term) > 1
ORDER BY term_no, term_kind, term

-- name: months | 逐月词频 | Terms by month
-- key: term, term_kind
-- page: 30000
-- if: pages_dated > 0
WITH top AS (
  SELECT term, term_kind, row_number() OVER (PARTITION BY term_kind ORDER BY tf DESC, term) AS term_no
  FROM term_frequency
  WHERE period_type = 'all' AND publication = '*' AND length(term) > 1)
SELECT f.term, f.term_kind, f.period_start, f.tf, round(f.per_10k, 2) AS per_10k
FROM term_frequency f
JOIN top t ON t.term = f.term AND t.term_kind = f.term_kind
WHERE f.period_type = 'month' AND f.publication = '*' AND t.term_no <= 60
ORDER BY t.term_no, f.term_kind, f.term, f.period_start

-- name: movers | 升与降 | Rising and falling
-- key: term, term_kind
-- page: 400
-- csv: rising_and_falling.csv
-- if: pages_dated > 0
WITH years AS (
  SELECT min(period_start) AS first_year, max(period_start) AS last_year
  FROM period_totals
  WHERE period_type = 'year' AND publication = '*' AND article_total >= 200),
side AS (
  SELECT term, term_kind,
         sum(CASE WHEN period_start = first_year THEN tf ELSE 0 END) AS tf_first,
         sum(CASE WHEN period_start = last_year THEN tf ELSE 0 END) AS tf_last,
         max(year(first_year)) AS first_year, max(year(last_year)) AS last_year
  FROM term_frequency
  CROSS JOIN years
  WHERE period_type = 'year' AND publication = '*' AND length(term) > 1
    AND first_year < last_year AND period_start IN (first_year, last_year)
  GROUP BY term, term_kind),
size AS (
  SELECT max(CASE WHEN period_start = first_year THEN token_total END) AS tokens_first,
         max(CASE WHEN period_start = last_year THEN token_total END) AS tokens_last
  FROM period_totals
  CROSS JOIN years
  WHERE period_type = 'year' AND publication = '*'),
rated AS (
  SELECT term, term_kind, first_year, last_year, tf_first, tf_last,
         round(tf_first * 10000.0E0 / tokens_first, 3) AS per_10k_first, round(tf_last * 10000.0E0 / tokens_last, 3) AS per_10k_last,
         round(log2(((tf_last + 0.5E0) / tokens_last) / ((tf_first + 0.5E0) / tokens_first)), 3) AS log_ratio,
         round(2 * (CASE WHEN tf_first > 0 THEN tf_first * ln(tf_first * 1.0E0 * (tokens_first + tokens_last) / (tokens_first * (tf_first + tf_last))) ELSE 0.0E0 END
                  + CASE WHEN tf_last > 0 THEN tf_last * ln(tf_last * 1.0E0 * (tokens_first + tokens_last) / (tokens_last * (tf_first + tf_last))) ELSE 0.0E0 END), 2) AS log_likelihood
  FROM side
  CROSS JOIN size)
SELECT *
FROM rated
WHERE log_likelihood >= 10.83 -- p < 0.001
ORDER BY abs(log_ratio) * (1 - 1.0E0 / (1 + log_likelihood / 50)) DESC, term, term_kind

-- name: formulations | 提法 | Formulations
-- key: formulation
-- page: 400
-- csv: formulations.csv
WITH hit AS (
  SELECT formulation, formulation_type, article_id, publish_date, char_start, char_end,
         row_number() OVER (PARTITION BY formulation ORDER BY publish_date NULLS LAST, article_id, char_start) AS hit_no
  FROM formulations
  WHERE NOT is_nested AND coalesce(is_canonical, TRUE)),
counted AS (
  SELECT formulation, max(formulation_type) AS formulation_type, count(*) AS hits, count(DISTINCT article_id) AS articles,
         min(publish_date) AS first_seen, max(publish_date) AS last_seen
  FROM hit
  GROUP BY formulation)
SELECT c.formulation, c.formulation_type, c.hits, c.articles, c.first_seen, c.last_seen,
       substring(a.text, greatest(h.char_start - 30, 0) + 1, least(h.char_start, 30)) AS left_text,
       substring(a.text, h.char_start + 1, h.char_end - h.char_start) AS surface,
       substring(a.text, h.char_end + 1, 40) AS right_text, a.headline, p.uri
FROM counted c
JOIN hit h ON h.formulation = c.formulation AND h.hit_no = 1
JOIN articles a ON a.article_id = h.article_id
JOIN pages p ON p.page_id = a.page_id
ORDER BY c.articles DESC, c.hits DESC, c.formulation

-- name: formulation_years | 提法逐年的冷热 | Formulations by year
-- key: formulation, year
-- page: 4000
-- if: pages_dated > 0
WITH hit AS (
  SELECT DISTINCT formulation, article_id, year(publish_date) AS year
  FROM formulations
  WHERE NOT is_nested AND coalesce(is_canonical, TRUE) AND publish_date IS NOT NULL),
total AS (
  SELECT year(period_start) AS year, article_total
  FROM period_totals
  WHERE period_type = 'year' AND publication = '*'),
counted AS (
  SELECT h.formulation, h.year, count(*) AS articles, max(t.article_total) AS article_total,
         round(count(*) * 1.0E0 / max(t.article_total), 6) AS share
  FROM hit h
  JOIN total t ON t.year = h.year
  GROUP BY h.formulation, h.year),
over_all AS (
  SELECT formulation, count(*) AS all_articles
  FROM hit
  GROUP BY formulation)
SELECT c.formulation, c.year, c.articles, c.article_total, c.share,
       CASE WHEN article_total < 200 THEN NULL -- too few for a level
            WHEN share >= 0.0518 THEN '沸' WHEN share >= 0.0129 THEN '烫' WHEN share >= 0.0032 THEN '热'
            WHEN share >= 0.0008 THEN '温' WHEN share >= 0.0002 THEN '微' ELSE '冷' END AS heat
FROM counted c
JOIN over_all o ON o.formulation = c.formulation
ORDER BY o.all_articles DESC, c.formulation, c.year

-- name: officials | 官员表 | Table of officials
-- key: person_id
-- page: 1500
-- csv: officials.csv
WITH seen AS (
  SELECT person_id, article_id, max(CASE WHEN role <> 'cited' THEN 1 ELSE 0 END) AS present
  FROM appearances
  GROUP BY person_id, article_id),
counted AS (
  SELECT person_id, sum(present) AS present, sum(1 - present) AS cited
  FROM seen
  GROUP BY person_id),
roles AS (
  SELECT person_id,
         sum(CASE WHEN role = 'host' THEN 1 ELSE 0 END) AS host, sum(CASE WHEN role = 'speak' THEN 1 ELSE 0 END) AS speak,
         sum(CASE WHEN role = 'inspect' THEN 1 ELSE 0 END) AS inspect, sum(CASE WHEN role = 'console' THEN 1 ELSE 0 END) AS console,
         sum(CASE WHEN role = 'briefed' THEN 1 ELSE 0 END) AS briefed, sum(CASE WHEN role = 'meet' THEN 1 ELSE 0 END) AS meet,
         sum(CASE WHEN role = 'attend' THEN 1 ELSE 0 END) AS attend, sum(CASE WHEN role = 'featured' THEN 1 ELSE 0 END) AS featured
  FROM appearances
  GROUP BY person_id),
place AS (
  SELECT place_code, max(place_name) AS place
  FROM titles
  GROUP BY place_code)
SELECT p.person_id, p.name, p.latest_title, p.highest_tier, l.place, p.first_seen, p.last_seen, c.present, c.cited,
       r.host, r.speak, r.inspect, r.console, r.briefed, r.meet, r.attend, r.featured, p.mention_count, p.is_ambiguous
FROM people p
JOIN counted c ON c.person_id = p.person_id
JOIN roles r ON r.person_id = p.person_id
LEFT JOIN place l ON l.place_code = p.place_code
ORDER BY c.present DESC, c.cited DESC, p.mention_count DESC, p.name, p.person_id

-- name: appearances | 一位官员的每次出现 | Every appearance of an official
-- key: person_id
-- page: 2400
-- csv: appearances.csv
WITH ranked AS (
  SELECT person_id, name, role, title, event_date, list_position, list_size, article_id, char_start, char_end,
         row_number() OVER (PARTITION BY person_id ORDER BY publish_date DESC NULLS LAST, article_id, char_start, role) AS latest_no
  FROM appearances),
person AS (
  SELECT person_id, row_number() OVER (ORDER BY count(*) DESC, person_id) AS person_no
  FROM appearances
  GROUP BY person_id)
SELECT r.latest_no, r.name, r.role, r.title, r.event_date, r.list_position, r.list_size, a.publication, a.publish_date,
       p.page_no, a.headline,
       substring(a.text, greatest(r.char_start - 40, 0) + 1, least(r.char_start, 40)) AS left_text,
       substring(a.text, r.char_start + 1, r.char_end - r.char_start) AS surface,
       substring(a.text, r.char_end + 1, 60) AS right_text, p.uri, a.page_start, r.person_id
FROM ranked r
JOIN person n ON n.person_id = r.person_id
JOIN articles a ON a.article_id = r.article_id
JOIN pages p ON p.page_id = a.page_id
ORDER BY r.latest_no * (CASE WHEN n.person_no <= 60 THEN 1 WHEN n.person_no <= 250 THEN 4 ELSE 12 END), n.person_no, r.latest_no

-- name: lists | 名单里的次序 | Order in printed lists
-- key: article_id
-- page: 400
-- csv: name_lists.csv
SELECT m.publish_date, m.publication, a.headline, m.list_position, m.list_size, m.name, m.title, m.person_id, m.article_id, p.uri
FROM mentions m
JOIN articles a ON a.article_id = m.article_id
JOIN pages p ON p.page_id = m.page_id
WHERE m.list_size >= 2 AND m.person_kind = 'official'
ORDER BY m.publish_date NULLS LAST, m.article_id, m.char_start

-- name: precedence | 名次随时间 | Precedence over time
-- key: body, person_id
-- page: 4000
-- if: pages_dated > 0
WITH place AS (
  SELECT place_code, max(place_name) AS place
  FROM titles
  GROUP BY place_code),
listed AS (
  SELECT coalesce(l.place, '中央') AS body, concat(year(m.publish_date), '') AS year,
         concat(year(m.publish_date), ' Q', quarter(m.publish_date)) AS quarter, m.person_id, p.name, m.article_id, m.list_position
  FROM mentions m
  JOIN people p ON p.person_id = m.person_id
  LEFT JOIN place l ON l.place_code = p.place_code
  WHERE m.list_size >= 3 AND m.person_kind = 'official' AND m.publish_date IS NOT NULL),
body AS (
  SELECT body, count(DISTINCT quarter) AS quarters, count(DISTINCT year) AS years, count(DISTINCT article_id) AS lists
  FROM listed
  GROUP BY body),
person AS (
  SELECT body, person_id, count(*) AS times, row_number() OVER (PARTITION BY body ORDER BY count(*) DESC, person_id) AS person_no
  FROM listed
  GROUP BY body, person_id)
SELECT l.body, CASE WHEN b.years > 4 THEN l.year ELSE l.quarter END AS period, l.person_id, l.name,
       round(avg(l.list_position), 3) AS mean_position, count(*) AS times, max(b.lists) AS lists
FROM listed l
JOIN body b ON b.body = l.body
JOIN person n ON n.body = l.body AND n.person_id = l.person_id
WHERE b.quarters >= 4 AND b.lists >= 20 AND n.person_no <= 10
GROUP BY l.body, CASE WHEN b.years > 4 THEN l.year ELSE l.quarter END, l.person_id, l.name
ORDER BY max(b.lists) DESC, l.body, period, mean_position, l.person_id

-- name: tenures | 职务在报上的首末日 | Posts, first and last seen in print
-- key: post, organisation_name, place_code
-- page: 300
-- csv: tenures.csv
WITH held AS (
  SELECT t.post, t.organisation_name, t.place_code, p.name, t.first_seen, t.last_seen, t.appearance_count, t.person_id,
         sum(t.appearance_count) OVER (PARTITION BY t.post, t.organisation_name, t.place_code) AS times_of_post,
         row_number() OVER (PARTITION BY t.post, t.organisation_name, t.place_code
                            ORDER BY t.appearance_count DESC, t.first_seen NULLS LAST, p.name, t.person_id) AS holder_no
  FROM tenures t
  JOIN people p ON p.person_id = t.person_id)
SELECT post, organisation_name, place_code, name, first_seen, last_seen, appearance_count, times_of_post, holder_no, person_id
FROM held
WHERE holder_no <= 8 -- those printed most often in the post
ORDER BY times_of_post DESC, organisation_name NULLS LAST, post, place_code NULLS LAST, first_seen NULLS LAST, name, person_id

-- name: pairs | 两人同场 | Two people at one event
-- key: person_a, person_b
-- page: 150
-- csv: appear_together.csv
SELECT c.person_a, a.name AS name_a, c.person_b, b.name AS name_b, sum(c.event_count) AS events, sum(c.article_count) AS articles
FROM co_appearances c
JOIN people a ON a.person_id = c.person_a
JOIN people b ON b.person_id = c.person_b
GROUP BY c.person_a, a.name, c.person_b, b.name
ORDER BY events DESC, articles DESC, a.name, b.name, c.person_a, c.person_b

-- name: series | 有编号的系列会议 | Series of numbered meetings
-- key: series, place_code
-- page: 60
SELECT series, place_code, count(DISTINCT series_no) AS seen, min(series_no) AS first_no, max(series_no) AS last_no,
       max(series_no) - min(series_no) + 1 - count(DISTINCT series_no) AS missing, count(DISTINCT article_id) AS articles
FROM events
WHERE series_no IS NOT NULL AND series IS NOT NULL
GROUP BY series, place_code
ORDER BY seen DESC, articles DESC, series, place_code NULLS LAST

-- name: meetings | 一个系列里见到的次数 | Meetings seen in a series
-- key: series, place_code
-- page: 2000
-- csv: meetings.csv
WITH seen AS (
  SELECT series, place_code, series_no, event_date, article_id, char_start, char_end,
         row_number() OVER (PARTITION BY series, place_code, series_no ORDER BY event_date NULLS LAST, article_id, char_start DESC) AS seen_no
  FROM events
  WHERE series_no IS NOT NULL AND series IS NOT NULL)
SELECT s.series, s.place_code, s.series_no, s.event_date, a.publish_date, a.publication, a.headline,
       substring(a.text, greatest(s.char_start - 40, 0) + 1, least(s.char_start, 40)) AS left_text,
       substring(a.text, s.char_start + 1, s.char_end - s.char_start) AS surface,
       substring(a.text, s.char_end + 1, 60) AS right_text, p.uri
FROM seen s
JOIN articles a ON a.article_id = s.article_id
JOIN pages p ON p.page_id = a.page_id
WHERE s.seen_no = 1
ORDER BY s.series, s.place_code NULLS LAST, s.series_no

-- name: texts | 全部正文 | The whole text
-- key: article_id
-- if: chars <= 300000
SELECT a.publication, a.publish_date, p.page_no, a.headline, a.text, p.uri, a.article_id
FROM articles a
JOIN pages p ON p.page_id = a.page_id
WHERE a.article_kind IN ('story', 'caption')
ORDER BY a.publish_date NULLS LAST, a.publication NULLS LAST, p.uri, a.article_no

-- name: contexts | 语境中的词 | Words in context
-- key: term
-- page: 1500
-- if: chars > 300000
WITH node AS (
  SELECT term, tf
  FROM term_frequency
  WHERE period_type = 'all' AND publication = '*' AND term_kind = 'term' AND length(term) > 1
  ORDER BY tf DESC, term
  LIMIT 40),
line AS (
  SELECT t.term, n.tf, t.article_id, t.char_start, t.char_end,
         row_number() OVER (PARTITION BY t.term ORDER BY t.article_id, t.char_start) AS line_no -- ids are hashes: a sample
  FROM tokens t
  JOIN node n ON n.term = t.term)
SELECT l.term, l.tf, a.publication, a.publish_date, p.page_no, a.headline,
       substring(a.text, greatest(l.char_start - 40, 0) + 1, least(l.char_start, 40)) AS left_text,
       substring(a.text, l.char_start + 1, l.char_end - l.char_start) AS surface,
       substring(a.text, l.char_end + 1, 60) AS right_text, p.uri
FROM line l
JOIN articles a ON a.article_id = l.article_id
JOIN pages p ON p.page_id = a.page_id
WHERE l.line_no <= 30
ORDER BY l.tf DESC, l.term, a.publish_date NULLS LAST, l.article_id, l.char_start

-- name: issues | 带疑点的行 | Rows that carry an issue
-- key: table_name, code
WITH code AS (
  SELECT *
  FROM (VALUES {issue codes}) AS known(code)),
doubt AS (
  SELECT 'pages' AS table_name, code FROM pages JOIN code ON array_contains(issues, code)
  UNION ALL
  SELECT 'articles', code FROM articles JOIN code ON array_contains(issues, code)
  UNION ALL
  SELECT 'dates', code FROM dates JOIN code ON array_contains(issues, code)
  UNION ALL
  SELECT 'mentions', code FROM mentions JOIN code ON array_contains(issues, code))
SELECT table_name, code, count(*) AS doubtful
FROM doubt
GROUP BY table_name, code
ORDER BY doubtful DESC, table_name, code

-- name: doubts | 存疑的例子 | Doubtful rows
-- key: table_name, code
-- page: 400
-- csv: doubts.csv
WITH code AS (
  SELECT *
  FROM (VALUES {issue codes}) AS known(code)),
doubt AS (
  SELECT 'dates' AS table_name, code, surface AS printed, coalesce(resolved_value, timex_value) AS taken_as, article_id, page_id, char_start, char_end
  FROM dates JOIN code ON array_contains(issues, code)
  UNION ALL
  SELECT 'mentions', code, surface, name, article_id, page_id, char_start, char_end
  FROM mentions JOIN code ON array_contains(issues, code)
  UNION ALL
  SELECT 'articles', code, headline, article_kind, article_id, page_id, 0, 0
  FROM articles JOIN code ON array_contains(issues, code)
  UNION ALL
  SELECT 'pages', code, publish_date_evidence, CAST(publish_date AS STRING), CAST(NULL AS STRING), page_id, 0, 0
  FROM pages JOIN code ON array_contains(issues, code)),
numbered AS (
  SELECT doubt.*, row_number() OVER (PARTITION BY table_name, code ORDER BY page_id, article_id, char_start, printed) AS doubt_no
  FROM doubt)
SELECT n.table_name, n.code, n.doubt_no, n.printed, n.taken_as,
       substring(a.text, greatest(n.char_start - 30, 0) + 1, least(n.char_start, 30)) AS left_text,
       substring(a.text, n.char_start + 1, n.char_end - n.char_start) AS surface,
       substring(a.text, n.char_end + 1, 40) AS right_text, a.headline, p.uri
FROM numbered n
JOIN pages p ON p.page_id = n.page_id
LEFT JOIN articles a ON a.article_id = n.article_id
ORDER BY n.doubt_no, n.table_name, n.code

-- name: unplaced | 定不到哪一天的时间词 | Temporal expressions without a certain day
-- key: surface
-- page: 40
SELECT surface, count(*) AS times
FROM dates
WHERE start_date IS NULL AND timex_type NOT IN ('DURATION', 'SET')
GROUP BY surface
ORDER BY times DESC, surface

-- name: unsure_names | 把握不足八成的人名 | Names with a confidence below 0.8
-- key: rule_id, name
-- page: 60
SELECT rule_id, name, count(*) AS times, round(min(confidence), 3) AS confidence
FROM mentions
WHERE confidence < 0.8
GROUP BY rule_id, name
ORDER BY times DESC, name, rule_id

-- name: namesakes | 分不清是几人的姓名 | Names that may be more than one person
-- key: person_id
-- page: 60
SELECT name, latest_title, place_code, first_seen, last_seen, article_count, mention_count, person_id
FROM people
WHERE is_ambiguous
ORDER BY mention_count DESC, name, person_id

-- name: rejects | 没有读成版面的输入 | Inputs that became no page
-- key: reason
-- page: 60
-- csv: rejects.csv
SELECT reason, uri, detail, size_bytes
FROM rejects
ORDER BY reason, uri, detail NULLS LAST

-- name: rules | 各条规则找到了多少 | What each rule found
-- key: table_name, rule_id
-- page: 400
-- csv: rules.csv
SELECT 'dates' AS table_name, rule_id, count(*) AS found, round(avg(confidence), 3) AS confidence, min(surface) AS example
FROM dates
GROUP BY rule_id
UNION ALL
SELECT 'mentions', rule_id, count(*), round(avg(confidence), 3), min(surface)
FROM mentions
GROUP BY rule_id
UNION ALL
SELECT 'titles', rule_id, count(*), round(avg(confidence), 3), min(surface)
FROM titles
GROUP BY rule_id
UNION ALL
SELECT 'appearances', rule_id, count(*), round(avg(confidence), 3), min(name)
FROM appearances
GROUP BY rule_id
ORDER BY table_name, found DESC, rule_id

-- name: keyness | 把一方与另一方区分开的词 | Words that set one side apart
-- key: contrast, term, term_kind, a, b
-- page: 400
-- csv: keyness.csv
SELECT contrast, a, b, term, term_kind, tf_a, tf_b, round(log_ratio, 3) AS log_ratio, round(log_likelihood, 2) AS log_likelihood,
       round(bic, 2) AS bic, row_number() OVER (PARTITION BY contrast, a, b ORDER BY log_likelihood DESC, term, term_kind) AS term_no
FROM (SELECT *, row_number() OVER (PARTITION BY contrast, a, b, term ORDER BY log_likelihood DESC, term_kind) AS kind_no
      FROM keyness
      WHERE contrast IN ('publication', 'background', 'first-last-year') AND log_ratio > 0) AS k
WHERE kind_no = 1 -- a word that is a formulation too, once
ORDER BY term_no, contrast DESC, a, b

-- name: collocations | 搭配 | Collocations
-- key: node, collocate
-- page: 300
-- csv: collocations.csv
SELECT node, collocate, window_size, f_xy, f_x, f_y, round(log_dice, 3) AS log_dice, round(mutual_information, 3) AS mutual_information,
       round(log_dice * ln(f_xy), 4) AS strength
FROM collocations
WHERE node < collocate AND f_xy >= 5 -- a pair once, and not by chance
ORDER BY strength DESC, node, collocate

-- name: new_words | 词典里没有的词 | Words the dictionary lacks
-- key: term
-- page: 150
-- csv: new_words.csv
SELECT term, tf, df, left_entropy, right_entropy, cohesion
FROM new_words
WHERE NOT in_dictionary
ORDER BY tf DESC, cohesion DESC, term

-- name: topic_terms | 主题与其词 | Topics and their terms
-- key: topic_no, term
-- page: 300
-- csv: topics.csv
SELECT topic_no, term, weight
FROM topic_terms
ORDER BY topic_no, weight DESC, term

-- name: posts | 最常见的职务 | Posts printed of most people
-- key: post
-- page: 20
SELECT post, count(DISTINCT person_id) AS people, count(*) AS times
FROM titles
WHERE tier IS NOT NULL AND length(post) > 1
GROUP BY post
ORDER BY people DESC, times DESC, post

-- name: appearances_year | 出现最多的年份 | The year with most appearances of the first official
-- page: 20
SELECT year(publish_date) AS year, count(DISTINCT article_id) AS articles
FROM appearances
WHERE person_id = {officials.person_id}
GROUP BY year(publish_date)
ORDER BY articles DESC, year NULLS LAST
