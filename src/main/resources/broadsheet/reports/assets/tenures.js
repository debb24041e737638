// Who held a post, first and last seen in print. These are days in print, not days of appointment.
const withTime = rows => rows.filter(row => row.first_seen);

function tenureFigure() {
  const title = t('职务在报上的首末日', 'Posts: first and last seen in print');
  if (!isThere('tenures')) return figure(title, null, missing('tenures'));
  const posts = d3.groups(rowsOf('tenures').filter(row => row.organisation_name), row => [row.post, row.organisation_name, row.place_code].join(' '))
    .map(([, rows]) => rows).slice(0, 14);
  if (!posts.length) return figure(title, null, nothing(t('没有可排的职务。', 'No post to show.')));
  const dated = posts.filter(rows => withTime(rows).length);
  if (!dated.length) return figure(title, t('见报日未详，只列谁以什么职务见报。', 'Issue dates are not known; this lists who was printed in which post.'), tenureTable());
  const sub = t('同一职务由谁接续。实点是首见，空点是末见；首末是“报上见到”的日子，不是任免的日子。', 'Who followed whom in a post. Solid dot: first seen; hollow dot: last seen, in print, not by appointment.');
  return figure(title, sub, sized(width => drawTenures(width, dated)), note(shownOf(dated.length, new Set(rowsOf('tenures').map(row => row.post + row.organisation_name)).size, '个职务', 'posts')),
    h('details', {}, h('summary', {}, h('span', {class: 'q'}, t('每个职务由谁见报', 'Every post and who was printed in it'))), h('div', {class: 'in'}, tenureTable())));
}

function tenureTable() {
  return table({
    rows: rowsOf('tenures'), total: totalOf('tenures'), size: 12, unit: ['行', 'rows'], caption: t('职务', 'Posts'), search: row => [row.name, row.post, row.organisation_name].join(' '), placeholder: t('找一个职务', 'Find a post'),
    columns: [
      {label: t('职务', 'Post'), get: row => row.post, first: 'asc', cell: row => row.post},
      {label: t('机构', 'Body'), get: row => row.organisation_name, first: 'asc', cell: row => row.organisation_name || ''},
      {label: t('姓名', 'Name'), cls: 'name', get: row => row.name, first: 'asc', cell: row => personButton(row.person_id, row.name)},
      {label: t('次数', 'Times'), cls: 'r', get: row => row.appearance_count, cell: row => number(whole(row.appearance_count), 'tenures', row, {title: row.post})}]
  });
}

function drawTenures(width, posts) {
  const wide = width > 620;
  const left = wide ? 230 : 0;
  const rowHeight = wide ? 36 : 60;
  const all = posts.flat().flatMap(row => [row.first_seen, row.last_seen]).filter(Boolean).sort();
  const x = d3.scaleTime([new Date(all[0]), new Date(all[all.length - 1])], [left + 6, width - 54]);
  const height = 8 + posts.length * rowHeight + 24;
  const svg = s('svg', {width, height, role: 'group', 'aria-label': t('职务接续', 'Succession of posts')});
  x.ticks(wide ? 7 : 4).forEach(date => {
    const name = date.getUTCMonth() ? `${date.getUTCFullYear()}.${date.getUTCMonth() + 1}` : date.getUTCFullYear();
    svg.append(s('path', {d: `M${x(date)} 8V${height - 20}`, class: 'hair'}), label(x(date), height - 4, name, {'text-anchor': 'middle'}));
  });
  posts.forEach((rows, i) => {
    const y = 8 + i * rowHeight + (wide ? 22 : 42);
    const body = rows[0].organisation_name;
    svg.append(s('text', {x: 0, y: wide ? y + 3 : y - 24, 'font-size': 14.5, 'font-family': 'var(--song)', 'font-weight': 600}, rows[0].post,
      s('tspan', {'font-size': 11.5, 'font-weight': 400, dx: 7, 'font-family': 'var(--hei)', class: 'dim'}, body.length > 12 ? body.slice(0, 11) + '…' : body)),
    s('path', {d: `M${left} ${y + 8.5}H${width}`, class: 'hair'}));
    let end = -99;
    d3.sort(withTime(rows), row => row.first_seen).forEach((row, k) => { end = drawTenure(svg, row, k, x, y, end, width); });
  });
  return svg;
}

function drawTenure(svg, row, k, x, y, end, width) {
  const from = x(new Date(row.first_seen));
  const to = x(new Date(row.last_seen));
  const colour = k % 2 ? 'var(--q3)' : 'var(--q4)';
  const says = `${row.name}，${row.post}${t('：', ': ')}${span(row.first_seen, row.last_seen)}（${whole(row.appearance_count)}）`;
  const nameWidth = row.name.length * 13.4;
  const at = Math.max(from, end + 6);
  const fits = at + nameWidth <= width;
  svg.append(s('g', {...control(says, () => open({title: `${row.post} · ${row.organisation_name}`, lead: says, sql: sqlOf('tenures', row), quotations: appearancesOf(row.person_id).slice(0, 2)})), ...tipped(says)},
    to - from < 6 ? s('circle', {cx: from, cy: y + 2, r: 4, fill: colour})
      : [s('rect', {x: from, y: y - 0.5, width: to - from, height: 5, fill: colour}), s('circle', {cx: from, cy: y + 2, r: 4, fill: colour}), s('circle', {cx: to, cy: y + 2, r: 4, fill: 'var(--paper)', stroke: colour, 'stroke-width': 1.8})],
    fits ? s('text', {x: at, y: y - 6, 'font-size': 13, style: {paintOrder: 'stroke', stroke: 'var(--paper)', strokeWidth: 3}}, row.name) : null));
  return fits ? at + nameWidth : end;
}
