// Fifteen questions: the SQL as it was asked, names of this corpus filled in, with the rows it returned.
function cellOf(value) {
  if (value == null) return h('span', {class: 'rk'}, 'NULL');
  return typeof value === 'number' && !Number.isInteger(value) ? fixed(value, 3) : String(value).replace(/\n/g, ' ');
}

function resultTable(answer, name) {
  const rows = rowsOf(name);
  if (answer.absent) return nothing(t('这次没有算它要的表：', 'The run did not compute the tables it needs: '), answer.absent.join('、'));
  if (!rows.length) return note(t('这句能跑，本次的表里没有相符的行。', 'The query runs; this corpus has no matching rows.'));
  return [h('div', {class: 'scroll'}, h('table', {class: 'res'}, h('thead', {}, h('tr', {}, answer.columns.map(column => h('th', {}, h('code', {}, column))))),
    h('tbody', {}, rows.map(row => h('tr', {}, answer.columns.map(column => h('td', {class: typeof row[column] === 'number' ? 'r' : '', title: row[column] == null ? '' : String(row[column])}, cellOf(row[column])))))))),
  answer.total > rows.length ? note(shownOf(rows.length, answer.total, '行', 'rows')) : null];
}

function recipe([name, answer]) {
  return h('details', {class: 'recipe'}, h('summary', {}, h('span', {'data-no': name}, h('span', {class: 'q'}, titleOf(answer))),
    h('span', {class: 'count'}, answer.absent ? t('未算', 'not computed') : answer.total ? t(`${whole(answer.total)} 行`, `${whole(answer.total)} rows`) : t('本次无结果', 'no rows here'))),
  h('div', {class: 'in'}, sqlBox(answer.sql), resultTable(answer, name)));
}

function recipesSection() {
  const views = Object.entries(DATA.views).map(([engine, sql]) => h('details', {}, h('summary', {}, h('span', {}, h('span', {class: 'q'}, t('先做一次：把表挂成视图', 'Once: make the tables views'))), h('span', {class: 'count'}, engine)),
    h('div', {class: 'in'}, sqlBox(sql))));
  const recipes = Object.entries(DATA.recipes).sort(([a], [b]) => a - b);
  return section('recipes', t('问法', 'Recipes'), t('十五个常问的问题。每句 SQL 可直接复制运行；引号里的姓名与词是本次运行填的，换成要查的即可。', 'Fifteen questions people ask. Every SQL runs as it stands; names and words in quotes were filled by this run, replace them by what you ask for.'),
    h('div', {class: 'fig long'}, views, recipes.map(recipe)));
}
