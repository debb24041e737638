// What the statements returned. A list comes as columns; rowsOf gives it as objects.
const DATA = JSON.parse(document.getElementById('report-data').textContent);
const unpacked = new Map();

const answerOf = name => DATA.lists[name] || DATA.recipes[name];
const isThere = name => Boolean(answerOf(name) && answerOf(name).columns);
const absentTables = name => answerOf(name)?.absent || [];
const totalOf = name => answerOf(name)?.total ?? 0;

function cells(column) {
  return Array.isArray(column) ? column : column.i.map(at => column.d[at]);
}

function rowsOf(name) {
  if (unpacked.has(name)) return unpacked.get(name);
  const answer = answerOf(name);
  const columns = answer?.columns ? answer.data.map(cells) : [];
  const rows = (columns[0] || []).map((_, i) => Object.fromEntries(answer.columns.map((column, c) => [column, columns[c][i]])));
  unpacked.set(name, rows);
  return rows;
}

const figureOf = name => {
  const answer = DATA.figures[name];
  return answer?.data ? cells(answer.data[0])[0] : null;
};

// rows by the value of one column
function grouped(rows, column) {
  const groups = new Map();
  for (const row of rows) {
    if (!groups.has(row[column])) groups.set(row[column], []);
    groups.get(row[column]).push(row);
  }
  return groups;
}

// The statement behind a number: that of the list, cut down to the row. SQL is written as Query.forRow writes it.
function literal(value) {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  const quoted = "'" + String(value).replace(/'/g, "''").replace(/\\/g, '_') + "'";
  return /^\d{4}-\d\d-\d\d$/.test(value) ? 'DATE ' + quoted : quoted;
}

function sqlOf(name, row) {
  const answer = DATA.figures[name] && !row ? DATA.figures[name] : answerOf(name);
  const keys = (answer.key || []).filter(key => row && key in row);
  if (!keys.length) return answer.sql;
  const where = keys.map(key => key + (row[key] == null ? ' IS NULL' : ' = ' + literal(row[key])));
  const inner = answer.sql.split('\n').map(line => '  ' + line).join('\n');
  return `SELECT *\nFROM (\n${inner}\n) AS shown\nWHERE ${where.join('\n  AND ')}`;
}

// text left and right of a hit, cut at the ends of its sentence
function sentenceOf(row) {
  const left = (row.left_text || '').split(/[。！？!?\n]/).pop();
  const right = (row.right_text || '').match(/^[^。！？!?\n]*[。！？!?]?[”’)）]*/)[0];
  const opens = left.length === (row.left_text || '').length && left.length > 20 ? '…' : '';
  const closes = right.length === (row.right_text || '').length && right.length > 20 ? '…' : '';
  return [opens + left, row.surface || '', right + closes];
}
