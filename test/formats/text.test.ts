import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import type {TranslateDate} from '../../src/formats/printed-dates.js';
import {ALL_FORMS} from '../../src/formats/all-forms.js';
import {splitHeadings} from '../../src/headings/headings.js';
import {parseStory} from '../../src/load/parse-story.js';
import {draftFromText as draftFrom} from '../../src/formats/text.js';
import {OTHER_LANGUAGES} from '../../src/formats/text-languages.js';
import {translateDate} from '../../src/formats/translate-date.js';
import {findLists} from '../../src/formats/unnamed-lists.js';

const fixture = (name: string): Promise<string> =>
  fetch(new URL(`../fixtures/lee-china-visit.${name}`, import.meta.url)).then(response =>
    response.text(),
  );
const draftFromText = (text: string, translate?: TranslateDate) => {
  const {draft, issues} = draftFrom(text, {translate, splitHeadings, forms: ALL_FORMS, findLists});
  return {draft, issues};
};
const codes = (text: string): [string, string][] =>
  draftFromText(text).issues.map(({code, path}) => [code, path]);
const blocks = (text: string) => draftFromText(`Lee Returns\n${text}`).draft;

describe('draftFromText', () => {
  it('reads the date of a source in a bullet below it, and **2.** as its number', () => {
    const below = 'Sources\n- [1] Ostrand Herald: Bridge closed\n  - Published 5 January 2026';
    const {published, sources} = blocks(`It closed[1].\n\n${below}`);
    expect(published).to.equal(undefined);
    expect(sources).to.deep.equal([
      {id: '1', publisher: 'Ostrand Herald', title: 'Bridge closed', published: '2026-01-05'},
    ]);
    const bold = '**1.** Ostrand Herald: Bridge closed\n**2.** River Radio: Six weeks';
    expect(blocks(`It closed[1][2].\n\nSources\n${bold}`).sources?.map(({id}) => id)).to.deep.equal(
      ['1', '2'],
    );
  });

  it('cuts no heading off a paragraph where blank lines part them: "The Marren River Board said"', () => {
    const text = [
      'PORT ASH (PA) — Crews found a crack in the weir[1].',
      'The Marren River Board said the crack was old, and that the weir will stay open.',
      'Dispute over money',
      'The board and the county have argued for years over who pays.',
    ].join('\n\n');
    expect(blocks(`\n${text}`).sections?.map(({heading}) => heading)).to.deep.equal([
      undefined,
      'Dispute over money',
    ]);
  });

  describe('the story of the visit', () => {
    let text: string;
    before(async () => {
      text = await fixture('txt');
    });

    it('becomes the data beside it, field for field', async () => {
      expect(draftFromText(text).draft).to.deep.equal(JSON.parse(await fixture('json')));
    });

    it('says which headings were guessed, and nothing else', () => {
      expect(codes(text)).to.deep.equal([
        ['heading-guessed', 'sections[0].heading'],
        ['heading-guessed', 'sections[1].heading'],
        ['heading-guessed', 'sections[2].heading'],
        ['heading-guessed', 'sections[3].heading'],
        ['heading-guessed', 'sections[4].heading'],
      ]);
      expect(draftFromText(text).issues[0]?.message).to.equal(
        '"Four-Day State Visit Marks Historic Diplomatic Reset" may be a heading. If so, put it on its own line, after "## ".',
      );
    });

    for (const [way, change] of [
      [
        'with a byte order mark and CRLF',
        (story: string) => `\uFEFF${story.replaceAll('\n', '\r\n')}`,
      ],
      ['with CR alone', (story: string) => story.replaceAll('\n', '\r')],
      ['with trailing spaces', (story: string) => story.replaceAll('\n', ' \u00a0\t\n')],
      ['with a blank line between all lines', (story: string) => story.replaceAll('\n', '\n\n')],
      ['with blank lines around it', (story: string) => `\n\n${story}\n\n`],
      [
        'with the timeline before the sources',
        (story: string) => story.replace(/(Sources \(4[^]*)(Timeline\n[^]*)/, '$2\n$1'),
      ],
      [
        'with Markdown headings over the blocks',
        (story: string) =>
          story
            .replace('Sources (4 articles)', '## Sources (4 articles)')
            .replace('Timeline', '**Timeline:**'),
      ],
      ['with the headline as a Markdown title', (story: string) => `# ${story}`],
    ] as const) {
      it(`is the same ${way}`, async () => {
        expect(draftFromText(change(text)).draft).to.deep.equal(JSON.parse(await fixture('json')));
      });
    }
  });

  describe('the top', () => {
    for (const [label, text] of [
      ['Headline', 'Headline: Rail bridge shut\nStandfirst: Trains are diverted.\nIt closed[1].'],
      ['Titular', 'Titular: Rail bridge shut\nEntradilla: Trains are diverted.\nIt closed[1].'],
      ['제목', '제목: Rail bridge shut\n부제: Trains are diverted.\nIt closed[1].'],
    ] as const) {
      it(`is read behind labels such as "${label}:"`, () => {
        const {draft} = draftFrom(`${text}\nSources\n[1] Courier: a`, {
          languages: OTHER_LANGUAGES,
        });
        const {headline, summary} = draft;
        expect({headline, summary}).to.deep.equal({
          headline: 'Rail bridge shut',
          summary: 'Trains are diverted.',
        });
      });
    }

    it('takes "LOCAL POLITICS" for a label, and says so', () => {
      const {draft, issues} = draftFromText(
        'LOCAL POLITICS\nCouncil backs night buses on three routes\nThe council voted[1].\n' +
          'Sources\n[1] Courier: Night buses',
      );
      expect(draft.kicker).to.equal('LOCAL POLITICS');
      expect(draft.headline).to.equal('Council backs night buses on three routes');
      expect(issues.map(({code, path}) => `${code} ${path}`)).to.deep.equal([
        'heading-guessed headline',
      ]);
    });

    it('leaves the first paragraph to the text where it has a dateline', () => {
      const dispatch = 'SEOUL, Jan 8 (Yonhap) — President Lee returned on Thursday.';
      const {draft} = draftFromText(
        `Lee returns from Beijing\n\n${dispatch}\n\n## A new start\n\nHe met Xi [1].\n\nSources\n[1] Yonhap: Lee returns`,
      );
      expect(draft.summary).to.equal(undefined);
      expect(draft.sections).to.deep.equal([
        {text: dispatch},
        {heading: 'A new start', text: 'He met Xi [1].'},
      ]);
    });

    it('leaves a short headline whose words the story has above its standfirst', () => {
      const {draft} = draftFromText(
        'Ferry returns\nService resumes after three weeks of repairs\nBy Ana Pereira\n' +
          'The ferry sailed at noon[1].\nSources\n[1] Courier: Back',
      );
      expect(draft.kicker).to.equal(undefined);
      expect(draft.headline).to.equal('Ferry returns');
    });

    for (const [line, updated] of [
      ['Updated Jan 8, 2026 (4 articles)', '2026-01-08'],
      ['Updated: January 8, 2026', '2026-01-08'],
      ['Last updated on 8 January 2026, 14:30 KST', '2026-01-08T14:30+09:00'],
      ['updated Tuesday, Jan. 6, 2026', '2026-01-06'],
      ['Updated 2 hours ago (4 articles)', '2 hours ago'],
      ['Updated (4 articles)', undefined],
      ['Updated', undefined],
    ] as const) {
      it(`reads "${line}" as updated ${updated ?? 'at no known time'}`, () => {
        const {draft} = draftFromText(`Lee Returns\n${line}\nHe landed at noon[1].`);
        expect(draft).to.deep.equal({
          headline: 'Lee Returns',
          lang: 'en',
          ...(updated && {updated}),
          sections: [{text: 'He landed at noon[1].'}],
        });
      });
    }

    for (const line of [
      'Updated guidance says that masks are optional[1].',
      'Sources close to Lee said he was tired[1].',
      'Timeline questions remain (see below)[2].',
    ]) {
      it(`takes "${line}" for a sentence`, () => {
        expect(blocks(line).sections).to.deep.equal([{text: line}]);
      });
    }

    it('takes a long first line for a paragraph, not for the headline', () => {
      const paragraph = `Lee landed${' and landed'.repeat(30)}.`;
      expect(draftFromText(paragraph).draft).to.deep.equal({sections: [{text: paragraph}]});
    });

    it('takes a first line that is marked as a heading for the headline', () => {
      expect(draftFromText('## Return\nHe landed.').draft).to.deep.equal({
        headline: 'Return',
        sections: [{text: 'He landed.'}],
      });
    });

    it('gives an empty draft for an empty text, and a headline alone for one line', () => {
      expect(draftFromText('')).to.deep.equal({draft: {}, issues: []});
      expect(draftFromText(' \n\t\r\n')).to.deep.equal({draft: {}, issues: []});
      expect(draftFromText('Lee Returns')).to.deep.equal({
        draft: {headline: 'Lee Returns'},
        issues: [],
      });
    });

    for (const [headline, lang] of [
      ['Nicolás Maduro’s Fall', 'en'],
      ['G7 2026', 'en'],
      ['이재명 대통령 귀국', 'ko'],
      ['Ли вернулся в Сеул', undefined],
      ['习近平会见李在明', 'zh'],
    ] as const) {
      it(`says ${lang ?? 'nothing'} of the language of "${headline}"`, () => {
        expect(draftFromText(`${headline}\nTimeline\n2017 – x`).draft.lang).to.equal(lang);
      });
    }

    for (const [headline, lang] of [
      ['习近平会见李在明', 'zh'],
      ['習近平會見李在明', 'zh-Hant'],
    ] as const) {
      it(`says ${lang} of "${headline}" where the words of Chinese are known`, () => {
        const text = `${headline}\nTimeline\n2017 – x`;
        expect(draftFrom(text, {languages: OTHER_LANGUAGES}).draft.lang).to.equal(lang);
      });
    }

    it('has no marks of bold and italic words: "**nine patients**"', () => {
      const text = 'Ward closes\n\nIt took **nine patients** _by Friday_, 2 * 3 in b_e_d[1].\n';
      const {draft} = draftFromText(`${text}\nSources\n[1] Post: Ward closes`);
      expect(draft.sections?.[0]?.text).to.equal(
        'It took nine patients by Friday, 2 * 3 in b_e_d[1].',
      );
    });

    it('says nothing of the language where no keyword is English', () => {
      expect(draftFromText('Lee Returns\nHe landed.').draft.lang).to.equal(undefined);
    });
  });

  describe('counts', () => {
    for (const [text, messages] of [
      ['h\nUpdated (1 article)\nSources (1 article)\n[1] A: b', []],
      ['h\nUpdated (2 articles)\nSources\n[1] A: b', ['2 articles are counted, but 1 listed.']],
      ['h\nSources (3 articles)\n[1] A: b', ['3 articles are counted, but 1 listed.']],
      [
        'h\nUpdated (3 articles)\nSources (2 articles)\n[1] A: b\n[2] A: c',
        ['3 articles are counted, but 2 listed.'],
      ],
      [
        'h\nUpdated (4 articles)\nSources (4 articles)\n[1] A: b',
        ['4 articles are counted, but 1 listed.'],
      ],
      ['h\nUpdated (4 articles)\nHe landed.', ['4 articles are counted, but 0 listed.']],
      ['h\nUpdated:\nHe landed[1].\nSources\n[1] A: b', []],
    ] as const) {
      it(`says ${messages.join(' ') || 'nothing'} of ${JSON.stringify(text)}`, () => {
        expect(
          draftFromText(text)
            .issues.filter(({code}) => code === 'count-mismatch')
            .map(({message}) => message),
        ).to.deep.equal(messages);
      });
    }
  });

  for (const timeline of ['', '\nTimeline\n2017 – The first plan']) {
    it(`reports markers of a story whose list of sources was not found, with ${timeline ? 'a' : 'no'} timeline`, () => {
      const {issues} = draftFromText(`Tram\nIt was close[2].${timeline}`);
      expect(issues).to.deep.equal([
        {
          code: 'citation-unresolved',
          severity: 'warning',
          path: 'sources',
          message:
            'The text has markers such as [2], but no Sources block was found. Write "Sources" on a line of its own above the list.',
        },
      ]);
    });
  }

  describe('sections', () => {
    const sections = [
      {heading: 'Reset', text: 'Lee met Xi.\n\nHe left.'},
      {heading: 'What comes next', text: 'Talks go on.'},
    ];
    for (const [form, text] of [
      ['## before them', '## Reset\nLee met Xi.\nHe left.\n## What comes next\nTalks go on.'],
      [
        '## before them and blank lines',
        '\n## Reset\n\nLee met Xi.\n\nHe left.\n\n### What comes next\n\nTalks go on.\n',
      ],
      ['** around them', '**Reset** Lee met Xi.\nHe left.\n**What comes next** Talks go on.'],
      [
        '** around them on their own lines',
        '**Reset**\nLee met Xi.\nHe left.\n**What comes next**\nTalks go on.',
      ],
      ['lines of their own', 'Reset\nLee met Xi.\nHe left.\nWhat comes next\nTalks go on.'],
      [
        'lines of their own and blank lines',
        'Reset\n\nLee met Xi.\n\nHe left.\n\nWhat comes next\n\nTalks go on.',
      ],
    ] as const) {
      it(`have headings with ${form}`, () => {
        expect(draftFromText(`Lee Returns\n${text}`)).to.deep.equal({
          draft: {headline: 'Lee Returns', sections},
          issues: [],
        });
      });
    }

    for (const heading of [
      '«Доски прогибаются»',
      '“We sleep better”',
      '■「前例にはしない」',
      '►Why?',
    ]) {
      it(`have "${heading}" for a heading, and no sentence in quotation marks`, () => {
        const text = `Lee landed.\n\n${heading}\n\nHe met Xi.\n\n“It went well.”\n\nHe left.`;
        expect(blocks(text).sections).to.deep.equal([
          {text: 'Lee landed.'},
          {
            heading: heading.replace(/^[■►]/, ''),
            text: 'He met Xi.\n\n“It went well.”\n\nHe left.',
          },
        ]);
      });
    }

    it('may have no heading', () => {
      expect(blocks('Lee landed.\nHe slept[1].').sections).to.deep.equal([
        {text: 'Lee landed.\n\nHe slept[1].'},
      ]);
    });

    it('may have no text', () => {
      expect(blocks('## Reset\n## What comes next\nTalks go on.').sections).to.deep.equal([
        {heading: 'Reset'},
        {heading: 'What comes next', text: 'Talks go on.'},
      ]);
    });

    it('start before the first heading where text does', () => {
      expect(blocks('Lee landed.\n## Reset\nHe met Xi.').sections).to.deep.equal([
        {text: 'Lee landed.'},
        {heading: 'Reset', text: 'He met Xi.'},
      ]);
    });

    it('are between dashes, as agencies write them: "- Un chantier suspendu -"', () => {
      expect(
        blocks('It stops[1].\n\n- Un chantier suspendu -\n\nWork rests[1].').sections,
      ).to.deep.equal([
        {text: 'It stops[1].'},
        {heading: 'Un chantier suspendu', text: 'Work rests[1].'},
      ]);
    });

    it('keep the bullets of the author: "▪ Park"', () => {
      expect(blocks('It stops[1].\n\n• Old Pier [1]\n▪ Park [1]').sections).to.deep.equal([
        {text: 'It stops[1].\n\n• Old Pier [1]\n\n▪ Park [1]'},
      ]);
    });

    it('take a line that only leads to a list for no heading, but "What to know:" for one', () => {
      const lead = 'Five stops along the harbour road are out of use until the end of June:';
      const {sections} = blocks(
        `It stops[1].\n\n${lead}\n\n- Old Pier[1]\n- Park[1]\n\nWhat to know:\n\n- Walk[1]\n`,
      );
      expect(sections).to.deep.equal([
        {text: `It stops[1].\n\n${lead}\n\n- Old Pier[1]\n\n- Park[1]`},
        {heading: 'What to know', text: '- Walk[1]'},
      ]);
    });

    it('take a bold name inside a sentence for no heading', () => {
      expect(blocks('**Lee** landed at noon.').sections).to.deep.equal([
        {text: 'Lee landed at noon.'},
      ]);
    });

    it('are not guessed in a story that marks its headings', () => {
      const line =
        'Security Coordination Focuses on North Korea Lee asked Xi to act as a mediator.';
      expect(draftFromText(`h\n## Reset\n${line}\n## Next\nTalks go on.`)).to.deep.equal({
        draft: {
          headline: 'h',
          sections: [
            {heading: 'Reset', text: line},
            {heading: 'Next', text: 'Talks go on.'},
          ],
        },
        issues: [],
      });
    });

    it('are guessed in spite of a by-line', () => {
      const line =
        'Security Coordination Focuses on North Korea Lee asked Xi to act as a mediator[2].';
      expect(
        blocks(`By Kim Soo-yeon\n${line}`).sections?.map(({heading}) => heading),
      ).to.deep.equal(['Security Coordination Focuses on North Korea']);
    });

    it('keep the paragraphs that follow a guessed heading', () => {
      expect(
        draftFromText(
          'h\nFour-Day State Visit Marks Historic Diplomatic Reset President Lee spent four days in Beijing[1].\nHe left on Wednesday[2].',
        ).draft.sections,
      ).to.deep.equal([
        {
          heading: 'Four-Day State Visit Marks Historic Diplomatic Reset',
          text: 'President Lee spent four days in Beijing[1].\n\nHe left on Wednesday[2].',
        },
      ]);
    });
  });

  it('reports a paragraph that starts as a heading of more than 12 words does', () => {
    const words =
      'Ministers Agree to Cut Fees for Young Drivers and Old Trucks and Ferries by Half';
    const {draft, issues} = draftFromText(
      `h\nThe vote is over[1].\n${words} Officials said so[2].`,
    );
    expect(draft.sections).to.deep.equal([
      {text: `The vote is over[1].\n\n${words} Officials said so[2].`},
    ]);
    expect(issues).to.deep.include({
      code: 'heading-guessed',
      severity: 'info',
      path: 'sections[0].text',
      message: `"${words} Officials" may be a heading. If so, put it on its own line, after "## ".`,
    });
  });

  describe('sources', () => {
    for (const [text, sources] of [
      [
        '-\n[1]\nYonhap: Lee returns: Lee came home.',
        [{id: '1', publisher: 'Yonhap', title: 'Lee returns', summary: 'Lee came home.'}],
      ],
      [
        '[1] Yonhap: Lee returns: Lee came home.',
        [{id: '1', publisher: 'Yonhap', title: 'Lee returns', summary: 'Lee came home.'}],
      ],
      [
        '1. Yonhap: Lee returns\n2) Reuters: Lee lands',
        [
          {id: '1', publisher: 'Yonhap', title: 'Lee returns'},
          {id: '2', publisher: 'Reuters', title: 'Lee lands'},
        ],
      ],
      [
        '- [1] Yonhap: Lee returns\n• [2] Reuters: Lee lands',
        [
          {id: '1', publisher: 'Yonhap', title: 'Lee returns'},
          {id: '2', publisher: 'Reuters', title: 'Lee lands'},
        ],
      ],
      [
        '- Yonhap: Lee returns\n- Reuters: Lee lands',
        [
          {id: '1', publisher: 'Yonhap', title: 'Lee returns'},
          {id: '2', publisher: 'Reuters', title: 'Lee lands'},
        ],
      ],
      [
        'Yonhap: Lee returns\nReuters: Lee lands\nhttps://reuters.com/lee',
        [
          {id: '1', publisher: 'Yonhap', title: 'Lee returns'},
          {id: '2', publisher: 'Reuters', title: 'Lee lands', url: 'https://reuters.com/lee'},
        ],
      ],
      [
        '[reuters.com#1] Reuters: Lee lands',
        [{id: 'reuters.com#1', publisher: 'Reuters', title: 'Lee lands'}],
      ],
      ['[7]Yonhap: Lee returns', [{id: '7', publisher: 'Yonhap', title: 'Lee returns'}]],
      [
        '[1] Yonhap: Lee returns https://en.yna.co.kr/1',
        [{id: '1', publisher: 'Yonhap', title: 'Lee returns', url: 'https://en.yna.co.kr/1'}],
      ],
      [
        '[1] Yonhap: Lee returns: Lee came home.\nhttp://en.yna.co.kr/1\n[2] Reuters: x',
        [
          {
            id: '1',
            publisher: 'Yonhap',
            title: 'Lee returns',
            summary: 'Lee came home.',
            url: 'http://en.yna.co.kr/1',
          },
          {id: '2', publisher: 'Reuters', title: 'x'},
        ],
      ],
      [
        '[1]\nYonhap: Lee returns: Lee came home\nafter four days.',
        [
          {
            id: '1',
            publisher: 'Yonhap',
            title: 'Lee returns',
            summary: 'Lee came home after four days.',
          },
        ],
      ],
      ['[1] Lee returns', [{id: '1', title: 'Lee returns'}]],
      ['[1] https://en.yna.co.kr/1', [{id: '1', url: 'https://en.yna.co.kr/1'}]],
      [
        '[1] Yonhap: Lee returns at 14:30',
        [{id: '1', publisher: 'Yonhap', title: 'Lee returns at 14:30'}],
      ],
      [
        '[1] Yonhap: 2.5 million\n2.5 million people watched.',
        [{id: '1', publisher: 'Yonhap', title: '2.5 million 2.5 million people watched.'}],
      ],
    ] as const) {
      it(`are read from ${JSON.stringify(text)}`, () => {
        expect(draftFromText(`h\nSources\n${text}`)).to.deep.equal({
          draft: {headline: 'h', lang: 'en', sources},
          issues: [],
        });
      });
    }

    for (const [words, title, summary] of [
      ['Analysis: why Lee went', 'Analysis: why Lee went', undefined],
      ['Analysis: Why now?', 'Analysis: Why now?', undefined],
      [
        'Analysis: Lee’s gamble: Weighs what he won.',
        'Analysis: Lee’s gamble',
        'Weighs what he won.',
      ],
      [
        'Lee lists demands: Names three: a freeze, talks and aid.',
        'Lee lists demands',
        'Names three: a freeze, talks and aid.',
      ],
      ['one: two: three.', 'one: two: three.', undefined],
    ] as const) {
      it(`have the title "${title}" in "${words}", and say that it is a guess`, () => {
        const {draft, issues} = draftFromText(`h\nSources\n[1] Yonhap: ${words}`);
        expect(draft.sources).to.deep.equal([
          {id: '1', publisher: 'Yonhap', title, ...(summary && {summary})},
        ]);
        expect(issues).to.deep.equal([
          {
            code: 'source-guessed',
            severity: 'info',
            path: 'sources[0].title',
            message: `"${title}" is a guessed title. Check it, and its publisher.`,
          },
        ]);
      });
    }
  });

  describe('the timeline', () => {
    for (const [text, timeline] of [
      ['- Sept. 9, 2025: Lee said: yes', [{date: '2025-09-09', text: 'Lee said: yes'}]],
      [
        'Jan 6, 2026, 14:30 KST: Lee arrives',
        [{date: '2026-01-06T14:30+09:00', text: 'Lee arrives'}],
      ],
      ['2017 – One\nLee said: yes', [{date: '2017', text: 'One Lee said: yes'}]],
      ['**Jan 6, 2026:** Lee meets Xi', [{date: '2026-01-06', text: 'Lee meets Xi'}]],
      ['Jan 6, 2026—Lee meets Xi—again', [{date: '2026-01-06', text: 'Lee meets Xi—again'}]],
      ['Jan 6, 2026 -- Lee: yes', [{date: '2026-01-06', text: 'Lee: yes'}]],
      ['Jan 6, 2026 | Lee meets Xi', [{date: '2026-01-06', text: 'Lee meets Xi'}]],
      [
        '2017 – One\nLee—tired—sleeps | late',
        [{date: '2017', text: 'One Lee—tired—sleeps | late'}],
      ],
      ['2017 – South Korea deploys THAAD.', [{date: '2017', text: 'South Korea deploys THAAD.'}]],
      [
        'Jan 6, 2026 — A 90‑minute summit – the first in years.',
        [{date: '2026-01-06', text: 'A 90‑minute summit – the first in years.'}],
      ],
      ['6 January 2026 - Korea-China talks', [{date: '2026-01-06', text: 'Korea-China talks'}]],
      [
        'Jan 4‑7, 2026\u00a0–\u00a0State visit',
        [{date: '2026-01-04/2026-01-07', text: 'State visit'}],
      ],
      [
        'Jan 30 – Feb 2, 2026 – Lee tours Asia – and rests',
        [{date: '2026-01-30/2026-02-02', text: 'Lee tours Asia – and rests'}],
      ],
      [
        '1. September 2021: Work begins.\n2. March 2026: The bridge opens.',
        [
          {date: '2021-09', text: 'Work begins.'},
          {date: '2026-03', text: 'The bridge opens.'},
        ],
      ],
      [
        'Jan 6, 2026: Lee meets Xi.\nJan. 14: Lee returns.',
        [
          {date: '2026-01-06', text: 'Lee meets Xi.'},
          {date: '2026-01-14', text: 'Lee returns.'},
        ],
      ],
      [
        '6 January 2026 – The board votes.\n14 January – Consultation opens.',
        [
          {date: '2026-01-06', text: 'The board votes.'},
          {date: '2026-01-14', text: 'Consultation opens.'},
        ],
      ],
      [
        'Feb 18, 2026: The board votes.\nFeb 2, 2026: It waits.\nJan. 14: Both sides agree.',
        [
          {date: '2026-02-18', text: 'The board votes.'},
          {date: '2026-02-02', text: 'It waits.'},
          {date: '2026-01-14', text: 'Both sides agree.'},
        ],
      ],
      [
        '2024\nMarch: The city signs.\nOct. 10: The first buses come.',
        [
          {date: '2024-03', text: 'The city signs.'},
          {date: '2024-10-10', text: 'The first buses come.'},
        ],
      ],
      [
        'Feb 15, 2026\n9:40 a.m. The spillway is opened.\n6:30 p.m. Inflow falls: all is well.',
        [
          {date: '2026-02-15T09:40', text: 'The spillway is opened.'},
          {date: '2026-02-15T18:30', text: 'Inflow falls: all is well.'},
        ],
      ],
      [
        '1963. The bridge opens.\nNov. 9, 2024. Cracks are found.',
        [
          {date: '1963', text: 'The bridge opens.'},
          {date: '2024-11-09', text: 'Cracks are found.'},
        ],
      ],
      ['2017 – 2019 – A thaw', [{date: '2017/2019', text: 'A thaw'}]],
      ['Late 2023 – Talks begin', [{date: '2023', label: 'Late 2023', text: 'Talks begin'}]],
      [
        '- 2017 – One\n- 2018 – Two',
        [
          {date: '2017', text: 'One'},
          {date: '2018', text: 'Two'},
        ],
      ],
      ['**2017** – One', [{date: '2017', text: 'One'}]],
      [
        '2017 – One\ngoes on.\n\nAnd on, in a sentence that is longer than any date – with a dash.\n\n2018 – Two',
        [
          {
            date: '2017',
            text: 'One goes on.\n\nAnd on, in a sentence that is longer than any date – with a dash.',
          },
          {date: '2018', text: 'Two'},
        ],
      ],
      [
        '2017\nSouth Korea deploys THAAD.\n2018\n\nTwo',
        [
          {date: '2017', text: 'South Korea deploys THAAD.'},
          {date: '2018', text: 'Two'},
        ],
      ],
      [
        '\n\nBefore the visit all was quiet.\n2017 – One',
        [{text: 'Before the visit all was quiet.'}, {date: '2017', text: 'One'}],
      ],
    ] as const) {
      it(`is read from ${JSON.stringify(text)}`, () => {
        expect(draftFromText(`h\nTimeline\n${text}`)).to.deep.equal({
          draft: {headline: 'h', lang: 'en', timeline},
          issues: [],
        });
      });
    }

    for (const [label, code] of [
      ['Feb 30, 2026', 'date-impossible'],
      ['Jan 6', 'date-unreadable'],
      ['The day after', 'date-unreadable'],
      ['1/6/26', 'date-unreadable'],
    ] as const) {
      it(`keeps "${label}" as the label, and reports ${code}`, () => {
        const {draft, issues} = draftFromText(`h\nTimeline\n2017 – One\n${label} – Two`);
        expect(draft.timeline).to.deep.equal([
          {date: '2017', text: 'One'},
          {label, text: 'Two'},
        ]);
        expect(issues).to.deep.equal([
          {
            code,
            severity: 'warning',
            path: 'timeline[1].date',
            message: `"${label}" is not a date like "Jan 6, 2026".`,
          },
        ]);
      });
    }
  });

  it('takes the name of a moment before a colon for an event of its own, not for the one before', () => {
    const {draft, issues} = draftFromText(
      'h\nTimeline\n5:40 a.m.: Smoke is seen.\nAround noon: All are ashore.\nSaturday evening: The line is closed.',
    );
    expect(draft.timeline).to.deep.equal([
      {label: '5:40 a.m.', text: 'Smoke is seen.'},
      {label: 'Around noon', text: 'All are ashore.'},
      {label: 'Saturday evening', text: 'The line is closed.'},
    ]);
    expect(issues.map(({code, path}) => `${code} ${path}`)).to.deep.equal([
      'date-unreadable timeline[0].date',
      'date-unreadable timeline[1].date',
      'date-unreadable timeline[2].date',
    ]);
  });

  it('reports dated lines that stand under a name it does not know', () => {
    const {issues} = draftFromText(
      'Tram approved\nThe council voted[1].\nHow it went\n2020 – A plan is made.\nJan 6, 2026 – The vote.\nSources\n[1] Courier: Tram approved',
    );
    expect(issues.filter(({path}) => path === 'timeline')).to.deep.equal([
      {
        code: 'heading-guessed',
        severity: 'info',
        path: 'timeline',
        message:
          '2 lines look like a list, but no Timeline block was found. Write "Timeline" on a line of its own above the list.',
      },
    ]);
  });

  it('takes what stands before a dash and an address for a title, whatever its colons', () => {
    const {draft, issues} = draftFromText(
      'h\nSources\n[1] Council approves tram - https://a.example/1\n[2] Tram extension: what happens next – https://b.example/2\n[3] https://c.example/3',
    );
    expect(draft.sources).to.deep.equal([
      {id: '1', title: 'Council approves tram', url: 'https://a.example/1'},
      {id: '2', title: 'Tram extension: what happens next', url: 'https://b.example/2'},
      {id: '3', url: 'https://c.example/3'},
    ]);
    expect(issues.map(({code, path}) => `${code} ${path}`)).to.deep.equal([
      'source-guessed sources[1].title',
    ]);
  });

  describe('any text', () => {
    const pieces = fc.constantFrom(
      'Lee Returns',
      'Updated (2 articles)',
      'Sources (4 articles)',
      'Timeline',
      '## Reset',
      '**Reset** Lee',
      '-',
      '[1]',
      '[2] Yonhap: A: B.',
      '1. x',
      'https://a.example',
      '2017 – x',
      'Feb 30, 2026 – y',
      'He landed[1].',
      'State Visit Marks Reset President Lee said so.',
      ' ',
      '',
      ' – ',
      ': ',
      'Aa',
      'the',
      '”',
      '\uFEFF',
      '\ud800',
    );
    const texts = fc.oneof(
      fc.string(),
      fc
        .array(fc.tuple(pieces, fc.constantFrom('\n', ' ', '\r\n', '')), {maxLength: 40})
        .map(parts => parts.flat().join('')),
    );

    it('is read without throwing', () => {
      fc.assert(
        fc.property(texts, text => {
          const {draft, issues} = draftFromText(text);
          expect(draft).to.be.an('object');
          expect(issues).to.be.an('array');
        }),
        {seed: 20260106, numRuns: 2000},
      );
    });

    it('loses no word of its sections, sources and timeline', () => {
      const wordsOf = (text: string): string[] =>
        (text.match(/[\p{L}\d]+/gu) ?? []).filter(word => !/^\d\d?$/.test(word)).sort();
      const lines = fc.array(
        fc.constantFrom(
          'Lee landed at noon.',
          '## Reset',
          '**Next** Talks go on.',
          'State Visit Marks Diplomatic Reset President Lee said so.',
          'A short line',
          '',
          'a – b',
          'x: y: Z.',
        ),
        {maxLength: 12},
      );
      fc.assert(
        fc.property(lines, lines, lines, (body, sources, timeline) => {
          const text = ['Headline', ...body, 'Sources', ...sources, 'Timeline', ...timeline].join(
            '\n',
          );
          const {draft} = draftFromText(text);
          const strings = [
            draft.headline,
            draft.summary,
            ...[
              ...(draft.sections ?? []),
              ...(draft.sources ?? []),
              ...(draft.timeline ?? []),
            ].flatMap(each => Object.values(each) as string[]),
          ];
          expect(wordsOf(`${strings.join(' ')} Sources Timeline`)).to.deep.equal(wordsOf(text));
        }),
        {seed: 20260106, numRuns: 500},
      );
    });
  });

  describe('dates of other languages', () => {
    it('are read by who is asked for them, ranges with spaced dashes too', () => {
      const text =
        'h\nTimeline\n6. Januar 2026 – Lee kommt an\n30. März 2026 – 2. April 2026 – Lee bleibt';
      expect(draftFromText(text, translateDate).draft.timeline).to.deep.equal([
        {date: '2026-01-06', text: 'Lee kommt an'},
        {date: '2026-03-30/2026-04-02', text: 'Lee bleibt'},
      ]);
    });

    it('are read before a full-width colon and a Chinese dash', () => {
      expect(
        draftFromText(
          'h\nTimeline\n2026年1月6日：李在明：访问\n2026年1月7日——李离开',
          translateDate,
        ).draft.timeline,
      ).to.deep.equal([
        {date: '2026-01-06', text: '李在明：访问'},
        {date: '2026-01-07', text: '李离开'},
      ]);
    });

    it('get the year of the story where their weekday proves it: "Monday, March 2"', () => {
      const timeline = 'Timeline\nMonday, March 2\n9:48 a.m.: A drill strikes the main.';
      const read = (date: string) => blocks(`Published ${date}\n${timeline}`).timeline;
      expect(read('March 3, 2026')).to.deep.equal([
        {
          date: '2026-03-02T09:48',
          label: 'Monday, March 2, 2026, 9:48 a.m.',
          text: 'A drill strikes the main.',
        },
      ]);
      expect(read('March 3, 2025')?.[0]).to.deep.equal({
        label: 'Monday, March 2, 9:48 a.m.',
        text: 'A drill strikes the main.',
      });
    });

    it('get no year where they would break the order: "Jan. 14:" after "Oct 4, 2025"', () => {
      const {timeline} = blocks('Timeline\nAug 1, 2025: One\nOct 4, 2025: Two\nJan. 14: Three');
      expect(timeline?.[2]).to.deep.equal({label: 'Jan. 14', text: 'Three'});
    });

    for (const [what, text, timeline] of [
      [
        'before a bar of full width: "2026年1月6日｜访问"',
        '李在明访华\n时间线\n2026年1月6日｜李在明访问\n1月7日｜李离开',
        [
          {date: '2026-01-06', text: '李在明访问'},
          {date: '2026-01-07', text: '李离开'},
        ],
      ],
      [
        'before a comma of full width: "1912年，铁桥建成"',
        '铁桥\n时间线\n1912年，铁桥建成。\n2026年3月17日，方案公布。',
        [
          {date: '1912', text: '铁桥建成。'},
          {date: '2026-03-17', text: '方案公布。'},
        ],
      ],
      [
        'before a space alone: "▲1971년 저수지가"',
        '저수지\n일지\n▲1971년 저수지가 완공됐다.[3]\n▲2025년 11월 3일 수위가 낮아졌다.[1]',
        [
          {date: '1971', text: '저수지가 완공됐다.[3]'},
          {date: '2025-11-03', text: '수위가 낮아졌다.[1]'},
        ],
      ],
      [
        'behind an arrow: "→ 2019 : "',
        'Vélos\nChronologie\n→ 2019 : Le plan est voté.\n→ 11 février 2026 : Les travaux débutent.',
        [
          {date: '2019', text: 'Le plan est voté.'},
          {date: '2026-02-11', text: 'Les travaux débutent.'},
        ],
      ],
      [
        'without the numbers of a list: "1. سبتمبر 2021" is September',
        'عنوان\nالتسلسل الزمني\n1. سبتمبر 2021: يبدأ العمل.\n2. 14 مارس 2026: يفتح الجسر.',
        [
          {date: '2021-09', text: 'يبدأ العمل.'},
          {date: '2026-03-14', text: 'يفتح الجسر.'},
        ],
      ],
      [
        'with their days, though these count from 1: "1. März 2026"',
        'h\nChronologie\n1. März 2026: Der Bau beginnt.\n2. März 2026: Er ruht.',
        [
          {date: '2026-03-01', text: 'Der Bau beginnt.'},
          {date: '2026-03-02', text: 'Er ruht.'},
        ],
      ],
    ] as const) {
      it(`are read ${what}`, () => {
        const reading = draftFrom(text, {
          translate: translateDate,
          languages: OTHER_LANGUAGES,
          forms: ALL_FORMS,
          findLists,
        });
        expect(reading.draft.timeline).to.deep.equal(timeline);
      });
    }

    it('are not asked about where every date is English', async () => {
      const asked: string[] = [];
      draftFromText(await fixture('txt'), date => {
        asked.push(date);
        return '';
      });
      expect(asked).to.deep.equal([]);
    });

    it('stay as printed where nobody is asked', () => {
      expect(draftFromText('h\nTimeline\n2026년 1월 6일 – x').draft.timeline).to.deep.equal([
        {label: '2026년 1월 6일', text: 'x'},
      ]);
    });
  });
});

describe('a name of a list', () => {
  const read = (middle: string) =>
    draftFromText(`Trams\n\nThey run [1].\n\n${middle}\n\nSources\n[1] Port Radio: Trams`).draft;

  it('above sentences that cite is a heading', () => {
    const {sections, timeline} = read('Chronology\n\nA flood took the bridge [1]. It is back [1].');
    expect(timeline).to.equal(undefined);
    expect(sections?.[1]).to.deep.equal({
      heading: 'Chronology',
      text: 'A flood took the bridge [1]. It is back [1].',
    });
  });

  it('above dates is none', () => {
    const {timeline} = read('Chronology\n\nJan 6, 2026 – A flood takes the bridge [1].');
    expect(timeline).to.deep.equal([{date: '2026-01-06', text: 'A flood takes the bridge [1].'}]);
  });

  it('may be written as "== Timeline ==" or "＜Timeline＞"', () => {
    for (const name of ['== Timeline ==', '＜Timeline＞'])
      expect(read(`${name}\nJan 6, 2026 – A flood [1].`).timeline).to.have.length(1);
  });

  it('in the line of a date is left out of a list that follows, and reported', async () => {
    const text =
      '书房启用\n2026年8月30日\n来源：江北发布\n\n书房启用[1]。\n\n参考资料\n1、江北晚报：《纪实》';
    const {draft, issues} = parseStory(text);
    expect(draft.sources).to.deep.equal([{id: '1', publisher: '江北晚报', title: '纪实'}]);
    expect((await issues).map(({code, path}) => `${code} ${path}`)).to.include(
      'field-unknown sources',
    );
  });
});
