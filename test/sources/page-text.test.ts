import {expect} from '@open-wc/testing';
import {readPage} from '../../src/sources/page-text.js';

const HTML = 'text/html; charset=utf-8';

describe('readPage', () => {
  it('takes the words of a page without its scripts', () => {
    const html = '<html lang="en"><title>Lee</title><script>var x</script><p>He <b>landed</b>.';
    expect(readPage(html, HTML)).to.eql({
      text: 'Lee\nHe landed.',
      title: 'Lee',
      lang: 'en',
      isPaywalled: false,
    });
  });

  it('takes plain text as it is, and leaves a PDF', () => {
    expect(readPage('He landed.', 'text/plain')?.text).to.equal('He landed.');
    expect(readPage('%PDF-1.7', 'application/pdf')).to.equal(null);
  });
});

describe('readPage sees a paywall', () => {
  for (const [title, html, isPaywalled] of [
    [
      'in JSON-LD',
      '<script type="application/ld+json">{"isAccessibleForFree":"False"}</script>',
      true,
    ],
    ['in microdata', '<meta itemprop="isAccessibleForFree" content="false">', true],
    ['in a tier', '<meta property="article:content_tier" content="locked">', true],
    ['in a class', '<div class="article paywall is-open"></div>', true],
    [
      'not in a free page',
      '<script type="application/ld+json">{"isAccessibleForFree":true}</script>',
      false,
    ],
    ['not in a word of a class', '<div class="no-paywall"></div>', false],
    ['not in the text', '<p>The paywall of the Times</p>', false],
  ] as const) {
    it(title, () => {
      expect(readPage(`<p>Lee</p>${html}`, HTML)?.isPaywalled).to.equal(isPaywalled);
    });
  }
});
