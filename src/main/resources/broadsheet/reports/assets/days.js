// Pages a day over years: one bar of days a paper and year; hatched where the date is inferred, blank where nothing was read.
const DAY = 864e5;
const iso = time => new Date(time).toISOString().slice(0, 10);

function dayStrips() {
  const rows = rowsOf('days');
  const papers = [...grouped(rows, 'publication')].map(([paper, list]) => ({
    paper, name: paper || t('报名未详', 'unknown'), byDay: new Map(list.map(row => [row.publish_date, row])), levels: quartiles(list.map(row => row.pages))
  })).sort((a, b) => b.byDay.size - a.byDay.size);
  const shown = papers.slice(0, 8);
  const dates = rows.map(row => row.publish_date).sort();
  const years = d3.range(Number(dates[0].slice(0, 4)), Number(dates[dates.length - 1].slice(0, 4)) + 1);
  const readout = h('div', {class: 'readout', role: 'status', 'aria-live': 'polite'}, t('移过、或用方向键逐日看；点开见 SQL。', 'Hover, or use the arrow keys day by day; click for the SQL.'));
  return [h('div', {class: 'legend'},
    h('span', {}, t('每日版数', 'pages a day'), s('svg', {width: 66, height: 13, 'aria-hidden': true}, [1, 2, 3, 4].map((q, i) => s('rect', {x: i * 16, width: 15, height: 13, fill: `var(--q${q})`}))), t('少 → 多', 'few → many')),
    h('span', {}, swatch(true), t('日期由正文推定', 'date inferred')), h('span', {}, s('svg', {width: 18, height: 13, 'aria-hidden': true}, s('rect', {width: 18, height: 13, fill: 'var(--wash)', stroke: 'var(--hair)'})), t('没有版面', 'no pages'))),
    sized(width => drawDays(width, shown, years, readout)), readout,
    papers.length > shown.length ? note(shownOf(shown.length, papers.length, '种报', 'papers')) : null];
}

function quartiles(counts) {
  const most = d3.max(counts) || 1;
  return [0.35, 0.55, 0.75].map((share, i) => Math.max(i + 1, Math.round(most * share)));
}

function drawDays(width, papers, years, readout) {
  const narrow = width < 620;
  const halves = narrow ? 2 : 1;
  const left = narrow ? 44 : 112;
  const columns = Math.ceil(366 / halves);
  const geometry = {left, columns, cell: (width - left) / columns, height: narrow ? 15 : 13};
  const svg = s('svg', {width, role: 'group', 'aria-label': t('各报逐日版数', 'Pages a day by paper')});
  let y = 18;
  if (!narrow) d3.range(12).forEach(month => svg.append(label(left + (Date.UTC(2020, month, 1) - Date.UTC(2020, 0, 1)) / DAY * geometry.cell, 11, t(`${month + 1}月`, 'JFMAMJJASOND'[month]))));
  for (const year of years) {
    svg.append(label(0, y + 12, year, {'font-size': 15, 'font-weight': 700, class: null, 'font-family': 'var(--song)'}));
    if (narrow) y += 17;
    for (let half = 0; half < halves; half++) {
      if (narrow) {
        svg.append(label(left, y + 8, half ? t('7–12月', 'Jul–Dec') : t('1–6月', 'Jan–Jun'), {'font-size': 11}));
        y += 12;
      }
      for (const paper of papers) {
        svg.append(dayBar(svg, paper, year, half * columns, y, geometry, readout));
        svg.append(label(left - 6, y + geometry.height - 2.5, narrow ? paper.name.slice(0, 2) : paper.name.slice(0, 8), {'font-size': narrow ? 11 : 12, 'text-anchor': 'end'}));
        y += geometry.height + 3;
      }
    }
    y += narrow ? 16 : 13;
  }
  svg.setAttribute('height', y);
  return svg;
}

function dayBar(svg, paper, year, from, y, {left, columns, cell, height}, readout) {
  const start = Date.UTC(year, 0, 1);
  const to = Math.min((Date.UTC(year + 1, 0, 1) - start) / DAY, from + columns);
  const paths = ['', '', '', ''];
  let inferred = '';
  for (let i = from; i < to; i++) {
    const row = paper.byDay.get(iso(start + i * DAY));
    if (!row) continue;
    const box = `M${(left + (i - from) * cell).toFixed(2)} ${y}h${(cell < 2.2 ? cell : cell * 0.86).toFixed(2)}v${height}h-${cell.toFixed(2)}z`;
    paths[paper.levels.filter(level => row.pages > level).length] += box;
    if (!isSure(row.basis)) inferred += box;
  }
  let at = from;
  const say = () => {
    const date = iso(start + at * DAY);
    const row = paper.byDay.get(date);
    return `${paper.name} ${day(date)}${t('：', ': ')}${row ? t(`${row.pages} 版，日期出自`, `${row.pages} pages, date from `) + basisOf(row.basis) : t('没有版面', 'no pages')}`;
  };
  const show = () => {
    const date = iso(start + at * DAY);
    open({title: `${paper.name} ${day(date)}`, lead: say(), sql: sqlOf('days', {publication: paper.paper, publish_date: date})});
  };
  const group = s('g', {...control(`${paper.name} ${year}`, show),
    onpointermove: event => {
      const i = Math.floor((event.clientX - svg.getBoundingClientRect().left - left) / cell) + from;
      if (i >= from && i < to) tip(event, (at = i, say()));
    },
    onpointerleave: event => tip(event, null)},
  s('rect', {x: left, y, width: (to - from) * cell, height, fill: 'var(--wash)'}),
  paths.map((d, q) => (d ? s('path', {d, fill: `var(--q${q + 1})`}) : null)),
  inferred ? [s('path', {d: inferred, fill: 'var(--paper)'}), s('path', {d: inferred, fill: 'url(#hat)'})] : null);
  group.addEventListener('keydown', event => {
    const step = {ArrowRight: 1, ArrowLeft: -1, PageDown: 30, PageUp: -30}[event.key];
    if (!step) return;
    event.preventDefault();
    at = Math.max(from, Math.min(to - 1, at + step));
    readout.textContent = say();
  });
  return group;
}
