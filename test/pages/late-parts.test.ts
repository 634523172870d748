import {expect} from '@open-wc/testing';
import {holdParts, openHost, openPopovers, until, type HostPage} from '../browser/host-page.js';
import {click, engine, press, tap} from '../browser/input.js';

const CARD = '<story-card id="lee" src="/data/lee-china-visit.json"></story-card>';
const MARKER = 'Source 4: Yonhap';

/** How a reader presses something; the input of WebKit has no touch. */
const presses: [how: string, press: (target: HTMLElement) => Promise<void>][] = [
  ['a click', click],
  ...(engine === 'webkit' ? [] : ([['a tap', tap]] as [string, typeof tap][])),
  [
    'Enter',
    async target => {
      target.focus();
      await press('Enter');
    },
  ],
];

async function openCard(file: string, policy = ''): Promise<HostPage> {
  const head = `<script type="module" src="${file}"></script>`;
  const host = await openHost(CARD, {head, policy});
  await until(() => host.all('.references a').length > 0 && host.all('.source').length === 4);
  return host;
}

function markerIn(host: HostPage): HTMLElement {
  return one(host, `.marker[aria-label="${MARKER}"]`);
}

function switchIn(host: HostPage): HTMLElement {
  return one(host, '.mark');
}

/** The reference to the second place that cites a source: claim 8. */
function referenceIn(host: HostPage): HTMLElement {
  return one(host, '.references a', 1);
}

function one(host: HostPage, selector: string, index = 0): HTMLElement {
  const element = host.all(selector)[index];
  if (!element) throw new Error(`The card has no ${selector}.`);
  return element;
}

/** The anchor of the place that has the focus, itself or by its marker. */
function focusIn(host: HostPage): string {
  const focused = host
    .all('[data-anchor], .marker')
    .find(element => (element.getRootNode() as ShadowRoot).activeElement === element);
  return focused?.closest<HTMLElement>('[data-anchor]')?.dataset['anchor'] ?? '';
}

describe('the parts of a card that come after a reader has pressed', () => {
  for (const [how, act] of presses) {
    it(`open the popover of a marker for ${how}`, async () => {
      const {script, letGo} = holdParts();
      const host = await openCard(script);
      const marker = markerIn(host);
      await act(marker);
      await until(() => marker.ariaBusy === 'true');
      expect(marker.ariaBusy).to.equal('true');
      expect(openPopovers(host)).to.have.length(0);
      await letGo();
      await until(() => openPopovers(host).length === 1);
      expect(openPopovers(host).map(({ariaLabel}) => ariaLabel)).to.deep.equal([MARKER]);
      expect(marker.hasAttribute('aria-busy')).to.equal(false);
    });

    it(`lead to a claim, with a way back, for ${how}`, async () => {
      const {script, letGo} = holdParts();
      const host = await openCard(script);
      const link = referenceIn(host);
      await act(link);
      await until(() => link.ariaBusy === 'true');
      expect(link.ariaBusy).to.equal('true');
      expect(host.all('.way-back')).to.have.length(0);
      await letGo();
      await until(() => host.all('.way-back').length === 1);
      expect(focusIn(host)).to.equal('c8');
      expect(link.hasAttribute('aria-busy')).to.equal(false);
    });

    it(`mark what a source supports for ${how}`, async () => {
      const {script, letGo} = holdParts();
      const host = await openCard(script);
      await act(switchIn(host));
      expect(host.all('.marker.selected')).to.have.length(0);
      await letGo();
      await until(() => host.all('.marker.selected').length > 0);
      expect(host.all('.mark[aria-pressed="true"]')).to.have.length(1);
    });
  }

  it('say what is wrong with the story to whoever asked before they came', async () => {
    const {script, letGo} = holdParts();
    const host = await openCard(script);
    const asked = host.page.querySelector('story-card')?.issues;
    await letGo();
    expect((await asked)?.map(({code}) => code)).to.be.an('array');
    expect(host.seen.uncaught).to.deep.equal([]);
  });
});

const {origin} = location;
const ONLY_MAIN = `script-src ${origin}/cdn/story-widgets.min.js ${origin}/test/pages/watch.js`;

for (const [title, file, policy] of [
  ['are not published', '/releases/torn/story-widgets.min.js', ''],
  ['are blocked by the policy of the page', '/cdn/story-widgets.min.js', ONLY_MAIN],
] as const) {
  describe(`the parts of a card that ${title}`, () => {
    for (const [how, act] of presses) {
      it(`leave a marker a link to its source, for ${how}`, async () => {
        const host = await openCard(file, policy);
        await act(markerIn(host));
        await until(() => host.view.location.hash !== '');
        expect(host.view.location.hash).to.equal('#lee-s4');
        expect(host.all('[aria-busy]')).to.have.length(0);
        expect(host.seen.uncaught).to.deep.equal([]);
      });

      it(`leave a reference its way to the claim, for ${how}`, async () => {
        const host = await openCard(file, policy);
        await act(referenceIn(host));
        await until(() => focusIn(host) === 'c8');
        expect(focusIn(host)).to.equal('c8');
        expect(host.all('.way-back')).to.have.length(0);
        expect(host.seen.uncaught).to.deep.equal([]);
      });

      it(`leave "Mark in the story" a switch that is off, for ${how}`, async () => {
        const host = await openCard(file, policy);
        await act(switchIn(host));
        await until(() => host.all('.mark[aria-pressed="true"]').length === 0);
        expect(host.all('.mark[aria-pressed="true"]')).to.have.length(0);
        expect(host.all('.marker.selected')).to.have.length(0);
        expect(host.seen.uncaught).to.deep.equal([]);
      });
    }

    it('reject the issues with a sentence that says what to publish', async () => {
      const host = await openCard(file, policy);
      const message = await host.page.querySelector('story-card')?.issues.then(
        () => 'They came.',
        (error: Error) => error.message,
      );
      expect(message).to.equal(
        'The checks of a story could not be fetched. Publish the files beside the script with it.',
      );
    });
  });
}
