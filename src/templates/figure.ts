import {html, nothing} from 'lit';
import type {StoryImage} from '../model/story.js';
import {textDirection} from './direction.js';
import type {Scene} from './scene.js';
import {around, renderQuoted} from './text.js';

/**
 * An image with its words. Where the page's policy admits no images, `alt` and the caption are
 * shown.
 */
export function renderFigure(image: StoryImage | null, scene: Scene): unknown {
  if (!image) return nothing;
  const {caption, credit} = image;
  const {lang} = scene.story;
  const words = html`<figcaption>${caption} ${credit ? renderCredit(credit, scene) : nothing}</figcaption>`;
  const figure = html`<figure class="figure" part="figure" lang=${lang || nothing}
    dir=${textDirection(lang)}>
    ${renderImage(image)}
    ${caption || credit ? words : nothing}
  </figure>`;
  return scene.join(figure);
}

/** "Photo: Reuters", which is our word and their name. */
function renderCredit(credit: string, {story, localize}: Scene): unknown {
  const name = renderQuoted(credit, story.lang);
  const words = around(name, term => localize.term('imageCredit', term));
  return renderQuoted(words, localize.wordsLang());
}

function renderImage({url, alt, width, height}: StoryImage): unknown {
  if (!url) return nothing;
  return html`<img src=${url} alt=${alt} width=${width || nothing} height=${height || nothing}
    loading="lazy" decoding="async" referrerpolicy="no-referrer">`;
}
