import {html, type TemplateResult} from 'lit';
import type {Markup} from '../server/serialize.js';

/**
 * What is written already, as a template that `@lit-labs/ssr` writes as it stands. It takes `Markup`
 * alone, whose texts are escaped: words of a story never come here as a string.
 */
export function asTemplate({html: written}: Markup): TemplateResult {
  const texts = [written];
  return html(Object.assign(texts, {raw: texts}));
}
