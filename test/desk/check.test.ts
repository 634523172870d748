import {expect} from '@open-wc/testing';
import {check} from '../../src/desk/check.js';
import type {DeskIssue} from '../../src/desk/desk-issue.js';

const fixture = async (name: string) =>
  await (await fetch(new URL(`../fixtures/${name}`, import.meta.url))).text();

/** What is found, as an editor's screen shows it: `9:60-9:63 | [9] | Did you mean [3]?`. */
async function found(text: string, code: string): Promise<string[]> {
  const {issues} = await check(text, {src: 'lee.json'});
  return issues.filter(issue => issue.code === code).map(describeIssue);
}

function describeIssue({range, words, hint}: DeskIssue): string {
  const place = range ? `${range.line}:${range.column}-${range.endLine}:${range.endColumn}` : '-';
  return [place, words, hint].join(' | ');
}

const STORY = `{
  "headline": "Lee in Beijing",
  "lang": "en",
  "published": "Jan 6, 2026",
  "updated": "2026-02-30",
  "hedline": "x",
  "url": "www.example.com/lee",
  "sections": [
    {"heading": "Talks", "text": "He met Xi[1]. They spoke [9] of “peace”. Nobody says so."},
    {"heading": "Empty"}
  ],
  "sources": [
    {"id": "1", "publisher": "Yonhap", "title": "Lee meets Xi", "published": "Late 2023"},
    {"id": "1", "publisher": "Yonhap", "title": "Lee meets Xi again"},
    {"id": "3", "publisher": "Yonhap", "title": "Lee", "paywall": "yes"}
  ],
  "timeline": [
    {"id": "a", "date": "2026-01-06", "text": "It began. [1:z]"},
    {"id": "a", "date": "2026-01-05", "text": "It ended. [1]"},
    {"date": "2026-01-07", "text": "It ended. [1]"}
  ]
}`;

describe('check', () => {
  for (const [code, ...issues] of [
    ['url-unsafe', '7:11-7:30 | www.example.com/lee | Write https://www.example.com/lee'],
    ['citation-unresolved', '9:60-9:63 | [9] | Did you mean [3]?', '18:58-18:63 | [1:z] | '],
    [
      'claim-uncited',
      '9:49-9:75 | They spoke [9] of “peace”. | ',
      '9:76-9:91 | Nobody says so. | ',
    ],
    ['source-uncited', '14:50-14:68 | Lee meets Xi again | ', '15:50-15:53 | Lee | '],
    ['source-duplicate', '14:13-14:14 | 1 | '],
    ['publisher-single', '13:31-13:37 | Yonhap | '],
    [
      'date-unreadable',
      '4:17-4:28 | Jan 6, 2026 | Write 2026-01-06.',
      '13:79-13:88 | Late 2023 | Write 2023, and “Late 2023” as its "label".',
    ],
    ['date-impossible', '5:15-5:25 | 2026-02-30 | '],
    ['timeline-unordered', '19:26-19:36 | 2026-01-05 | '],
    ['timeline-conflict', '19:26-19:36 | 2026-01-05 | '],
    ['section-empty', '10:18-10:23 | Empty | '],
    ['field-invalid', '15:68-15:71 | yes | '],
    ['field-unknown', '6:3-6:12 | hedline | Did you mean "headline"?'],
  ] as const) {
    it(`says where ${code} is, with its words and what is right`, async () => {
      expect(await found(STORY, code)).to.deep.equal(issues);
    });
  }

  it('says of a story without a headline where it begins', async () => {
    const text = '{\n"sections": [], "sources": [], "headline": ""}';
    expect(await found(text, 'headline-missing')).to.deep.equal(['2:44-2:46 |  | ']);
    expect(await found('{"sections": []}', 'headline-missing')).to.deep.equal(['1:1-1:17 |  | ']);
  });

  it('says of a list that is too long where it is', async () => {
    const sections = Array.from({length: 201}, () => ({heading: 'a', text: 'b'}));
    const text = JSON.stringify({headline: 'Lee', sections});
    expect(await found(text, 'input-truncated')).to.deep.equal([`1:30-1:${text.length} |  | `]);
  });

  it('sorts issues by their place in the file', async () => {
    const {issues} = await check(STORY);
    const lines = issues.map(({range}) => range?.line ?? 0);
    expect(lines).to.deep.equal([4, 5, 6, 7, 9, 9, 9, 10, 13, 13, 14, 14, 15, 15, 18, 19, 19]);
  });

  it('finds nothing but one publisher in the real story', async () => {
    const {issues, format} = await check(await fixture('lee-china-visit.json'));
    expect(issues.map(({code}) => code)).to.deep.equal(['publisher-single']);
    expect(format).to.equal('json');
  });

  it('finds in the real text one publisher, and the headings that it had to guess', async () => {
    const {issues, format} = await check(await fixture('lee-china-visit.txt'));
    const codes = issues.map(({code}) => code);
    expect(codes.filter(code => code !== 'heading-guessed')).to.deep.equal(['publisher-single']);
    expect(issues.every(({severity}) => severity === 'info')).to.equal(true);
    expect(format).to.equal('text');
  });

  it('says where an unresolved marker stands in a story text', async () => {
    const text = `Lee Returns\n\nHe landed[1]. He left [7]\nagain.\n\nSources\n[1] Yonhap: Lee returns\n`;
    expect(await found(text, 'citation-unresolved')).to.deep.equal([
      '3:23-3:26 | [7] | Did you mean [1]?',
    ]);
  });

  it('says where a line stands that no part of a story text has taken', async () => {
    const text = 'Lee Returns\n\nHe landed[1].\n\n```\n\n\nSources\n[1] A: B\n';
    expect(await found(text, 'field-unknown')).to.deep.equal(['5:1-5:4 | ``` | ']);
  });

  it('counts the sources of a text', async () => {
    const text =
      'Lee Returns\nUpdated Jan 6, 2026 (3 articles)\nHe landed[1].\nSources\n[1] Yonhap: Lee returns\n';
    expect(await found(text, 'count-mismatch')).to.deep.equal(['2:22-2:23 | 3 | ']);
  });

  it('has no places for a draft that is at hand', async () => {
    const {issues, format} = await check({headline: 'Lee', published: 'Jan 6, 2026', sources: []});
    expect(issues.map(describeIssue)).to.deep.equal([
      '- | Jan 6, 2026 | Write 2026-01-06.',
      '- |  | ',
    ]);
    expect(format).to.equal(null);
  });

  it('says where JSON stops to be JSON', async () => {
    const {drafts, issues} = await check('{"headline": "Lee",\n  headline: 1}', {src: 'lee.json'});
    expect(drafts).to.deep.equal([]);
    expect(issues.map(({code, severity, range}) => [code, severity, range?.line])).to.deep.equal([
      ['not-json', 'error', 2],
    ]);
    expect(issues[0]?.message).to.match(/^The story from lee\.json is not valid JSON/);
  });

  it('says that a sentence of a server is no story', async () => {
    const {issues} = await check('Too many requests', {src: 'lee.txt', from: 'text'});
    expect(issues.map(({code, severity, range}) => [code, severity, range])).to.deep.equal([
      ['not-a-story', 'error', null],
    ]);
  });

  it('is not misled by a draft whose leaves are objects', async () => {
    const text =
      '{"headline": {"toString": 1}, "sources": [{"id": {"toString": 1}}, null, 7], "lang": []}';
    const {issues} = await check(text);
    expect(issues.map(({code}) => code)).to.include('headline-missing');
  });
});
