import {expect} from '@open-wc/testing';
import {safeUrl} from '../../src/model/safe-url.js';

describe('safeUrl', () => {
  for (const [written, href] of [
    ['https://en.yna.co.kr/view/AEN20260108', 'https://en.yna.co.kr/view/AEN20260108'],
    ['HTTP://Example.com', 'http://example.com/'],
    ['https://例え.jp/a b', 'https://xn--r8jz45g.jp/a%20b'],
    ['https://[2001:db8::1]:8443/x', 'https://[2001:db8::1]:8443/x'],
  ] as const) {
    it(`keeps ${written} as ${href}`, () => {
      expect(safeUrl(written)).to.equal(href);
    });
  }

  for (const written of [
    'javascript:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'blob:https://a.example/1',
    '//host.example/x',
    '/relative',
    '',
    ' https://a.example',
    '\u00A0https://a.example',
    'https:a.example',
    'https://user:pass@a.example/',
    'https://exa mple.example/',
    'https://a.example:99999/',
    'https://',
    'ftp://a.example/',
    `https://a.example/${'x'.repeat(4096)}`,
  ]) {
    it(`refuses ${JSON.stringify(written.slice(0, 40))}`, () => {
      expect(safeUrl(written)).to.equal('');
    });
  }
});
