import {html, render} from 'lit';

interface Versioned extends CustomElementConstructor {
  readonly version: string;
}

const POLICY_ADVICE =
  "This page's Content-Security-Policy stops the widgets. " +
  "Add: trusted-types story-widgets 'allow-duplicates'";
/** What our copy of Lit leaves where its policy is refused: see LIT_CHANGES of rollup.config.mjs. */
const REFUSED = 'isPolicyRefused';
const TURNED_OFF = 'meta[name="story-widgets"][content="off"]';

let takesStrings: boolean | undefined;
let hasWarned = false;

/**
 * Under a Trusted Types policy that does not admit ours nothing can be rendered; one sentence says
 * what to add. Asked only for a tag that is still free: a second copy with nothing to register has
 * nothing to complain about.
 *
 * Only a page that refused our policy is tried out, as it may still take plain strings. Elsewhere
 * the first render of Lit, 20 ms on a slow phone, waits for a story.
 */
function canRender(): boolean {
  return !(REFUSED in globalThis) || (takesStrings ??= tryRender());
}

function tryRender(): boolean {
  try {
    render(html`<i></i>`, document.createElement('div'));
    return true;
  } catch {
    console.warn(`[story-widgets] ${POLICY_ADVICE}`);
    return false;
  }
}

/**
 * Registers an element's class under a tag. Safe on a page that has a copy already: the first one
 * keeps the tag, and one warning is given where the versions differ.
 *
 * Where the page cannot show stories, nothing is registered, and the fallback content stays.
 */
export function register(
  element: Versioned,
  tag: string,
  registry: CustomElementRegistry | undefined,
): void {
  const present = registry?.get(tag) as Partial<Versioned> | undefined;
  if (present) return warnOfOther(tag, present.version, element.version);
  if (!registry || !canShowStories()) return;
  try {
    registry.define(tag, element);
  } catch {
    // One class serves one tag, so a second tag gets a class of its own.
    registry.define(tag, class extends element {});
  }
}

/**
 * Whether there is a page that wants stories, in a browser that can draw them. A server has Lit's
 * registry but no page; `node/` registers the elements there. A browser without the array methods
 * of 2023 lacks more of what a story is drawn with.
 */
function canShowStories(): boolean {
  const page = globalThis.document as Document | undefined;
  const isTooOld = !('toReversed' in Array.prototype);
  return !!page && !isTooOld && canRender() && !page.querySelector(TURNED_OFF);
}

function warnOfOther(tag: string, present: string | undefined, version: string): void {
  if (hasWarned || present === version) return;
  hasWarned = true;
  const first = `<${tag}> is already registered in version ${present ?? 'unknown'}`;
  console.warn(`[story-widgets] ${first}; version ${version} is not used.`);
}
