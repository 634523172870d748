import {fixture, html} from '@open-wc/testing';
import '../../src/define.js';
import type {StoryCard} from '../../src/elements/story-card.js';
import type {StoryElement} from '../../src/elements/story-element.js';
import {getAllByRole, getByRole} from '../browser/by-role.js';
import {click, press, setViewport} from '../browser/input.js';
import {deepQuery, markers, openPopovers, realCard, settled} from '../browser/real-story.js';
import {waitUntil} from '../browser/wait-until.js';
import {COMPLETE, FAILURES, HUGE, LONG, MISSING, UNANSWERED, UNUSUAL} from './state-stories.js';

/** The language of a page, its direction, and what our English words are in it. */
export interface Tongue {
  lang: string;
  dir?: 'ltr' | 'rtl' | undefined;
  say(english: string): string;
}

export type State = [name: string, draw: () => Promise<HTMLElement>];

/** Every state that an element can be in, on a page of some language. */
export function statesIn(tongue: Tongue): State[] {
  const {say} = tongue;
  /** A name of ours; a language made up to be long has brackets and waves around each phrase. */
  const named = (english: string): RegExp => {
    const parts = say(english).split(/([ :])/);
    return new RegExp(`^${['', ...parts, ''].join('[⟦⟧~ ]*')}$`);
  };
  async function put<Tag extends keyof HTMLElementTagNameMap>(
    tag: Tag,
    properties: object,
    {lang = tongue.lang, dir = tongue.dir ?? 'ltr', fallback = ''} = {},
  ): Promise<HTMLElementTagNameMap[Tag]> {
    const element = document.createElement(tag);
    Object.assign(element, properties);
    element.innerHTML = fallback;
    await fixture(html`<main lang=${lang} dir=${dir}>${element}</main>`);
    return element;
  }

  async function ready<Tag extends keyof HTMLElementTagNameMap>(
    ...given: Parameters<typeof put<Tag>>
  ): Promise<HTMLElementTagNameMap[Tag]> {
    const element = await put(...given);
    await settled(element as unknown as StoryElement);
    return element;
  }

  async function openMarker(card: HTMLElement, nth = 0): Promise<void> {
    const marker = markers(card as StoryCard)[nth]!;
    marker.scrollIntoView({block: 'center', behavior: 'instant'});
    await click(marker);
    const isOpen = (): boolean =>
      openPopovers().length + deepQuery(card, 'dialog[open]').length > 0;
    await waitUntil(isOpen, 'The citation is open.');
  }

  /** A popover that has less room than words is scrolled inside. */
  async function clickInside(button: HTMLElement): Promise<void> {
    button.scrollIntoView({block: 'nearest', behavior: 'instant'});
    await click(button);
  }

  /** Until the tools are there, which are fetched. */
  async function timeline(properties: object): Promise<HTMLElement> {
    const element = await ready('story-timeline', {story: LONG, ...properties});
    await waitUntil(() => deepQuery(element, '.parts > div').length, 'The tools are there.');
    return element;
  }

  const states: State[] = [
    ['the real story', async () => await realCard()],
    [
      'a story with all that a story can have',
      async () => await ready('story-card', {story: COMPLETE}),
    ],
    ['a story that is on its way', async () => await put('story-card', {src: UNANSWERED})],
    [
      'a story that is on its way, over a fallback',
      async () =>
        await put('story-card', {src: UNANSWERED}, {fallback: '<a href="#x">Read it</a>'}),
    ],
    ['a story that is missing', async () => await ready('story-card', {src: MISSING})],
    [
      'a story that is missing, below a fallback',
      async () => await ready('story-card', {src: MISSING}, {fallback: '<a href="#x">Read it</a>'}),
    ],
    ...FAILURES.map(([why, properties]): State => [
      `a story that ${why}`,
      async () => await ready('story-card', properties),
    ]),
    ['no story at all', async () => await put('story-card', {})],
    [
      'a story that could not be updated',
      async () => {
        const {fetch} = window;
        const card = await ready('story-card', {src: '/data/lee-china-visit.json?axe'});
        window.fetch = () => Promise.reject(new TypeError('offline'));
        try {
          await card.reload();
        } finally {
          window.fetch = fetch;
        }
        await waitUntil(() => card.state === 'stale', 'It is stale.');
        return card;
      },
    ],
    [
      'an open popover, with a report offered',
      async () => {
        const card = await realCard({report: true});
        await openMarker(card);
        return card;
      },
    ],
    [
      'an open popover with an excerpt, a subscription and an archived copy',
      async () => {
        const card = await ready('story-card', {story: COMPLETE});
        await openMarker(card);
        return card;
      },
    ],
    [
      'an open popover of four sources',
      async () => {
        const sections = [{text: 'All agree[1][2][3][4].'}];
        const card = await ready('story-card', {story: {...LONG, timeline: [], sections}});
        await openMarker(card);
        return card;
      },
    ],
    [
      'an open sheet',
      async () => {
        await setViewport({width: 360, height: 640});
        const card = await realCard();
        await openMarker(card);
        return card;
      },
    ],
    [
      'a citation that was copied',
      async () => {
        const card = await realCard();
        const copy = getByRole(card, 'button', named('Copy Source 1: Yonhap'));
        await click(copy);
        await waitUntil(() => getAllByRole(card, 'status').some(isCopied), 'It was said.');
        return card;
      },
    ],
    [
      'a claim that was copied',
      async () => {
        const card = await realCard();
        await openMarker(card);
        await clickInside(getByRole(openPopovers()[0]!, 'button', named('Copy')));
        await waitUntil(() => getAllByRole(card, 'status').some(isCopied), 'It was said.');
        return card;
      },
    ],
    [
      'a citation that was reported',
      async () => {
        const card = await realCard({report: true});
        await openMarker(card);
        await clickInside(getByRole(card, 'button', named('Report this citation')));
        const isReported = ({textContent}: Element): boolean =>
          named('Reported. Thank you.').test(textContent ?? '');
        await waitUntil(() => deepQuery(card, '*').some(isReported), 'It was said.');
        return card;
      },
    ],
    [
      'a source that is marked',
      async () => {
        const card = await realCard();
        const [mark] = getAllByRole(card, 'button', named('Mark in the story'));
        await click(mark!);
        await waitUntil(() => mark!.ariaPressed === 'true', 'It is pressed.');
        const next = (): Element | undefined =>
          getAllByRole(card, 'button', named('Next claim'))[0];
        await waitUntil(next, 'There is a way to each claim.');
        await click(next()!);
        return card;
      },
    ],
    [
      'a place that the reader has jumped to, with a way back',
      async () => {
        const card = await realCard();
        await click(deepQuery(card, '.references a')[0]!);
        await waitUntil(
          () => getAllByRole(card, 'button', new RegExp(say('Back to'))).length,
          'There is a way back.',
        );
        return card;
      },
    ],
    [
      'unusual dates, and sources of no publisher',
      async () => await ready('story-card', {story: UNUSUAL}),
    ],
    ['a folded timeline', async () => await ready('story-timeline', {story: LONG})],
    [
      'a timeline whose fold is open',
      async () => {
        const element = await ready('story-timeline', {story: LONG});
        getByRole(element, 'button', new RegExp(`${say('Show')} \\d+ ${say('more')}`)).focus();
        await press('Enter');
        await waitUntil(
          () => getAllByRole(element, 'button', named('Show fewer')).length,
          'It is open.',
        );
        return element;
      },
    ],
    ['an axis', async () => await timeline({axis: true})],
    ['filters', async () => await timeline({filters: ''})],
    [
      'filters on a phone, behind their button and opened',
      async () => {
        await setViewport({width: 360, height: 640});
        const element = await timeline({filters: ''});
        const button = getByRole(element, 'button', named('Filter'));
        await click(button);
        await waitUntil(() => button.ariaExpanded === 'true', 'They are open.');
        return element;
      },
    ],
    [
      'a timeline that is narrowed by axis and filters',
      async () => {
        const element = await timeline({filters: '', axis: true});
        await waitUntil(
          () => getAllByRole(element, 'button', /^Trade/).length,
          'The filters come.',
        );
        await click(getByRole(element, 'button', /^Trade/));
        getByRole(element, 'slider', named('From')).focus();
        await waitUntil(
          () => getAllByRole(element, 'button', named('Show all')).length,
          'It is narrowed.',
        );
        return element;
      },
    ],
    ['a brief', async () => await brief({story: COMPLETE, variant: 'brief'})],
    ['an open brief', async () => await brief({story: COMPLETE, variant: 'brief', expanded: true})],
    ['a headline', async () => await brief({story: COMPLETE, variant: 'headline'})],
    [
      'the coverage',
      async () => {
        const element = await ready('story-coverage', {src: '/data/lee-china-visit.json'});
        await waitUntil(() => getAllByRole(element, 'table').length, 'It is drawn.');
        return element;
      },
    ],
    [
      'the coverage of more places than it has rows, in part with no source',
      async () => {
        const element = await ready('story-coverage', {story: HUGE});
        await waitUntil(() => getAllByRole(element, 'table').length, 'It is drawn.');
        return element;
      },
    ],
    ['a list of sources', async () => await ready('story-sources', {story: LONG})],
    ['citations in an article', async () => await article()],
    [
      'an Arabic story on an English page',
      async () => await ready('story-card', {src: '/data/short-ar.json'}),
    ],
    [
      'an English story on a Korean page from right to left',
      async () => await ready('story-card', {story: COMPLETE}, {lang: 'ko', dir: 'rtl'}),
    ],
  ];

  function isCopied({textContent}: Element): boolean {
    return named('Copied').test(textContent ?? '');
  }

  async function brief(properties: object): Promise<StoryCard> {
    const card = await ready('story-card', properties);
    await waitUntil(() => getAllByRole(card, 'heading').length, 'Its words are there.');
    return card;
  }

  async function article(): Promise<HTMLElement> {
    const sources = JSON.stringify(LONG.sources);
    const page = await fixture<HTMLElement>(html`
    <main>
      <p>It was <citation-ref source="2" sources=${sources}>the first visit</citation-ref>.</p>
    </main>
  `);
    const reference = page.querySelector('citation-ref')!;
    await waitUntil(() => markers(page as StoryCard).length, 'The marker is there.');
    await openMarker(reference);
    return page;
  }

  return states;
}
