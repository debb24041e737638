// Who appears with whom: the names are the nodes, colour is the place; distances mean nothing, so the pairs stand beside it.
const MOST_NODES = 42;
const PLACE_COLOURS = 5; // places behind them are grey

function networkFigure() {
  const title = t('谁与谁同场', 'Who appears with whom');
  if (!isThere('pairs')) return figure(title, null, missing('pairs'));
  const pairs = rowsOf('pairs').filter(row => officialOf(row.person_a) && officialOf(row.person_b));
  if (!pairs.length) return figure(title, null, nothing(t('没有两位官员同场。', 'No two officials appear together.')));
  const nodes = new Set();
  const edges = pairs.filter(pair => {
    const fresh = [pair.person_a, pair.person_b].filter(id => !nodes.has(id));
    if (nodes.size + fresh.length > MOST_NODES) return false;
    fresh.forEach(id => nodes.add(id));
    return true;
  });
  const people = [...nodes].map(officialOf);
  const places = d3.sort(d3.rollups(people, some => some.length, person => person.place), ([, count]) => -count).map(([place]) => place);
  const colour = person => (places.indexOf(person.place) < PLACE_COLOURS ? `var(--c${places.indexOf(person.place)})` : 'var(--ink3)');
  const dense = people.length > 15;
  return h('div', {class: 'cols w73'},
    figure(title, t('线：同场，越粗越多；字大：到场多。远近由算法排布，没有尺度。', 'Lines: shared events, thicker is more; larger type: more presence. Distances carry no scale.'),
      h('div', {class: 'legend'}, places.slice(0, PLACE_COLOURS).map(place => h('span', {}, h('span', {class: 'hb', style: {width: '.8em', background: colour({place})}}), place || t('中央或未详', 'national or not known'))), places.length > PLACE_COLOURS ? h('span', {}, h('span', {class: 'hb', style: {width: '.8em', background: 'var(--ink3)'}}), t('其他', 'others')) : null),
      sized(width => drawNetwork(width, people, edges, places, colour, dense))),
    figure(t('同场最多的', 'Most often together'), t('点次数看 SQL。', 'Click a count for its SQL.'), h('table', {}, h('tbody', {}, pairs.slice(0, dense ? 18 : 10).map(pair => h('tr', {},
      h('td', {class: 'name'}, personButton(pair.person_a, pair.name_a), h('span', {class: 'rk'}, ' — '), personButton(pair.person_b, pair.name_b)),
      h('td', {class: 'r'}, number(whole(pair.events), 'pairs', pair, {title: `${pair.name_a} — ${pair.name_b}`}), t(' 次', ''))))))));
}

function drawNetwork(width, people, edges, places, colour, dense) {
  const height = dense ? Math.max(470, Math.min(640, width * 0.8)) : Math.min(330, width * 0.6 + 60);
  const most = d3.max(people, person => person.present) || 1;
  const thickest = d3.max(edges, edge => edge.events) || 1;
  const size = person => (dense ? 12.5 : 15) + 8 * Math.sqrt(person.present / most);
  const turn = person => places.indexOf(person.place) / places.length * 2 * Math.PI - Math.PI / 2 + 0.5;
  const pull = places.length > 1 ? 0.18 : 0;
  const nodes = people.map((person, i) => ({person, w: person.name.length * size(person) / 2 + 5, h: size(person) * 0.62 + 3,
    x: width / 2 + Math.cos(turn(person)) * width * 0.2 + Math.cos(i * 2.4) * 40, y: height / 2 + Math.sin(turn(person)) * height * 0.2 + Math.sin(i * 2.4) * 40}));
  const byId = new Map(nodes.map(node => [node.person.person_id, node]));
  const links = edges.map(edge => ({source: byId.get(edge.person_a), target: byId.get(edge.person_b), edge}));
  const simulation = d3.forceSimulation(nodes)
    .force('link', d3.forceLink(links).distance(dense ? 92 : 110).strength(link => 0.06 + 0.2 * link.edge.events / thickest))
    .force('charge', d3.forceManyBody().strength(dense ? -260 : -420).distanceMax(dense ? 230 : 600))
    .force('x', d3.forceX(node => width / 2 + Math.cos(turn(node.person)) * width * pull).strength(0.07))
    .force('y', d3.forceY(node => height / 2 + Math.sin(turn(node.person)) * height * pull).strength(0.09)).stop();
  for (let i = 0; i < 300; i++) {
    simulation.tick();
    if (i > 60) keepApart(nodes);
    nodes.forEach(node => {
      node.x = Math.max(node.w + 2, Math.min(width - node.w - 2, node.x));
      node.y = Math.max(node.h + 2, Math.min(height - node.h - 2, node.y));
    });
  }
  const svg = s('svg', {width, height, role: 'group', 'aria-label': t('同场网络', 'Co-appearance network')});
  const lines = links.map(link => s('path', {d: `M${link.source.x.toFixed(1)} ${link.source.y.toFixed(1)}L${link.target.x.toFixed(1)} ${link.target.y.toFixed(1)}`, fill: 'none',
    stroke: link.source.person.place === link.target.person.place ? colour(link.source.person) : 'var(--ink3)', 'stroke-width': 0.8 + 4.2 * link.edge.events / thickest, 'stroke-opacity': dense ? 0.3 : 0.45}));
  const names = nodes.map(node => {
    const near = new Set(links.flatMap(link => (link.source === node || link.target === node ? [link.source, link.target] : [])));
    const single = on => {
      names.forEach((name, i) => { name.style.opacity = !on || nodes[i] === node || near.has(nodes[i]) ? 1 : 0.15; });
      lines.forEach((line, i) => { line.style.strokeOpacity = !on ? '' : links[i].source === node || links[i].target === node ? 0.8 : 0.03; });
    };
    return s('g', {...control(`${node.person.name}，${t('与', 'with')} ${Math.max(0, near.size - 1)} ${t('人同场', 'people')}`, () => openPerson(node.person.person_id)),
      onpointerenter: () => single(true), onpointerleave: () => single(false), onfocus: () => single(true), onblur: () => single(false)},
    s('text', {x: node.x, y: node.y + size(node.person) * 0.36, 'font-size': size(node.person), 'text-anchor': 'middle', 'font-family': 'var(--song)', 'font-weight': 700,
      style: {fill: colour(node.person), paintOrder: 'stroke', stroke: 'var(--paper)', strokeWidth: 4, strokeLinejoin: 'round'}}, node.person.name));
  });
  svg.append(...lines, ...names);
  return svg;
}

// names are boxes: two that overlap are moved apart along the shorter way
function keepApart(nodes) {
  for (const [a, b] of pairsOf(nodes)) {
    const dx = b.x - a.x;
    const dy = b.y - a.y;
    const overX = a.w + b.w - Math.abs(dx);
    const overY = a.h + b.h - Math.abs(dy);
    if (overX <= 0 || overY <= 0) continue;
    const axis = overY < overX ? 'y' : 'x';
    const move = Math.min(overX, overY) / 2 * ((axis === 'y' ? dy : dx) < 0 ? -1 : 1);
    a[axis] -= move;
    b[axis] += move;
  }
}

const pairsOf = nodes => nodes.flatMap((a, i) => nodes.slice(i + 1).map(b => [a, b]));
