// What it costs to open a popover in a story with 500 markers: from the click to the next paint.
// Beside it, in turn, the same markup in the same root shown by `showPopover()` alone: what the
// browser takes for a page of that size.
const MARKERS = 500;
const OPENINGS = 42;

/** @param {() => Promise<import('puppeteer-core').Page>} openPage */
export async function bench(openPage) {
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
      const nodesBefore = card.shadowRoot.querySelector('.popover').childNodes.length;
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
      await paint();
      const popover = card.shadowRoot.querySelector('.popover');
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
      return {count: all.length, nodesBefore, times};
    },
    MARKERS,
    OPENINGS,
  );
  const summary = Object.values(result.times).map(times => {
    const sorted = times.toSorted((a, b) => a - b);
    return {median: sorted[sorted.length >> 1], worst: sorted.at(-1)};
  });
  const [ours, plain] = summary;
  console.log(
    `${result.count} markers, ${result.nodesBefore} nodes in the popover before it opens; click to next paint at CPU ×4, ${OPENINGS / 2} openings each, in turn:`,
  );
  for (const [index, name] of ['ours', 'plain'].entries())
    console.log(
      `${name.padEnd(6)} median ${summary[index].median.toFixed(1)} ms, worst ${summary[index].worst.toFixed(1)} ms`,
    );
  console.log(`ratio of medians ${(ours.median / plain.median).toFixed(2)}`);
  await page.close();
}
