// What was read, page by page: wall calendars and a list where pages are few, one strip of days a paper where they are many.
const BASIS = {
  manifest: ['清单', 'manifest'], path: ['路径', 'path'], masthead: ['刊头', 'masthead'], text: ['正文推定', 'inferred from the text'],
  inferred: ['正文推定', 'inferred from the text'], none: ['不知道', 'not known']
};
const basisOf = code => t(...(BASIS[code] || [code, code]));
const isSure = code => !['text', 'inferred', 'none'].includes(code);

function openDay(name, title, rows, row) {
  open({title, lead: t(`${rows.length} 版`, `${rows.length} pages`), sql: sqlOf(name, row), body: h('div', {}, rows.map(page => h('div', {class: 'src'},
    h('p', {}, page.headline || t('无标题', 'no headline')),
    h('div', {class: 'm'}, placeOf(page), ' · ', t('日期依据：', 'date from: '), basisOf(page.basis), page.evidence ? ' · ' + page.evidence : '', h('br'), h('code', {}, page.uri)))))});
}

function wallMonth(month, pages) {
  const [year, number] = month.split('-').map(Number);
  const first = (new Date(Date.UTC(year, number - 1, 1)).getUTCDay() + 6) % 7;
  const length = new Date(Date.UTC(year, number, 0)).getUTCDate();
  const cellsOfMonth = [...t('一二三四五六日', 'MTWTFSS')].map(name => h('span', {class: 'hd'}, name));
  for (let i = 0; i < first; i++) cellsOfMonth.push(h('span'));
  for (let i = 1; i <= length; i++) {
    const date = `${month}-${String(i).padStart(2, '0')}`;
    const here = pages.filter(page => page.publish_date === date);
    cellsOfMonth.push(!here.length ? h('span', {}, i) : h('button', {
      type: 'button', class: here.every(page => isSure(page.basis)) ? 'sure' : '', 'aria-label': `${day(date)} ${here.length} ${t('版', 'pages')}`,
      onclick: () => openDay('days', day(date), here, {publish_date: date})
    }, i));
  }
  return h('div', {class: 'mon'}, h('h4', {}, t(`${year}年${number}月`, month)), h('div', {class: 'grid'}, cellsOfMonth));
}

function wall(pages) {
  const months = [...grouped(pages.filter(page => page.publish_date).map(page => ({...page, month: page.publish_date.slice(0, 7)})), 'month')].sort();
  const out = [];
  let before = null;
  for (const [month, here] of months) {
    const at = Number(month.slice(0, 4)) * 12 + Number(month.slice(5));
    if (before && at - before > 1) out.push(h('div', {class: 'skip'}, t(`其间 ${at - before - 1} 个月无版面`, `${at - before - 1} months without pages`)));
    out.push(wallMonth(month, here));
    before = at;
  }
  return [h('div', {class: 'legend'}, h('span', {}, swatch(true), t('日期由正文推定', 'date inferred')), h('span', {}, swatch(false), t('日期出自清单、路径或刊头', 'date from manifest, path or masthead'))),
    h('div', {class: 'wall'}, out)];
}

function pageList() {
  return table({
    rows: rowsOf('pages'), total: totalOf('pages'), size: 20, unit: ['版', 'pages'], caption: t('逐版', 'The pages'),
    search: row => [row.publication, row.headline, row.place, row.uri].join(' '), placeholder: t('找一版', 'Find a page'),
    columns: [
      {label: t('见报日', 'Issue date'), cls: 'n', get: row => row.publish_date, first: 'asc', cell: row => number(day(row.publish_date), 'pages', row, {lead: row.uri})},
      {label: t('报纸', 'Paper'), cls: 'n', hide: true, get: row => row.publication, first: 'asc', cell: row => row.publication || h('span', {class: 'rk'}, t('未详', 'not known'))},
      {label: t('地方', 'Place'), cls: 'n', hide: true, get: row => row.place, first: 'asc', cell: row => row.place || ''},
      {label: t('头条', 'Lead story'), cell: row => row.headline || ''},
      {label: t('稿件', 'Stories'), cls: 'r', get: row => row.stories, cell: row => number(whole(row.stories), 'pages', row, {quiet: true})},
      {label: t('凭什么定这一天', 'Why this day'), hide: true, cell: row => [basisOf(row.basis), row.evidence ? '：' + row.evidence : '']},
      {label: t('文件', 'File'), hide: true, cell: row => h('code', {title: row.uri}, fileOf(row.uri).slice(0, 18))}]
  });
}

function calendarSection() {
  const many = totalOf('pages') > rowsOf('pages').length || totalOf('days') > 150;
  const lede = many
    ? t('一行一报，一格一日。先看缺口：报上没有的日子，往后每张图上也没有。', 'One row a paper, one cell a day. Look at the gaps first: a day missing here is missing from every chart below.')
    : t('读了哪几版，哪天见报，凭什么这样说。', 'Which pages were read, of which day, and how we know.');
  const drawing = !isThere('days') ? nothing(t('没有日历可画。', 'No calendar. '), t('没有一版知道见报日。给出清单（--manifest）或路径规则（--path-pattern），这里就有逐日的版数。', 'No page has a known date. With --manifest or --path-pattern this shows the pages of every day.'))
    : many ? dayStrips() : wall(rowsOf('pages'));
  return section('calendar', t('日历', 'Calendar'), lede, h('div', {class: 'fig long'}, drawing),
    h('div', {class: 'fig long'}, h('h3', {}, t('逐版', 'The pages')), pageList()));
}
