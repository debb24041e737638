// The head of the page: what was read, how far it can be trusted, with what it was made.
const mark = level => s('svg', {width: 15, height: 15, viewBox: '0 0 15 15', 'aria-hidden': true},
  s('circle', {cx: 7.5, cy: 7.5, r: 6, fill: level === 'full' ? 'var(--ink3)' : 'none', stroke: level === 'full' ? 'var(--ink3)' : 'var(--red)', 'stroke-width': 1.6}),
  level === 'half' ? s('path', {d: 'M7.5 1.5a6 6 0 0 1 0 12z', fill: 'var(--red)'}) : null);

const trustLine = (level, ...words) => h('li', {}, mark(level),
  h('span', {class: 'vh'}, level === 'full' ? t('可靠：', 'sound: ') : t('留意：', 'caution: ')), words);

function verdict() {
  const pages = figureOf('pages');
  if (!pages) return t('没有读到版面', 'Nothing was read');
  if (figureOf('stories') < 200) return t('只可细读，不可推论', 'Read closely; do not generalise');
  if (figureOf('pages_dated') < pages / 2) return t('可看人与词，不可看先后', 'Good for people and words, not for time');
  return t('可以统计；引用之前看存疑', 'Good for statistics; see the doubts before you quote');
}

function sizeLine() {
  const few = figureOf('stories') < 200;
  return trustLine(few ? 'half' : 'full', few ? t('样本很小：', 'A small sample: ') : t('读入 ', 'Read: '), counted('pages'), t(' 版、', ' pages, '), counted('stories'),
    few ? t(' 篇稿件，只能说明这些版面写了什么。', ' stories. It shows what these pages say and no more.') : t(' 篇稿件。', ' stories.'));
}

function paperLine() {
  const pages = figureOf('pages');
  const named = figureOf('pages_named');
  if (named === pages) return trustLine('full', t('报名全知：', 'Every page has its paper: '), counted('publications'), t(' 种。', ' in all.'));
  return trustLine(named ? 'half' : 'empty', counted('pages_named'), t(' 版知道是什么报，', ' pages have a known paper, '), counted('pages_placed'),
    t(' 版知道是哪里的报。用 --manifest 可以告诉它。', ' a known place. Tell it with --manifest.'));
}

function dateLine() {
  const pages = figureOf('pages');
  const dated = figureOf('pages_dated');
  if (!dated) {
    return trustLine('empty', t('见报日全不知道：', 'No page has a known date: '), counted('pages_dated'), t(' / ', ' of '), counted('pages'),
      t(' 版。按时间的图都不画；“28日”这样的话也落不到哪一年。', '. Charts over time are left out, and “the 28th” has no year.'));
  }
  const inferred = figureOf('pages_inferred');
  return trustLine(dated === pages && !inferred ? 'full' : 'half', counted('pages_dated'), t(' / ', ' of '), counted('pages'), t(' 版知道见报日', ' pages have a known date'),
    inferred ? [t('，其中 ', ', '), counted('pages_inferred'), t(' 版由正文推定', ' inferred from the text')] : null, t('。', '.'));
}

const daysOf = rows => rows.flatMap(row => [row.first_day, row.last_day]).filter(Boolean).sort();

// the share of the days between the first and the last that have a page; null when none is dated
function coverage() {
  const days = daysOf(rowsOf('coverage'));
  return days.length ? figureOf('days_printed') / (d3.utcDay.count(new Date(days[0]), new Date(days[days.length - 1])) + 1) : null;
}

function gapLine() {
  const share = coverage();
  if (share == null) return null;
  return trustLine(share < 0.5 ? 'half' : 'full', counted('days_printed'), t(' 天有版面，占起讫之间的 ', ' days have a page, of those between first and last '), percent(share),
    share < 0.5 ? t('：“首见”“末见”“缺号”只对读到的日子说话。', ': first, last and missing speak of the days that were read.') : t('。', '.'));
}

function nameLine() {
  const unsure = figureOf('mentions_unsure');
  return trustLine(unsure > figureOf('mentions') / 20 ? 'half' : 'full', t('人名 ', 'Of '), counted('mentions'), t(' 处：', ' mentions of people '), counted('mentions_unsure'),
    t(' 处把握不足八成；看出 ', ' are below 0.8 in confidence; '), counted('ambiguous'), t(' 个姓名可能是几人。', ' names were seen to be several people perhaps.'));
}

function lossLine() {
  const lost = figureOf('rejects');
  return trustLine(lost ? 'half' : 'full', lost ? t('没有读成的输入 ', 'Inputs that became no page: ') : t('没有丢弃：拒收 ', 'Nothing was dropped: rejects '), counted('rejects'),
    t('，重复给出的 ', ', given twice '), counted('duplicate_pages'), t('；每个字都归入某一篇。', '; every character belongs to an article.'));
}

function timeLine() {
  const vague = figureOf('expressions_unplaced');
  return trustLine(vague > figureOf('expressions') / 6 ? 'half' : 'full', t('时间词 ', 'Of '), counted('expressions'), t(' 处：', ' temporal expressions '), counted('expressions_resolved'),
    t(' 处落到日历，', ' are on the calendar, '), counted('expressions_lengths'), t(' 处是时长或频次，', ' are lengths or frequencies, '),
    counted('expressions_unplaced'), t(' 处定不到哪一天。', ' have no certain day.'));
}

function bandFigure(name, zh, en, ...notes) {
  const value = figureOf(name);
  if (value == null) return null;
  const big = value < 1e6 ? whole(value) : language === 'en' ? (value / 1e6).toFixed(1) + ' M' : whole(Math.round(value / 1e4)) + ' 万';
  return h('div', {}, h('dt', {class: 'vh'}, t(zh, en)), h('dd', {}, number(big, name, null, {lead: whole(value)}),
    h('span', {class: 'unit'}, t(zh, en)), h('span', {class: 'note'}, notes)));
}

function masthead() {
  const papers = rowsOf('coverage').filter(row => row.publication).slice(0, 8);
  const days = daysOf(rowsOf('coverage'));
  const where = [...new Set(rowsOf('pages').map(row => row.place).filter(Boolean))].slice(0, 6);
  return h('header', {class: 'masthead'},
    h('div', {class: 'nameplate'}, h('h1', {}, '读报记'), h('div', {},
      h('p', {class: 'corpus'}, papers.length ? papers.map(row => row.publication).join('、') : t('报名未详的版面', 'Pages of unknown papers')),
      h('p', {class: 'papers'}, where.join('、'), where.length ? h('br') : null,
        days.length ? [day(days[0]), t(' 至 ', ' to '), day(days[days.length - 1])] : t('见报日未详', 'issue dates not known')), findings())),
    h('div', {class: 'eye'}, h('h2', {}, t('这份报告可信到什么程度', 'How far can this report be trusted?')), h('p', {class: 'verdict'}, verdict()),
      h('ul', {}, sizeLine(), paperLine(), dateLine(), gapLine(), lossLine(), timeLine(), nameLine())));
}

function figures() {
  return h('dl', {class: 'figures'},
    bandFigure('pages', '版', 'pages', t('拒收 ', 'rejected '), counted('rejects')),
    bandFigure('stories', '篇稿件', 'stories', t('另有图片说明 ', 'and captions '), counted('captions'), t('，重刊 ', ', reprints '), counted('reprints')),
    bandFigure('tokens', '词', 'tokens', counted('chars'), t(' 字', ' characters')),
    bandFigure('officials', '位官员', 'officials', t('具名者共 ', 'named people '), counted('people')),
    bandFigure('formulations', '条提法', 'formulations', t('共 ', 'printed '), counted('formulation_hits'), t(' 处', ' times')),
    bandFigure('meetings', '次编号会议', 'numbered meetings', counted('series'), t(' 个系列', ' series')));
}

function runLine() {
  const run = rowsOf('run')[0] || {};
  return h('p', {class: 'runline'},
    h('span', {}, t('生成于 ', 'Made '), (run.finished_at || '').slice(0, 16).replace('T', ' '), ' UTC'),
    h('span', {}, t('运行 ', 'run '), number(run.run_id || '', 'run')),
    h('span', {}, 'broadsheet ', run.code_version), h('span', {}, 'Spark ', run.spark_version), h('span', {}, 'HanLP ', run.hanlp_version),
    h('span', {}, t('词表 ', 'lexicon '), h('code', {}, (run.lexicon_sha256 || '').slice(0, 8))),
    h('span', {}, t(`用时 ${whole(Math.round(run.seconds))} 秒`, `${whole(Math.round(run.seconds))} s`)));
}
