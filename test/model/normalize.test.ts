import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {quoteClaim} from '../../src/model/claims.js';
import {check, isEmpty, normalize} from '../../src/model/normalize.js';
import type {StoryDraft} from '../../src/model/draft.js';

const untyped = (value: unknown): StoryDraft => value as StoryDraft;
const codes = async (draft: unknown): Promise<string[]> => {
  const issues = await check(untyped(draft));
  return issues.map(({code, path}) => `${code} ${path}`);
};

async function realDraft(): Promise<StoryDraft> {
  const response = await fetch(new URL('../fixtures/lee-china-visit.json', import.meta.url));
  return (await response.json()) as StoryDraft;
}

describe('normalize on the real story', () => {
  it('finds 5 sections, 4 sources, 6 events and 21 claims', async () => {
    const {story} = normalize(await realDraft());
    expect(story.headline).to.equal(
      'Lee Declares China Visit Sets Foundation for Full Restoration of Ties',
    );
    expect(story.sections.length).to.equal(5);
    expect(story.sources.length).to.equal(4);
    expect(story.timeline.length).to.equal(6);
    expect(story.claims.length).to.equal(21);
  });

  it('counts one publisher, and 7, 7, 2 and 8 citations', async () => {
    const {story} = normalize(await realDraft());
    expect(story.publishers).to.deep.equal(['Yonhap']);
    expect(story.sources.map(({claimIds}) => claimIds.length)).to.deep.equal([7, 7, 2, 8]);
  });

  it('reports only that all sources are one voice', async () => {
    expect(await codes(await realDraft())).to.deep.equal(['publisher-single sources']);
  });

  it('takes “Lee asked Xi … launches” as the claim of [2][3]', async () => {
    const {story} = normalize(await realDraft());
    const claims = story.claims.map(claim => quoteClaim(claim, story));
    expect(claims[6]).to.deep.equal({
      id: 'c7',
      place: 'h3',
      block: 0,
      start: 0,
      end: 153,
      sourceIds: ['2', '3'],
      text: 'Lee asked Xi to act as a mediator on North Korean nuclear issues and to cooperate on denuclearization amid recent North Korean ballistic‑missile launches',
    });
  });

  it('gives the same object for the same draft', async () => {
    const draft = await realDraft();
    expect(normalize(draft)).to.equal(normalize(draft));
  });
});

describe('source ids', () => {
  for (const [ids, expected, numbers] of [
    [
      [undefined, undefined],
      ['1', '2'],
      [1, 2],
    ],
    [
      [4, '7'],
      ['4', '7'],
      [4, 7],
    ],
    [
      ['2', undefined],
      ['2', '1'],
      [2, 1],
    ],
    [
      ['a', undefined],
      ['a', '2'],
      [1, 2],
    ],
    [
      ['3', '3', '1'],
      ['3', '2', '1'],
      [3, 2, 1],
    ],
    [
      ['bad id', 'x'],
      ['1', 'x'],
      [1, 2],
    ],
  ] as const) {
    it(`reads ${JSON.stringify(ids)} as ${JSON.stringify(expected)}, shown as ${numbers.join(', ')}`, () => {
      const {story} = normalize({
        headline: 'h',
        sources: ids.map(id => ({...(id === undefined ? {} : {id}), title: 't'})),
      });
      expect(story.sources.map(({id}) => id)).to.deep.equal([...expected]);
      expect(story.sources.map(({number}) => number)).to.deep.equal([...numbers]);
    });
  }

  it('reports the second of two sources 3', async () => {
    expect(
      await codes({
        headline: 'h',
        sections: [{text: 'a[3].'}],
        sources: [
          {id: 3, publisher: 'A'},
          {id: 3, publisher: 'B'},
        ],
      }),
    ).to.deep.equal(['source-duplicate sources[1].id', 'source-uncited sources[1]']);
  });
});

describe('what is wrong with a draft', () => {
  const sources = [{id: '1', publisher: 'A'}];
  for (const [what, draft, expected] of [
    ['a missing headline', {sections: [{text: 'a[1].'}], sources}, ['headline-missing headline']],
    [
      '{"sections": 5}',
      {sections: 5},
      ['field-invalid sections', 'headline-missing headline', 'claim-uncited sources'],
    ],
    [
      'a heading that is an object',
      {headline: 'h', sections: [{heading: {nodeType: 1}, text: 'a[1].'}], sources},
      ['field-invalid sections[0].heading'],
    ],
    [
      'a javascript: link',
      {
        headline: 'h',
        sections: [{text: 'a[1].'}],
        sources: [{publisher: 'A', url: 'javascript:alert(1)'}],
      },
      ['url-unsafe sources[0].url'],
    ],
    [
      'an unknown field',
      {
        headlin: 'x',
        headline: 'h',
        'x-desk': 'world',
        $schema: 's',
        sections: [{text: 'a[1].'}],
        sources,
      },
      ['field-unknown headlin'],
    ],
    [
      'a section without text',
      {headline: 'h', sections: [{heading: 'Empty'}, {text: 'a[1].'}], sources},
      ['section-empty sections[0]'],
    ],
    [
      'an uncited sentence',
      {headline: 'h', sections: [{text: 'Nobody says this. Aye[1].'}], sources},
      ['claim-uncited sections[0].text'],
    ],
    [
      'an uncited event',
      {
        headline: 'h',
        sections: [{text: 'a[1].'}],
        timeline: [{date: '2017', text: 'Nobody.'}],
        sources,
      },
      ['claim-uncited timeline[0].text'],
    ],
    [
      'a 30 February',
      {headline: 'h', timeline: [{date: '2026-02-30', text: 'a[1]'}], sources},
      ['date-impossible timeline[0].date'],
    ],
    [
      'a printed date in JSON',
      {headline: 'h', timeline: [{date: 'Jan 6, 2026', text: 'a[1]'}], sources},
      ['date-unreadable timeline[0].date'],
    ],
    [
      'a timeline out of order',
      {
        headline: 'h',
        timeline: [
          {date: '2017', text: 'a[1]'},
          {date: '2026', text: 'b[1]'},
          {date: '2020', text: 'c[1]'},
        ],
        sources,
      },
      ['timeline-unordered timeline[2].date'],
    ],
    [
      'one quotation on two dates',
      {
        headline: 'h',
        timeline: [
          {date: '2017', text: '“a solid foundation for ties” [1]'},
          {date: '2018', text: '“a solid foundation for ties.” [1]'},
        ],
        sources,
      },
      ['timeline-conflict timeline[1].date'],
    ],
    [
      'a bad language',
      {headline: 'h', lang: 'en_US', sections: [{text: 'a[1].'}], sources},
      ['field-invalid lang'],
    ],
    [
      'a headline of 2,001 characters',
      {headline: 'x'.repeat(2001), sections: [{text: 'a[1].'}], sources},
      ['input-truncated headline'],
    ],
    [
      '1,001 sources',
      {headline: 'h', sources: Array.from({length: 1001}, () => ({publisher: 'A', title: 't'}))},
      ['input-truncated sources'],
    ],
  ] as const) {
    it(`reports ${what} as ${expected.join(', ')}`, async () => {
      const found = await codes(draft);
      expect(
        found.filter(code => what !== '1,001 sources' || code.startsWith('input')),
      ).to.deep.equal([...expected]);
    });
  }

  it('keeps 2026-02-30 on screen as it was written', () => {
    const {story} = normalize({headline: 'h', timeline: [{date: '2026-02-30', text: 'a'}]});
    expect(story.timeline[0]?.date).to.include({written: '2026-02-30', edtf: ''});
  });

  it('takes out bidi overrides, control characters and lone surrogates', () => {
    expect(normalize({headline: 'a\u202Eb\u0000c\u2066d\uD800e\u200Ff'}).story.headline).to.equal(
      'abcd\uFFFDe\u200Ff',
    );
  });

  it('reads "publisher" as a name or as an object', () => {
    expect(normalize(untyped({headline: 'h', publisher: 'Yonhap'})).story.publisher).to.deep.equal({
      name: 'Yonhap',
      url: '',
    });
    expect(
      normalize({headline: 'h', publisher: {name: 'Yonhap', url: 'https://yna.co.kr'}}).story
        .publisher,
    ).to.deep.equal({name: 'Yonhap', url: 'https://yna.co.kr/'});
  });

  it('does not follow __proto__', () => {
    const {story} = normalize(
      untyped(JSON.parse('{"headline":"h","__proto__":{"kicker":"polluted"}}')),
    );
    expect(story.kicker).to.equal('');
    expect(({} as {kicker?: string}).kicker).to.equal(undefined);
  });

  for (const value of [
    null,
    undefined,
    5,
    'text',
    [],
    {},
    {headline: ''},
    {timeline: [{}]},
    {headline: [[[[]]]]},
  ]) {
    it(`finds nothing to show in ${JSON.stringify(value) ?? 'undefined'}`, () => {
      expect(isEmpty(normalize(untyped(value ?? {})).story)).to.equal(true);
    });
  }

  it('never throws, and makes only strings of texts, for any JSON', async () => {
    const names = [
      'headline',
      'sections',
      'sources',
      'timeline',
      'text',
      'date',
      'id',
      'image',
      'authors',
      'corrections',
      'url',
    ];
    const {json} = fc.letrec(tie => ({
      json: fc.oneof(
        {depthSize: 'small'},
        fc.string({unit: 'binary'}),
        fc.double(),
        fc.boolean(),
        fc.constant(null),
        fc.array(tie('json'), {maxLength: 4}),
        fc.dictionary(fc.constantFrom(...names), tie('json'), {maxKeys: 6}),
      ),
    }));
    await fc.assert(
      fc.asyncProperty(json, async value => {
        const {story, issues} = normalize(untyped(value));
        const texts = [
          story.headline,
          story.kicker,
          ...story.sections.map(({heading}) => heading),
          ...story.sources.map(({title}) => title),
        ];
        return (
          texts.every(text => typeof text === 'string') &&
          (await issues).every(({message}) => message.endsWith('.'))
        );
      }),
      {numRuns: 300, seed: 2026},
    );
  });

  it('reads a value nested 1,000,000 deep', async () => {
    const deep: unknown = JSON.parse(`${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}`);
    expect(await codes({headline: deep, sections: deep})).to.include('field-invalid headline');
  });
});
