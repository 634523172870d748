import {css, html, nothing, type PropertyDeclarations} from 'lit';
import type {Claim, Source, Story} from '../model/story.js';
import {baseSheet, contentSheet, stateSheet} from '../styles/base.js';
import {citationSheet} from '../styles/citation.js';
import {tokenSheet} from '../styles/tokens.js';
import {placeName, shorten} from '../templates/place-name.js';
import {textDirection} from '../page/localize.js';
import type {Scene} from '../templates/text.js';
import {StoryElement} from './story-element.js';

/** From this many claims on, a cell has the full colour. */
const FULL_SHADE = 3;
/** A table past this many cells would hold up the page; the first places are shown. */
const MAX_CELLS = 5_000;

/**
 * The picture of who supports what: one row for each section and event, one column for each source. It is a table, so a
 * screen reader and a printer get the same facts; a cell leads to its claim.
 *
 * Corroboration is counted in distinct publishers: four articles of one agency are one voice.
 *
 * @example
 * <story-coverage src="/stories/lee-china-visit.json"></story-coverage>
 *
 * @tagname story-coverage
 * @csspart label - The words "Who supports what".
 * @csspart cell - The number of claims that one source supports in one place.
 */
export class StoryCoverage extends StoryElement {
  static override readonly tag = 'story-coverage';
  static override styles = [
    tokenSheet('story-coverage'),
    baseSheet,
    contentSheet,
    stateSheet,
    citationSheet,
    css`
    /* What has the focus comes out from under the first column. */
    .scroller { position: relative; overflow-x: auto; overscroll-behavior-x: contain; scroll-padding-inline-start: 9em; }
    table { border-collapse: separate; border-spacing: 3px; font-size: 0.8em; line-height: 1.3; }
    caption.label { text-align: start; font-size: 0.925em; }
    th { font-weight: 600; text-align: start; color: var(--_soft); overflow-wrap: break-word; }
    tbody th { position: sticky; inset-inline-start: 0; z-index: 1; background: var(--_surface); }
    .words { display: block; font-weight: 400; }
    thead th { vertical-align: bottom; text-align: center; padding-block-end: 0.2em; }
    tbody th { padding-inline-end: 0.8em; min-inline-size: 8em; max-inline-size: 22em; text-wrap: pretty; }
    td { block-size: 2.2em; min-inline-size: 2.6em; padding: 0; text-align: center; border-radius: min(var(--_marker-radius), 0.3em); background: var(--_tint); font-variant-numeric: tabular-nums; }
    td.publishers, thead td { background: none; color: var(--_soft); }
    .publishers .single { color: var(--_ink); border-block-end: 2px solid var(--_mark); padding-inline: 0.3em; }
    @container (max-width: 26em) { .scroller { scroll-padding-inline-start: 6em; } table { font-size: 0.72em; border-spacing: 2px; } caption.label { font-size: 1.03em; } tbody th { min-inline-size: 6em; padding-inline-end: 0.2em; } td { min-inline-size: 1.9em; } .voices { writing-mode: vertical-rl; text-align: end; padding: 0; } }
    tbody + tbody tr:first-child > * { border-block-start: 0.8em solid transparent; background-clip: padding-box; }
    td a { display: grid; place-items: center; block-size: 100%; min-block-size: 2.2em; color: inherit; text-decoration: none; border-radius: inherit; font-weight: 650; }
    td a:hover { text-decoration: underline; }
    .shade1 { background: color-mix(in srgb, var(--_accent) 16%, var(--_surface)); }
    .shade2 { background: color-mix(in srgb, var(--_accent) 32%, var(--_surface)); }
    .shade3 { background: var(--_accent); color: var(--_surface); }
    .note { font-size: 0.8em; color: var(--_soft); margin-block-start: 0.8em; max-inline-size: 60ch; }
    @media (forced-colors: active) { td { border: 1px solid GrayText; } .shade1, .shade2, .shade3 { border-color: CanvasText; } }
    @media print { td a { text-decoration: none; } }
  `,
  ];
  static override properties: PropertyDeclarations = {
    headingLevel: {attribute: 'heading-level', type: Number},
  };

  /** Kept for the card, which numbers the headings around it; the table's own name is its caption. */
  headingLevel = 2;

  protected override renderStory(story: Story): unknown {
    const {scene} = this;
    const {localize} = scene;
    const {sources, sections, timeline, publishers} = story;
    if (!sources.length) return nothing;
    const claims = Map.groupBy(story.claims, ({place}) => place);
    const maxPlaces = Math.max(1, Math.floor(MAX_CELLS / sources.length));
    const shown = new Set([...sections, ...timeline].slice(0, maxPlaces).map(({anchor}) => anchor));
    const places = [sections, timeline].map(parts =>
      parts.map(({anchor}) => anchor).filter(anchor => shown.has(anchor)),
    );
    const missing = sections.length + timeline.length - shown.size;
    const [onlyPublisher = ''] = publishers;
    return html`<div class="scroller"><table>
        <caption class="label" part="label">${localize.term('coverage')}</caption>
        <thead><tr><td></td>${sources.map(
          ({number, publisher}) =>
            html`<th scope="col"><span class="number" title=${publisher}><span class="unseen">${localize.term('source', String(number), publisher)}</span><span aria-hidden="true">${number}</span></span></th>`,
        )}
          <th scope="col" class="voices">${localize.term('publisher')}</th></tr></thead>
        ${places.filter(anchors => anchors.length).map(anchors => html`<tbody>${anchors.map(anchor => this.#renderRow(anchor, claims.get(anchor) ?? [], scene))}</tbody>`)}
      </table></div>
      ${missing ? html`<p class="note">${localize.term('coverageCut', missing)}</p>` : nothing}
      ${publishers.length === 1 && sources.length > 1 ? html`<p class="note">${localize.term('onePublisher', onlyPublisher)}</p>` : nothing}`;
  }

  #renderRow(anchor: string, claims: readonly Claim[], scene: Scene): unknown {
    const {story, localize} = scene;
    const citedIds = new Set(claims.flatMap(({sourceIds}) => sourceIds));
    const cited = story.sources.filter(({id}) => citedIds.has(id));
    const voices = new Set(cited.map(({publisher, id}) => publisher.toLowerCase() || id)).size;
    const place = placeName(anchor, scene);
    // Dates alone do not tell the events of one day apart.
    const event = story.timeline.find(each => each.anchor === anchor);
    const words = event && shorten(event.heading || event.blocks[0]?.text || '');
    const name = [place, words].filter(Boolean).join(', ');
    const text = localize.term('corroboration', voices);
    return html`<tr><th scope="row">${place}${words ? html` <span class="words" lang=${story.lang || nothing} dir=${textDirection(story.lang)}>${words}</span>` : nothing}</th>${story.sources.map(source => this.#renderCell(source, claims, name, scene))}
      <td class="publishers"><span class="unseen">${text}</span><span class=${voices === 1 ? 'single' : ''} aria-hidden="true">${voices}</span></td></tr>`;
  }

  #renderCell(
    {id, number, publisher}: Source,
    claims: readonly Claim[],
    name: string,
    {localize, prefix}: Scene,
  ): unknown {
    const supported = claims.filter(({sourceIds}) => sourceIds.includes(id));
    const [first] = supported;
    if (!first) return html`<td></td>`;
    const label = `${localize.term('source', String(number), publisher)}, ${name}: ${localize.term('coverageCell', supported.length)}`;
    return html`<td class="shade${Math.min(supported.length, FULL_SHADE)}" part="cell"><a href="#${prefix}-${first.id}" data-jump=${first.id} aria-label=${label}>${supported.length}</a></td>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'story-coverage': StoryCoverage;
  }
}
