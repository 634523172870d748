// What “Embed this story” gives, on the first page and in the workshop: each code, and what it does.
import {createHash} from 'node:crypto';

const TURNS = 300;
const TURN_MS = 50;
const HEADLINE = 'Lee Declares China Visit Sets Foundation for Full Restoration of Ties';

/** Waits for an element; Puppeteer’s own way does not notice what changes in a shadow root. */
export async function find(page, selector) {
  for (let turn = 0; turn < TURNS; turn++) {
    const found = await page.$(selector).catch(() => null);
    if (found) return found;
    await new Promise(resolve => setTimeout(resolve, TURN_MS));
  }
  throw new Error(`There is no ${selector}.`);
}

/** Presses a tab. @returns its code, and the headline that its preview shows */
export async function chooseCode(page, name) {
  await pressTab(page, name);
  const element = await find(page, `embed-story >>> iframe[title="Preview: ${name}"]`);
  const frame = await element.contentFrame();
  const headline = await find(frame, 'story-card >>> [part="headline"]');
  return {code: await readCode(page), shown: await textOf(headline)};
}

/** The workshop is files only, so that nothing in it answers as the worker, and all else is there. */
export async function lookAtEmbedCodes(page) {
  const {origin} = new URL(page.url());
  const dist = `${origin}/story-widgets@0.2.0/dist`;
  const story = `${origin}/data/lee-china-visit.json`;
  const hash = await hashOf(`${dist}/cdn/story-widgets.all.min.js`);
  const script = `src="${dist}/cdn/story-widgets.all.min.js"\n  integrity="${hash}"`;
  const expected = {
    'Script tag': [script, `<story-card src="${story}">`],
    npm: ['npm install story-widgets@0.2.0\n'],
    Frame: [`src="${dist}/embed.html?src=${encodeURIComponent(story)}"`],
    'Prerendered HTML': [script, `href="${dist}/sheets/story-card.css"`],
  };
  const faults = [];
  for (const [name, parts] of Object.entries(expected)) {
    const {code, shown} = await chooseCode(page, name);
    const missing = parts.filter(part => !code.includes(part));
    faults.push(...missing.map(part => `the code “${name}” has no ${part}`));
    if (/\.example\b/.test(code)) faults.push(`the code “${name}” has an address that is made up`);
    if (shown !== HEADLINE) faults.push(`the preview of “${name}” shows ${shown}`);
  }
  await pressTab(page, 'oEmbed');
  const code = await readCode(page);
  return code ? [...faults, `there is no worker, and the code “oEmbed” is ${code}`] : faults;
}

async function pressTab(page, name) {
  await find(page, 'embed-story >>> [role="tab"]');
  const tabs = await page.$$('embed-story >>> [role="tab"]');
  const names = await Promise.all(tabs.map(textOf));
  await tabs[names.indexOf(name)].click();
}

/** @returns {Promise<string>} nothing where there is no code to be copied */
async function readCode(page) {
  const code = await page.$('embed-story >>> pre');
  return code ? await textOf(code) : '';
}

async function textOf(element) {
  return await element.evaluate(each => each.textContent);
}

async function hashOf(address) {
  const file = Buffer.from(await (await fetch(address)).arrayBuffer());
  return `sha384-${createHash('sha384').update(file).digest('base64')}`;
}
