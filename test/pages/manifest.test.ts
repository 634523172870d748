import {expect} from '@open-wc/testing';
import {openHost, until} from '../browser/host-page.js';

interface Named {
  name: string;
}
interface Documented {
  tagName: string;
  slots: Named[];
  cssParts: Named[];
  cssStates: Named[];
}

/** A story with something for every part to show. */
const STORY = {
  id: 'rich',
  headline: 'Lee returns',
  kicker: 'Diplomacy',
  summary: 'He returned[1].',
  publisher: 'Courier',
  published: '2026-01-08',
  disclosure: 'Edited by people.',
  image: {alt: 'A plane', caption: 'The plane', credit: 'Yonhap'},
  sections: [{id: 'return', heading: 'Return', text: 'He returned on Wednesday[1].'}],
  sources: [
    {
      id: 1,
      publisher: 'Yonhap',
      title: 'Lee returns',
      url: 'https://en.yna.co.kr/view/1',
      summary: 'He is back.',
      excerpts: [{id: 'a', text: 'He is back'}],
    },
  ],
  timeline: [
    {
      id: 'flight',
      date: '2026-01-07',
      heading: 'Return',
      text: 'He returns.[1]',
      image: {alt: 'A plane'},
      group: 'Seoul',
    },
    ...['2026-01-08', '2026-02-01', '2026-02-03', '2026-03-01', '2026-03-02'].map(date => ({
      date,
      text: 'Talks go on.[1]',
      group: 'Beijing',
    })),
  ],
  corrections: [{date: '2026-01-08', text: 'The day was wrong.', target: 'flight'}],
};

/** How an element is drawn so that every part of it stands somewhere. */
const GUISES: Record<string, string[]> = {
  'story-card': ['show="summary image sections timeline sources coverage meta"', 'variant="brief"'],
  'story-timeline': ['collapse-after="0"', 'axis filters collapse-after="2"'],
  'citation-ref': ['source="1"'],
};

async function readElements(): Promise<Documented[]> {
  const {modules} = (await (await fetch('/dist/custom-elements.json')).json()) as {
    modules: {declarations: Documented[]}[];
  };
  return modules.flatMap(({declarations}) => declarations).filter(({tagName}) => tagName);
}

/**
 * Names that a page can reach: of the element's own parts, and of those that it lets out of the
 * elements inside.
 */
function partsOf(root: ShadowRoot): string[] {
  const names = [...root.querySelectorAll('[part]')].flatMap(element =>
    (element.getAttribute('part') ?? '').split(/\s+/),
  );
  const exported = [...root.querySelectorAll('[exportparts]')].flatMap(element =>
    (element.getAttribute('exportparts') ?? '')
      .split(',')
      .map(part => part.split(':').at(-1)?.trim() ?? ''),
  );
  return [...new Set([...names, ...exported])].sort();
}

describe('the manifest, against what is drawn', () => {
  it('names every part and slot of every element, and none that is not there', async () => {
    const elements = await readElements();
    const story = JSON.stringify(STORY).replaceAll("'", '&#39;');
    const body = elements
      .flatMap(({tagName}) =>
        (GUISES[tagName] ?? ['']).map(
          guise => `<${tagName} story='${story}' ${guise}>He returned</${tagName}>`,
        ),
      )
      .join('');
    const host = await openHost(body, {
      head: '<script type="module" src="/cdn/story-widgets.all.min.js"></script>',
    });
    await until(
      () =>
        host.all('caption').length > 1 &&
        host.all('[part~=axis]').length > 0 &&
        host.all('[part~=filter]').length > 0 &&
        host.all('[part~=toggle]').length > 0,
    );
    for (const {tagName, cssParts, slots} of elements) {
      const roots = [...host.page.querySelectorAll(tagName)].flatMap(
        ({shadowRoot}) => shadowRoot ?? [],
      );
      expect(roots.length, `<${tagName}> is drawn`).to.be.at.least(1);
      expect(cssParts.map(({name}) => name).sort(), `parts of <${tagName}>`).to.deep.equal(
        [...new Set(roots.flatMap(partsOf))].sort(),
      );
      const drawn = new Set(
        roots.flatMap(root => [...root.querySelectorAll('slot')]).map(({name}) => name),
      );
      // The default slot stands only where there is no story yet.
      expect(
        slots.map(({name}) => name).filter(name => name && !drawn.has(name)),
        `slots of <${tagName}>`,
      ).to.deep.equal([]);
      expect(
        [...drawn].filter(name => !slots.some(slot => slot.name === name)),
        `slots of <${tagName}>`,
      ).to.deep.equal([]);
    }
  });

  it('names every state', async () => {
    const [{tagName = '', cssStates = []} = {}] = await readElements();
    expect(tagName).to.equal('citation-ref');
    expect(cssStates.map(({name}) => name)).to.deep.equal(['loading', 'error', 'stale']);
  });
});
