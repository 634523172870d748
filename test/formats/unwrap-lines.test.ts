import {expect} from '@open-wc/testing';
import {readLines} from '../../src/formats/text-lines.js';
import {unwrapLines} from '../../src/formats/unwrap-lines.js';

const unwrap = (text: string): string[] => unwrapLines(readLines(text)).map(line => line.text);

describe('lines that e-mail has broken', () => {
  it('are paragraphs again, and lists and headings stay', () => {
    const text = `WHAT HAPPENED

The council of Harbour approved the tram on Monday after a debate that
went on until midnight, and the mayor was glad. Work is to start in
71 days, as soon as the contract with the works at Quayside has been
signed [1].

TIMELINE

11.05.2026 - The council approves the tram after a very long debate [1].
12.05.2026 - The works open.

SOURCES

[1] Harbour Courier: Council approves the tram, 11.05.2026
    https://courier.example/tram`;
    expect(unwrap(text)).to.deep.equal([
      'WHAT HAPPENED',
      'The council of Harbour approved the tram on Monday after a debate that went on until midnight, and the mayor was glad. Work is to start in 71 days, as soon as the contract with the works at Quayside has been signed [1].',
      'TIMELINE',
      '11.05.2026 - The council approves the tram after a very long debate [1].',
      '12.05.2026 - The works open.',
      'SOURCES',
      '[1] Harbour Courier: Council approves the tram, 11.05.2026',
      'https://courier.example/tram',
    ]);
  });

  it('stay where one paragraph is a line, however long', () => {
    const text = `Tram approved\n${'The council approved the tram. '.repeat(9)}\nand so it goes on.`;
    expect(unwrap(text)).to.have.lengthOf(3);
  });
});
