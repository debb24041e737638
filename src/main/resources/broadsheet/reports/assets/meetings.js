// Numbered meetings: printed numbers reveal gaps. A solid square was seen in print, a dashed one was not; arrow keys walk them.
const MOST_SQUARES = 1500;
const seriesName = row => row.series;

function meetingsSection() {
  if (!isThere('series')) return missingSection('meetings', t('会议', 'Meetings'), 'series');
  const series = rowsOf('series').filter(row => row.seen > 1 && row.last_no - row.first_no < MOST_SQUARES);
  const once = totalOf('series') - series.length;
  const lede = [t('报上给会议编了号，编号便露出缺口。实格为见报，虚格为未见。', 'Printed numbers reveal gaps. Solid: seen in print; dashed: not seen.')];
  const share = coverage();
  if (share != null && share < 0.5) lede.push(t(` 只有 ${percent(share)} 的日子有版面，缺号多半是没有读到。`, ` Only ${percent(share)} of the days have a page: most that are missing were not read.`));
  return section('meetings', t('会议', 'Meetings'), lede, series.length ? series.slice(0, 24).map(seriesFigure) : nothing(t('没有哪个系列见过两次。', 'No series was seen twice.')),
    once > 0 || series.length > 24 ? note(t(`此处 ${Math.min(24, series.length)} 个系列；另有只见过一次或号码太散的，在 CSV 与表里。`, `${Math.min(24, series.length)} series here; those seen once, or with numbers too far apart, are in CSV and tables.`)) : null,
    figureOf('meetings_unnamed') ? note(counted('meetings_unnamed'), t(' 处会议印了次数而没有印出是什么会，不列在此。', ' meetings are printed with a number and without their body; they are not listed.')) : null);
}

function seriesFigure(row) {
  const met = rowsOf('meetings').filter(one => one.series === row.series && one.place_code === row.place_code);
  const byNumber = new Map(met.map(one => [one.series_no, one]));
  return h('div', {class: 'series'}, h('h4', {}, seriesName(row), h('span', {}, t('第 ', 'No. '), row.first_no, ' – ', row.last_no, t(' 次，见到 ', ', seen '), number(whole(row.seen), 'series', row, {title: seriesName(row)}),
    t(' 次，缺 ', ', missing '), number(whole(row.missing), '4', row, {title: seriesName(row)}), t(' 次，', ', in '), number(whole(row.articles), 'series', row, {title: seriesName(row), quiet: true}), t(' 篇', ' articles'))),
  sized(width => drawSeries(width, row, byNumber)), longestGaps(row));
}

function drawSeries(width, row, byNumber) {
  const count = row.last_no - row.first_no + 1;
  const few = row.seen <= 6;
  const cell = few ? Math.max(4, Math.min(14, width / count)) : 12;
  const perRow = Math.max(1, Math.floor(width / cell));
  const rowHeight = few ? 40 : cell + 3;
  const top = few ? 22 : 15;
  const dated = few && [...byNumber.values()].some(met => met.event_date);
  const height = top + Math.ceil(count / perRow) * rowHeight - (few && !dated ? 18 : -6);
  const svg = s('svg', {width, height, role: 'group', 'aria-label': seriesName(row)});
  const place = at => ({x: at % perRow * cell, y: top + Math.floor(at / perRow) * rowHeight});
  const squares = d3.range(count).map(at => {
    const no = row.first_no + at;
    const met = byNumber.get(no);
    const {x, y} = place(at);
    const says = `${t('第', 'No. ')}${no}${t('次：', ': ')}${met ? (met.event_date ? day(met.event_date) : t('见到，日期未详', 'seen, undated')) : t('未见', 'not seen')}`;
    const square = s('rect', {...control(says, () => openMeeting(row, no, met)), ...tipped(says), tabindex: at ? -1 : 0, x, y, width: cell - (cell > 6 ? 2 : 1), height: few ? 16 : cell - 2,
      fill: met ? 'var(--q4)' : 'var(--paper)', stroke: met ? 'none' : 'var(--ink3)', 'stroke-width': 0.8, 'stroke-dasharray': met ? null : '1.5 1.5'});
    square.addEventListener('keydown', event => walk(event, squares, at, perRow));
    return square;
  });
  svg.append(...squares);
  let free = {number: -99, date: -99}; // where the last label ends, so that none stands on another
  if (few) [...byNumber.values()].forEach(met => { free = nameMeeting(svg, met, place(met.series_no - row.first_no), cell, width, free); });
  else svg.append(label(0, 10, row.first_no, {'font-size': 11.5}), label(Math.min(width - 4, place(count - 1).x + cell + 4), place(count - 1).y + 10, row.last_no, {'font-size': 11.5}));
  return svg;
}

function nameMeeting(svg, met, {x, y}, cell, width, free) {
  const anchor = x < 30 ? 'start' : x > width - 60 ? 'end' : 'middle';
  const at = anchor === 'start' ? x : anchor === 'end' ? x + cell : x + cell / 2;
  const number = at - free.number > 24;
  const date = met.event_date && at - free.date > 70;
  if (number) svg.append(s('text', {x: at, y: y - 6, 'font-size': 14, 'font-weight': 700, 'font-family': 'var(--song)', 'text-anchor': anchor}, met.series_no));
  if (date) svg.append(label(at, y + 31, short(met.event_date), {'font-size': 11.5, 'text-anchor': anchor}));
  return {number: number ? at : free.number, date: date ? at : free.date};
}

// one stop for the tab key a series; arrows, Home and End walk its squares
function walk(event, squares, at, perRow) {
  const to = {ArrowRight: at + 1, ArrowLeft: at - 1, ArrowDown: at + perRow, ArrowUp: at - perRow, Home: 0, End: squares.length - 1}[event.key];
  if (to == null) return;
  event.preventDefault();
  const next = squares[Math.max(0, Math.min(squares.length - 1, to))];
  squares.forEach(square => square.setAttribute('tabindex', square === next ? 0 : -1));
  next.focus();
}

function openMeeting(row, no, met) {
  open({
    title: `${seriesName(row)} ${t('第', 'No. ')}${no}${t('次', '')}`, quotations: met ? [met] : [], sql: met ? sqlOf('meetings', row) : sqlOf('4', row),
    lead: met ? (met.event_date ? t('事在 ', 'on ') + day(met.event_date) : t('开会日未详', 'day of the meeting not known'))
      : t('本语料没有见到这一次。是没有开、没有登，还是这天缺报，须看日历。', 'Not seen in this corpus: not held, not reported, or no pages that day. See the calendar.')
  });
}

function longestGaps(row) {
  const gaps = rowsOf('4').filter(gap => gap.series === row.series && gap.place_code === row.place_code);
  const longest = d3.sort(gaps, gap => -gap.missing).slice(0, 3);
  return longest.length ? h('p', {class: 'foot', style: {marginTop: '.35rem'}}, t('最长的缺号：', 'Longest gaps: '),
    longest.map(gap => (gap.gap_from === gap.gap_to ? gap.gap_from : `${gap.gap_from}–${gap.gap_to}`)).join(t('、', ', '))) : null;
}
