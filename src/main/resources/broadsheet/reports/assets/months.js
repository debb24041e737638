// Terms by month: small multiples, each on its own scale. A month without pages is a gap, a month without the term a zero.
let monthList;

function allMonths() {
  if (monthList) return monthList;
  const read = rowsOf('periods').filter(row => row.period_type === 'month');
  const byStart = new Map(read.map(row => [row.period_start, row]));
  monthList = [];
  if (!read.length) return monthList;
  const last = read[read.length - 1].period_start;
  for (let [year, month] = read[0].period_start.split('-').map(Number); ; month = month % 12 + 1, year += month === 1) {
    const start = `${year}-${String(month).padStart(2, '0')}-01`;
    monthList.push({start, pages: byStart.get(start)?.page_total || 0});
    if (start >= last) return monthList;
  }
}

let monthRows;
function monthsOf(row) {
  monthRows ||= grouped(rowsOf('months').map(month => ({...month, id: month.term_kind + ' ' + month.term})), 'id');
  const found = new Map((monthRows.get(row.term_kind + ' ' + row.term) || []).map(month => [month.period_start, month]));
  if (!found.size) return [];
  return allMonths().map(({start, pages}) => ({start, per_10k: pages ? found.get(start)?.per_10k || 0 : null, tf: found.get(start)?.tf || 0}));
}

function strip(row, width, height) {
  const months = monthsOf(row);
  const most = d3.max(months, month => month.per_10k) || 1;
  const step = width / Math.max(1, months.length);
  const bars = months.map((month, i) => (month.per_10k
    ? `M${(i * step).toFixed(1)} ${height}h${Math.max(0.8, step - 0.4).toFixed(1)}v-${(month.per_10k / most * (height - 1)).toFixed(1)}h-${Math.max(0.8, step - 0.4).toFixed(1)}z` : '')).join('');
  return s('svg', {width, height, 'aria-hidden': true}, s('path', {d: `M0 ${height + 0.5}h${width}`, class: 'hair'}), s('path', {d: bars, fill: 'var(--q4)'}));
}

const monthName = month => month.start.slice(0, 7).replace('-', '.');

function drawMonths(row, months, width, height) {
  const top = 16;
  const floor = height - 18;
  const peak = d3.greatest(months, month => month.per_10k ?? -1);
  const sparse = months.filter(month => month.per_10k != null).length < 24;
  const svg = s('svg', {width, height, role: 'img', 'aria-label': `${row.term}: ${t('最高', 'peak')} ${monthName(peak)} ${fixed(peak.per_10k)}`});
  const x = d3.scaleLinear([0, Math.max(1, months.length - 1)], [4, width - 4]);
  const y = d3.scaleLinear([0, peak.per_10k || 1], [floor, top]);
  if (sparse) bars(svg, months, peak, y, width, floor);
  else curve(svg, months, peak, x, y, width, floor);
  svg.append(s('path', {d: `M0 ${floor + 0.5}H${width}`, stroke: 'var(--ink3)', fill: 'none'}));
  const years = [...new Set(months.map(month => month.start.slice(0, 4)))];
  const every = Math.ceil(years.length * 34 / width);
  years.forEach((year, i) => {
    if (i % every) return;
    const at = months.findIndex(month => month.start.startsWith(year));
    svg.append(label(sparse ? at * width / months.length : x(at), height - 4, width < 260 ? '’' + year.slice(2) : year, {'font-size': 11}));
  });
  return svg;
}

const sayMonth = month => `${monthName(month)}${t('：', ': ')}${month.per_10k == null ? t('没有版面', 'no pages') : t(`${whole(month.tf)} 次，每万词 `, `${whole(month.tf)} times, per 10k `) + fixed(month.per_10k)}`;

function bars(svg, months, peak, y, width, floor) {
  const step = width / months.length;
  months.forEach((month, i) => {
    if (month.per_10k == null) svg.append(s('rect', {x: (i + 0.3) * step, y: 16, width: step * 0.4, height: floor - 16, fill: 'var(--wash)'}));
    else svg.append(s('rect', {x: (i + 0.18) * step, y: y(month.per_10k), width: step * 0.64, height: floor - y(month.per_10k), fill: month === peak ? 'var(--red)' : 'var(--q3)', ...tipped(sayMonth(month))}));
    if (month.per_10k && (step > 26 || month === peak)) svg.append(label((i + 0.5) * step, y(month.per_10k) - 4, fixed(month.per_10k, 0), {'font-size': 11, 'text-anchor': 'middle'}));
  });
}

function curve(svg, months, peak, x, y, width, floor) {
  const points = months.map((month, i) => ({...month, i}));
  const isRead = point => point.per_10k != null;
  const area = d3.area().defined(isRead).x(point => x(point.i)).y0(floor).y1(point => y(point.per_10k)).curve(d3.curveMonotoneX);
  const line = d3.line().defined(isRead).x(point => x(point.i)).y(point => y(point.per_10k)).curve(d3.curveMonotoneX);
  const nearest = event => months[Math.max(0, Math.min(months.length - 1, Math.round(x.invert(event.clientX - svg.getBoundingClientRect().left))))];
  svg.append(s('path', {d: area(points), fill: 'var(--q1)'}), s('path', {d: line(points), fill: 'none', stroke: 'var(--q4)', 'stroke-width': 1.4}),
    s('circle', {cx: x(months.indexOf(peak)), cy: y(peak.per_10k), r: 3, fill: 'var(--red)'}),
    s('rect', {x: 0, y: 0, width, height: floor, fill: 'transparent', ...tipped(event => sayMonth(nearest(event)))}));
}

// the frequent terms whose months differ most
function unsteady() {
  const known = rowsOf('terms').filter(row => row.term_kind === 'term' && row.term_no <= 60);
  return d3.sort(known.map(row => {
    const rates = monthsOf(row).map(month => month.per_10k).filter(rate => rate != null);
    const mean = d3.mean(rates) || 0;
    return {row, unrest: rates.length < 2 ? 0 : (d3.deviation(rates) || 0) / Math.sqrt(mean || 1)};
  }), one => -one.unrest).filter(one => one.unrest > 0).slice(0, 12);
}

function monthCharts() {
  const title = t('逐月', 'Month by month');
  if (!isThere('months') || !rowsOf('months').length) {
    return figure(title, null, nothing(t('画不出走势。', 'No trend to draw. '), t('没有一版知道见报日。', 'No page has a known date.')));
  }
  const read = allMonths().filter(month => month.pages).length;
  const sub = read < 24
    ? t(`只有 ${read} 个月有版面：看得见有无，看不出走势。柱高是每万词次数，浅条是没有版面的月份。`, `Only ${read} months have pages: presence shows, trends do not. Bars are per 10,000 tokens; pale columns are months without pages.`)
    : t('每万词次数，一词一格，各用自己的纵轴；红点是最高的一月。没有版面的月份断开。', 'Per 10,000 tokens, each word on its own scale; the red dot is the highest month. Months without pages break the line.');
  return figure(title, sub, h('div', {class: 'multi'}, unsteady().map(({row}) => {
    const months = monthsOf(row);
    const peak = d3.greatest(months, month => month.per_10k ?? -1);
    return h('div', {}, h('h4', {}, h('button', {class: 'num', type: 'button', onclick: () => openTerm(row)}, row.term),
      h('span', {}, t('最高 ', 'peak '), monthName(peak), ' · ', fixed(peak.per_10k))), sized(width => drawMonths(row, months, width, 92)));
  })));
}
