// The page: sections, navigation, language, theme, print.
const store = {
  get: key => { try { return localStorage.getItem('broadsheet.' + key); } catch (denied) { return null; } },
  set: (key, value) => { try { localStorage.setItem('broadsheet.' + key, value); } catch (denied) { /* a page opened from disk may not store */ } }
};
const asked = location.hash.slice(1).split('&');
const prefersDark = matchMedia('(prefers-color-scheme: dark)');
let theme = ['dark', 'light'].find(name => asked.includes(name)) || store.get('theme') || 'auto';
language = asked.includes('en') ? 'en' : store.get('language') || 'zh';
let paper = false;

function section(id, title, lede, ...children) {
  return h('section', {id, 'aria-labelledby': id + '-title'}, h('header', {}, h('h2', {id: id + '-title'}, title), lede ? h('p', {}, lede) : null), children);
}

const missing = list => nothing(t('这次没有算。', 'Not computed. '), t('缺表 ', 'The run has no table '), absentTables(list).join('、'), t('。', '.'));
const missingSection = (id, title, list) => section(id, title, null, missing(list));

const SECTIONS = [
  ['calendar', '日历', 'Calendar', calendarSection], ['words', '用词', 'Words', wordsSection], ['formulations', '提法', 'Formulations', formulationsSection],
  ['officials', '官员', 'Officials', officialsSection], ['meetings', '会议', 'Meetings', meetingsSection], ['context', '语境', 'In context', contextSection],
  ['doubts', '存疑', 'Doubts', doubtsSection], ['recipes', '问法', 'Recipes', recipesSection], ['dictionary', '字典', 'Dictionary', dictionarySection]];

const isDark = () => (theme === 'auto' ? prefersDark.matches : theme === 'dark');
const applyTheme = () => { document.documentElement.dataset.theme = isDark() && !paper ? 'dark' : 'light'; };

function navigation() {
  const dayOrNight = button(isDark() ? t('日', 'Light') : t('夜', 'Dark'), () => {
    theme = isDark() ? 'light' : 'dark';
    store.set('theme', theme);
    applyTheme();
    dayOrNight.textContent = isDark() ? t('日', 'Light') : t('夜', 'Dark');
  });
  const other = button(t('English', '中文'), () => {
    language = language === 'en' ? 'zh' : 'en';
    store.set('language', language);
    render();
  });
  return h('nav', {class: 'bar', 'aria-label': t('版块', 'Sections')},
    h('ol', {}, SECTIONS.map(([id, zh, en]) => h('li', {}, h('a', {href: '#' + id, 'data-s': id}, t(zh, en))))),
    h('div', {class: 'tools'}, other, dayOrNight, button(t('短印', 'Short print'), () => printPage('short'), {class: 'btn hide-s'}), button(t('全印', 'Print all'), () => printPage('whole'), {class: 'btn hide-s'})));
}

// short: the first five sections; whole: everything, the recipes opened
function printPage(extent) {
  document.documentElement.dataset.print = extent;
  print();
}

function toPaper(on) {
  paper = on;
  applyTheme();
  const isShort = document.documentElement.dataset.print !== 'whole';
  document.querySelectorAll('details').forEach(details => {
    if (on) details.dataset.was = details.open ? 'open' : '';
    details.open = on ? !isShort && !details.classList.contains('lazy') : Boolean(details.dataset.was);
  });
  drawForPaper(on);
  if (!on) delete document.documentElement.dataset.print;
}

function footer() {
  return h('footer', {class: 'end'},
    h('p', {}, t('全部数字也在 ', 'Every figure is also in '), h('code', {}, DATA.tables), t('（Parquet）与这一页旁边的 ', ' (Parquet) and beside this page in '), h('code', {}, 'csv/'), t('里。本页不联网，可单独拷走。', '. This page needs no network and can be copied on its own.')),
    h('p', {}, t('图表用 d3（ISC 许可，Mike Bostock）。', 'Charts: d3 (ISC licence, Mike Bostock).')));
}

let watcher;
function render() {
  document.documentElement.lang = language === 'en' ? 'en' : 'zh-Hans';
  document.title = '读报记 · ' + (rowsOf('coverage').map(row => row.publication).filter(Boolean).slice(0, 3).join('、') || t('报名未详', 'papers not known'));
  const app = document.getElementById('app');
  app.replaceChildren(h('div', {class: 'page'}, masthead(), h('hr', {class: 'wenwu'}), figures(), runLine(), navigation(), SECTIONS.map(([, , , build]) => build()), footer()));
  const links = new Map([...app.querySelectorAll('nav.bar a')].map(link => [link.dataset.s, link]));
  watcher?.disconnect();
  watcher = new IntersectionObserver(entries => {
    const here = entries.find(entry => entry.isIntersecting);
    if (here) links.forEach((link, id) => (id === here.target.id ? link.setAttribute('aria-current', 'true') : link.removeAttribute('aria-current')));
  }, {rootMargin: '-12% 0px -80% 0px'});
  app.querySelectorAll('section').forEach(one => watcher.observe(one));
}

applyTheme();
prefersDark.addEventListener('change', applyTheme);
addEventListener('beforeprint', () => toPaper(true));
addEventListener('afterprint', () => toPaper(false));
document.body.append(hatching(), h('div', {id: 'tip'}));
initDrawer();
render();
document.documentElement.dataset.ready = String(Math.round(performance.now()));
