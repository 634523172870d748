// Whether Chromium finds the words that the address of a quote names.
import assert from 'node:assert/strict';
import {createServer} from 'node:http';
import {after, before, describe, test} from 'node:test';
import {addQuote} from '../../dist/templates/text-fragment.js';
import {launchChromium} from '../run/chromium.mjs';

/** The quote stands far below what a window shows, over two paragraphs and with a link in it. */
const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Ties</title>
  <p style="height: 3000px">Lee and Xi met again.</p>
  <p>On Monday Lee and Xi signed 14 memorandums, among them one on <a href="/ai">AI</a>, R&amp;D
  and a 90-minute exchange.</p>
  <p>They also agreed to go on with talks on the Yellow Sea this year, Yonhap said.</p>
  <p lang="ja">両国は合意した。</p>
  <p style="height: 3000px"></p>`;

describe('Chromium at the address of a quote', () => {
  let server;
  let browser;

  before(async () => {
    server = createServer((_request, response) => {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(PAGE);
    }).listen(0, '127.0.0.1');
    browser = await launchChromium();
  });
  after(async () => {
    await browser.close();
    server.close();
  });

  /** Whether the words are in the window once the page is there. */
  async function isShown(quote, lang = 'en') {
    const page = await browser.newPage();
    await page.setViewport({width: 800, height: 600});
    await page.goto(addQuote(`http://127.0.0.1:${server.address().port}/`, quote, lang));
    await page.evaluate(
      () => new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve))),
    );
    const scrollY = await page.evaluate(() => scrollY);
    await page.close();
    return scrollY > 2000;
  }

  for (const [title, quote, lang] of [
    ['a few words with a hyphen and an ampersand', '“R&D and a 90-minute exchange.”'],
    [
      'a long quote over a link',
      'Lee and Xi signed 14 memorandums, among them one on AI, R&D and a 90-minute exchange.',
    ],
    ['a quote over two paragraphs', 'signed 14 memorandums […] talks on the Yellow Sea'],
    ['Japanese', '両国は合意した。', 'ja'],
  ]) {
    test(`shows ${title}`, async () => {
      assert.equal(await isShown(quote, lang), true);
    });
  }

  test('stays at the top where the page has other words', async () => {
    assert.equal(await isShown('signed 15 memorandums'), false);
  });
});
