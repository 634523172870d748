/**
 * What a designer changes: a colour, a length, a keyword. The second part is what the keyboard or
 * the picker gives.
 */
const CHANGES = [
  ['accent', '#a3195b'],
  ['density', '0.7'],
  ['rule-style', 'dashed'],
];
/** What is compared: parts of the card and of what is inside it. */
const SELECTORS = [
  '.headline',
  '.marker',
  '.section + .section',
  'header',
  '.event',
  '.source .number',
  'footer',
  '.popover',
];
const PROPERTIES = [
  'color',
  'backgroundColor',
  'fontSize',
  'fontFamily',
  'marginTop',
  'paddingBottom',
  'borderBottomStyle',
  'borderBottomColor',
  'borderTopStyle',
  'borderRadius',
];

/**
 * Changes tokens in the theme editor as a designer does, copies the style sheet, pastes it into a
 * page of the built files, and compares the two.
 *
 * @param {import('puppeteer-core').Page} page the story of the editor
 * @returns {Promise<string[]>} what is wrong
 */
export async function lookAtThemeEditor(page) {
  const {origin} = new URL(page.url());
  await page
    .browserContext()
    .overridePermissions(origin, [
      'clipboard-read',
      'clipboard-write',
      'clipboard-sanitized-write',
    ]);
  await page.bringToFront();
  const before = await page.evaluate(readLook, SELECTORS, PROPERTIES);
  for (const [name, value] of CHANGES) {
    const field = await page.evaluateHandle(
      id => document.querySelector('theme-editor').shadowRoot.getElementById(id),
      name,
    );
    await field.evaluate((input, given) => {
      input.value = given;
      for (const type of ['input', 'change'])
        input.dispatchEvent(new Event(type, {bubbles: true, composed: true}));
    }, value);
  }
  const changed = await page.evaluate(readLook, SELECTORS, PROPERTIES);
  const copy = await page.evaluateHandle(() =>
    document.querySelector('theme-editor').shadowRoot.getElementById('copy-css'),
  );
  await copy.click();
  await page.waitForFunction(() =>
    document
      .querySelector('theme-editor')
      .shadowRoot.querySelector('[role="status"]')
      .textContent.includes('CSS is copied'),
  );
  const sheet = await page.evaluate(() => navigator.clipboard.readText());

  const host = await page.browser().newPage();
  try {
    await host.emulateMediaFeatures([
      {name: 'prefers-reduced-motion', value: 'reduce'},
      {name: 'prefers-color-scheme', value: 'light'},
    ]);
    await host.setViewport({
      width: await page.evaluate(() => document.querySelector('story-card').offsetWidth),
      height: 900,
    });
    await host.goto(`${origin}/pages/pasted.html`, {waitUntil: 'networkidle0'});
    await host.addStyleTag({content: sheet});
    const pasted = await host.evaluate(readLook, SELECTORS, PROPERTIES);
    const differ = (one, other) => Object.keys(one).filter(key => one[key] !== other[key]);
    return [
      differ(before, changed).length >= CHANGES.length
        ? ''
        : 'the changes are not seen in the editor',
      sheet.split('\n').length === CHANGES.length + 3
        ? ''
        : `the style sheet has not exactly the ${CHANGES.length} changes: ${sheet}`,
      ...differ(changed, pasted).map(
        key => `${key} is ${changed[key]} in the editor and ${pasted[key]} where it was pasted`,
      ),
    ].filter(Boolean);
  } finally {
    await host.close();
  }
}

// Runs in the page.
async function readLook(selectors, properties) {
  const below = node =>
    [...node.querySelectorAll('*')].flatMap(element => [
      element,
      ...(element.shadowRoot ? below(element.shadowRoot) : []),
    ]);
  const card = document.querySelector('story-card');
  await card.updateComplete;
  const all = below(card.shadowRoot);
  return Object.fromEntries(
    selectors.flatMap(selector => {
      const style = getComputedStyle(all.find(element => element.matches(selector)));
      return properties.map(property => [`${property} of ${selector}`, style[property]]);
    }),
  );
}
