-- One number each. The page shows the number, and beside it the statement as it stands here; n is never NULL.
-- One table is read once for all figures that have no WHERE of their own: count(*) FILTER (WHERE ...) instead.
-- A block: name, title in Chinese and in English, statement. What the statement reads from must be a table of the run;
-- a block whose table the run did not compute is left out, and the page says so.

-- name: pages | 读入的版 | Pages read
SELECT count(*) AS n
FROM pages

-- name: pages_dated | 知道见报日的版 | Pages whose date is known
SELECT count(publish_date) AS n
FROM pages

-- name: pages_inferred | 见报日由正文推定的版 | Pages whose date was inferred from the text
SELECT count(*) FILTER (WHERE publish_date IS NOT NULL AND publish_date_basis IN ('text', 'inferred')) AS n
FROM pages

-- name: days_printed | 有版面的日子 | Days with a page
SELECT count(DISTINCT publish_date) AS n
FROM pages

-- name: pages_named | 知道报名的版 | Pages whose paper is known
SELECT count(publication) AS n
FROM pages

-- name: pages_placed | 知道是哪里的报的版 | Pages whose home place is known
SELECT count(home_place_code) AS n
FROM pages

-- name: publications | 报纸 | Papers
SELECT count(DISTINCT publication) AS n
FROM pages

-- name: stories | 稿件 | Stories
SELECT count(*) FILTER (WHERE article_kind = 'story') AS n
FROM articles

-- name: captions | 图片说明 | Captions
SELECT count(*) FILTER (WHERE article_kind = 'caption') AS n
FROM articles

-- name: furniture | 栏头、报眉与口号 | Column headers and furniture
SELECT count(*) FILTER (WHERE article_kind NOT IN ('story', 'caption')) AS n
FROM articles

-- name: tokens | 词数（稿件与图片说明） | Tokens of stories and captions
SELECT coalesce(sum(token_count) FILTER (WHERE article_kind IN ('story', 'caption')), 0) AS n
FROM articles

-- name: chars | 字数（稿件与图片说明） | Characters of stories and captions
SELECT coalesce(sum(length_chars) FILTER (WHERE article_kind IN ('story', 'caption')), 0) AS n
FROM articles

-- name: reprints | 重复刊出的稿件 | Stories and captions printed before
SELECT count(*) FILTER (WHERE NOT coalesce(is_canonical, TRUE)) AS n
FROM articles

-- name: people | 具名的人 | Named people
SELECT count(*) AS n
FROM people

-- name: ambiguous | 分不清是一人还是几人的姓名 | Names that may be more than one person
SELECT count(*) FILTER (WHERE is_ambiguous) AS n
FROM people

-- name: officials | 官员 | Officials
SELECT count(DISTINCT person_id) AS n
FROM appearances

-- name: mentions | 人名出现的次数 | Mentions of people
SELECT count(*) AS n
FROM mentions

-- name: mentions_unsure | 把握不足八成的人名 | Mentions of people with a confidence below 0.8
SELECT count(*) FILTER (WHERE confidence < 0.8) AS n
FROM mentions

-- name: expressions | 时间词 | Temporal expressions
SELECT count(*) AS n
FROM dates

-- name: expressions_resolved | 落到日历上的时间词 | Temporal expressions on the calendar
SELECT count(start_date) AS n
FROM dates

-- name: expressions_lengths | 时长与频次 | Durations and frequencies
SELECT count(*) FILTER (WHERE start_date IS NULL AND timex_type IN ('DURATION', 'SET')) AS n
FROM dates

-- name: expressions_unplaced | 定不到哪一天的时间词 | Temporal expressions without a certain day
SELECT count(*) FILTER (WHERE start_date IS NULL AND timex_type NOT IN ('DURATION', 'SET')) AS n
FROM dates

-- name: rejects | 没有读成版面的输入 | Inputs that became no page
SELECT count(*) FILTER (WHERE reason NOT IN ('duplicate_page', 'unused_correction')) AS n
FROM rejects

-- name: duplicate_pages | 重复给出的版面 | Pages given twice
SELECT count(*) FILTER (WHERE reason = 'duplicate_page') AS n
FROM rejects

-- name: formulations | 提法 | Formulations
SELECT count(DISTINCT formulation) FILTER (WHERE NOT is_nested) AS n
FROM formulations

-- name: formulation_hits | 提法出现的次数 | Times a formulation is printed
SELECT count(*) FILTER (WHERE NOT is_nested) AS n
FROM formulations

-- name: meetings | 有编号的会议 | Numbered meetings
SELECT count(*) AS n
FROM (
  SELECT DISTINCT series, place_code, series_no
  FROM events
  WHERE series_no IS NOT NULL AND series IS NOT NULL
) meeting

-- name: series | 有编号的系列会议 | Series of numbered meetings
SELECT count(*) AS n
FROM (
  SELECT DISTINCT series, place_code
  FROM events
  WHERE series_no IS NOT NULL AND series IS NOT NULL
) body

-- name: meetings_unnamed | 编了号而没有印出名称的会议 | Numbered meetings printed without their body
SELECT count(*) FILTER (WHERE series_no IS NOT NULL AND series IS NULL) AS n
FROM events

-- name: terms | 不同的词 | Distinct terms
SELECT count(*) AS n
FROM term_frequency
WHERE period_type = 'all' AND publication = '*'
