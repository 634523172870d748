import {html, nothing, type TemplateResult} from 'lit';
import type {DateWords} from '../model/format-date.js';
import {formatDate, type DateOptions} from '../model/format-date.js';
import {datetime, type StoryDate} from '../model/dates.js';
import type {CitedBlock, Citation, CitationRun, SafeUrl, Story} from '../model/story.js';
import {textDirection, type Localize} from '../page/localize.js';

/** Up to this many citations of a run are controls of their own; more are one control. */
const MAX_SEPARATE_MARKERS = 3;
const MAX_LABEL_PIECES = 3;

/** What the parts of a picture need to know. */
export interface Scene {
  story: Story;
  localize: Localize;
  calendar: string;
  /** A finger is about: a run of markers becomes one control. */
  isCoarse: boolean;
  /** The host page wants to hear of doubtful citations. */
  canReport: boolean;
  /** Before each anchor in a link: `lee-china-visit` in `#lee-china-visit-s4`. */
  prefix: string;
}

/** A date in the reader's language. English words would not go with another one, except for a season, which has no sign. */
export function printDate(
  date: StoryDate,
  {localize, calendar}: Scene,
  options: Omit<DateOptions, 'calendar' | 'words'> = {},
): string {
  const words = localize.term('date') as unknown as DateWords;
  return formatDate(date, localize.lang(), {
    ...options,
    calendar,
    words: localize.lang() === localize.wordsLang() ? words : {season: words.season},
  });
}

/** `<time>` where HTML can express the date, plain text where it cannot; both in their own direction, whatever surrounds them. */
export function renderDate(
  date: StoryDate | null,
  scene: Scene,
  options?: Parameters<typeof printDate>[2],
): unknown {
  const printed = date && printDate(date, scene, options);
  if (!printed) return nothing;
  const machine = datetime(date);
  const {localize} = scene;
  const lang = localize.lang() === localize.wordsLang() ? nothing : localize.lang();
  return machine
    ? html`<time datetime=${machine} lang=${lang}>${printed}</time>`
    : html`<bdi lang=${lang}>${printed}</bdi>`;
}

/** A heading of level 1–6; `storyLang` is for the story's words, and absent for ours. */
export function renderHeading(
  level: number,
  name: string,
  text: unknown,
  storyLang?: string,
): TemplateResult {
  const lang = storyLang || nothing;
  const dir = storyLang === undefined ? nothing : textDirection(storyLang);
  switch (Math.min(6, Math.max(1, Math.round(level) || 2))) {
    case 1:
      return html`<h1 class=${name} part=${name} lang=${lang} dir=${dir}>${text}</h1>`;
    case 2:
      return html`<h2 class=${name} part=${name} lang=${lang} dir=${dir}>${text}</h2>`;
    case 3:
      return html`<h3 class=${name} part=${name} lang=${lang} dir=${dir}>${text}</h3>`;
    case 4:
      return html`<h4 class=${name} part=${name} lang=${lang} dir=${dir}>${text}</h4>`;
    case 5:
      return html`<h5 class=${name} part=${name} lang=${lang} dir=${dir}>${text}</h5>`;
    default:
      return html`<h6 class=${name} part=${name} lang=${lang} dir=${dir}>${text}</h6>`;
  }
}

/** Paragraphs of cited text with their markers; `place` as in `Claim`. */
export function renderBlocks(
  blocks: readonly CitedBlock[],
  place: string,
  scene: Scene,
): TemplateResult[] {
  const {lang} = scene.story;
  return blocks.map(({text, runs}, index) => {
    let from = 0;
    // One flat list: a template for each piece would cost a long timeline thousands of nodes.
    const pieces = runs.flatMap(run => {
      const before = text.slice(from, run.at);
      from = run.at;
      return [before, renderRun(run, scene)];
    });
    return html`<p data-block="${place} ${index}" lang=${lang || nothing} dir=${textDirection(lang)}>${pieces}${text.slice(from)}</p>`;
  });
}

/** The markers of one run: real links whose text is `[4]`, made controls by role. */
export function renderRun({citations, claimId}: CitationRun, scene: Scene): TemplateResult {
  const controls =
    citations.length > (scene.isCoarse ? 1 : MAX_SEPARATE_MARKERS)
      ? [citations]
      : citations.map(citation => [citation]);
  return html`<sup class="run" data-anchor=${claimId || nothing} tabindex="-1">${controls.length > 1 ? controls.map(each => renderMarker(each, claimId, scene)) : renderMarker(citations, claimId, scene)}</sup>`;
}

function renderMarker(citations: Citation[], claimId: string, scene: Scene): TemplateResult {
  const [first] = citations;
  const label = markerLabel(citations, scene.localize);
  return html`<a class="marker ${label.length === 1 ? 'single' : ''}" part="marker" href="#${scene.prefix}-s${first?.number}" role="button"
    aria-haspopup="dialog" aria-expanded="false" aria-label=${markerName(citations, label, scene)} data-claim=${claimId}
    data-cites=${citations.map(({number, excerptId}) => (excerptId ? `${number}:${excerptId}` : number)).join(' ')}><span class="reach"><span class="bracket">[</span>${label}<span class="bracket">]</span></span></a>`;
}

/** `4`; for several `1–3, 7`; for more than three pieces `4 sources`. */
export function markerLabel(citations: readonly Citation[], localize: Localize): string {
  const numbers = [...new Set(citations.map(({number}) => number))].sort((a, b) => a - b);
  const spans: [first: number, last: number][] = [];
  for (const number of numbers) {
    const last = spans.at(-1);
    if (last && number === last[1] + 1) last[1] = number;
    else spans.push([number, number]);
  }
  const pieces = spans.flatMap(([first, last]) =>
    last - first > 1 ? `${first}–${last}` : last > first ? [first, last] : first,
  );
  return pieces.length > MAX_LABEL_PIECES
    ? localize.term('manySources', numbers.length)
    : pieces.join(', ');
}

/** "Source 4: Yonhap", for the marker and its popover. */
function markerName(
  citations: readonly Citation[],
  label: string,
  {story, localize}: Scene,
): string {
  const cited = new Set(citations.map(({sourceId}) => sourceId));
  const publishers = [
    ...new Set(
      story.sources
        .filter(({id}) => cited.has(id))
        .map(({publisher}) => publisher)
        .filter(Boolean),
    ),
  ].join(', ');
  return localize.term(cited.size > 1 ? 'sourceGroup' : 'source', label, publishers);
}

/** A link out of the page, or plain text where there is no address. */
export function renderLink(url: SafeUrl, text: unknown, number?: number): unknown {
  return url
    ? html`<a class="out" href=${url} target="_blank" rel="noopener noreferrer" data-source=${number ?? nothing}>${text}</a>`
    : text;
}
