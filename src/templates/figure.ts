import {html, nothing} from 'lit';
import type {StoryImage} from '../model/story.js';
import {textDirection} from '../page/localize.js';
import type {Scene} from './text.js';

/** An image with its words. Where the page's policy admits no images, `alt` and the caption stand. */
export function renderFigure(image: StoryImage | null, {story, localize}: Scene): unknown {
  if (!image) return nothing;
  const {url, alt, caption, credit, width, height} = image;
  const words = [caption, credit && localize.term('imageCredit', credit)].filter(Boolean).join(' ');
  return html`<figure class="figure" part="figure" lang=${story.lang || nothing} dir=${textDirection(story.lang)}>
    ${url ? html`<img src=${url} alt=${alt} width=${width || nothing} height=${height || nothing} loading="lazy" decoding="async" referrerpolicy="no-referrer">` : nothing}
    ${words ? html`<figcaption>${words}</figcaption>` : nothing}
  </figure>`;
}
