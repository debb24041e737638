// Tables that sort and search. A column: label, cell(row, i), and where it sorts get(row); cls, hide (on a phone), first (order).
function table({rows, columns, unit, caption, search, placeholder, sort, filters, size = 50, total = rows.length}) {
  const state = {by: sort ? sort[0] : null, direction: sort ? sort[1] : -1, words: '', chosen: {}, shown: size};
  const body = h('tbody');
  const count = h('span', {class: 'count', role: 'status', 'aria-live': 'polite'});
  const more = h('div', {class: 'more'});
  const heads = columns.map((column, i) => h('th', {class: classOf(column), scope: 'col', title: column.title, 'data-l': column.get ? column.label : null},
    column.get ? h('button', {type: 'button', onclick: () => sortBy(i)}, column.label) : column.label));

  function classOf(column) {
    return [column.cls, column.hide ? 'hide-s' : ''].filter(Boolean).join(' ');
  }

  function sortBy(i) {
    state.direction = state.by === i ? -state.direction : columns[i].first === 'asc' ? 1 : -1;
    state.by = i;
    state.shown = size;
    draw();
  }

  function compare(a, b) {
    if (a == null || b == null) return (a == null) - (b == null);
    return state.direction * (typeof a === 'string' ? a.localeCompare(b, 'zh-Hans-CN') : a - b);
  }

  function current() {
    const kept = rows.filter(row => (!state.words || search(row).toLowerCase().includes(state.words))
      && Object.entries(state.chosen).every(([name, value]) => value === '' || String(filters[name].get(row)) === value));
    if (state.by == null) return kept;
    const get = columns[state.by].get;
    return kept.slice().sort((a, b) => compare(get(a), get(b)));
  }

  function draw() {
    const kept = current();
    const cut = kept.slice(0, state.shown);
    body.replaceChildren(...cut.map((row, i) => h('tr', {}, columns.map(column => h('td', {class: classOf(column)}, column.cell(row, i))))));
    if (!kept.length) {
      body.append(h('tr', {}, h('td', {colspan: columns.length}, t('没有相符的。换个写法，或清空检索。', 'Nothing matches. Try another spelling or clear the search.'))));
    }
    const isWhole = kept.length === rows.length;
    count.textContent = shownOf(cut.length, isWhole ? total : kept.length, unit[0], unit[1])
      + (isWhole && total > rows.length ? t(`；页内收 ${whole(rows.length)}，其余在 CSV 与表里`, `; ${whole(rows.length)} in this page, the rest in CSV and tables`) : '');
    heads.forEach((head, i) => (i === state.by
      ? head.setAttribute('aria-sort', state.direction > 0 ? 'ascending' : 'descending') : head.removeAttribute('aria-sort')));
    more.replaceChildren(...(kept.length > cut.length ? [
      button(t(`再显示 ${Math.min(size, kept.length - cut.length)} ${unit[0]}`, `Show ${Math.min(size, kept.length - cut.length)} more`), () => grow(size)),
      kept.length <= 1000 ? button(t('全部', 'All'), () => grow(kept.length)) : ''] : []));
  }

  function grow(by) {
    state.shown += by;
    draw();
  }

  function chooser([name, filter]) {
    const values = [...new Map(rows.map(row => [String(filter.get(row)), filter.name(row)])).entries()];
    state.chosen[name] = filter.start ?? '';
    return values.length < 2 ? null : h('select', {'aria-label': filter.label, onchange: event => {
      state.chosen[name] = event.target.value;
      state.shown = size;
      draw();
    }}, h('option', {value: ''}, filter.label), values.map(([value, text]) => h('option', {value, selected: value === filter.start}, text)));
  }

  const controls = h('div', {class: 'ctl'},
    search && rows.length > 8 ? h('input', {type: 'search', 'aria-label': placeholder, placeholder, oninput: event => {
      state.words = event.target.value.trim().toLowerCase();
      state.shown = size;
      draw();
    }}) : null,
    rows.length > 8 ? Object.entries(filters || {}).map(chooser) : null, count);
  draw();
  return h('div', {}, controls, h('div', {class: 'scroll'},
    h('table', {}, h('caption', {class: 'vh'}, caption), h('thead', {}, h('tr', {}, heads)), body)), more);
}
