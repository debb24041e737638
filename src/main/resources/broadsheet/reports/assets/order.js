// Order in printed lists: as they stand where there are few; the mean position by quarter, by year over many, a body at a time, where there are many.
function orderFigure() {
  const bodies = [...grouped(rowsOf('precedence'), 'body')];
  return bodies.length ? precedence(bodies) : printedLists();
}

function printedLists() {
  const title = t('名单里的次序', 'Order in printed lists');
  const lists = [...grouped(rowsOf('lists'), 'article_id').values()].slice(0, 12);
  if (!lists.length) return figure(title, null, nothing(t('没有名单排了两人以上。', 'No list names two or more officials.')));
  return figure(title, t('名单还少，画不出名次的变化，照录如下。', 'Too few lists to draw a change; they are printed as they stand.'),
    h('ol', {class: 'order'}, lists.map(list => h('li', {},
      h('div', {class: 'names'}, list.map(row => h('span', {}, h('em', {}, row.list_position), personButton(row.person_id, row.name)))),
      h('div', {class: 'foot', style: {marginTop: 0}}, day(list[0].publish_date), ' · ', list[0].headline, ' · ', number('SQL', 'lists', list[0], {title, lead: list[0].headline}))))));
}

function precedence(bodies) {
  const names = bodies.map(([body]) => body);
  const box = h('div');
  const show = name => {
    const rows = bodies.find(([body]) => body === name)[1];
    box.replaceChildren(h('p', {class: 'sub'}, t(`${isYearly(rows) ? '按年' : '按季'}取平均名次，圆点大小为名单份数（共 ${whole(rows[0].lists)} 份）。悬停只看一人，点开看原句。`, `Mean position by ${isYearly(rows) ? 'year' : 'quarter'}, dot size = number of lists (${whole(rows[0].lists)} in all). Hover to single out, click for sentences.`)),
      sized(width => drawPrecedence(width, rows)));
  };
  const picker = names.length > 1 ? h('select', {'aria-label': t('哪里的名单', 'Lists of which place'), onchange: event => show(event.target.value)}, names.map(name => h('option', {value: name}, name))) : h('b', {}, names[0]);
  show(names[0]);
  return h('div', {class: 'fig'}, h('h3', {}, t('名次随时间', 'Precedence over time')), h('div', {class: 'ctl keep'}, picker), box);
}

const isYearly = rows => !rows[0].period.includes('Q');

const COLOURS = ['var(--red)', 'var(--c0)', 'var(--c1)', 'var(--c2)', 'var(--c3)'];

function drawPrecedence(width, rows) {
  const periods = everyPeriod(rows.map(row => row.period).sort());
  const lowest = Math.ceil(d3.max(rows, row => row.mean_position));
  const wide = width > 620;
  const right = wide ? 92 : 66;
  const height = Math.min(440, lowest * 27 + 46);
  const x = d3.scaleLinear([0, Math.max(1, periods.length - 1)], [16, width - right]);
  const y = d3.scaleSqrt([1, Math.max(2, lowest)], [28, height - 30]); // the head of a list matters most
  const svg = s('svg', {width, height, role: 'group', 'aria-label': t('名次随时间', 'Precedence over time')});
  periods.forEach((period, i) => {
    if (period.includes('Q') && !period.endsWith('Q1')) return;
    svg.append(s('path', {d: `M${x(i)} 14V${height - 22}`, class: 'hair'}), label(x(i) + 3, height - 8, wide ? period.slice(0, 4) : '’' + period.slice(2, 4)));
  });
  const ends = [...grouped(rows, 'person_id').values()].filter(one => one.length > 1).map((one, i) => {
    const colour = COLOURS[i % COLOURS.length];
    const points = one.map(row => ({at: periods.indexOf(row.period), ...row})).sort((a, b) => a.at - b.at);
    const d = d3.line().x(point => x(point.at)).y(point => y(point.mean_position)).curve(d3.curveMonotoneX)(points);
    const line = s('g', {class: 'bl', ...control(one[0].name, () => openPerson(one[0].person_id)),
      onpointerenter: () => svg.querySelectorAll('.bl').forEach(other => { other.style.opacity = other === line ? 1 : 0.18; }),
      onpointerleave: () => svg.querySelectorAll('.bl').forEach(other => { other.style.opacity = 1; })},
    s('path', {d, fill: 'none', stroke: 'transparent', 'stroke-width': 14}), s('path', {d, fill: 'none', stroke: colour, 'stroke-width': 2}),
    points.map(point => s('circle', {cx: x(point.at), cy: y(point.mean_position), r: Math.min(5, 1.4 + Math.sqrt(point.times) * 0.6), fill: colour,
      ...tipped(`${point.name} ${point.period}${t('：平均第 ', ': mean ')}${fixed(point.mean_position)}${t('，名单 ', ', lists ')}${point.times}`)})));
    svg.append(line);
    return {line, colour, name: one[0].name, last: points[points.length - 1], stays: points[points.length - 1].at === periods.length - 1};
  });
  placeNames(ends, x, y, width - right);
  svg.append(label(0, 12, t('名单之首', 'head of the list')));
  return svg;
}

function everyPeriod(known) {
  const last = known[known.length - 1];
  if (!last.includes('Q')) return d3.range(Number(known[0]), Number(last) + 1).map(String);
  const out = [];
  for (let [year, quarter] = known[0].split(' Q').map(Number); out[out.length - 1] !== last; quarter = quarter % 4 + 1, year += quarter === 1) out.push(`${year} Q${quarter}`);
  return out;
}

// names at the right end for those still listed, at the end of the line otherwise; none on another
function placeNames(ends, x, y, edge) {
  const taken = [];
  for (const end of d3.sort(ends, one => one.last.mean_position)) {
    const place = {x: end.stays ? edge + 9 : x(end.last.at), y: end.stays ? y(end.last.mean_position) + 4.5 : y(end.last.mean_position) - 8};
    const step = end.stays ? 16 : -15;
    while (taken.some(other => Math.abs(other.x - place.x) < 46 && Math.abs(other.y - place.y) < 15)) place.y += step;
    taken.push(place);
    end.line.append(label(place.x, place.y, end.name, {class: null, 'font-size': 14, 'font-weight': 600, 'font-family': 'var(--song)', 'text-anchor': end.stays ? 'start' : 'end',
      style: {fill: end.colour, paintOrder: 'stroke', stroke: 'var(--paper)', strokeWidth: 4, strokeLinejoin: 'round'}}));
  }
}
