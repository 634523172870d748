/**
 * Real pointer, keyboard and window, in every engine. After each test the pointer is away at 0,0
 * with nothing pressed, and the viewport is 800×600 again.
 *
 * What an engine cannot do throws, so a test that needs it asks for `engine` first: Chromium alone
 * emulates media and time zones, WebKit has no touch and only the left button, Firefox no pen.
 */
import {executeServerCommand} from '@web/test-runner-commands';

/** The engine that runs this page. */
export const engine = engineOf(navigator.userAgent);

/** An element (its first line box, if it wraps) or a point of the viewport in CSS pixels. */
export type Target = Element | {x: number; y: number};

export type PointerType = 'mouse' | 'touch' | 'pen';

export type Button = 'left' | 'middle' | 'right';

export type PointerAction =
  | {type: 'move'; x: number; y: number}
  | {type: 'down' | 'up'; button?: Button}
  | {type: 'pause'; durationMs: number};

const VIEWPORT = {width: 800, height: 600};
const used = new Set<'pointer' | 'viewport' | 'media' | 'zone'>();

/** Any sequence of pointer actions, for what the functions below do not say. */
export async function pointer(
  actions: PointerAction[],
  pointerType: PointerType = 'mouse',
): Promise<void> {
  await ask('pointer', {pointerType, actions});
  used.add('pointer');
}

/** Moves the pointer there and leaves it; an element is scrolled into view first. */
export async function hover(target: Target, pointerType: 'mouse' | 'pen' = 'mouse'): Promise<void> {
  await pointer([{type: 'move', ...(await centre(target))}], pointerType);
}

/** Moves there and clicks, with keys held down: `click(link, {modifiers: ['Control']})`. */
export async function click(
  target: Target,
  {
    button = 'left',
    modifiers = [],
    pointerType = 'mouse',
  }: {button?: Button; modifiers?: string[]; pointerType?: 'mouse' | 'pen'} = {},
): Promise<void> {
  for (const key of modifiers) await ask('keyDown', {key});
  await pointer(
    [
      {type: 'move', ...(await centre(target))},
      {type: 'down', button},
      {type: 'up', button},
    ],
    pointerType,
  );
  for (const key of modifiers) await ask('keyUp', {key});
}

/** Touches and lets go. */
export async function tap(target: Target): Promise<void> {
  await pointer([{type: 'move', ...(await centre(target))}, {type: 'down'}, {type: 'up'}], 'touch');
}

/**
 * Presses keys together and lets them go: `Tab`, `Shift+Tab`, `Enter`, `Space`, `Escape`,
 * `ArrowDown`, `a`.
 */
export async function press(keys: string): Promise<void> {
  await ask('press', {keys: keys.split('+').map(keyName)});
}

/** Types a text into what has the focus. */
export async function type(text: string): Promise<void> {
  await ask('type', {text});
}

/** Sizes the page, in CSS pixels, and waits until it has that size. */
export async function setViewport({
  width = VIEWPORT.width,
  height = VIEWPORT.height,
}): Promise<void> {
  await ask('viewport', {width, height});
  used.add('viewport');
  const giveUpAt = performance.now() + 2000;
  while ((innerWidth !== width || innerHeight !== height) && performance.now() < giveUpAt) {
    await new Promise(requestAnimationFrame);
  }
}

/**
 * Chromium only: what media queries see.
 *
 * @example
 * await emulateMedia({features: {'prefers-color-scheme': 'dark', 'forced-colors': 'active'}});
 * await emulateMedia({type: 'print'});
 * await emulateMedia({touch: true});
 */
export async function emulateMedia(settings: {
  type?: 'print' | 'screen';
  features?: Record<string, string>;
  touch?: boolean;
}): Promise<void> {
  await ask('media', settings);
  used.add('media');
}

/**
 * Chromium only, because of the others it is the process's: the reader's time zone, `Asia/Seoul`.
 */
export async function setTimeZone(id: string): Promise<void> {
  await ask('zone', {id});
  used.add('zone');
}

function engineOf(userAgent: string): 'chromium' | 'firefox' | 'webkit' {
  if (userAgent.includes('Firefox/')) return 'firefox';
  return userAgent.includes('Chrome/') ? 'chromium' : 'webkit';
}

async function ask(command: string, payload: unknown): Promise<void> {
  const {error} = await executeServerCommand<{error?: string}, unknown>(
    `input-${command}`,
    payload,
  );
  if (error) throw new Error(error);
}

function keyName(key: string): string {
  return key === 'Space' ? ' ' : key;
}

async function centre(target: Target): Promise<{x: number; y: number}> {
  if (!('getClientRects' in target)) return target;
  if (!inView(target)) {
    target.scrollIntoView({block: 'center', inline: 'center', behavior: 'instant'});
    await standsStill(target);
  }
  const box = target.getClientRects()[0];
  if (!box) throw new Error('The pointer cannot go to an element that has no box.');
  let x = box.x + box.width / 2;
  let y = box.y + box.height / 2;
  for (
    let view = target.ownerDocument.defaultView;
    view?.frameElement;
    view = view.parent as typeof view
  ) {
    const frame = view.frameElement.getBoundingClientRect();
    x += frame.x + view.frameElement.clientLeft;
    y += frame.y + view.frameElement.clientTop;
  }
  return {x: Math.round(x), y: Math.round(y)};
}

/** What comes into view is laid out only then, and moves what follows. */
async function standsStill(element: Element): Promise<void> {
  const top = (): number => element.getBoundingClientRect().top;
  let last = NaN;
  while (top() !== last) {
    last = top();
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
  }
}

function inView(element: Element): boolean {
  const {top, left, bottom, right} = element.getBoundingClientRect();
  const view = element.ownerDocument.defaultView ?? window;
  return top >= 0 && left >= 0 && bottom <= view.innerHeight && right <= view.innerWidth;
}

afterEach(async () => {
  if (used.has('media')) await ask('media', {});
  if (used.has('zone')) await ask('zone', {});
  if (used.has('pointer'))
    await ask('pointer', {pointerType: 'mouse', actions: [{type: 'move', x: 0, y: 0}]});
  if (used.has('viewport')) await ask('viewport', VIEWPORT);
  used.clear();
});
