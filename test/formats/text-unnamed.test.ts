import {expect} from '@open-wc/testing';
import type {BodyLine} from '../../src/formats/text-lines.js';
import {ENGLISH, Vocabulary} from '../../src/formats/text-language.js';
import {translateDate} from '../../src/formats/translate-date.js';
import {readPrintedDate} from '../../src/formats/printed-dates.js';
import {takeUnnamedSources, takeUnnamedTimeline} from '../../src/formats/text-unnamed.js';

function bodyOf(...texts: string[]): BodyLine[] {
  return texts.map(text => ({text, indent: 0, isAfterBlank: false, isNewPart: false}));
}

function textsOf(lines: readonly {text: string}[]): string[] {
  return lines.map(({text}) => text);
}

const CONTEXT = {
  readDate: (text: string) => readPrintedDate(text, translateDate),
  vocabulary: new Vocabulary([ENGLISH]),
  lang: '',
};
const EVENTS = [
  'Nov 18, 2024: A storm breaches the wall [1]',
  '- March 2, 2025: The county orders a survey [2]',
  '**May 14, 2026** – Councillors choose granite [1]',
];

describe('takeUnnamedTimeline', () => {
  it('takes days whose year the first event says', () => {
    const events = ['Aug. 20, 2026: A limit', 'Sept. 3: Trucks wait', 'Sept. 28: A road is shut'];
    const body = bodyOf('Wheat is stuck', 'It spoils.[1]', 'HOW WE GOT HERE', ...events);
    expect(textsOf(takeUnnamedTimeline(body, CONTEXT))).to.deep.equal(events);
  });

  it('takes three dated lines at the end, with "How we got here" above them', () => {
    const body = bodyOf('Wall to be rebuilt', 'It fell.[1]', 'How we got here', ...EVENTS);
    expect(textsOf(takeUnnamedTimeline(body, CONTEXT))).to.deep.equal(EVENTS);
    expect(textsOf(body)).to.deep.equal(['Wall to be rebuilt', 'It fell.[1]']);
  });

  for (const heading of ['**What we read**', '◇ 참고한 자료']) {
    it(`takes three dated lines above the heading "${heading}"`, () => {
      const body = bodyOf('Wall to be rebuilt', 'It fell.[1]', '## So far', ...EVENTS, heading);
      expect(textsOf(takeUnnamedTimeline(body, CONTEXT))).to.deep.equal(EVENTS);
      expect(textsOf(body)).to.deep.equal(['Wall to be rebuilt', 'It fell.[1]', heading]);
    });
  }

  it('takes bold events with a paragraph below each: "**2011 — The first ban**"', () => {
    const events = ['**2011 — The first ban**', 'Nobody fished.[2]', '**3 March 2026 — Protest**'];
    const body = bodyOf('Ban', 'It is so.[1]', '### How it came', ...events, 'Boats block it.[3]');
    expect(textsOf(takeUnnamedTimeline(body, CONTEXT))).to.deep.equal([
      ...events,
      'Boats block it.[3]',
    ]);
    expect(textsOf(body)).to.deep.equal(['Ban', 'It is so.[1]']);
  });

  it('takes days of the year of the story, with clock lines below: "**Maandag 2 maart**"', () => {
    const days = [
      '**Maandag 2 maart**',
      '- 09.15 uur: Plan[1]',
      '**Woensdag 4 maart**',
      '- Later: Nee',
    ];
    const body = bodyOf('Spoedpost dicht', 'Zo is het.[1]', '## Zo ging het', ...days);
    const events = takeUnnamedTimeline(body, {...CONTEXT, lang: 'nl'}, '2026');
    expect(textsOf(events)).to.deep.equal(days);
  });

  it('takes a table of events, with its head and its rule', () => {
    const rows = EVENTS.map(text => `| ${text.replace(/^- |\*/g, '').replace(/: | – /, ' | ')} |`);
    const table = ['| When | What |', '|---|---|', ...rows];
    const body = bodyOf('Wall to be rebuilt', 'It fell.[1]', '## So far', ...table);
    expect(textsOf(takeUnnamedTimeline(body, CONTEXT))).to.deep.equal(table);
  });

  for (const [what, lines] of [
    ['two dated lines', ['Wall to be rebuilt', 'It fell.', ...EVENTS.slice(1)]],
    ['dated lines above a paragraph', ['Wall to be rebuilt', ...EVENTS, 'It fell.']],
  ] as const) {
    it(`leaves ${what} in the body`, () => {
      const body = bodyOf(...lines);
      expect(takeUnnamedTimeline(body, CONTEXT)).to.deep.equal([]);
      expect(textsOf(body)).to.deep.equal(lines);
    });
  }
});

describe('takeUnnamedSources', () => {
  it('takes "[1] Courier: Tram approved" below one section and "[2] …" below the next', () => {
    const body = bodyOf(
      'Tram',
      'It passed.[1]',
      '[1] Courier: Yes',
      'It is late.[2]',
      '[2] Radio: No',
    );
    expect(textsOf(takeUnnamedSources(body))).to.deep.equal(['[1] Courier: Yes', '[2] Radio: No']);
    expect(textsOf(body)).to.deep.equal(['Tram', 'It passed.[1]', 'It is late.[2]']);
  });

  it('leaves the steps "1. Boil water" and "2. Wait" in the body', () => {
    const body = bodyOf('Tea', '1. Boil water', '2. Wait');
    expect(takeUnnamedSources(body)).to.deep.equal([]);
  });
});
