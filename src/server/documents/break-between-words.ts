/** Words end here only where a reader of Chinese would end them: 信息技术|与制造业, not 信息技|术与制造业. */
const segmenter = new Intl.Segmenter('zh-CN', { granularity: 'word' });

const opens = /^[（《〈“‘〔【(]$/u;
const closes = /^[）》〉”’〕】)、，。；：！？,.;:!?%+]$/u;
/** A single character belongs to the word before it (制造业, 示例省, 名单的), unless it leads to the next. */
const leads = /^[与和及或暨拟新第各在对向]$/u;
const single = /^\p{Script=Han}$/u;
/** 2030|年度 is one figure. */
const counted = /^[年月日个号项家批届]/u;

/** Nothing longer stays whole: an address or a made-up word must not run off the page. */
const longest = 12;

/**
 * The pieces of a title that stay whole on a line. A mark that opens stays with what follows, one that closes with what
 * stands before it; a written line break is a piece of its own.
 */
export function breakBetweenWords(title: string): string[] {
  const pieces: string[] = [];
  let ahead = '';
  for (const { segment } of segmenter.segment(title)) {
    const last = pieces.at(-1);
    if (opens.test(segment) || leads.test(segment)) ahead += segment;
    else if (!ahead && last && last !== '\n' && belongsTo(last, segment)) {
      pieces[pieces.length - 1] = last + segment;
    } else {
      pieces.push(...parts(ahead + segment));
      ahead = '';
    }
  }
  return ahead ? [...pieces, ahead] : pieces;
}

const belongsTo = (last: string, segment: string) =>
  closes.test(segment) || single.test(segment) || (/\d$/.test(last) && counted.test(segment));

const parts = (piece: string) => piece.match(new RegExp(`\n|[^\n]{1,${longest}}`, 'gu')) ?? [];
