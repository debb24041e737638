// What is talked about: keywords of the stories, frequent terms with both denominators, and the tables of corpus statistics.
const KIND = {term: ['词', 'term'], phrase: ['短语', 'phrase'], name: ['人名', 'name'], formulation: ['提法', 'formulation']};
const SIDE = {all: ['本语料', 'this corpus'], background: ['一般报刊', 'newspapers at large'], others: ['其他各报', 'all other papers']};
const sideOf = value => (SIDE[value] ? t(...SIDE[value]) : value ?? '');
const kindOf = code => t(...(KIND[code] || [code, code]));

function termSentences(term, most) {
  const found = [];
  for (const line of linesWith(term)) {
    if (found.length >= most) break;
    found.push(line);
  }
  return found;
}

function openTerm(row) {
  const months = monthsOf(row);
  open({
    title: row.term, sql: sqlOf('terms', row), quotations: termSentences(row.term, 6),
    lead: t(`${whole(row.tf)} 次，${whole(row.df)} 篇，每万词 ${fixed(row.per_10k)} 次。`, `${whole(row.tf)} times in ${whole(row.df)} articles, ${fixed(row.per_10k)} per 10,000 tokens.`),
    body: months.length > 1 ? sized(width => drawMonths(row, months, width, 120)) : null
  });
}

function keywordChips() {
  const rows = rowsOf('topics_of_stories').slice(0, 24);
  return h('div', {class: 'fig'}, h('h3', {}, t('稿件说的是什么', 'What the stories are about')),
    h('p', {class: 'sub'}, t('每篇取五个关键词；数字是以它为关键词的稿件数。', 'Five keywords a story; the number is the stories that have it among theirs.')),
    h('p', {class: 'topics'}, rows.map(row => h('span', {}, row.keyword, number(whole(row.stories), 'topics_of_stories', row)))));
}

function storyTable() {
  const words = row => [1, 2, 3, 4, 5].map(i => row['keyword_' + i]).filter(Boolean).join('、');
  return h('div', {class: 'fig long'}, h('h3', {}, t('每篇五个关键词', 'Each story in five keywords')), table({
    rows: rowsOf('stories'), total: totalOf('stories'), size: 12, unit: ['篇', 'stories'], caption: t('每篇的关键词', 'Keywords of each story'),
    search: row => row.headline + words(row), placeholder: t('找一篇', 'Find a story'),
    columns: [
      {label: t('见报日', 'Date'), cls: 'n', hide: true, get: row => row.publish_date, cell: row => (row.publish_date ? short(row.publish_date) : h('span', {class: 'rk'}, t('未详', 'not known')))},
      {label: t('标题', 'Headline'), get: row => row.headline || '', first: 'asc', cell: row => h('button', {class: 'num', type: 'button', onclick: () => open({
        title: row.headline || t('无标题', 'no headline'), lead: words(row), body: storyText(row.article_id), sql: sqlOf('stories', row)})}, row.headline || t('无标题', 'no headline'))},
      {label: t('关键词', 'Keywords'), cell: words},
      {label: t('字数', 'Characters'), cls: 'r', hide: true, get: row => row.length_chars, cell: row => number(whole(row.length_chars), 'stories', row, {quiet: true})}]
  }));
}

function storyText(articleId) {
  const story = rowsOf('texts').find(row => row.article_id === articleId);
  return story ? h('div', {class: 'src'}, story.text.split('\n').map(line => h('p', {}, line)), h('div', {class: 'm'}, placeOf(story), h('br'), h('code', {}, fileOf(story.uri)))) : null;
}

function termTable() {
  const rows = rowsOf('terms').slice().sort((a, b) => b.tf - a.tf || a.term_no - b.term_no);
  const most = d3.max(rows, row => row.tf);
  const months = totalOf('months') > 0;
  const period = rowsOf('periods').find(row => row.period_type === 'all') || {};
  return h('div', {class: 'fig long'}, h('h3', {}, t('最常用的词', 'Most frequent terms')),
    h('p', {class: 'sub'}, t('精确计数，两种分母；人名、短语、提法在选单里另列。点词看原句，点数看 SQL。', 'Exact counts with two denominators; names, phrases and set phrases are in the menu. Click a term for its sentences, a number for its SQL.')),
    table({
      rows, total: totalOf('terms'), size: 20, unit: ['词', 'terms'], caption: t('高频词', 'Top terms'), search: row => row.term, placeholder: t('找一个词', 'Find a term'), sort: [2, -1],
      filters: {kind: {label: t('各类', 'All kinds'), get: row => row.term_kind, name: row => kindOf(row.term_kind), start: 'term'}},
      columns: [
        {label: '', cls: 'n', cell: (row, i) => h('span', {class: 'rk'}, i + 1)},
        {label: t('词', 'Term'), get: row => row.term, first: 'asc', cls: 'name', cell: row => h('button', {class: 'num', type: 'button', onclick: () => openTerm(row)}, row.term)},
        {label: t('次数', 'Count'), get: row => row.tf, cls: 'r', cell: row => number(whole(row.tf), 'terms', row, {title: row.term})},
        {label: '', cls: 'bar hide-s', cell: row => h('span', {class: 'hb', style: {width: (row.tf / most * 100).toFixed(1) + '%'}})},
        {label: t('每万词', 'Per 10k'), get: row => row.per_10k, cls: 'r', cell: row => number(fixed(row.per_10k), 'terms', row, {title: row.term, quiet: true})},
        {label: t('篇数', 'Articles'), get: row => row.df, cls: 'r', cell: row => number(whole(row.df), 'terms', row, {title: row.term, quiet: true})},
        {label: t('占稿件', 'Share'), get: row => row.df_ratio, cls: 'r', cell: row => number(percent(row.df_ratio), 'terms', row, {title: row.term, quiet: true})},
        {label: t('标题里', 'In headlines'), get: row => row.headline_tf, cls: 'r', hide: true, cell: row => number(whole(row.headline_tf), 'terms', row, {title: row.term, quiet: true})},
        {label: t('偏集', 'DP'), title: t('Gries 的 DP：0 为处处都有，1 为只在一处', 'Gries’ DP: 0 spread evenly, 1 in one place'), get: row => row.dispersion, cls: 'r', hide: true, cell: row => fixed(row.dispersion, 2)},
        months ? {label: t('逐月', 'Months'), cls: 'hide-s', cell: row => strip(row, 150, 20)} : {label: '', cls: 'hide-s', cell: () => ''}]
    }),
    note(t('分母：', 'Denominators: '), number(whole(period.token_total), 'periods', period), t(' 词、', ' tokens, '), number(whole(period.article_total), 'periods', period), t(' 篇（稿件与图片说明，重刊只计一次）。停用词与单字不列，但计入分母。语料中共有 ', ' articles (stories and captions, reprints once). Stop words and single characters are not listed but counted in the denominator. Distinct terms: '), counted('terms'), t(' 个词形。', '.')));
}

function statistics() {
  const plain = (name, zh, en, subZh, subEn, columns) => (isThere(name) && totalOf(name) ? h('div', {class: 'fig long'}, h('h3', {}, t(zh, en)), h('p', {class: 'sub'}, t(subZh, subEn)), table({
    rows: rowsOf(name), total: totalOf(name), size: 12, unit: ['行', 'rows'], caption: t(zh, en), search: row => Object.values(row).join(' '), placeholder: t('检索', 'Search'),
    columns: columns.map(([column, labelZh, labelEn, digits]) => ({label: t(labelZh, labelEn), cls: digits == null ? 'n' : 'r', get: row => row[column],
      cell: row => (digits == null ? sideOf(row[column]) : number(fixed(row[column], digits), name, row, {quiet: true}))}))
  })) : null);
  return [
    plain('keyness', '把一方与另一方区分开的词', 'Words that set one side apart', '对数比每加一，差一倍；G² 是把握。', 'One step of the log ratio is twice as much; G² is how sure.', [['term', '词', 'Term'], ['a', '甲', 'A'], ['b', '乙', 'B'], ['tf_a', '甲中', 'In A', 0], ['tf_b', '乙中', 'In B', 0], ['log_ratio', '对数比', 'Log ratio', 2], ['log_likelihood', 'G²', 'G²', 1]]),
    plain('collocations', '搭配', 'Collocations', '窗口里常在一起的词；logDice 最高 14。', 'Words often together in a window; logDice is 14 at most.', [['node', '词', 'Node'], ['collocate', '同现', 'Collocate'], ['f_xy', '次数', 'Together', 0], ['log_dice', 'logDice', 'logDice', 2], ['mutual_information', 'MI', 'MI', 2]]),
    plain('new_words', '词典里没有的词', 'Words the dictionary lacks', '按凝固度与左右熵找出。', 'Found by cohesion and the entropies of both sides.', [['term', '词', 'Word'], ['tf', '次数', 'Count', 0], ['df', '篇数', 'Articles', 0], ['cohesion', '凝固度', 'Cohesion', 2], ['left_entropy', '左熵', 'Left entropy', 2], ['right_entropy', '右熵', 'Right entropy', 2]]),
    plain('topic_terms', '主题', 'Topics', '同一主题里分量最重的词。', 'The heaviest terms of each topic.', [['topic_no', '主题', 'Topic', 0], ['term', '词', 'Term'], ['weight', '分量', 'Weight', 4]])];
}

function wordsSection() {
  const top = rowsOf('topics_of_stories')[0];
  const lede = top ? [t('最常作稿件关键词的是“', 'Most often a keyword of a story: “'), top.keyword, t('”：', '”: '), number(whole(top.stories), 'topics_of_stories', top), t(` 篇（${percent(top.stories / figureOf('stories'))}）以它为关键词，全部稿件 `, ` stories (${percent(top.stories / figureOf('stories'))}) have it as a keyword, of `), counted('stories'), t(' 篇。', '.')] : null;
  return section('words', t('用词', 'Words'), lede, keywordChips(), storyTable(), termTable(), monthCharts(), moversFigure(), statistics());
}
