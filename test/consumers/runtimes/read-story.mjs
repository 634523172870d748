// What a server does with a story where there is no page: all of it without an element registered.
import 'story-widgets/define';
import 'story-widgets/define/story-card';
import {normalize} from 'story-widgets';
import {formatDate, parseDate} from 'story-widgets/data';
import {prerender} from 'story-widgets/ssr';

export async function readStory(draft) {
  const {story, issues} = normalize(draft);
  const html = await prerender(draft, {lang: 'en'});
  return {
    headline: story.headline,
    issues: (await issues).map(({code}) => code),
    date: formatDate(parseDate('2026-01-06').date, 'en'),
    isPrinted: html.startsWith('<story-card') && html.includes('Lee visits China'),
  };
}

export const EXPECTED = {
  headline: 'Lee visits China',
  issues: [],
  date: 'January 6, 2026',
  isPrinted: true,
};
