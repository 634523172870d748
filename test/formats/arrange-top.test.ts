import {expect} from '@open-wc/testing';
import {ALL_FORMS} from '../../src/formats/all-forms.js';
import {findDisclosure} from '../../src/formats/find-disclosure.js';
import {findLists} from '../../src/formats/unnamed-lists.js';
import {draftFromText} from '../../src/formats/text.js';
import {translateDate} from '../../src/formats/translate-date.js';

const TEXT = `The council of Harbour approved the tram on Monday [1].

Sources
[1] Harbour Courier: Council approves tram`;
const read = (top: string) =>
  draftFromText(`${top}\n\n${TEXT}`, {forms: ALL_FORMS, findLists, translate: translateDate});
const topOf = (top: string): unknown => {
  const {kicker, headline, authors, published, summary, sections = []} = read(top).draft;
  const [section] = sections;
  return {
    ...(kicker && {kicker}),
    headline,
    ...(authors && {
      authors: authors.map(author => (typeof author === 'string' ? author : author.name)),
    }),
    ...(published && {published}),
    ...(summary && {summary}),
    ...(section?.heading && {heading: section.heading}),
  };
};

describe('what stands around the headline', () => {
  for (const [top, right] of [
    [
      'Van: Desk <desk@post.example>\nOnderwerp: Storm legt veer stil\nVerzonden: 6 January 2026',
      {headline: 'Storm legt veer stil', published: '2026-01-06'},
    ],
    ['Tram approved\n6 January 2026', {headline: 'Tram approved', published: '2026-01-06'}],
    [
      'Tram approved\nJane Doe\n6 January 2026',
      {headline: 'Tram approved', authors: ['Jane Doe'], published: '2026-01-06'},
    ],
    [
      'Tram approved\n\nBy Jane Doe — Published Jan 6, 2026 • Updated Jan 8, 2026',
      {headline: 'Tram approved', authors: ['Jane Doe'], published: '2026-01-06'},
    ],
    [
      'Tram approved\nBy Jane Doe, Transport Correspondent\nFirst published on Tue 6 Jan 2026',
      {headline: 'Tram approved', authors: ['Jane Doe'], published: '2026-01-06'},
    ],
    [
      'الموافقة على الترام\n\nسلمى الحاج\nPublished Jan 6, 2026',
      {headline: 'الموافقة على الترام', authors: ['سلمى الحاج'], published: '2026-01-06'},
    ],
    [
      'Tram approved\nJane Doe\nHarbour, 6 January 2026',
      {headline: 'Tram approved', authors: ['Jane Doe'], published: '2026-01-06'},
    ],
    [
      'BC-Tram Extension, 1st Ld\nTram approved after long debate',
      {kicker: 'BC-Tram Extension, 1st Ld', headline: 'Tram approved after long debate'},
    ],
    [
      'UPDATE 2-Tram approved after long debate\nMayor says work starts in May.',
      {
        kicker: 'UPDATE 2',
        headline: 'Tram approved after long debate',
      },
    ],
    [
      'Harbour\n\nTram approved after long debate\n\nThe mayor is glad.\n\nBy Jane Doe',
      {
        kicker: 'Harbour',
        headline: 'Tram approved after long debate',
        authors: ['Jane Doe'],
        summary: 'The mayor is glad.',
      },
    ],
    [
      'SITUATION BRIEF 7\n\nTram approved after long debate',
      {kicker: 'SITUATION BRIEF 7', headline: 'Tram approved after long debate'},
    ],
    ['HEADLINE: Tram approved\nBODY:', {headline: 'Tram approved'}],
    [
      'Section: Transport\nSubject: Tram approved',
      {kicker: 'Transport', headline: 'Tram approved'},
    ],
    [
      'Reportage\n\n**Tram approved after a long debate**',
      {kicker: 'Reportage', headline: 'Tram approved after a long debate'},
    ],
    [
      'Council of Harbour\n\nTram approved after debate\n\n**The mayor is glad. Work starts in May.**',
      {
        kicker: 'Council of Harbour',
        headline: 'Tram approved after debate',
        summary: 'The mayor is glad. Work starts in May.',
      },
    ],
    [
      'Tram approved\n\nBy Femke van der Aa and Joris ’t Hooft\n6 January 2026',
      {
        headline: 'Tram approved',
        authors: ['Femke van der Aa', 'Joris ’t Hooft'],
        published: '2026-01-06',
      },
    ],
    [
      'FOR IMMEDIATE RELEASE\nTram approved after long debate',
      {kicker: 'FOR IMMEDIATE RELEASE', headline: 'Tram approved after long debate'},
    ],
  ] as const) {
    it(`is read from ${JSON.stringify(top)}`, () => {
      expect(topOf(top)).to.deep.equal(right);
    });
  }

  for (const [what, top, found] of [
    ['a name alone', 'Tram approved\nJane Doe', 'heading-guessed authors'],
    ['an office', 'Tram approved\nBy Jane Doe\nTransport editor', 'field-unknown headline'],
    ['an address', 'To: Desk <desk@a.example>\nSubject: Tram', 'field-unknown headline'],
    ['a heading', 'Tram approved\nWhat it costs', 'heading-guessed sections[0].heading'],
  ] as const) {
    it(`is reported where it is ${what}`, () => {
      expect(read(top).issues.map(({code, path}) => `${code} ${path}`)).to.deep.equal([found]);
    });
  }

  it('is the name of the paper where a source is from it: "Harbour Courier"', () => {
    const {draft} = read('Harbour Courier\n\nTRANSPORT\n\nTram approved after long debate');
    expect(draft).to.deep.include({
      publisher: {name: 'Harbour Courier'},
      kicker: 'TRANSPORT',
      headline: 'Tram approved after long debate',
    });
    const other = read('Quayside Notes\n\nTram approved after long debate').draft;
    expect(other.publisher).to.equal(undefined);
  });

  for (const [top, name] of [
    ['The Morning Brief | Friday, March 6, 2026\n\n# Tram approved', 'The Morning Brief'],
    ['Island Gazette\n\nTram approved after long debate', 'Island Gazette'],
    ['Tram approved\n\nBy Jane Doe\nIsland Gazette\n6 March 2026', 'Island Gazette'],
    ['Tram approved\n\nIsland Gazette | By Jane Doe | 6 March 2026', 'Island Gazette'],
    ['公交改道\n\n2026-03-06 10:42 来源：云泽晚报', '云泽晚报'],
    ['Tram approved\n\nThe Quay | March 6, 2026', 'The Quay'],
    ['Tram approved\n\nMarch 6, 2026 · The Quay', 'The Quay'],
    ['Tram approved\n\n*Morgenbrief Nordmark · March 6, 2026*', 'Morgenbrief Nordmark'],
    ["Tram approved\n\nLa Gazzetta dell'Ardo\nBy Jane Doe\n6 March 2026", "La Gazzetta dell'Ardo"],
  ] as const) {
    it(`is the name of the paper, by its words: ${JSON.stringify(top)}`, () => {
      const {draft, issues} = read(top);
      expect(draft.publisher).to.deep.equal({name});
      expect(draft.summary).to.equal(undefined);
      expect(issues.filter(({code}) => code === 'field-unknown')).to.deep.equal([]);
    });
  }

  it('is publisher, date and disclosure, parted by dots below the headline or above it', () => {
    const masthead = 'The Quay · March 12, 2026 · Summarised by AI from 3 articles';
    for (const top of [
      `# Tram approved\n\n${masthead}`,
      `${masthead}\n\n# Tram approved`,
      `${masthead}\n\nTram approved`,
    ]) {
      const {draft, issues} = draftFromText(`${top}\n\n${TEXT}`, {
        forms: ALL_FORMS,
        findLists,
        findDisclosure,
      });
      expect(draft).to.deep.include({
        headline: 'Tram approved',
        publisher: {name: 'The Quay'},
        published: '2026-03-12',
        disclosure: 'Summarised by AI from 3 articles',
      });
      expect(draft.sections).to.have.lengthOf(1);
      expect(draft.sections?.[0]?.heading).to.equal(undefined);
      expect(issues.map(({path}) => path)).to.deep.equal(['publisher']);
    }
  });

  it('takes a heading in capitals below a date for no by-line: "KEY MESSAGES"', () => {
    const {draft} = read('Tram approved\n\nUpdated March 6, 2026\n\nKEY MESSAGES');
    expect(draft.authors).to.equal(undefined);
    expect(draft.sections?.[0]?.heading).to.equal('KEY MESSAGES');
  });

  it('is a time of the last change on the day of the first: "Laatst bijgewerkt: 11.40 uur"', () => {
    const {draft} = read(
      'Tram approved\n\nPublished: March 5, 2026, 7:12 a.m.\nUpdated: 11:40 a.m.',
    );
    expect([draft.published, draft.updated]).to.deep.equal([
      '2026-03-05T07:12',
      '2026-03-05T11:40',
    ]);
  });

  it('keeps a greeting above the first paragraph: "Good morning:"', () => {
    const {draft} = read('Tram approved\n\nBy Jane Doe\n\nGood morning:');
    expect(draft.sections?.[0]?.text).to.match(/^Good morning:\n\nThe council/);
  });

  it('reports a line that is no sentence, wherever it stands, and keeps it', () => {
    const {draft, issues} = draftFromText(
      `Tram approved\n\nThe council voted [1].\n\nShare this\n\nCopy the link\n\n${TEXT}`,
      {forms: ALL_FORMS, findLists},
    );
    expect(draft.sections?.[0]?.text).to.contain('Share this\n\nCopy the link');
    expect(issues.map(({message}) => message)).to.deep.equal([
      '"Share this" is in the text, but is no sentence. Check it, or take it out.',
      '"Copy the link" is in the text, but is no sentence. Check it, or take it out.',
    ]);
  });

  it('asks no more for dates in the body than in its first 20,000 characters', () => {
    const asked: string[] = [];
    const sentences = Array.from({length: 4000}, (_, number) => `It rose by ${number + 1}.`);
    draftFromText(`Tram approved\n\nJane Doe\n\n${sentences.join('\n\n')}\n\n${TEXT}`, {
      forms: ALL_FORMS,
      translate: text => {
        asked.push(text);
        return '';
      },
    });
    expect(asked).to.include('It rose by 1000.');
    expect(asked).not.to.include('It rose by 2000.');
  });
});
