/**
 * Every test page loads this first. An error that a page reports and that no test asked for fails
 * the test.
 *
 * Reported means: `console.error`, a script, style sheet or image in the light DOM that does not
 * load, a breach of the page's content security policy; in frames also an uncaught error or
 * rejection (in the test page mocha sees those).
 */

interface MochaTest {
  state?: string;
  err?: Error & {actual?: unknown; expected?: unknown};
}

interface TestWindow extends Window {
  /**
   * Filled by the inline script of test/browser/wtr.config.mjs, in the test page and in the host
   * pages it frames.
   */
  storyErrors: string[];
  __WTR_CONFIG__: {testFrameworkConfig: {rootHooks?: unknown}};
}

declare const window: TestWindow;

/**
 * The errors reported since the test began, and forgets them: a test that provokes an error takes
 * it.
 *
 * @example
 * expect(takeErrors()).to.deep.equal(['story-widgets: the chunk axis.js did not load.']);
 */
export function takeErrors(): string[] {
  return window.storyErrors.splice(0);
}

/**
 * Opens a page in a frame of a given size and waits until it has loaded; the frame is removed after
 * the test.
 *
 * @param url of this server: `/pages/news.html`, or `/faults/?file=/pages/news.html&header=…` for
 *     response headers
 */
export async function openFrame(
  url: string,
  {width = 800, height = 600} = {},
): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  Object.assign(frame, {width: String(width), height: String(height), src: url});
  frame.style.setProperty('border', '0');
  const loaded = new Promise(resolve => {
    frame.addEventListener('load', resolve, {once: true});
  });
  document.body.append(frame);
  frames.push(frame);
  await loaded;
  return frame;
}

const frames: HTMLIFrameElement[] = [];

function afterEachTest(this: {currentTest?: MochaTest}): void {
  for (const frame of frames.splice(0)) frame.remove();
  // A result is sent as JSON: an element in it would keep the file from ever ending. The message
  // names it anyway.
  const {err} = this.currentTest ?? {};
  if (err && (typeof err.actual === 'object' || typeof err.expected === 'object'))
    err.actual = err.expected = undefined;
  const errors = takeErrors();
  // A hook that throws would end the whole file; the test alone has failed.
  if (errors.length > 0 && this.currentTest && this.currentTest.state !== 'failed') {
    this.currentTest.state = 'failed';
    this.currentTest.err = new Error(`The page reported an error: ${errors.join('\n')}`);
  }
}

window.__WTR_CONFIG__.testFrameworkConfig.rootHooks = {afterEach: afterEachTest};
