import {expect} from '@open-wc/testing';
import {readLines} from '../../src/formats/text-lines.js';
import {readWikiLines} from '../../src/formats/wiki-lines.js';

function read(...texts: string[]): string[] {
  return readWikiLines(readLines(texts.join('\n'))).map(({text}) => text);
}

describe('readWikiLines', () => {
  it('numbers "# …" below "== References ==", and starts again below the next heading', () => {
    const written = [
      '== References ==',
      '# "Smoke". Gazette.',
      '# "Fire". Review.',
      '== Notes ==',
      '# A',
    ];
    expect(read(...written)).to.deep.equal([
      '== References ==',
      '1. "Smoke". Gazette.',
      '2. "Fire". Review.',
      '== Notes ==',
      '1. A',
    ]);
  });

  it('takes "; 3 luglio 2025" and ": Il livello scende" for a date and its event', () => {
    const written = ['# Il lago', '; 3 luglio 2025', ': Il livello scende.'];
    expect(read(...written)).to.deep.equal(['# Il lago', '3 luglio 2025', '- Il livello scende.']);
  });

  it('gives the same lines where "# Tram approved" is Markdown', () => {
    const lines = readLines('# Tram approved\n## Votes');
    expect(readWikiLines(lines)).to.equal(lines);
  });
});
