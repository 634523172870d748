import {expect} from '@open-wc/testing';
import {a11ySnapshot} from '@web/test-runner-commands';
import '../../src/define.js';
import {placement} from '../../src/interaction/placement.js';
import type {StoryCard} from '../../src/elements/story-card.js';
import {getAllByRole} from '../browser/by-role.js';
import {emulateMedia, engine, setViewport} from '../browser/input.js';
import {atRest, deepQuery, openPopovers, realCard} from '../browser/real-story.js';
import {waitUntil} from '../browser/wait-until.js';

interface AccessibleNode {
  role: string;
  name?: string;
  level?: number;
  expanded?: boolean;
  pressed?: boolean;
  children?: AccessibleNode[];
}

/** How a line of plain text begins. */
const TEXT = 'StaticText | ';

/** Everything that a card can show, with sources that have no address. */
async function wholeCard(): Promise<StoryCard> {
  const show = 'summary meta sections timeline sources coverage';
  const card = await realCard({show}, draft => {
    for (const source of draft.sources ?? []) delete source.url;
  });
  // What the coverage is drawn by is fetched when it is first shown.
  await waitUntil(() => getAllByRole(card, 'table').length, 'The coverage is drawn.');
  return card;
}

/** The tree as one line for each node that has a name; texts that follow one another are one. */
async function tree(): Promise<string[]> {
  const root = (await a11ySnapshot({})) as unknown as AccessibleNode | null;
  const lines: string[] = [];
  for (const line of root ? linesOf(root) : []) {
    const last = lines.at(-1) ?? '';
    const goesOn = line.startsWith(TEXT) && last.startsWith(TEXT);
    if (goesOn) lines[lines.length - 1] = `${last} ${line.slice(TEXT.length)}`;
    else lines.push(line);
  }
  return lines;
}

function linesOf(node: AccessibleNode): string[] {
  const {role, children = []} = node;
  const name = node.name?.replace(/[\s\u2060]+/g, ' ').trim();
  const line = [role, name, statesOf(node)].filter(Boolean).join(' | ');
  const own = name && role !== 'RootWebArea' ? [line] : [];
  const isControl = role === 'link' || role === 'button';
  return [...own, ...(isControl ? [] : children.flatMap(linesOf))];
}

function statesOf({level, expanded, pressed}: AccessibleNode): string {
  const states = [level && `level ${level}`, expanded && 'expanded', pressed && 'pressed'];
  return states.filter(Boolean).join(' ');
}

function between(lines: string[], first: string, last: string): string[] {
  const start = lines.findIndex(line => line.startsWith(first));
  return lines.slice(
    start,
    lines.findIndex((line, index) => index > start && line.startsWith(last)),
  );
}

// Only Chromium hands out its accessibility tree; the others are checked by role and name
// elsewhere.
if (engine === 'chromium') {
  describe('what a screen reader is given', () => {
    it('reads the first section as heading, words and named buttons', async () => {
      await wholeCard();
      expect(between(await tree(), 'heading | Four-Day', 'heading | Economic')).to.deep.equal([
        'heading | Four-Day State Visit Marks Historic Diplomatic Reset | level 3',
        'StaticText | President Lee Jae Myung spent Jan. 4‑7 in Beijing on a four‑day state visit, the first South Korean presidential trip to China in seven years and the first state visit in nine years',
        'button | Source 4: Yonhap',
        'StaticText | . He held a second summit with President Xi Jinping within two months, meeting also with Premier Li Qiang and top legislator Zhao Leji',
        'button | Source 1: Yonhap',
        'button | Source 2: Yonhap',
        'StaticText | . A 400‑member South Korean business delegation attended a Beijing forum, underscoring the blend of political and commercial outreach',
        'button | Source 2: Yonhap',
        'StaticText | .',
      ]);
    });

    it('reads an open popover as a dialog named by its source', async () => {
      const card = await wholeCard();
      const marker = deepQuery(card, '.marker')[6]!;
      marker.scrollIntoView({block: 'center', behavior: 'instant'});
      marker.click();
      await waitUntil(() => openPopovers().length, 'The popover is open.');
      await atRest(card);
      const lines = await tree();
      const start = lines.findIndex(line => line.startsWith('dialog'));
      expect(lines.slice(start)).to.deep.equal([
        'dialog | Source 2: Yonhap',
        'StaticText | 2 Yonhap President Lee returns from four-day China visit after talks with Xi to boost ties and press Beijing on Yellow Sea structures Details the visit’s economic agenda, North Korea coordination, and Lee’s demand that China remove steel structures in the Yellow Sea.',
        'link | Also supports 6 other claims',
        'button | Copy',
      ]);
      expect(lines.filter(line => line.includes('expanded'))).to.deep.equal([]);
    });

    it('reads the source list with where each source is cited', async () => {
      await wholeCard();
      expect(between(await tree(), 'heading | Sources', 'button | Mark')).to.deep.equal([
        'heading | Sources | level 3',
        'StaticText | 1 Yonhap Lee says China visit laid foundation for full restoration of ties Lee declares the state visit created a solid base for fully restoring Korea‑China relations, emphasizing pragmatic diplomacy and future cooperation. Cited 7×:',
        'link | Four-Day State Visit Marks Historic Diplomatic Reset',
        'StaticText | ,',
        'link | Security Coordination Focuses on North Korea and Regional Tensions',
        'StaticText | ,',
        'link | Yellow Sea Steel Structures Become Central Maritime Dispute',
        'StaticText | ,',
        'link | Lee Claims Visit Laid Foundation for Full Restoration (3)',
        'StaticText | ,',
        'link | Jan 8, 2026',
      ]);
    });
  });

  describe('axe on the whole card', () => {
    for (const [what, features] of [
      ['light', {'prefers-color-scheme': 'light'}],
      ['dark', {'prefers-color-scheme': 'dark'}],
      ['forced colours', {'forced-colors': 'active'}],
    ] as const) {
      it(`finds nothing in ${what}, with the popover open, then the sheet, and the coverage shown`, async () => {
        await emulateMedia({features});
        const page = document.documentElement.style;
        page.setProperty('color-scheme', 'light dark');
        // axe takes the page's ground to be white where nothing says otherwise.
        page.setProperty('background', 'light-dark(#fff, #14161a)');
        const {choose} = placement;
        try {
          const card = await wholeCard();
          const [marker] = deepQuery(card, '.marker');
          marker?.click();
          await waitUntil(() => openPopovers().length, 'The popover is open.');
          await atRest(card);
          await expect(card).to.be.accessible();
          marker?.click();
          placement.choose = () => 'sheet';
          await setViewport({width: 360});
          marker?.click();
          await waitUntil(() => deepQuery(card, 'dialog[open]').length, 'The sheet is there.');
          await atRest(card);
          expect(deepQuery(card, 'dialog')).to.have.length(1);
          await expect(card).to.be.accessible();
        } finally {
          placement.choose = choose;
          page.removeProperty('color-scheme');
          page.removeProperty('background');
        }
      });
    }
  });
}

describe('roles and names', () => {
  it('are the same in every engine', async () => {
    const card = await wholeCard();
    expect(
      deepQuery(card, 'h2,h3').map(
        ({localName, textContent}) => `${localName} ${textContent?.trim()}`,
      ),
    ).to.deep.equal([
      'h2 Lee Declares China Visit Sets Foundation for Full Restoration of Ties',
      'h3 Four-Day State Visit Marks Historic Diplomatic Reset',
      'h3 Economic Cooperation Targets AI, Trade, and Cultural Content',
      'h3 Security Coordination Focuses on North Korea and Regional Tensions',
      'h3 Yellow Sea Steel Structures Become Central Maritime Dispute',
      'h3 Lee Claims Visit Laid Foundation for Full Restoration',
      'h3 Timeline',
      'h3 Sources',
    ]);
    expect(
      new Set(
        deepQuery(card, '.marker').map(
          marker => `${marker.getAttribute('role')} ${marker.getAttribute('aria-label')}`,
        ),
      ),
    ).to.deep.equal(
      new Set([
        'button Source 4: Yonhap',
        'button Source 1: Yonhap',
        'button Source 2: Yonhap',
        'button Source 3: Yonhap',
      ]),
    );
    await expect(card).to.be.accessible();
  });
});
