// What a server does with a story where there is no page: all of it without an element registered.
import 'story-widgets/define';
import 'story-widgets/define/story-card';
import 'story-widgets/i18n/ko';
import {createElement} from 'react';
import {renderToString} from 'react-dom/server';
import {normalize} from 'story-widgets';
import {formatDate, parseDate} from 'story-widgets/data';
import {StoryCard} from 'story-widgets/elements/story-card';
import {StoryCard as StoryCardOfReact} from 'story-widgets/react';
import {prerender} from 'story-widgets/ssr';

StoryCard.define();

export async function readStory(draft) {
  const {story, issues} = normalize(draft);
  const html = await prerender(draft, {lang: 'en'});
  return {
    headline: story.headline,
    issues: (await issues).map(({code}) => code),
    date: formatDate(parseDate('2026-01-06').date, 'en'),
    component: renderToString(createElement(StoryCardOfReact, {src: '/lee.json'})),
    isPrinted: html.startsWith('<story-card') && html.includes('Lee visits China'),
  };
}

export const EXPECTED = {
  headline: 'Lee visits China',
  issues: [],
  date: 'January 6, 2026',
  component: '<story-card src="/lee.json"></story-card>',
  isPrinted: true,
};
