// Who is in the paper: presence and citation apart, roles, and every appearance with its sentence.
const ROLE = {
  host: ['主持', 'hosts', 'var(--red)'], speak: ['讲话', 'speaks', 'var(--c1)'], inspect: ['调研', 'inspects', 'var(--c2)'], console: ['慰问', 'consoles', 'var(--c2)'],
  briefed: ['听汇报', 'is briefed', 'var(--c2)'], meet: ['会见', 'meets', 'var(--c3)'], attend: ['参加', 'attends', 'var(--q3)'], featured: ['被报道', 'featured', 'var(--ink3)'],
  cited: ['被引用', 'cited', 'var(--hair)']
};
const TIER = {
  national: ['中央', 'national'], provincial: ['省级', 'provincial'], prefectural: ['市级', 'prefectural'], county: ['县级', 'county'],
  township: ['乡镇街道', 'township'], village: ['村与社区', 'village'], institution: ['单位', 'institution']
};
const TIERS = Object.keys(TIER);
const roleOf = code => t(...(ROLE[code] || [code, code]));
const tierName = code => (TIER[code] ? t(...TIER[code]) : t('级别未详', 'level not known'));

let officialById;
const officialOf = id => (officialById ||= new Map(rowsOf('officials').map(row => [row.person_id, row]))).get(id);

function roleBar(row) {
  const parts = Object.keys(ROLE).filter(role => role !== 'cited' && row[role]);
  if (!parts.length) return h('span', {class: 'rk'}, t('只被引用', 'cited only'));
  const total = d3.sum(parts, role => row[role]);
  const says = parts.map(role => `${roleOf(role)} ${whole(row[role])}`).join(t('，', ', '));
  return h('div', {class: 'rolebar', role: 'img', 'aria-label': says, ...tipped(`${row.name}${t('：', ': ')}${says}`)},
    parts.map(role => h('i', {style: {width: (row[role] / total * 100).toFixed(1) + '%', background: ROLE[role][2]}})));
}

const roleLegend = () => h('div', {class: 'legend'}, ['host', 'speak', 'inspect', 'meet', 'attend', 'featured'].map(role => h('span', {},
  h('span', {class: 'hb', style: {width: '1.1em', background: ROLE[role][2]}}), role === 'inspect' ? t('调研慰问、听汇报', 'inspects, consoles, is briefed') : roleOf(role))));

let appearancesBy;
function appearancesOf(id) {
  appearancesBy ||= grouped(rowsOf('appearances'), 'person_id');
  return appearancesBy.get(id) || [];
}

function openPerson(id) {
  const row = officialOf(id);
  if (!row) return;
  const here = appearancesOf(id);
  const total = d3.sum(Object.keys(ROLE), role => row[role] || 0);
  const tenures = rowsOf('tenures').filter(tenure => tenure.person_id === id);
  open({
    title: row.name, sql: sqlOf('appearances', {person_id: id}),
    lead: [row.latest_title || t('职务未印', 'no title printed'), row.place ? ' · ' + row.place : '', t(` · 到场 ${whole(row.present)} 篇，被引用 ${whole(row.cited)} 篇`, ` · present in ${whole(row.present)}, cited in ${whole(row.cited)}`),
      row.first_seen ? ' · ' + span(row.first_seen, row.last_seen) : '', row.is_ambiguous ? t(' · 同名存疑', ' · ambiguous name') : ''],
    body: [tenures.length ? [h('h3', {}, t('职务在报上的首末日', 'Posts, first and last seen')), h('table', {}, h('tbody', {}, tenures.map(tenure => h('tr', {},
      h('td', {}, tenure.post), h('td', {}, tenure.organisation_name), h('td', {class: 'r'}, span(tenure.first_seen, tenure.last_seen))))))] : null,
    h('h3', {}, t('逐次出现', 'Appearances')),
    h('p', {class: 'lead'}, here.length < total ? t(`此处 ${whole(here.length)} 次；全部用下面的 SQL。`, `${whole(here.length)} here; all with the SQL below.`) : t(`共 ${whole(here.length)} 次。`, `${whole(here.length)} in all.`)),
    here.slice(0, 60).map(one => quotation(one, h('div', {class: 'm'}, h('b', {}, roleOf(one.role)), one.title ? ' · ' + one.title : '', one.event_date ? t(' · 事在 ', ' · on ') + day(one.event_date) : '',
      one.list_position ? t(` · 名单第 ${one.list_position} / ${one.list_size}`, ` · ${one.list_position} of ${one.list_size} in the list`) : '')))]
  });
}

const personButton = (id, name) => (officialOf(id) ? h('button', {class: 'num', type: 'button', onclick: () => openPerson(id)}, name) : h('span', {}, name));

function officialTable() {
  return h('div', {class: 'fig long'}, h('h3', {}, t('谁在报上', 'Who is in the paper')),
    h('p', {class: 'sub'}, t('“到场”指主持、讲话、参加、调研、被报道等；只在“贯彻……精神”里被提到的算“被引用”，不算到场。点姓名看每一次的原句。', '“Present” means hosting, speaking, attending, inspecting, being reported on; a name invoked only in “implement the spirit of …” is “cited”, not present. Click a name for every sentence.')),
    roleLegend(), table({
      rows: rowsOf('officials'), total: totalOf('officials'), size: 30, unit: ['人', 'people'], caption: t('官员', 'Officials'),
      search: row => [row.name, row.latest_title, row.place].join(' '), placeholder: t('姓名、职务或地方', 'Name, title or place'), sort: [3, -1],
      filters: {tier: {label: t('各级', 'All levels'), get: row => row.highest_tier, name: row => tierName(row.highest_tier)}, place: {label: t('各地', 'All places'), get: row => row.place, name: row => row.place || t('地方未详', 'not known')}},
      columns: [
        {label: t('姓名', 'Name'), cls: 'name', get: row => row.name, first: 'asc', cell: row => [personButton(row.person_id, row.name), row.is_ambiguous ? h('sup', {title: t('同名存疑', 'ambiguous name')}, '?') : '']},
        {label: t('最近的职务', 'Latest title'), cell: row => [row.latest_title || h('span', {class: 'rk'}, t('未印', 'not printed')), row.place && !(row.latest_title || '').startsWith(row.place) ? h('span', {class: 'rk'}, ' ', row.place) : null]},
        {label: t('级', 'Level'), cls: 'n', hide: true, get: row => (row.highest_tier ? -TIERS.indexOf(row.highest_tier) : null), cell: row => tierName(row.highest_tier)},
        {label: t('到场', 'Present'), cls: 'r', get: row => row.present, cell: row => number(whole(row.present), 'officials', row, {title: row.name, lead: t(`到场 ${whole(row.present)} 篇`, `present in ${whole(row.present)} articles`)})},
        {label: t('被引用', 'Cited'), cls: 'r', get: row => row.cited, cell: row => number(whole(row.cited), 'officials', row, {title: row.name, quiet: true, lead: t(`被引用 ${whole(row.cited)} 篇`, `cited in ${whole(row.cited)} articles`)})},
        {label: t('角色', 'Roles'), cls: 'bar hide-s', cell: roleBar},
        {label: t('首见', 'First seen'), cls: 'r', hide: true, get: row => row.first_seen, first: 'asc', cell: row => (row.first_seen ? short(row.first_seen) : '—')},
        {label: t('末见', 'Last seen'), cls: 'r', hide: true, get: row => row.last_seen, cell: row => (row.last_seen ? short(row.last_seen) : '—')}]
    }));
}

function officialsSection() {
  const first = rowsOf('officials')[0];
  if (!first) return section('officials', t('官员', 'Officials'), null, nothing(t('没有认出官员。', 'No official was found.')));
  const lede = [first.name, t('到场最多，', ' is present most, in '), number(whole(first.present), 'officials', first, {title: first.name}), t(' 篇。', ' articles. '), t('共 ', 'In all '), counted('officials'), t(' 人；到场与被引用分开计。', ' people; presence and citation are counted apart.')];
  return section('officials', t('官员', 'Officials'), lede, officialTable(), orderFigure(), tenureFigure(), networkFigure());
}
