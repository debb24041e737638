// What the machine was unsure of: issues, namesakes, inputs lost, and how much each rule found with what confidence.
const codeOf = code => DATA.dictionary.codes.find(([name]) => name === code);
const ISSUE = {
  DATE_UNANCHORED: '时间词缺少起算的日子，落不到日历上', DATE_AMBIGUOUS: '一周之内的日子，说的是已过还是将到', DATE_ASSUMED: '钟点没有写哪一天，取了见报日', DATE_CONTRADICTED: '刊头的日子与清单或路径不合',
  NAME_VARIANT: '姓名印作形近的字，并入常见写法', LOW_QUALITY: '误认的字太多', CONTROL_CHARACTER: '版面含控制字符', REPLACEMENT_CHARACTER: '版面含替换字符', PUBLICATION_CONTRADICTED: '刊头的报名与清单或路径不合', PAGE_NO_CONTRADICTED: '刊头的版次与清单或路径不合'
};
const issueName = code => t(ISSUE[code] || codeOf(code)?.[3] || code, codeOf(code)?.[3] || code);

function issueDetails(row) {
  const examples = rowsOf('doubts').filter(one => one.code === row.code && one.table_name === row.table_name).slice(0, 12);
  const rows = {dates: 'expressions', mentions: 'mentions', pages: 'pages', articles: 'stories'}[row.table_name];
  return h('details', {}, h('summary', {}, h('span', {}, h('span', {class: 'q'}, issueName(row.code)), '  ', h('code', {class: 'hide-s'}, row.code)),
    h('span', {class: 'count'}, number(whole(row.doubtful), 'issues', row, {title: row.code, lead: issueName(row.code)}), ' / ', whole(figureOf(rows)))),
  h('div', {class: 'in scroll'}, h('table', {}, h('tbody', {}, examples.map(one => h('tr', {}, h('td', {class: 'name'}, (one.printed || '').slice(0, 24)), h('td', {}, one.taken_as ? '→ ' + one.taken_as : ''),
    h('td', {}, one.left_text || one.right_text ? h('button', {class: 'num', type: 'button', onclick: () => open({title: one.printed, lead: issueName(row.code), quotations: [one], sql: sqlOf('doubts', row)})}, t('原句', 'sentence')) : h('code', {}, fileOf(one.uri))))))),
  row.doubtful > examples.length ? note(shownOf(examples.length, row.doubtful, '例', 'rows')) : null));
}

function namesakeDetails() {
  const rows = rowsOf('namesakes');
  if (!rows.length) return null;
  return h('details', {}, h('summary', {}, h('span', {}, h('span', {class: 'q'}, t('同名，分不清是几人', 'One name, perhaps more than one person'))), h('span', {class: 'count'}, counted('ambiguous'), ' / ', counted('people'))),
    h('div', {class: 'in scroll'}, h('table', {}, h('tbody', {}, rows.slice(0, 20).map(row => h('tr', {}, h('td', {class: 'name'}, personButton(row.person_id, row.name)), h('td', {}, row.latest_title || ''), h('td', {class: 'r'}, number(whole(row.mention_count), 'namesakes', row)))))),
    rows.length > 20 || totalOf('namesakes') > rows.length ? note(shownOf(20, totalOf('namesakes'), '人', 'people')) : null));
}

// things counted by what is printed: 近年来, a name a weak rule found
function countedDetails(name, title, total, all, whatOf) {
  const rows = rowsOf(name);
  if (!rows.length) return null;
  return h('details', {}, h('summary', {}, h('span', {}, h('span', {class: 'q'}, title)), h('span', {class: 'count'}, counted(total), ' / ', counted(all))),
    h('div', {class: 'in scroll'}, h('table', {}, h('tbody', {}, rows.map(row => h('tr', {}, h('td', {class: 'name'}, row.surface || row.name), h('td', {}, whatOf(row)), h('td', {class: 'r'}, number(whole(row.times), name, row)))))),
    totalOf(name) > rows.length ? note(shownOf(rows.length, totalOf(name), '种', 'forms')) : null));
}

const unplacedDetails = () => countedDetails('unplaced', t('时间词定不到哪一天', 'Temporal expressions without a certain day'), 'expressions_unplaced', 'expressions', () => '');
const unsureDetails = () => countedDetails('unsure_names', t('人名把握不足八成', 'Names with a confidence below 0.8'), 'mentions_unsure', 'mentions',
  row => h('code', {title: codeOf(row.rule_id)?.[3]}, row.rule_id));

function rejectDetails() {
  const reasons = d3.rollups(rowsOf('rejects'), rows => rows.length, row => row.reason);
  return reasons.map(([reason]) => {
    const rows = rowsOf('rejects').filter(row => row.reason === reason);
    return h('details', {}, h('summary', {}, h('span', {}, h('span', {class: 'q'}, t('没有读成版面的输入', 'Inputs that became no page')), '  ', h('code', {}, reason)), h('span', {class: 'count'}, number(whole(rows.length), 'rejects', {reason}))),
      h('div', {class: 'in scroll'}, h('table', {}, h('tbody', {}, rows.slice(0, 20).map(row => h('tr', {}, h('td', {}, h('code', {}, row.uri)), h('td', {}, row.detail || '')))))));
  });
}

function ruleTable() {
  return h('div', {class: 'fig long'}, h('h3', {}, t('每条规则找到了多少', 'What each rule found')),
    h('p', {class: 'sub'}, t('每一行都记着是哪条规则找到的；把握低的，引用之前看原句。', 'Every row names the rule that found it; where confidence is low, read the sentence before you quote.')),
    table({
      rows: rowsOf('rules'), total: totalOf('rules'), size: 10, unit: ['条', 'rules'], caption: t('规则', 'Rules'), search: row => row.rule_id + row.table_name, placeholder: t('找一条规则', 'Find a rule'), sort: [2, -1],
      filters: {table: {label: t('各表', 'All tables'), get: row => row.table_name, name: row => row.table_name}},
      columns: [
        {label: t('规则', 'Rule'), get: row => row.rule_id, first: 'asc', cell: row => h('code', {title: codeOf(row.rule_id)?.[3]}, row.rule_id)},
        {label: t('表', 'Table'), cls: 'n', hide: true, get: row => row.table_name, first: 'asc', cell: row => row.table_name},
        {label: t('找到', 'Found'), cls: 'r', get: row => row.found, cell: row => number(whole(row.found), 'rules', row, {title: row.rule_id})},
        {label: t('把握', 'Confidence'), cls: 'r', get: row => row.confidence, cell: row => number(fixed(row.confidence, 2), 'rules', row, {title: row.rule_id, quiet: true})},
        {label: t('例', 'Example'), cell: row => (row.example || '').slice(0, 20)}]
    }));
}

function doubtsSection() {
  const issues = rowsOf('issues');
  const lede = t('机器拿不准的，都留在行里，也列在这里。用之前先看一遍。', 'What the machine was unsure of stays in the rows and is listed here. Read it before you quote.');
  return section('doubts', t('存疑', 'Doubts'), lede, h('div', {class: 'fig long'}, unsureDetails(), namesakeDetails(), unplacedDetails(), issues.map(issueDetails), rejectDetails(),
    issues.length ? null : nothing(t('没有一行带疑点。', 'No row carries an issue.'))), ruleTable());
}
