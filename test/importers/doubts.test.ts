import {expect} from '@open-wc/testing';
import {findDoubts} from '../../src/importers/doubts.js';
import {importStory} from '../../src/importers/import-story.js';
import type {StoryDraft} from '../../src/model/draft.js';

const END = 'Sources\n[1] Harbour Courier: Council approves tram';

/** `heading-guessed headline` */
function placesOf(draft: StoryDraft): string[] {
  return findDoubts(draft, []).map(({code, path}) => `${code} ${path}`);
}

describe('what an importer of text doubts', () => {
  it('doubts the headline "MORNING LETTER" above a heading that is longer', () => {
    const heading = 'The tram returns to the market after forty years';
    const sections = [{heading, text: 'The council voted [1].'}];
    expect(placesOf({headline: 'MORNING LETTER', sections})).to.deep.equal([
      'heading-guessed headline',
      'heading-guessed sections[0].heading',
    ]);
  });

  it('doubts the headline "09:42 04.03.2026", which is a date', async () => {
    const {issues} = await importStory(`# 09:42 04.03.2026\n\nThe pier is shut [1].\n\n${END}`);
    expect(issues.map(({message}) => message)).to.deep.equal([
      '"09:42 04.03.2026" was taken for the headline. If it is none, mark that by "# ".',
    ]);
  });

  it('doubts the headings "27 February 2026 — Order" and "3 March — Protest", and misses a timeline', () => {
    const sections = [
      {text: 'No more gobies [1].'},
      {heading: '27 February 2026 — Order', text: 'The agency signed it. [1]'},
      {heading: '3 March — Protest', text: 'Forty boats shut the port. [1]'},
    ];
    expect(placesOf({headline: 'Fishing stops', sections})).to.deep.equal([
      'heading-guessed sections[1].heading',
      'heading-guessed sections[2].heading',
      'heading-guessed timeline',
    ]);
  });

  it('doubts headings with the same label', async () => {
    const labelled =
      '## Intertitolo: I pescatori\n\nOne [1].\n\n## Intertitolo: I controlli\n\nTwo [1].';
    const {issues} = await importStory(`# Pesci\n\nMorti [1].\n\n${labelled}\n\n${END}`, {
      from: 'text',
    });
    expect(issues.map(({path}) => path)).to.deep.equal([
      'sections[1].heading',
      'sections[2].heading',
    ]);
  });

  it('doubts the standfirst "The desk used AI for 4 articles"', () => {
    const summary = 'The desk used AI for 4 articles';
    expect(placesOf({headline: 'Tram', summary})).to.deep.equal(['heading-guessed summary']);
  });

  it('doubts a disclosure that may be about other texts', () => {
    const about = 'AI-generated articles and summaries are checked by editors';
    expect(placesOf({headline: 'Tram', disclosure: about})).to.deep.equal([
      'heading-guessed disclosure',
    ]);
    for (const disclosure of ['Written with AI', 'This article and its summary were made by AI'])
      expect(placesOf({headline: 'Tram', disclosure})).to.deep.equal([]);
  });

  it('doubts events that end with a date, go on with a clock, or have more cells', () => {
    const timeline = [
      {text: 'A flood sweeps away two bridges.[2], Nov 9, 2025'},
      {date: '2026-01-17', text: '午前6時20分　新聞配達員が通報'},
      {date: '2026-03-10', text: 'Divieto | Il sindaco chiude tre spiagge.'},
      {date: '2026-03-11T09:00', text: '8:15 is when the second train left.'},
    ];
    expect(placesOf({headline: 'Flood', timeline})).to.deep.equal([
      'date-unreadable timeline[0].date',
      'date-unreadable timeline[1].date',
      'heading-guessed timeline[2].text',
    ]);
  });

  it('doubts the heading "Door Femke van der Aa", which may be a by-line', () => {
    const sections = [{heading: 'Door Femke van der Aa', text: 'De spoedpost sluit.'}];
    const found = findDoubts(
      {headline: 'Spoedpost gaat dicht', summary: 'Na elf uur.', sections},
      [],
    );
    expect(found.map(({path}) => path)).to.deep.equal(['authors', 'sections[0].heading']);
  });

  it('quotes 100 characters of an event that is longer', () => {
    const text = `8:15 ${'a'.repeat(200)}`;
    const [found] = findDoubts({headline: 'Flood', timeline: [{date: '2026-01-17', text}]}, []);
    const message = `The time of "8:15 ${'a'.repeat(95)}…" is no part of its date. Write one event a line.`;
    expect(found?.message).to.equal(message);
  });

  it('doubts no place that has been reported', () => {
    const known = {
      code: 'heading-guessed',
      severity: 'info',
      path: 'headline',
      message: '',
    } as const;
    expect(findDoubts({headline: '04.03.2026'}, [known])).to.deep.equal([]);
  });
});
