import {html, nothing} from 'lit';
import {isShort, partsOf, renderCard, type CardVariant, type CardView} from '../templates/card.js';
import {renderCoverage} from '../templates/coverage.js';
import {renderFrame, renderSurface} from '../templates/frame.js';
import * as gist from '../templates/gist.js';
import type {Scene, Wording} from '../templates/scene.js';
import {renderSourceList} from '../templates/source-list.js';
import type {TimelineOrder} from '../timeline/sort-events.js';
import type {WrittenElement} from './element.js';
import {serialize, type Markup} from './serialize.js';
import {renderTimeline} from './static-timeline.js';

/** The elements that can be prerendered. */
export type ElementTag = 'story-card' | 'story-timeline' | 'story-sources' | 'story-coverage';

const DEFAULT_HEADING_LEVEL = 2;
const DEFAULT_COLLAPSE_AFTER = 6;

/** Writes an element that stands inside another one. */
export type WriteInside = (tag: ElementTag, attributes: Record<string, string>) => Markup;

/** Draws elements as markup, each with what is inside it. */
export class Drawing {
  readonly #scene: Scene;
  readonly #writeInside: WriteInside;

  constructor(scene: Scene, writeInside: WriteInside) {
    this.#scene = scene;
    this.#writeInside = writeInside;
  }

  /** @param attributes - Those of the element: `variant`, `heading-level` and so on. */
  draw(tag: ElementTag, attributes: Record<string, string>): WrittenElement {
    const isShortCard = tag === 'story-card' && isShort(attributes['variant'] as CardVariant);
    const sheetName = isShortCard ? 'story-card-short' : tag;
    return {tag, attributes, sheetName, root: this.#drawRoot(this.#drawStory(tag, attributes))};
  }

  /** What stands around a story in each element. */
  #drawRoot(story: unknown): Markup {
    const {localize, prefix, page} = this.#scene;
    const root = renderFrame(renderSurface(story), nothing, localize);
    return serialize(root, prefix, page);
  }

  #drawStory(tag: ElementTag, attributes: Record<string, string>): unknown {
    const scene = this.#scene;
    const level = levelOf(attributes);
    switch (tag) {
      case 'story-card':
        return renderCard(this.#viewOf(attributes), scene);
      case 'story-timeline':
        return renderTimeline(viewOfTimeline(attributes), scene);
      case 'story-sources':
        return this.#drawSources(level);
      default:
        return renderCoverage('', scene);
    }
  }

  #viewOf(attributes: Record<string, string>): CardView {
    const headingLevel = levelOf(attributes);
    const inner = {'heading-level': String(headingLevel + 1)};
    return {
      variant: (attributes['variant'] ?? 'full') as CardVariant,
      isExpanded: 'expanded' in attributes,
      shown: partsOf(attributes['show']),
      headingLevel,
      brief: gist,
      stale: '',
      timeline: () =>
        this.#drawInside('story-timeline', {
          ...inner,
          ...pick(attributes, ['axis', 'filters', 'collapse-after']),
          exportparts: 'event, date, marker, popover, axis, filter',
        }),
      coverage: () => this.#drawInside('story-coverage', {exportparts: 'cell'}),
      sources: () => this.#drawInside('story-sources', {...inner, exportparts: 'source'}),
    };
  }

  #drawInside(tag: ElementTag, attributes: Record<string, string>): Markup {
    return this.#writeInside(tag, attributes);
  }

  #drawSources(headingLevel: number): unknown {
    const {localize} = this.#scene;
    const view = {
      headingLevel,
      stale: '',
      reaches: () => true,
      articleLinks: () => [],
      actions: () => renderInertActions(localize),
      status: '',
    };
    return renderSourceList(view, this.#scene);
  }
}

/** Nothing can be done with a source before there is a script; its buttons only have their room. */
function renderInertActions(localize: Wording): unknown {
  return html`<p class="actions" inert><button type="button" class="mark">${localize.term('mark')}</button>
    <button type="button">${localize.term('copy')}</button></p>`;
}

function pick(attributes: Record<string, string>, names: readonly string[]) {
  return Object.fromEntries(Object.entries(attributes).filter(([name]) => names.includes(name)));
}

function levelOf(attributes: Record<string, string>): number {
  return Number(attributes['heading-level'] ?? DEFAULT_HEADING_LEVEL);
}

function viewOfTimeline(attributes: Record<string, string>) {
  return {
    headingLevel: levelOf(attributes),
    order: (attributes['order'] ?? 'authored') as TimelineOrder,
    collapseAfter: Number(attributes['collapse-after'] ?? DEFAULT_COLLAPSE_AFTER),
  };
}
