import {html, nothing, type TemplateResult} from 'lit';
import {Drawing, type ElementTag} from '../server/drawing.js';
import {writeRoot, type StyleDelivery} from '../server/element.js';
import {Markup} from '../server/serialize.js';
import type {Scene} from '../templates/scene.js';
import {asTemplate} from './as-template.js';
import {ServerElement} from './server-element.js';

/** A policy with a nonce has no way to here, so that such a page takes `prerender`. */
const INLINE: StyleDelivery = {styles: 'inline', nonce: ''};
/** Where an element stands inside another one; no story can write it, because `<` is escaped. */
const PLACE = '<!--inside-->';

/**
 * An element that `prerender` writes too. Both write the same, but for what is inside a card: Lit
 * writes each element itself.
 */
export abstract class ServerStory extends ServerElement {
  protected override renderStory(scene: Scene, attributes: Record<string, string>): unknown {
    const {tag} = this.constructor as unknown as {tag: ElementTag};
    const inside: TemplateResult[] = [];
    const drawing = new Drawing(scene, (innerTag, inner) => {
      inside.push(renderInside(innerTag, inner, scene));
      return new Markup(PLACE);
    });
    const pieces = writeRoot(drawing.draw(tag, attributes), INLINE).split(PLACE);
    return pieces.map((piece, index) => [asTemplate(new Markup(piece)), inside[index] ?? nothing]);
  }
}

function renderInside(tag: ElementTag, attributes: Record<string, string>, scene: Scene) {
  const {exportparts = nothing, axis = nothing, filters = nothing} = attributes;
  const {'heading-level': level = nothing, 'collapse-after': collapseAfter = nothing} = attributes;
  switch (tag) {
    case 'story-timeline':
      return html`<story-timeline .sceneAround=${scene} exportparts=${exportparts} axis=${axis}
        filters=${filters} heading-level=${level} collapse-after=${collapseAfter}></story-timeline>`;
    case 'story-sources':
      return html`<story-sources .sceneAround=${scene} exportparts=${exportparts}
        heading-level=${level}></story-sources>`;
    default:
      return html`<story-coverage .sceneAround=${scene}
        exportparts=${exportparts}></story-coverage>`;
  }
}
