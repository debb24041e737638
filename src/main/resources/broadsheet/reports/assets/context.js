// Words in their context: over the whole text where it is in the page, over the kept lines where it is not.
let pool;

// every text of the page that a search can find something in: {text, row}
function poolOfText() {
  if (pool) return pool;
  pool = isThere('texts') ? rowsOf('texts').map(row => ({text: row.text, row}))
    : [...rowsOf('contexts'), ...rowsOf('appearances'), ...rowsOf('formulations')].map(row => ({text: (row.left_text || '') + (row.surface || '') + (row.right_text || ''), row}));
  return pool;
}

function linesWith(words) {
  const lines = [];
  const seen = new Set();
  if (!words) return lines;
  for (const {text, row} of poolOfText()) {
    for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
      const line = {...row, left_text: text.slice(Math.max(0, at - 60), at), surface: words, right_text: text.slice(at + words.length, at + words.length + 80)};
      const id = line.left_text.slice(-12) + line.right_text.slice(0, 12) + line.uri;
      if (!seen.has(id)) lines.push(line);
      seen.add(id);
    }
  }
  return lines;
}

const searchSql = words => `SELECT a.publication, a.publish_date, a.headline, p.uri,\n       substring(a.text, greatest(instr(a.text, ${literal(words)}) - 30, 1), 80) AS context\nFROM articles a\nJOIN pages p ON p.page_id = a.page_id\nWHERE a.article_kind IN ('story', 'caption') AND instr(a.text, ${literal(words)}) > 0\nORDER BY a.publish_date NULLS LAST, p.uri, a.article_no`;

function contextSection() {
  const isWhole = isThere('texts');
  const suggested = [...new Set([...rowsOf('contexts').map(row => row.term).slice(0, 400), ...rowsOf('topics_of_stories').slice(0, 6).map(row => row.keyword), ...rowsOf('officials').slice(0, 2).map(row => row.name)])].slice(0, 14);
  const state = {words: suggested[0] || '', order: 'date', limit: 20};
  const out = h('div', {class: 'kw'});
  const count = h('span', {class: 'count', role: 'status', 'aria-live': 'polite'});
  const input = h('input', {type: 'search', 'aria-label': t('找一个词或一句话', 'Find a word or phrase'), placeholder: t('找一个词或一句话', 'Find a word or phrase'), value: state.words, oninput: () => show(input.value.trim())});
  const orders = [['date', t('按日期', 'by date')], ['right', t('按右文', 'by right context')], ['left', t('按左文', 'by left context')]];
  const sorter = h('select', {'aria-label': t('排序', 'Sort'), onchange: () => { state.order = sorter.value; draw(); }}, orders.map(([value, name]) => h('option', {value}, name)));
  const chips = h('div', {class: 'chips'});
  const show = words => {
    state.words = words;
    state.limit = 20;
    draw();
  };
  const draw = () => {
    const lines = ordered(linesWith(state.words), state.order);
    chips.replaceChildren(...suggested.map(word => button(word, () => { input.value = word; show(word); }, {'aria-pressed': word === state.words})));
    count.textContent = !state.words ? '' : isWhole ? t(`全文 ${whole(lines.length)} 处`, `${whole(lines.length)} in the whole text`) : t(`页内 ${whole(lines.length)} 处，是抽样；全语料用 SQL`, `${whole(lines.length)} in this page, a sample; the whole corpus with SQL`);
    out.replaceChildren(...lines.slice(0, state.limit).map(line => contextLine(line, state.words)));
    if (state.words && !lines.length) out.append(nothing(isWhole ? t('全文没有这几个字。', 'The text does not hold these words.') : t('页内没有；不等于全语料没有，请用 SQL 查。', 'Not in this page; that does not mean the corpus lacks it. Use the SQL.')));
    if (lines.length > state.limit) out.append(h('div', {class: 'more'}, button(t('再显示 60 处', 'Show 60 more'), () => { state.limit += 60; draw(); })));
  };
  draw();
  const lede = isWhole ? t('全部原文都在这一页里，想查什么就写什么。点一行看整句与出处。', 'The whole text is in this page: type anything. Click a line for the sentence and its source.')
    : t('页内只收了一部分句子；全语料用旁边的 SQL 查。点一行看整句与出处。', 'Only some sentences are kept in this page; for the whole corpus use the SQL. Click a line for the sentence and its source.');
  return section('context', t('语境', 'In context'), lede, h('div', {class: 'fig long'}, h('div', {class: 'ctl'}, input, sorter, button('SQL', () => open({title: `“${state.words}”`, sql: searchSql(state.words)})), count), chips, h('div', {style: {height: '.8rem'}}), out));
}

function ordered(lines, order) {
  const reversed = text => [...text].reverse().join('');
  const key = {date: line => line.publish_date || '', right: line => line.right_text, left: line => reversed(line.left_text)}[order];
  return d3.sort(lines, (a, b) => (order === 'date' ? d3.ascending(key(a), key(b)) : key(a).localeCompare(key(b), 'zh')));
}

function contextLine(line, words) {
  const flat = text => text.replace(/\n/g, ' ');
  return h('button', {class: 'ln', type: 'button', onclick: () => open({title: `“${words}”`, quotations: [line], sql: searchSql(words)})},
    h('span', {class: 'l'}, h('bdi', {}, flat(line.left_text).slice(-44))), h('span', {class: 'k'}, words), h('span', {class: 'rr'}, flat(line.right_text).slice(0, 44)),
    h('span', {class: 's'}, line.publish_date ? short(line.publish_date) : fileOf(line.uri).slice(0, 12), line.page_no ? ' ' + line.page_no + t('版', '') : ''));
}
