// Charts draw at the width of their box, and again for paper. A tooltip repeats what a mark's label says.
const drawn = new Set();

function sized(draw) {
  const box = h('div', {class: 'chart'});
  let last = 0;
  const put = width => {
    const svg = draw(width);
    svg.setAttribute('viewBox', `0 0 ${width} ${svg.getAttribute('height')}`);
    box.replaceChildren(svg);
  };
  const redraw = () => {
    const width = Math.floor(box.clientWidth);
    if (width && width !== last) put(last = width);
  };
  redraw.print = on => {
    if (!box.isConnected) return;
    if (!on) redraw();
    else if (last > 680) put(last = 680); // A4 less its margins
  };
  drawn.add(redraw);
  new ResizeObserver(redraw).observe(box);
  return box;
}

const drawForPaper = on => drawn.forEach(redraw => redraw.print(on));

function tip(event, text) {
  const box = document.getElementById('tip');
  if (!text) {
    box.style.display = 'none';
    return;
  }
  box.textContent = text;
  box.style.display = 'block';
  const below = event.clientY + 18;
  const y = below + box.offsetHeight > innerHeight ? event.clientY - box.offsetHeight - 10 : below;
  box.style.left = Math.max(6, Math.min(event.clientX + 14, innerWidth - box.offsetWidth - 8)) + 'px';
  box.style.top = y + 'px';
}

const tipped = text => ({
  onpointermove: event => tip(event, typeof text === 'function' ? text(event) : text),
  onpointerleave: event => tip(event, null)
});

// what makes a mark a control: label, keyboard, click
const control = (label, act) => ({
  tabindex: 0,
  role: 'button',
  'aria-label': label,
  style: {cursor: 'pointer'},
  onclick: act,
  onkeydown: event => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    act();
  }
});

const hatching = () => s('svg', {width: 0, height: 0, 'aria-hidden': true, style: {position: 'absolute'}},
  s('defs', {}, s('pattern', {id: 'hat', width: 4, height: 4, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)'},
    s('rect', {width: 1.5, height: 4, fill: 'var(--q3)'}))));

const swatch = hatched => s('svg', {width: 18, height: 14, 'aria-hidden': true},
  s('rect', {x: 0.75, y: 0.75, width: 16.5, height: 12.5, fill: hatched ? 'url(#hat)' : 'var(--q4)', stroke: 'var(--q4)', 'stroke-width': 1.5}));

const label = (x, y, text, attributes) => s('text', {x, y, 'font-size': 12, class: 'dim', ...attributes}, text);
