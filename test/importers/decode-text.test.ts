import {expect} from '@open-wc/testing';
import {damagedLine, decodeText, whyNoText} from '../../src/importers/decode-text.js';

/** Each character as the byte of its number. */
const bytesOf = (latin1: string) => Uint8Array.from(latin1, character => character.charCodeAt(0));

describe('decodeText', () => {
  for (const [what, bytes, contentType, text] of [
    ['UTF-8', 'S\xC3\xA9oul', '', 'Séoul'],
    ['UTF-16 of Windows', '\xFF\xFES\0\xE9\0', '', 'Sé'],
    ['UTF-16 with the high byte first', '\xFE\xFF\0S\0\xE9', 'text/plain; charset=utf-8', 'Sé'],
    ['what the server says', 'S\xE9oul \x92', 'text/plain; charset="windows-1252"', 'Séoul ’'],
    ['what a web page says', '<meta charset=euc-kr>\xC0\xCC', '', '<meta charset=euc-kr>이'],
    [
      'what a feed says',
      "<?xml encoding='shift_jis'?>\x93\xFA",
      '',
      "<?xml encoding='shift_jis'?>日",
    ],
    ['nothing that the words of a story say', 'charset=euc-kr S\xC3\xA9', '', 'charset=euc-kr Sé'],
    ['UTF-8 where there is no such encoding', 'S\xC3\xA9', 'text/plain; charset=none', 'Sé'],
  ] as const) {
    it(`reads ${what}`, () => {
      expect(decodeText(bytesOf(bytes), contentType)).to.equal(text);
    });
  }

  it('leaves the mark at the start of UTF-8, so that it can be written again', () => {
    expect(decodeText(bytesOf('\xEF\xBB\xBFLee'))).to.equal('\uFEFFLee');
  });
});

describe('damagedLine', () => {
  for (const [what, bytes, line] of [
    ['the third line, which is not UTF-8', 'Lee\n\nS\xE9oul', 3],
    ['none of UTF-8', 'Lee\n\nS\xC3\xA9oul', 0],
    ['none where the story itself has the sign of damage', 'Lee \xEF\xBF\xBD', 0],
  ] as const) {
    it(`names ${what}`, () => {
      expect(damagedLine(decodeText(bytesOf(bytes)), bytesOf(bytes))).to.equal(line);
    });
  }
});

describe('whyNoText', () => {
  it('finds nothing wrong with JSON and with a story that begins as an archive does', () => {
    expect(whyNoText('{"headline": "Lee"}')).to.equal('');
    expect(whyNoText('PK wins the vote')).to.equal('');
  });
});
