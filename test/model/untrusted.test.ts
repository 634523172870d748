import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {explain} from '../../src/model/explain.js';
import type {Flaw} from '../../src/model/flaws.js';
import {normalize} from '../../src/model/normalize.js';
import {cleanText, Fields} from '../../src/model/untrusted.js';

/** Nothing is added to what the fields report. */
const {story: WITHOUT_FLAW} = normalize({
  headline: 'Lee in Beijing',
  sections: [{text: 'He met Xi[1].'}],
  sources: [{publisher: 'Yonhap'}],
});

function fieldsOf(value: unknown, path = 'sources[0]'): {fields: Fields; messages: () => string[]} {
  const flaws: Flaw[] = [];
  const fields = new Fields(value, path, flaws);
  const messages = (): string[] =>
    explain(WITHOUT_FLAW, flaws).map(({code, message}) => `${code}: ${message}`);
  return {fields, messages};
}

describe('cleanText', () => {
  for (const [what, text, expected] of [
    ['line ends of Windows and of old Macs', 'a\r\nb\rc', 'a\nb\nc'],
    ['a tab and a line feed as they are', 'a\tb\nc', 'a\tb\nc'],
    ['no C0 or C1 control', 'a\u0000b\u001Bc\u007Fd\u0085e', 'abcde'],
    ['no bidi override or isolate', 'a\u202Eb\u2066c\u2069', 'abc'],
    ['the marks that only set a direction', 'a\u200Fb\u200E', 'a\u200Fb\u200E'],
    ['a lone surrogate as U+FFFD', 'a\uD800b', 'a\uFFFDb'],
    ['an emoji', '🇰🇷', '🇰🇷'],
  ] as const) {
    it(`gives ${what}`, () => {
      expect(cleanText(text)).to.equal(expected);
    });
  }
});

describe('Fields', () => {
  for (const [method, value, expected, message] of [
    ['text', ' two\nlines ', 'two\nlines', ''],
    ['text', 4, '4', ''],
    ['text', null, '', ''],
    ['text', {nodeType: 1}, '', 'field-invalid: sources[0].field must be text, so it is left out.'],
    ['line', ' two \n\t lines', 'two lines', ''],
    ['id', 'reuters.com#1', 'reuters.com#1', ''],
    [
      'id',
      'two words',
      '',
      'field-invalid: sources[0].field must be 1 to 128 of the characters A–Z a–z 0–9 . _ # @ / -, so it is left out.',
    ],
    ['lang', 'EN-us', 'en-US', ''],
    [
      'lang',
      'en_US',
      '',
      'field-invalid: sources[0].field must be a BCP 47 language tag such as "en" or "pt-BR", so it is left out.',
    ],
    ['url', 'https://yna.co.kr', 'https://yna.co.kr/', ''],
    ['url', '', '', ''],
    [
      'url',
      ['https://yna.co.kr'],
      '',
      'url-unsafe: sources[0].field is not a full http(s) address, so it is not linked. Write it with https://.',
    ],
    ['pixels', '640', 640, ''],
    ['pixels', undefined, 0, ''],
    [
      'pixels',
      -1,
      0,
      'field-invalid: sources[0].field must be a number of pixels, so it is left out.',
    ],
    [
      'pixels',
      100_000,
      0,
      'field-invalid: sources[0].field must be a number of pixels, so it is left out.',
    ],
    ['flag', true, true, ''],
    ['flag', null, false, ''],
    [
      'flag',
      'true',
      false,
      'field-invalid: sources[0].field must be true or false, so it is left out.',
    ],
  ] as const) {
    it(`reads ${JSON.stringify(value) ?? 'nothing'} as ${method}: ${JSON.stringify(expected)}`, () => {
      const {fields, messages} = fieldsOf({field: value});
      expect(fields[method]('field')).to.equal(expected);
      expect(messages()).to.deep.equal(message ? [message] : []);
    });
  }

  it('cuts a label at 500 characters, a number at 1,000 digits and the marks of a letter at 30', () => {
    const {fields, messages} = fieldsOf({
      label: 'x'.repeat(501),
      text: `${'7'.repeat(1_001)} e${'\u0301'.repeat(2_000)}n${'\u0301\u200d'.repeat(20)}`,
    });
    expect(fields.line('label')).to.have.length(500);
    expect(fields.text('text')).to.equal(
      `${'7'.repeat(1_000)} e${'\u0301'.repeat(30)}n${'\u0301\u200d'.repeat(15)}`,
    );
    expect(messages()).to.deep.equal([
      'input-truncated: sources[0].label is longer than 500 characters; the rest is left out.',
      'input-truncated: sources[0].text is longer than 1000 digits or 30 combining marks in one piece; the rest is left out.',
    ]);
  });

  it('cuts a title at 2,000 characters and a text at 65,536, and says so', () => {
    const {fields, messages} = fieldsOf({title: 'x'.repeat(2_001), text: 'x'.repeat(65_537)});
    expect(fields.title('title')).to.have.length(2_000);
    expect(fields.text('text')).to.have.length(65_536);
    expect(messages()).to.deep.equal([
      'input-truncated: sources[0].title is longer than 2000 characters; the rest is left out.',
      'input-truncated: sources[0].text is longer than 65536 characters; the rest is left out.',
    ]);
  });

  it('reads a string in a list as the field of its shorthand', () => {
    const {fields} = fieldsOf({authors: ['Kim', {name: 'Lee'}]}, '');
    const authors = fields.list('authors', 200, 'name');
    expect(authors.map(author => author.line('name'))).to.deep.equal(['Kim', 'Lee']);
    expect(authors.map(author => author.pathOf('name'))).to.deep.equal([
      'authors[0].name',
      'authors[1].name',
    ]);
  });

  it('cuts a list at its limit, and says so', () => {
    const {fields, messages} = fieldsOf({excerpts: [{}, {}, {}]});
    expect(fields.list('excerpts', 2)).to.have.length(2);
    expect(messages()).to.deep.equal([
      'input-truncated: sources[0].excerpts is longer than 2 entries; the rest is left out.',
    ]);
  });

  for (const value of ['text', 5, [], null]) {
    it(`takes ${JSON.stringify(value)} for an empty object, and says so`, () => {
      const {fields, messages} = fieldsOf(value);
      expect(fields.text('title')).to.equal('');
      expect(messages()).to.deep.equal([
        'field-invalid: sources[0] must be an object, so it is left out.',
      ]);
    });
  }

  it('calls the draft itself “The story”', () => {
    const {messages} = fieldsOf(null, '');
    expect(messages()).to.deep.equal([
      'field-invalid: The story must be an object, so it is left out.',
    ]);
  });

  it('reports what nobody read, but for $schema and names in x-', () => {
    const {fields, messages} = fieldsOf({
      $schema: 's',
      'x-desk': 'world',
      version: 1,
      titel: 'a',
      url: '',
    });
    fields.allow('version');
    fields.url('url');
    fields.reportUnknown();
    expect(messages()).to.deep.equal([
      'field-unknown: sources[0].titel is no field of this format. Correct its name, or start it with "x-".',
    ]);
  });

  it('reads own fields only', () => {
    const {fields} = fieldsOf(Object.create({title: 'inherited'}));
    expect(fields.text('title')).to.equal('');
    expect(fields.text('toString')).to.equal('');
  });

  it('takes no symbol, and no object without a prototype, for a size', () => {
    const {fields} = fieldsOf({width: Symbol('640'), height: Object.create(null)});
    expect([fields.pixels('width'), fields.pixels('height')]).to.deep.equal([0, 0]);
  });

  it('takes a getter that throws for an absent field', () => {
    const draft = {
      get title(): string {
        throw new Error('It is gone.');
      },
    };
    expect(fieldsOf(draft).fields.text('title')).to.equal('');
  });

  it('gives a string, a number or a boolean for any value at all', () => {
    fc.assert(
      fc.property(fc.anything(), value => {
        const {fields} = fieldsOf({field: value});
        expect(fields.text('field')).to.be.a('string');
        expect(fields.url('field')).to.be.a('string');
        expect(fields.flag('field')).to.be.a('boolean');
        expect(fields.pixels('field')).to.be.a('number');
      }),
    );
  });
});
