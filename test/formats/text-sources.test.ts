import {expect} from '@open-wc/testing';
import {readPrintedDate} from '../../src/formats/printed-dates.js';
import {splitEntries} from '../../src/formats/text-entries.js';
import {ENGLISH, Vocabulary} from '../../src/formats/text-language.js';
import {OTHER_LANGUAGES} from '../../src/formats/text-languages.js';
import {markSources, readSources} from '../../src/formats/text-sources.js';

const vocabulary = new Vocabulary([ENGLISH, ...OTHER_LANGUAGES]);
const context = (lang: string) => ({
  readDate: (text: string) => readPrintedDate(text),
  vocabulary,
  lang,
});
const read = (lang: string, lines: readonly string[]) =>
  readSources(
    splitEntries(lines.map(text => ({text, indent: 0, isAfterBlank: false}))),
    context(lang),
  );

describe('a list of sources', () => {
  for (const [sign, lang, lines, publishers] of [
    [
      'a full stop',
      'es',
      ['1) Servicio Austral. Río Hondo cierra.', '2) El Surco. Golf con agua, huerta sin agua.'],
      ['Servicio Austral', 'El Surco'],
    ],
    [
      'a dash',
      'ru',
      ['1. Мэрия города — Правила проезда', '2. Зелёный север — Чайки против новых кабинок'],
      ['Мэрия города', 'Зелёный север'],
    ],
    [
      'a comma',
      'zh',
      ['[1] 云州晚报，三号线年底开通', '[2] 考古周刊，云州宋代码头发掘简报'],
      ['云州晚报', '考古周刊'],
    ],
    [
      'a dash behind titles',
      'en',
      ['1. Trams stop at noon - Port Radio', '2. Why trams stop - Port Radio'],
      ['Port Radio', 'Port Radio'],
    ],
    [
      'a dash behind titles, one with a colon',
      'en',
      ['1. Union: We go on — Harbour Post', '2. Trams stop — Port Radio'],
      ['Harbour Post', 'Port Radio'],
    ],
    [
      'a comma behind titles, one with a number',
      'fr',
      ['1. L’abattoir repart, Le Vernois libre', '2. Communiqué du 5 mars, Préfecture du Vernois'],
      ['Le Vernois libre', 'Préfecture du Vernois'],
    ],
    [
      'a full stop behind titles, one with a comma',
      'uk',
      ['1. Яблука, яких немає. Помологічний журнал', '2. Сад на летовищі. Калинівські вісті'],
      ['Помологічний журнал', 'Калинівські вісті'],
    ],
    [
      'a bracket behind titles, with a date in it',
      'en',
      ['1. Trams Stop, Again (Port Radio, 12 May 2026)', '2. Why trams stop (Harbour Courier)'],
      ['Port Radio', 'Harbour Courier'],
    ],
    [
      'quotation marks around title and publisher behind an address',
      'de',
      [
        '[1]: https://rodetal.example/1 "19 Menschen starben – Rodetal"',
        '[2]: https://stadt.example/2 "Kühle Räume – Stadt Neuenrode"',
      ],
      ['Rodetal', 'Stadt Neuenrode'],
    ],
  ] as const) {
    it(`whose entries all have ${sign} has ${publishers.join(' and ')} as publishers, which is a guess`, () => {
      const {items, issues} = read(lang, lines);
      expect(items.map(({publisher}) => publisher)).to.deep.equal(publishers);
      expect(issues.map(({code, path}) => `${code} ${path}`)).to.deep.equal([
        'source-guessed sources[0].title',
        'source-guessed sources[1].title',
      ]);
    });
  }

  for (const [form, lines] of [
    [
      'the title first',
      [
        ['1. Why the trams stop', 'Port Radio', 'https://a.example/1'],
        ['2. What happens next year', 'Harbour Courier', 'https://b.example/2'],
      ],
    ],
    [
      'the publisher first, and quotation marks',
      [
        ['• Port Radio', '“Why the trams stop”', 'https://a.example/1'],
        ['• Harbour Courier', '“What happens next year”', 'https://b.example/2'],
      ],
    ],
    [
      'neither number nor bullet',
      [
        ['Why the trams stop', 'Port Radio', 'https://a.example/1'],
        ['What happens next year', 'Harbour Courier', 'https://b.example/2'],
      ],
    ],
  ] as const) {
    it(`in lines of their own, with ${form}, has its publishers`, () => {
      const written = lines.flat().map(text => ({text, indent: 0, isAfterBlank: false}));
      const {items} = readSources(splitEntries(markSources(written)), context('en'));
      expect(items.map(({publisher, title, url}) => [publisher, title, url])).to.deep.equal([
        ['Port Radio', 'Why the trams stop', 'https://a.example/1'],
        ['Harbour Courier', 'What happens next year', 'https://b.example/2'],
      ]);
    });
  }

  it('in lines of their own has the publisher before its date, and a sentence as summary', () => {
    const {items} = read('en', [
      '1. Why the trams stop',
      'Port Radio, 3 March 2026',
      'The current is too weak for all of them.',
      'https://a.example/1',
    ]);
    expect(items).to.deep.equal([
      {
        id: '1',
        publisher: 'Port Radio',
        title: 'Why the trams stop',
        summary: 'The current is too weak for all of them.',
        url: 'https://a.example/1',
        published: '2026-03-03',
      },
    ]);
  });

  it('keeps a title that goes on in the next line, and reports it where nobody published it', () => {
    const {items, issues} = read('en', [
      '1. Port Radio: Why the trams stop at noon and what',
      'the council says',
      '2. What happens next year in the',
      'old port',
    ]);
    expect(items).to.deep.equal([
      {
        id: '1',
        publisher: 'Port Radio',
        title: 'Why the trams stop at noon and what the council says',
      },
      {id: '2', title: 'What happens next year in the old port'},
    ]);
    expect(issues.map(({path}) => path)).to.deep.equal(['sources[0].title', 'sources[1].title']);
  });

  it('keeps quotation marks within a title behind a colon', () => {
    const {items} = read('ko', ['[1] 해린일보: 다음 달 시행', '[2] 한강방송: 환경단체 "환영"']);
    expect(items.map(({title}) => title)).to.deep.equal(['다음 달 시행', '환경단체 "환영"']);
  });

  it('takes "1-" for a number, "disponible en:" for no publisher and a date beside a title for its date', () => {
    const line = '1- La Voz, "Nueve horas", 22 July 2026. Disponible en: https://voz.example/1';
    expect(read('es', [line]).items).to.deep.equal([
      {
        id: '1',
        publisher: 'La Voz',
        title: 'Nueve horas',
        url: 'https://voz.example/1',
        published: '2026-07-22',
      },
    ]);
  });

  it('takes "in Terra e Acqua" for the publisher, and "2019年7月号" for a date', () => {
    expect(read('it', ['1. Irrigare con il contagocce, in Terra e Acqua']).items).to.deep.equal([
      {id: '1', publisher: 'Terra e Acqua', title: 'Irrigare con il contagocce'},
    ]);
    const {items} = read('ja', ['[2] 海と港「消えた夜の船」（2019-07号）']);
    expect(items).to.deep.equal([
      {id: '2', publisher: '海と港', title: '消えた夜の船', published: '2019-07'},
    ]);
  });

  it('takes a date that it cannot read for no publisher, and reports it', () => {
    const {items, issues} = read('ar', ['(1) إذاعة الميناء، «من يشرب القناة؟»، 22 غير معروف 2026']);
    expect(items).to.deep.equal([
      {
        id: '1',
        publisher: 'إذاعة الميناء',
        title: 'من يشرب القناة؟',
        summary: '22 غير معروف 2026',
      },
    ]);
    expect(issues.map(({code}) => code)).to.deep.equal(['source-guessed']);
  });

  it('keeps "Wassersperre: wer betroffen ist" as a title, and takes "Talbote" of talbote.example off', () => {
    const noun = '[1] Wassersperre: wer betroffen ist – https://talbote.example/1';
    expect(read('de', [noun]).items).to.deep.equal([
      {id: '1', title: 'Wassersperre: wer betroffen ist', url: 'https://talbote.example/1'},
    ]);
    const name = '[1] Talbote: Wer betroffen ist – https://talbote.example/1';
    expect(read('de', [name]).items).to.deep.equal([
      {
        id: '1',
        publisher: 'Talbote',
        title: 'Wer betroffen ist',
        url: 'https://talbote.example/1',
      },
    ]);
  });

  it('takes no words for a title that all links have', () => {
    const {items} = read('fr', [
      '1. Sée Info – *Le tunnel* – [lien](https://see.example/1)',
      '2. Radio Sée – *La rue fermée* – [lien](https://radio.example/2)',
    ]);
    expect(items.map(({title}) => title)).to.deep.equal(['Le tunnel', 'La rue fermée']);
  });

  it('reports a title where a sign may set a publisher off, and no other', () => {
    const {issues} = read('en', [
      '[1] Trams stop; Port Radio',
      '[2] Boil your water, residents told',
    ]);
    expect(issues.map(({path}) => path)).to.deep.equal(['sources[0].title']);
  });
});
