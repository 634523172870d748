// “Embed this story” on the first page of `npm start`: each code, and what it shows.
import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {createHash} from 'node:crypto';
import {once} from 'node:events';
import {join} from 'node:path';
import {after, before, describe, test} from 'node:test';
import {chooseCode, find} from '../looks/embed-codes.mjs';
import {launchChromium} from '../run/chromium.mjs';
import {root} from '../run/setup.mjs';

const HEADLINE = 'Vellmouth Buys Back the Ferry It Sold 41 Years Ago';

describe('“Embed this story” on the first page', () => {
  let server;
  let browser;
  let page;
  let origin;

  before(async () => {
    const program = join(root, 'stories/serve.mjs');
    server = spawn(process.execPath, [program], {env: {...process.env, PORT: '0'}});
    const [said] = await once(server.stdout.setEncoding('utf8'), 'data');
    [origin] = /http:\/\/[\d.:]+/.exec(said);
    browser = await launchChromium();
    page = await browser.newPage();
    await page.goto(`${origin}/pages/`);
    await find(page, 'embed-story >>> [role="tab"]');
  });
  after(async () => {
    await browser.close();
    server.kill();
    await once(server, 'exit');
  });

  const choose = name => chooseCode(page, name);
  const read = async address => {
    const response = await fetch(address);
    assert.equal(response.status, 200, address);
    return Buffer.from(await response.arrayBuffer());
  };

  /** The script that a code names is there, and is what its hash says. */
  async function checkScript(code) {
    const [, src, hash] = /src="([^"]+)"\s+integrity="sha384-([^"]+)"/.exec(code);
    assert.equal(src, `${origin}/story-widgets@0.2.0/dist/cdn/story-widgets.all.min.js`);
    const file = await read(src);
    assert.equal(hash, createHash('sha384').update(file).digest('base64'));
  }

  test('gives a script tag with the exact version and the hash of the file', async () => {
    const {code, shown} = await choose('Script tag');
    await checkScript(code);
    assert.match(code, /<story-card src="http:\/\/[\d.:]+\/data\/vellmouth-ferry\.json">/);
    assert.equal(shown, HEADLINE);
  });

  test('names the exact version for npm', async () => {
    const {code, shown} = await choose('npm');
    assert.match(code, /npm install story-widgets@0\.2\.0\n/);
    assert.equal(shown, HEADLINE);
  });

  test('gives a frame whose page shows the story', async () => {
    const {code, shown} = await choose('Frame');
    assert.match(code, /src="http:\/\/[\d.:]+\/story-widgets@0\.2\.0\/dist\/embed\.html\?src=http/);
    assert.equal(shown, HEADLINE);
  });

  test('gives prerendered HTML whose style sheets are there, with the script', async () => {
    const {code, shown} = await choose('Prerendered HTML');
    await checkScript(code);
    const sheets = [...code.matchAll(/<link rel="stylesheet" href="([^"]+)">/g)];
    assert.equal(sheets.length, 3);
    for (const [, address] of sheets) await read(address);
    assert.equal(shown, HEADLINE);
  });

  test('gives an address to paste that answers oEmbed with a frame of itself', async () => {
    const {code, shown} = await choose('oEmbed');
    const [address, oembed] = code.split('\n');
    assert.match(String(await read(address)), /<link rel="alternate" href="[^"]+oembed/);
    const {type, title, html} = JSON.parse(await read(oembed));
    assert.deepEqual({type, title}, {type: 'rich', title: HEADLINE});
    assert.ok(html.includes(`src="${address}"`), html);
    assert.equal(shown, HEADLINE);
  });

  test('copies what it shows, and goes from tab to tab by arrow keys', async () => {
    await browser
      .defaultBrowserContext()
      .overridePermissions(origin, [
        'clipboard-read',
        'clipboard-write',
        'clipboard-sanitized-write',
      ]);
    const {code} = await choose('Script tag');
    await page.click('embed-story >>> .copy');
    await page.waitForFunction(
      () =>
        document.querySelector('embed-story').shadowRoot.querySelector('.copy').innerText ===
        'Copied',
    );
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), code);
    await page.focus('embed-story >>> [aria-selected="true"]');
    await page.keyboard.press('ArrowLeft');
    const chosen = await find(page, 'embed-story >>> #tab-4:focus');
    assert.equal(await chosen.evaluate(each => each.textContent), 'oEmbed');
  });
});
