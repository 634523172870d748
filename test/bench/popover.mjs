// What it costs to open a popover in a story with 500 markers: from the click to the next paint.
// Beside it, in turn, the same markup in the same root shown by `showPopover()` alone: what the
// browser takes for a page of that size.
import {median, row} from './rows.mjs';

const MARKERS = 500;
const OPENINGS = 22;

export async function bench({openPage}) {
  const page = await openPage();
  const result = await page.evaluate(
    async (markers, openings) => {
      const sources = Array.from({length: 10}, (_, index) => ({
        id: String(index + 1),
        publisher: `Agency ${index}`,
        title: `Title ${index}`,
        summary: 'What it says, in one sentence.',
      }));
      const sentence = index =>
        `This is what the story says in its sentence number ${index}, with enough words to be a line or more of text[${(index % 10) + 1}].`;
      const sections = Array.from({length: 50}, (_, section) => ({
        heading: `Section ${section}`,
        text: Array.from({length: markers / 50}, (_, index) => sentence(section * 10 + index)).join(
          ' ',
        ),
      }));
      const card = document.createElement('story-card');
      card.story = {headline: 'A story with 500 markers', sections, sources};
      document.body.append(card);
      await card.updateComplete;
      const all = [...card.shadowRoot.querySelectorAll('.marker')];
      const paint = () =>
        new Promise(resolve =>
          requestAnimationFrame(() => {
            const {port1, port2} = new MessageChannel();
            port1.onmessage = resolve;
            port2.postMessage(0);
          }),
        );
      await paint();
      all[0].click();
      const popover = card.shadowRoot.querySelector('.popover');
      // Its part is fetched with the first press.
      while (!popover.matches(':popover-open')) await paint();
      const content = popover.innerHTML;
      all[0].click();
      const plain = document.createElement('div');
      plain.className = 'popover';
      plain.popover = 'manual';
      popover.after(plain);
      const ways = {
        // A click of the mouse; without `detail` it would be the keyboard's, which moves the focus
        // too.
        ours: {
          open: marker =>
            marker.dispatchEvent(
              new MouseEvent('click', {detail: 1, bubbles: true, composed: true, cancelable: true}),
            ),
          close: marker => marker.click(),
        },
        plain: {
          open(marker) {
            marker.setAttribute('data-open', '');
            plain.innerHTML = content;
            plain.showPopover({source: marker});
          },
          close(marker) {
            plain.hidePopover();
            plain.innerHTML = '';
            marker.removeAttribute('data-open');
          },
        },
      };
      const times = {ours: [], plain: []};
      for (let turn = 0; turn < openings; turn++) {
        const way = turn % 2 ? 'plain' : 'ours';
        const marker = all[Math.floor((turn * all.length) / openings)];
        marker.scrollIntoView({block: 'center', behavior: 'instant'});
        await paint();
        await paint();
        const start = performance.now();
        ways[way].open(marker);
        await paint();
        times[way].push(performance.now() - start);
        ways[way].close(marker);
        await paint();
      }
      return {times};
    },
    MARKERS,
    OPENINGS,
  );
  await page.close();
  const {ours, plain} = result.times;
  return [
    row('press of a marker to the next paint, among 500 markers', 'ms', median(ours), {
      goal: '≤ 50 ms',
      beside: [['the same markup, shown without us', median(plain)]],
    }),
    row('the slowest of these', 'ms', Math.max(...ours), {
      beside: [['the same markup, shown without us', Math.max(...plain)]],
    }),
  ];
}
