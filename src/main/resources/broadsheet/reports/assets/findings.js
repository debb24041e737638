// What a reader wants first, under the nameplate: who is present most, what stories are about, which phrases, what rose and fell.
function findings() {
  const rising = moversOf(row => row.log_ratio > 0).slice(0, 5);
  const falling = moversOf(row => row.log_ratio < 0).slice(0, 5);
  const lines = [
    finding(t('谁到场最多', 'Present most'), rowsOf('officials').slice(0, 5), row => [personButton(row.person_id, row.name), ' ', number(whole(row.present), 'officials', row, {title: row.name, quiet: true})]),
    finding(t('稿件说什么', 'Stories are about'), rowsOf('topics_of_stories').slice(0, 6), row => [row.keyword, ' ', number(whole(row.stories), 'topics_of_stories', row, {quiet: true})]),
    finding(t('提法用得最多', 'Set phrases'), rowsOf('formulations').slice(0, 4), row => [row.formulation, ' ', number(whole(row.articles), 'formulations', row, {quiet: true})]),
    finding(t('升得最多', 'Rising') + yearsOf(rising), rising, row => row.term), finding(t('降得最多', 'Falling') + yearsOf(falling), falling, row => row.term)];
  return h('dl', {class: 'findings'}, lines);
}

const finding = (title, rows, cell) => (rows.length ? [h('dt', {}, title), h('dd', {}, rows.map((row, i) => [i ? t('、', ', ') : null, h('span', {}, cell(row))]))] : null);

const yearsOf = rows => (rows.length ? ` ${rows[0].first_year}–${rows[0].last_year}` : '');

// a term once, whatever its kinds; no names
const moversOf = which => [...grouped(rowsOf('movers').filter(row => row.term_kind !== 'name'), 'term').values()].map(kinds => kinds[0]).filter(which);
