// Rising and falling: the first against the last year that hold at least 200 articles; bar length is the log ratio.
function moversFigure() {
  const rows = moversOf(() => true);
  if (!rows.length) {
    return figure(t('升与降', 'Rising and falling'), null, nothing(t('这里不排名。', 'No ranking here. '),
      t('要有两个年份、各至少 200 篇稿件，比较才不是量出版面的偶然。', 'It takes two years with at least 200 articles each; below that a ranking would measure chance.')));
  }
  const {first_year: from, last_year: to} = rows[0];
  const partial = [from, to].filter(year => monthsRead(year) < 12).map(year => t(`${year} 年只有 ${monthsRead(year)} 个月`, `${year} holds ${monthsRead(year)} months`));
  const rising = rows.filter(row => row.log_ratio > 0).slice(0, 18);
  const falling = rows.filter(row => row.log_ratio < 0).slice(0, 18);
  const longest = d3.max(rising.concat(falling), row => Math.min(8, Math.abs(row.log_ratio)));
  return [partial.length ? note(partial.join(t('，', ', ')), t('：升降里有季节，也有不再印的栏目与署名。', ': part of this is the season, and columns or credits that are no longer printed.')) : null,
    h('div', {class: 'cols'},
    moverColumn(rising, t(`${from} 到 ${to} 升得最多`, `Rising most, ${from} to ${to}`), '', longest, from, to),
    moverColumn(falling, t('降得最多', 'Falling most'), 'dn', longest, from, to))];
}

const monthsRead = year => rowsOf('periods').filter(row => row.period_type === 'month' && row.period_start.startsWith(year + '-')).length;

function moverColumn(rows, title, cls, longest, from, to) {
  const sub = t(`每万词，${from} → ${to}；按把握（G²）排，条长为对数比（每加一，差一倍）`, `per 10k, ${from} → ${to}; by G², bar = log ratio (one step = twice)`)
    + (rows.some(row => !row.tf_first) ? t('；斜纹为起始年未见', '; hatched: absent in the first year') : '');
  return figure(title, sub, rows.map(row => {
    const says = `log ratio ${row.log_ratio} · G² ${whole(row.log_likelihood)} · ${from}: ${whole(row.tf_first)} · ${to}: ${whole(row.tf_last)}`;
    return h('div', {class: 'mv ' + cls}, h('b', {title: row.term}, row.term),
      h('i', {class: row.tf_first ? '' : 'new', style: {width: (Math.min(8, Math.abs(row.log_ratio)) / longest * 100).toFixed(1) + '%'}, ...tipped(says)}),
      number(`${row.tf_first ? fixed(row.per_10k_first, 2) : t('未见', 'none')} → ${fixed(row.per_10k_last, 2)}`, 'movers', row, {title: row.term, lead: says}));
  }));
}
