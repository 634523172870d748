import {expect} from '@open-wc/testing';
import {getByRole} from '../browser/by-role.js';
import {click, emulateMedia, engine, press, setViewport} from '../browser/input.js';
import {waitUntil} from '../browser/wait-until.js';
import {
  filter,
  focused,
  inside,
  showAll,
  shown,
  slider,
  status,
  STRANDS,
  timelineOf,
} from './timeline-of.js';

describe('the tools of a timeline', () => {
  it('hand the focus on when Escape takes "Show all" away', async () => {
    const element = await timelineOf({filters: 'group'});
    await click(filter(element, 'Trade'));
    await element.updateComplete;
    showAll(element)?.focus();
    await press('Escape');
    await element.updateComplete;
    expect(showAll(element)).to.equal(undefined);
    expect(focused(element) === filter(element, 'Trade')).to.equal(true);
    await expect(element).to.be.accessible();
  });

  it('stand with the axis above the filters, whichever was asked for first', async () => {
    const element = await timelineOf({filters: 'group'});
    element.axis = true;
    await waitUntil(() => inside(element, '[role=slider]').length === 2);
    const roles = inside(element, '.tools :is([role=slider], [role=group], [role=status])').map(
      each => each.getAttribute('aria-label') ?? each.getAttribute('role'),
    );
    expect(roles).to.deep.equal(['Period', 'From', 'Until', 'Strands', 'status']);
    await expect(element).to.be.accessible();
  });

  it('keep "20 of 60 events" in sight below the header of the page, but never over the focus', async () => {
    await setViewport({width: 400, height: 400});
    const timeline = Array.from({length: 60}, (_, index) => ({
      date: String(1900 + index),
      group: STRANDS[index % 3],
      text: `number${index} is told here[1].`,
    }));
    const element = await timelineOf(
      {filters: 'group'},
      {headline: 'h', lang: 'en', sources: [{id: 1, publisher: 'Yonhap'}], timeline},
    );
    const page = document.documentElement;
    page.style.scrollPaddingTop = '50px';
    try {
      await click(getByRole(element, 'button', 'Filter'));
      await click(filter(element, 'Trade'));
      await element.updateComplete;
      await waitUntil(() => inside(element, '.event').length === 20);
      const markers = inside(element, '.event .marker');
      expect(markers).to.have.length(20);
      markers[14]?.focus();
      // Below the row, where the browser would take it for seen.
      scrollTo(0, scrollY + (markers[13]?.getBoundingClientRect().top ?? 0) - 60);
      await press('Shift+Tab');
      const [row, marker] = [
        inside(element, '.shown')[0]?.getBoundingClientRect(),
        markers[13]?.getBoundingClientRect(),
      ];
      expect(focused(element) === markers[13]).to.equal(true);
      expect(row?.top).to.be.closeTo(50, 1);
      expect(marker?.top).to.be.at.least(row?.bottom ?? Infinity);
      await click(showAll(element)!);
      await element.updateComplete;
      expect(status(element)).to.equal('60 events');
      expect(getComputedStyle(inside(element, '.shown')[0]!).position).to.equal('static');
    } finally {
      page.style.scrollPaddingTop = '';
    }
    await expect(element).to.be.accessible();
  });

  it('narrow the list together, and one button undoes both', async () => {
    const element = await timelineOf({axis: true, filters: 'group'});
    await click(filter(element, 'Trade'));
    slider(element, 'From').focus();
    await press('PageUp');
    await press('PageUp');
    await element.updateComplete;
    expect(shown(element)).to.deep.equal(['t5', 't8']);
    const kinds: string[] = [];
    element.addEventListener('story-filter', ({kind, values}) =>
      kinds.push(`${kind} ${values.length}`),
    );
    await click(showAll(element)!);
    await element.updateComplete;
    expect(kinds).to.deep.equal(['period 0', 'group 0']);
    expect(focused(element) === slider(element, 'From')).to.equal(true);
    element.axis = false;
    element.filters = null;
    await element.updateComplete;
    expect(inside(element, '.tools')).to.have.length(0);
    await expect(element).to.be.accessible();
  });

  it('let goTo("t21") through to an event that they leave out of forty, the first time', async () => {
    const timeline = Array.from({length: 40}, (_, index) => ({
      date: `20${index + 10}`,
      group: index % 3 ? 'Talks' : 'Trade',
      text: `number${index}.`,
    }));
    const element = await timelineOf({filters: 'group'}, {headline: 'h', timeline});
    await click(filter(element, 'Trade'));
    expect(shown(element)).not.to.include('t21');
    expect(element.goTo('t21')).to.equal(true);
    const goal = (): string | undefined =>
      (focused(element) as HTMLElement | null)?.dataset['anchor'];
    await waitUntil(() => goal() === 't21', 'The event has the focus.');
    expect(status(element)).to.equal('40 events');
    await expect(element).to.be.accessible();
  });

  it('give way to a link that leads to what they leave out', async () => {
    const element = await timelineOf({filters: 'group'});
    await click(filter(element, 'Trade'));
    await element.updateComplete;
    expect(element.goTo('t3')).to.equal(true);
    expect(focused(element)?.textContent).to.contain('number2');
    expect(status(element)).to.equal('9 events');
    await expect(element).to.be.accessible();
  });

  it('keep Escape to themselves, and only while something is left out', async () => {
    const element = await timelineOf({filters: 'group'});
    const prevented: boolean[] = [];
    const onKey = (event: KeyboardEvent): void => {
      prevented.push(event.defaultPrevented);
    };
    addEventListener('keydown', onKey);
    filter(element, 'Trade').focus();
    await press('Escape');
    await press('Space');
    await press('Escape');
    removeEventListener('keydown', onKey);
    expect(prevented).to.deep.equal([false, false, true]);
    await expect(element).to.be.accessible();
  });
});

if (engine === 'chromium') {
  for (const [what, features] of [
    ['dark', {'prefers-color-scheme': 'dark'}],
    ['forced colours', {'forced-colors': 'active'}],
  ] as const) {
    it(`axe finds nothing in axis and filters in ${what}`, async () => {
      await emulateMedia({features});
      const page = document.documentElement.style;
      page.setProperty('color-scheme', 'light dark');
      page.setProperty('background', 'light-dark(#fff, #14161a)');
      try {
        const element = await timelineOf({axis: true, filters: ''});
        await click(filter(element, 'Trade'));
        await element.updateComplete;
        await expect(element).to.be.accessible();
      } finally {
        page.removeProperty('color-scheme');
        page.removeProperty('background');
      }
    });
  }
}
