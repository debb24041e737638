// The drawer: where a number comes from. Value, sentences with their source, the SQL that gives it again.
const drawer = h('dialog', {'aria-labelledby': 'drawer-title'});

const KEYWORDS = /('(?:[^']|'')*')|(--[^\n]*)|\b(SELECT|FROM|WHERE|JOIN|LEFT|CROSS|ON|AND|OR|NOT|GROUP BY|ORDER BY|HAVING|LIMIT|AS|CASE|WHEN|THEN|ELSE|END|WITH|DISTINCT|OVER|PARTITION BY|UNION ALL|VALUES|IN|IS|NULL|NULLS LAST|NULLS FIRST|DESC|CAST|DATE|TRUE|CREATE OR REPLACE|TEMPORARY|VIEW|USING|OPTIONS)\b/g;

async function copy(text, from) {
  let done = true;
  try {
    await navigator.clipboard.writeText(text);
  } catch (refused) {
    const area = h('textarea', {style: {position: 'fixed', opacity: 0}});
    area.value = text;
    (from.closest('dialog') || document.body).append(area);
    area.select();
    done = document.execCommand('copy');
    area.remove();
    from.focus();
  }
  const before = from.textContent;
  from.textContent = done ? t('已复制', 'Copied') : t('请手动复制', 'Copy by hand');
  setTimeout(() => { from.textContent = before; }, 1600);
}

function sqlBox(sql) {
  const box = h('pre', {tabindex: 0, 'aria-label': 'SQL'});
  let at = 0;
  for (const found of sql.matchAll(KEYWORDS)) {
    const kind = found[1] ? 'str' : found[2] ? 'com' : 'kwd';
    box.append(sql.slice(at, found.index), h('span', {class: kind}, found[0]));
    at = found.index + found[0].length;
  }
  box.append(sql.slice(at));
  const copier = button(t('复制', 'Copy'), () => copy(sql, copier));
  return h('div', {class: 'sqlbox'}, box, copier);
}

// the text with every occurrence of the words marked
function marked(text, words) {
  const parts = [];
  let at = 0;
  while (words && at <= text.length) {
    const next = text.indexOf(words, at);
    if (next < 0) break;
    parts.push(text.slice(at, next), h('mark', {}, words));
    at = next + words.length;
  }
  return [parts, text.slice(at)];
}

// a row with left_text, surface, right_text as its sentence, with the place it stands in
function quotation(row, head) {
  const [left, hit, right] = sentenceOf(row);
  return h('div', {class: 'src'}, head || null,
    left || hit || right ? h('p', {}, left, h('mark', {}, hit), right) : null,
    h('div', {class: 'm'}, placeOf(row), row.headline ? ' · ' + row.headline : '', h('br'), h('code', {}, fileOf(row.uri))));
}

function open({title, lead, body, sql, quotations}) {
  tip(null, null);
  const close = button(t('关闭', 'Close'), () => drawer.close());
  drawer.replaceChildren(h('div', {class: 'in'},
    h('header', {}, h('h2', {id: 'drawer-title'}, title), close),
    lead ? h('p', {class: 'lead'}, lead) : null,
    body || null,
    quotations?.length ? [h('h3', {}, t('原句', 'Source sentences')), quotations.map(row => quotation(row))] : null,
    sql ? [h('h3', {}, t('用这句 SQL 重算', 'Recompute with this SQL')), sqlBox(sql),
      h('p', {class: 'lead'}, t('DuckDB 与 Spark SQL 都能运行；先运行“问法”一节开头的视图。', 'Runs in DuckDB and in Spark SQL, once the views at the head of the recipes are there.'))] : null));
  if (!drawer.open) drawer.showModal();
  drawer.scrollTop = 0;
  close.focus();
}

// a number that says where it comes from: a figure by its name, or the row of a list
function number(text, name, row, options = {}) {
  const title = options.title || titleOf(row ? answerOf(name) : DATA.figures[name] || answerOf(name));
  return h('button', {
    class: 'num ' + (options.quiet ? 'q' : ''), type: 'button', tabindex: options.quiet ? -1 : null, title: t('看它怎么算出来', 'See how it was computed'),
    onclick: event => {
      event.stopPropagation();
      open({title, lead: options.lead || t('此处数值：', 'Value here: ') + text, sql: sqlOf(name, row), quotations: options.quotations, body: options.body});
    }
  }, text);
}

const counted = name => number(whole(figureOf(name)), name);

function initDrawer() {
  drawer.addEventListener('click', event => { if (event.target === drawer) drawer.close(); });
  document.body.append(drawer);
}
