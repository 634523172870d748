import {html, nothing} from 'lit';
import type {StoryImage} from '../model/story.js';
import {textDirection} from './direction.js';
import type {Scene} from './scene.js';

/**
 * An image with its words. Where the page's policy admits no images, `alt` and the caption are
 * shown.
 */
export function renderFigure(image: StoryImage | null, {story, localize}: Scene): unknown {
  if (!image) return nothing;
  const {caption, credit} = image;
  const words = [caption, credit && localize.term('imageCredit', credit)].filter(Boolean).join(' ');
  return html`<figure class="figure" part="figure" lang=${story.lang || nothing}
    dir=${textDirection(story.lang)}>
    ${renderImage(image)}
    ${words ? html`<figcaption>${words}</figcaption>` : nothing}
  </figure>`;
}

function renderImage({url, alt, width, height}: StoryImage): unknown {
  if (!url) return nothing;
  return html`<img src=${url} alt=${alt} width=${width || nothing} height=${height || nothing}
    loading="lazy" decoding="async" referrerpolicy="no-referrer">`;
}
