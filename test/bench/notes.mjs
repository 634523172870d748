// A text with 1,000 notes: ours, the same elements by innerHTML, and littlefoot over footnotes of
// the usual markup; until all can be pressed.
import {putCard, putHtml, time} from './in-page.mjs';
import {drawCardReference} from './reference.mjs';
import {medians, row} from './rows.mjs';
import {makeNotes} from './stories.mjs';

const RUNS = 3;
const NOTES = 1_000;
const QUIET_MS = 300;

export async function bench({openPage}) {
  const story = makeNotes(NOTES);
  const reference = await drawCardReference(openPage, story, QUIET_MS);
  const ways = {
    ours: `(${putCard})(${JSON.stringify(story)})`,
    innerHTML: `(${putHtml})(${JSON.stringify(reference)})`,
    littlefoot: `(${putFootnotes})(${JSON.stringify(story)})`,
  };
  const results = {ours: [], innerHTML: [], littlefoot: []};
  for (let run = 0; run < RUNS; run++) {
    for (const way of Object.keys(ways)) results[way].push(await measure(openPage, way, ways));
  }
  const [ours, html, littlefoot] = Object.values(results).map(medians);
  return [
    row('1,000 notes, data to second frame', 'ms', ours.secondFrameMs, {
      beside: [
        ['innerHTML', html.secondFrameMs],
        ['littlefoot', littlefoot.secondFrameMs],
      ],
    }),
    row('nodes of 1,000 notes', 'nodes', ours.nodes, {
      beside: [
        ['innerHTML', html.nodes],
        ['littlefoot', littlefoot.nodes],
      ],
    }),
  ];
}

async function measure(openPage, way, ways) {
  const page = await openPage();
  if (way === 'littlefoot') {
    await page.addStyleTag({url: '/littlefoot/littlefoot.css'});
    await page.addScriptTag({url: '/littlefoot/littlefoot.js'});
  }
  const result = await page.evaluate(`(${time})(() => ${ways[way]}, undefined, ${QUIET_MS})`);
  await page.close();
  return result;
}

/** In the page. */
function putFootnotes({sections, sources}) {
  const box = document.createElement('article');
  const link = number =>
    `<sup id="fnref:${number}"><a href="#fn:${number}" rel="footnote">${number}</a></sup>`;
  const texts = sections.map(({heading, text}) => {
    const marked = text.replace(/\[(\d+)\]/g, (_, number) => link(number));
    return `<h2>${heading}</h2><p>${marked}</p>`;
  });
  const notes = sources.map(
    ({id, publisher, title}) =>
      `<li id="fn:${id}" class="footnote"><p>${publisher}: ${title} <a href="#fnref:${id}" rev="footnote">↩</a></p></li>`,
  );
  box.innerHTML = `${texts.join('')}<div class="footnotes"><ol>${notes.join('')}</ol></div>`;
  document.body.append(box);
  littlefoot.littlefoot();
  return box;
}
