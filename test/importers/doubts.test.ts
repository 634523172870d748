import {expect} from '@open-wc/testing';
import {findDoubts} from '../../src/importers/doubts.js';
import {importStory} from '../../src/importers/import-story.js';

const END = 'Sources\n[1] Harbour Courier: Council approves tram';

/** `heading-guessed headline` */
async function doubts(text: string): Promise<string[]> {
  const {issues} = await importStory(`${text}\n\n${END}`, {from: 'text'});
  return issues.map(({code, path}) => `${code} ${path}`);
}

describe('what an importer of text doubts', () => {
  it('doubts the headline "MORNING LETTER" above a heading that is longer', async () => {
    const top = 'MORNING LETTER\n\n## The tram returns to the market after forty years';
    expect(await doubts(`${top}\n\nThe council voted [1].`)).to.deep.equal([
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

  it('doubts the headings "27 February 2026 — Order" and "3 March — Protest", and misses a timeline', async () => {
    const order = '**27 February 2026 — Order**\nThe agency signed it. [1]';
    const protest = '**3 March — Protest**\nForty boats shut the port. [1]';
    const found = await doubts(`# Fishing stops\n\nNo more gobies [1].\n\n${order}\n\n${protest}`);
    expect(found).to.deep.equal([
      'heading-guessed sections[1].heading',
      'heading-guessed sections[2].heading',
      'heading-guessed timeline',
    ]);
  });

  it('doubts headings with the same label, and "- Un chantier suspendu -" in a text', async () => {
    const labelled =
      '## Intertitolo: I pescatori\n\nOne [1].\n\n## Intertitolo: I controlli\n\nTwo [1].';
    expect(await doubts(`# Pesci\n\nMorti [1].\n\n${labelled}`)).to.deep.equal([
      'heading-guessed sections[1].heading',
      'heading-guessed sections[2].heading',
    ]);
    const dashes = '# Digue\n\nFissure [1].\n\n- Un chantier suspendu -\n\nTravaux arrêtés [1].';
    expect(await doubts(dashes)).to.deep.equal(['heading-guessed sections[0].text']);
  });

  it('doubts the standfirst "Summarised by AI from 4 articles"', async () => {
    const made = '# Tram\n\n*Summarised by AI from 4 articles*\n\nThe council voted [1].';
    expect(await doubts(made)).to.deep.equal(['heading-guessed summary']);
  });

  it('doubts events that end with a date, go on with a clock, or have more cells', () => {
    const timeline = [
      {text: 'A flood sweeps away two bridges.[2], Nov 9, 2025'},
      {date: '2026-01-17', text: '午前6時20分　新聞配達員が通報'},
      {date: '2026-03-10', text: 'Divieto | Il sindaco chiude tre spiagge.'},
      {date: '2026-03-11T09:00', text: '8:15 is when the second train left.'},
    ];
    const found = findDoubts({headline: 'Flood', timeline}, []);
    expect(found.map(({code, path}) => `${code} ${path}`)).to.deep.equal([
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
