import {html, nothing} from 'lit';
import type {Correction, Story} from '../model/story.js';
import {renderDate} from './date.js';
import {textDirection} from './direction.js';
import {renderPlaceName} from './place-name.js';
import {linkTo, type Scene} from './scene.js';
import {around, renderHeading} from './text.js';

/** "Correction, 9 January 2026: …" */
function renderCorrection({date, text}: Correction, scene: Scene): unknown {
  const {lang} = scene.story;
  const {localize} = scene;
  const label = date
    ? around(renderDate(date, scene), place => localize.term('correctionOn', place))
    : localize.term('correction');
  const words = html`<span lang=${lang || nothing} dir=${textDirection(lang)}>${text}</span>`;
  return html`<span class="correction" part="correction"><b>${label}</b> ${words}</span>`;
}

/** The corrections of one section or event. */
export function correctionsOf(anchor: string, {corrections}: Story): readonly Correction[] {
  return corrections.filter(({target}) => target === anchor);
}

/** A correction at the foot of what it puts right. */
export function renderCorrected(correction: Correction, scene: Scene): unknown {
  return scene.join(html`<p class="corrected">${renderCorrection(correction, scene)}</p>`);
}

/** All corrections of a story, under a heading of the given level. */
export function renderCorrections(level: number, scene: Scene): unknown {
  const {corrections} = scene.story;
  if (!corrections.length) return nothing;
  const items = corrections.map(correction => {
    const link = renderTarget(correction, scene);
    return html`<li>${renderCorrection(correction, scene)} ${link}</li>`;
  });
  return scene.join(html`<div class="corrections" part="corrections">
      ${renderHeading(level, 'label', scene.localize.term('corrections'))}
      <ul role="list">${items}</ul>
    </div>`);
}

function renderTarget({target}: Correction, scene: Scene): unknown {
  if (!target) return nothing;
  const href = linkTo(target, scene);
  return html`<a href=${href} data-jump=${target}>${renderPlaceName(target, scene)}</a>`;
}
