import {css, html} from 'lit';
import {CitationRef} from '../elements/citation-ref.js';
import {readRun} from '../model/citations.js';
import {Markup, serialize} from '../server/serialize.js';
import {compactCss} from '../server/sheets.js';
import {wordsDirection} from '../templates/frame.js';
import {renderRun} from '../templates/marker.js';
import type {Scene} from '../templates/scene.js';
import {asTemplate} from './as-template.js';
import {ServerElement} from './server-element.js';

/** The marker takes the place of a link of the page's own, for which nobody can look here. */
const ownLinkSheet = css`
  ::slotted(a) {
    display: none;
  }
`;
const STYLE = new Markup(`<style>${compactCss([...CitationRef.styles, ownLinkSheet])}</style>`);

/** A citation that has its sources itself; those of another element come in the browser. */
export abstract class ServerCitation extends ServerElement {
  protected override renderStory(scene: Scene, attributes: Record<string, string>): unknown {
    const {localize, story, prefix} = scene;
    const run = readRun(attributes['source'] ?? '', story);
    if (!run) return html`<slot></slot>`;
    const content = html`${STYLE}<slot></slot><span lang=${localize.wordsLang()}
      dir=${wordsDirection(localize)}>${renderRun(run, scene)}</span>`;
    return asTemplate(serialize(content, prefix));
  }
}
