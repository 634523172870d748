import {findAnyDate} from './spaced-dates.js';
import type {ReadDate} from './text-citation.js';
import {withoutBullet} from './text-entries.js';
import type {Line} from './text-lines.js';
import {withoutEmphasis} from './text-moments.js';

const FEWEST_POSTS = 3;
const DAY = /^\d{4}-\d\d-\d\d/;
/** `18:40 | Road reopens`, `[09:05] Schools stay shut.` */
const POST = /^[[(]?\d{1,2}[:.h]\d\d\b/;

/**
 * The day of a live blog, whose posts say no more than the clock: that on which the story was
 * published. `''` where an event has a date, or text stands between blank lines that is no post's.
 *
 * @param published - As printed.
 */
export function dayOfLiveBlog(
  lines: readonly Line[],
  published: readonly string[],
  readDate: ReadDate,
): string {
  const days = published.map(words => DAY.exec(readDate(words).edtf)?.[0] ?? '');
  const starts = lines.map(({text}) => withoutEmphasis(withoutBullet(text)));
  const isPost = starts.map(start => POST.test(start));
  const isBlog =
    isPost[0] === true &&
    isPost.filter(Boolean).length >= FEWEST_POSTS &&
    !starts.some(start => findAnyDate(start, readDate));
  return (isBlog && days.find(Boolean)) || '';
}
