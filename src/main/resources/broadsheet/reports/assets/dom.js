// Elements, languages, numbers. Text of pages enters the document through createTextNode and setAttribute alone.
const SVG = 'http://www.w3.org/2000/svg';

function build(element, attributes, children) {
  for (const [name, value] of Object.entries(attributes || {})) {
    if (value == null || (value === false && !name.startsWith('aria-'))) continue;
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
    else if (name === 'style') Object.assign(element.style, value);
    else element.setAttribute(name, value === true ? '' : String(value));
  }
  for (const child of children.flat(Infinity)) {
    if (child == null || child === false) continue;
    element.append(child.nodeType ? child : document.createTextNode(String(child)));
  }
  return element;
}

const h = (tag, attributes, ...children) => build(document.createElement(tag), attributes, children);
const s = (tag, attributes, ...children) => build(document.createElementNS(SVG, tag), attributes, children);

let language = 'zh';
const t = (zh, en) => (language === 'en' ? en : zh);
const titleOf = answer => t(answer.zh, answer.en);

const whole = x => (x == null ? '' : Number(x).toLocaleString('en-US'));
const fixed = (x, digits = 1) => (x == null ? '' : Number(x).toLocaleString('en-US',
  {minimumFractionDigits: digits, maximumFractionDigits: digits}));
const percent = x => (x == null ? '' : x >= 0.1 ? fixed(x * 100, 0) + '%' : x >= 0.001 ? fixed(x * 100, 1) + '%' : x > 0 ? '<0.1%' : '0');

function day(date) {
  if (!date) return t('日期未详', 'undated');
  const [year, month, dayOfMonth] = date.split('-').map(Number);
  return language === 'en' ? date : `${year}年${month}月${dayOfMonth}日`;
}
const short = date => (date ? date.replace(/-0?/g, '.') : '');
const span = (from, to) => (!from ? t('日期未详', 'undated') : from === to ? short(from) : `${short(from)} – ${short(to)}`);

// where a row stands: paper, day, page
const placeOf = row => [row.publication || t('报名未详', 'paper not known'), day(row.publish_date),
  row.page_no == null ? null : t(`第${row.page_no}版`, `p. ${row.page_no}`)].filter(Boolean).join(' · ');
const fileOf = uri => (uri || '').replace(/^.*\/(?=[^/]*$)/, '');

const button = (text, onclick, attributes) => h('button', {class: 'btn', type: 'button', onclick, ...attributes}, text);
const note = (...words) => h('p', {class: 'foot'}, words);
const nothing = (head, ...words) => h('p', {class: 'empty'}, h('b', {}, head), words);

function figure(title, sub, ...children) {
  return h('div', {class: 'fig'}, h('h3', {}, title), sub ? h('p', {class: 'sub'}, sub) : null, children);
}

// «显示 50 / 812»; what is asked for is bounded, so the bound itself means "or more"
const MOST_ROWS = 100000;
const atLeast = total => (total >= MOST_ROWS ? '≥ ' : '') + whole(total);
const shownOf = (shown, total, zh, en) => (shown < total
  ? t(`显示 ${whole(shown)} / ${atLeast(total)} ${zh}`, `showing ${whole(shown)} of ${atLeast(total)} ${en}`)
  : t(`共 ${whole(total)} ${zh}`, `${whole(total)} ${en}`));
