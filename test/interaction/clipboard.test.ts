import {expect} from '@open-wc/testing';
import '../../src/define.js';
import type {StoryCard} from '../../src/elements/story-card.js';
import {getByRole, nameOf} from '../browser/by-role.js';
import {click, pointer, press, setViewport} from '../browser/input.js';
import {deepQuery, markerNamed, openPopovers, realCard} from '../browser/real-story.js';
import {waitUntil} from '../browser/wait-until.js';

const buttonNamed = (root: Element | undefined, text: string): HTMLButtonElement => {
  const found =
    root &&
    deepQuery<HTMLButtonElement>(root, 'button').find(
      ({textContent}) => textContent?.trim() === text,
    );
  if (!found) throw new Error(`There is no button "${text}".`);
  return found;
};

/** What is on the clipboard, by pasting it as a reader would. */
async function pasted(card: StoryCard): Promise<string> {
  const field = document.createElement('textarea');
  card.before(field);
  field.focus();
  await press('Control+v');
  const {value} = field;
  field.remove();
  return value;
}

describe('copying', () => {
  it('gives the claim with its source', async () => {
    await setViewport({width: 800, height: 1000});
    const card = await realCard();
    await click(markerNamed(card, 'Source 3: Yonhap'));
    const button = buttonNamed(openPopovers()[0], 'Copy');
    await click(button);
    await waitUntil(() => button.textContent === 'Copied', 'The button says "Copied".');
    expect(await pasted(card)).to.equal(
      '“Lee asked Xi to act as a mediator on North Korean nuclear issues and to cooperate on denuclearization amid recent North Korean ballistic‑missile launches” [3]\n' +
        '[3] Yonhap: President Lee returns from four-day China visit after summit with Xi on economy and North Korea. https://en.yna.co.kr/view/3',
    );
  });

  it('gives one source of the list, as a line of a bibliography', async () => {
    const card = await realCard();
    const [, , , fourth] = deepQuery(card, '.source');
    const button = getByRole(fourth!, 'button', 'Copy Source 4: Yonhap');
    await click(button);
    await waitUntil(() => nameOf(button) === 'Copied Source 4: Yonhap', 'It says "Copied".');
    expect(await pasted(card)).to.equal(
      '[4] Yonhap: Lee and Xi meet in Beijing as leaders seek to restore ties and cooperate on North Korea and Yellow Sea. https://en.yna.co.kr/view/4',
    );
  });

  it('gives a selection of the text with its markers as [1][2]', async () => {
    const card = await realCard();
    const paragraph = deepQuery(card, '.section p')[0]!;
    paragraph.scrollIntoView({block: 'center', behavior: 'instant'});
    const {left, right, top, bottom} = paragraph.getBoundingClientRect();
    await pointer([
      {type: 'move', x: left + 1, y: top + 8},
      {type: 'down'},
      {type: 'move', x: (left + right) / 2, y: (top + bottom) / 2},
      {type: 'move', x: right - 2, y: bottom - 6},
      {type: 'up'},
    ]);
    await press('Control+c');
    expect(await pasted(card)).to.match(/^President Lee .*Zhao Leji\[1\]\[2\]\. A 400/);
  });
});
