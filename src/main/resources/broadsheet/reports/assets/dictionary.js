// The data dictionary of the run: tables, columns, what NULL means, an example of this run; rules and issues.
const plainTable = (head, rows) => h('div', {class: 'scroll'}, h('table', {class: 'res dict'}, h('thead', {}, h('tr', {}, head.map(name => h('th', {}, name)))),
  h('tbody', {}, rows.map(row => h('tr', {}, row.map((cell, i) => h('td', {}, i ? cell : h('code', {}, cell))))))));

function dictionarySection() {
  const {tables, codes} = DATA.dictionary;
  const head = [t('列', 'column'), t('类型', 'type'), t('单位', 'unit'), t('意思', 'meaning'), t('NULL 是', 'NULL means'), t('本次之例', 'example')];
  const rules = d3.groups(codes, code => code[1]);
  return section('dictionary', t('数据字典', 'Dictionary'), t('本次写出的每张表、每一列、每条规则与疑点；说明文字为英文，与 DATA_DICTIONARY.md 相同。', 'Every table, column, rule and issue of this run.'),
    h('div', {class: 'fig long'}, tables.map(([name, grain, columns]) => h('details', {class: 'lazy', ontoggle: event => fill(event.target, () => plainTable(head, columns))},
      h('summary', {}, h('span', {}, h('code', {}, name), ' ', grain), h('span', {class: 'count'}, t(`${columns.length} 列`, `${columns.length} columns`))), h('div', {class: 'in'}))),
    rules.map(([kind, rows]) => h('details', {class: 'lazy', ontoggle: event => fill(event.target, () => plainTable([t('代码', 'code'), t('表', 'table'), t('意思', 'meaning'), t('例', 'example')], rows.map(row => [row[0], row[2], row[3], row[4]])))},
      h('summary', {}, h('span', {}, kind === 'issue' ? t('疑点', 'Issues') : t('规则', 'Rules')), h('span', {class: 'count'}, rows.length)), h('div', {class: 'in'})))));
}

// a closed entry has no table yet, so that the page opens fast
function fill(details, make) {
  const box = details.querySelector('.in');
  if (details.open && !box.firstChild) box.append(make());
}
