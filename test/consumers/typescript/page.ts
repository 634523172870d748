import 'story-widgets/define';
import 'story-widgets/define/story-card';
import {type StoryDraft, type StoryLoadEvent, normalize, registerTranslation} from 'story-widgets';
import {formatDate, parseDate} from 'story-widgets/data';
import {exportStory} from 'story-widgets/desk';
import {StoryTimeline} from 'story-widgets/elements/story-timeline';
import {ko} from 'story-widgets/i18n/ko';
import {StoryCard, type StoryCardProps} from 'story-widgets/react';
import {prerender} from 'story-widgets/ssr';
import {createAnswer} from 'story-widgets/worker';

const draft: StoryDraft = {version: 1, headline: 'Lee visits China', 'x-desk': 7};
const headline: string = normalize(draft).story.headline;
const html: Promise<string> = prerender(draft, {lang: 'en'});
const date: string = formatDate(parseDate('2026-01-06').date, 'en');

class OwnTimeline extends StoryTimeline {}
customElements.define('own-timeline', OwnTimeline);

const card = document.createElement('story-card');
card.story = draft;
card.headingLevel = 3;
card.addEventListener('story-load', (event: StoryLoadEvent) => console.log(event.story.headline));
registerTranslation(ko, {$code: 'de', sources: 'Belege'});
const props: StoryCardProps = {story: draft, headingLevel: 3};
console.log(headline, html, date, exportStory, createAnswer, StoryCard, props);

// @ts-expect-error A level is a number.
card.headingLevel = 'three';
