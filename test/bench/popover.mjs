// What it costs to open a popover in a story with 500 markers: from the click to the next paint.
const MARKERS = 500;
const OPENINGS = 21;

/** @param {() => Promise<import('puppeteer-core').Page>} openPage */
export async function bench(openPage) {
  const page = await openPage();
  const result = await page.evaluate(async (markers, openings) => {
    const sources = Array.from({length: 10}, (_, index) => ({id: String(index + 1), publisher: `Agency ${index}`, title: `Title ${index}`, summary: 'What it says, in one sentence.'}));
    const sentence = index => `This is what the story says in its sentence number ${index}, with enough words to be a line or more of text[${index % 10 + 1}].`;
    const sections = Array.from({length: 50}, (_, section) => ({
      heading: `Section ${section}`, text: Array.from({length: markers / 50}, (_, index) => sentence(section * 10 + index)).join(' '),
    }));
    const card = document.createElement('story-card');
    card.story = {headline: 'A story with 500 markers', sections, sources};
    document.body.append(card);
    await card.updateComplete;
    const all = [...card.shadowRoot.querySelectorAll('.marker')];
    const nodesBefore = card.shadowRoot.querySelector('.popover').childNodes.length;
    const paint = () => new Promise(resolve => requestAnimationFrame(() => { const {port1, port2} = new MessageChannel(); port1.onmessage = resolve; port2.postMessage(0); }));
    await paint();
    const times = [];
    for (let turn = 0; turn < openings; turn++) {
      const marker = all[Math.floor(turn * all.length / openings)];
      marker.scrollIntoView({block: 'center', behavior: 'instant'});
      await paint();
      await paint();
      const start = performance.now();
      marker.click();
      await paint();
      times.push(performance.now() - start);
      marker.click();
      await paint();
    }
    return {count: all.length, nodesBefore, times};
  }, MARKERS, OPENINGS);
  const sorted = result.times.toSorted((a, b) => a - b);
  console.log(`${result.count} markers, ${result.nodesBefore} nodes in the popover before it opens; click to next paint at CPU ×4, ${OPENINGS} openings:`);
  console.log(`median ${sorted[OPENINGS >> 1].toFixed(1)} ms, worst ${sorted.at(-1).toFixed(1)} ms`);
  await page.close();
}
