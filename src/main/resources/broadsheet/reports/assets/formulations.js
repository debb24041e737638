// Set phrases by year. Heat has six levels by the year's share of articles, and only where the year holds 200 articles.
const HEAT = [['沸', 0.0518], ['烫', 0.0129], ['热', 0.0032], ['温', 0.0008], ['微', 0.0002], ['冷', 0]];
const tierOf = heat => 5 - HEAT.findIndex(([name]) => name === heat);

function formulationsSection() {
  if (!isThere('formulations')) return missingSection('formulations', t('提法', 'Formulations'), 'formulations');
  const top = rowsOf('formulations')[0];
  const lede = top ? [t('用得最多的是“', 'Most used: “'), top.formulation, t('”，见于 ', '”, in '), number(whole(top.articles), 'formulations', top), t(' 篇。固定的说法比词更能看出口径：何时出现，用得多热，何时消失。', ' articles. Set phrases show the line better than words: when they appear, how hot they run, when they vanish.')] : null;
  return section('formulations', t('提法', 'Formulations'), lede, rowsOf('formulations').length ? formulationFigure() : nothing(t('没有找到提法。', 'No formulation was found.')));
}

function formulationFigure() {
  const cellsBy = new Map(rowsOf('formulation_years').map(row => [row.formulation + ' ' + row.year, row]));
  const years = [...new Set(rowsOf('formulation_years').map(row => row.year))].sort();
  const hot = rowsOf('formulation_years').some(row => row.heat);
  const rows = rowsOf('formulations');
  const state = {shown: hot ? 30 : 18, words: ''};
  const body = h('tbody');
  const count = h('span', {class: 'count', role: 'status'});
  const more = h('div', {class: 'more'});
  const draw = () => {
    const kept = rows.filter(row => row.formulation.includes(state.words));
    body.replaceChildren(...kept.slice(0, state.shown).map(row => formulationRow(row, years, cellsBy)));
    count.textContent = shownOf(Math.min(state.shown, kept.length), state.words ? kept.length : totalOf('formulations'), '条', 'formulations');
    more.replaceChildren(...(kept.length > state.shown ? [button(t('再显示 30 条', 'Show 30 more'), () => { state.shown += 30; draw(); })] : []));
  };
  draw();
  return h('div', {class: 'fig long'},
    h('h3', {}, hot ? t('提法的冷与热', 'Formulations, cold to boiling') : t('提法出现在几篇里', 'Formulations by number of articles')),
    h('p', {class: 'sub'}, hot ? t('每年有多大比例的稿件用到它，分六级；不足 200 篇的年份只写篇数。在正文上数，跨栏断行也算。', 'Share of the year’s articles that use it, in six levels; years under 200 articles show counts. Counted on the running text, across column breaks.')
      : t('不分冷热：六级热度按年度占比划分，一年不足 200 篇稿件时一篇就够得上“沸”。', 'No heat levels: with under 200 articles a year a single article would count as boiling.')),
    hot ? h('div', {class: 'legend'}, HEAT.map(([name, from], i) => h('span', {}, h('span', {class: 'chip tier' + (5 - i)}, name), from ? '≥ ' + (from * 100).toFixed(2) + '%' : t('更少', 'less')))) : null,
    h('div', {class: 'ctl'}, h('input', {type: 'search', 'aria-label': t('找一个提法', 'Find a formulation'), placeholder: t('找一个提法', 'Find a formulation'),
      oninput: event => { state.words = event.target.value.trim(); draw(); }}), count),
    years.length > 6 ? h('p', {class: 'sub show-s'}, t('表可左右滑动，看其余各年。', 'The table scrolls sideways to further years.')) : null,
    h('div', {class: 'scroll'}, h('table', {class: 'heat' + (hot ? ' wide' : '')}, h('thead', {}, h('tr', {}, h('th', {}, h('span', {class: 'vh'}, t('提法', 'Formulation'))),
      years.map(year => h('th', {scope: 'col'}, year)), h('th', {}, t('篇数', 'Articles')), h('th'))), body)), more);
}

function formulationRow(row, years, cellsBy) {
  const show = (answer, key, lead) => open({title: row.formulation, lead, sql: sqlOf(answer, key), quotations: [row]});
  const [left, hit, right] = sentenceOf(row);
  return h('tr', {}, h('th', {scope: 'row'}, row.formulation),
    years.map(year => {
      const cell = cellsBy.get(row.formulation + ' ' + year);
      if (!cell) return h('td', {class: 'c z'}, '·');
      const says = `${year} ${row.formulation}${t('：', ': ')}${whole(cell.articles)} / ${whole(cell.article_total)} = ${percent(cell.share)}`;
      return h('td', {class: 'c'}, h('button', {type: 'button', class: cell.heat ? 'tier' + tierOf(cell.heat) : 'plain', 'aria-label': says,
        onclick: () => show('formulation_years', cell, says), ...tipped(says)}, cell.heat || cell.articles));
    }),
    h('td', {class: 'n'}, number(whole(row.articles), 'formulations', row, {title: row.formulation, quotations: [row],
      lead: t(`${whole(row.articles)} 篇，${whole(row.hits)} 处`, `${whole(row.hits)} times in ${whole(row.articles)} articles`)})),
    h('td', {class: 'x' + (years.length > 4 ? '' : ' y')}, years.length ? span(row.first_seen, row.last_seen) : null,
      years.length > 4 ? null : h('button', {class: 'snip', type: 'button', onclick: () => show('formulations', row)}, left.slice(-12), h('b', {}, hit), right.slice(0, 14))));
}
