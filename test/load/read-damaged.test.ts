import {expect} from '@open-wc/testing';
import {explainDamage, readDamaged} from '../../src/load/read-damaged.js';
import {StoryError} from '../../src/load/story-error.js';

const TRAM = '{"headline": "Council approves tram"}';
const REMEDY = 'Use a <script type="application/json"> or src: no editor changes these.';

describe('JSON that an editor of articles has damaged', () => {
  const readable: Record<string, string> = {
    'in a CDATA section': `<![CDATA[${TRAM}]]>`,
    'in a CDATA section in comments': `//<![CDATA[\n${TRAM}\n//]]>`,
    'with &quot; for its quotes': TRAM.replaceAll('"', '&quot;'),
    'with &#34; for its quotes': TRAM.replaceAll('"', '&#34;'),
    'with &#x22; in a CDATA section': `<![CDATA[${TRAM.replaceAll('"', '&#x22;')}]]>`,
  };
  for (const [how, text] of Object.entries(readable)) {
    it(`is read ${how}`, () => {
      expect(readDamaged(text)).to.deep.include({draft: {headline: 'Council approves tram'}});
    });
  }

  it('with escaped quotes is read with a word to whoever pasted it', () => {
    const reading = readDamaged(TRAM.replaceAll('"', '&quot;'));
    expect(typeof reading === 'string' ? [] : reading.issues).to.deep.equal([
      {
        code: 'field-invalid',
        severity: 'warning',
        path: '',
        message: `The editor escaped the quotes of this story; it is read all the same. ${REMEDY}`,
      },
    ]);
  });

  it('that was escaped once keeps the “&amp;” that its author wrote', () => {
    const text = '{&quot;headline&quot;: &quot;Fish &amp;amp; chips&quot;}';
    expect(readDamaged(text)).to.deep.include({draft: {headline: 'Fish &amp; chips'}});
  });

  it('gives the story text of a CDATA section back, to be read as such', () => {
    const text = 'Tram\nSources\n[1] Port Radio: It goes on';
    expect(readDamaged(`<![CDATA[${text}]]>`)).to.equal(text);
  });

  const causes: Record<string, [text: string, cause: string]> = {
    'curled quotes': ['{“headline”: “Tram”}', 'the quotes were changed by the editor.'],
    'German quotes': ['{„headline“: „Tram“}', 'the quotes were changed by the editor.'],
    'quotes as WordPress prints them': [
      '{&#8220;headline&#8221;: &#8220;Tram&#8221;}',
      'the quotes were changed by the editor.',
    ],
    'paragraphs between its lines': [
      '{"headline": "Tram",</p>\n<p>"lang": "en"}',
      'tags were put between its lines by the editor.',
    ],
    'line breaks as tags': [
      '{<br />\n"headline": "Tram"}',
      'tags were put between its lines by the editor.',
    ],
    'no-break spaces': ['{\u00A0"headline": "Tram"}', 'its spaces were changed by the editor.'],
  };
  for (const [damage, [text, cause]] of Object.entries(causes)) {
    it(`is refused with the cause for ${damage}`, () => {
      expect(() => readDamaged(text)).to.throw(
        StoryError,
        `The story from the page is not valid JSON: ${cause} ${REMEDY}`,
      );
    });
  }

  it('is not blamed on an editor where it was cut short', () => {
    expect(explainDamage('{"headline": "She said “no”')).to.match(
      /It may be cut short, or something else was printed with it\.$/,
    );
  });
});
