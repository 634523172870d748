import {expect, fixture, html} from '@open-wc/testing';
import {Intent} from '../../src/interaction/intent.js';
import type {InteractiveHost} from '../../src/interaction/interactive-host.js';
import {LaterPart} from '../../src/page/later-part.js';
import {whenIdle} from '../../src/page/when-idle.js';
import {hover} from '../browser/input.js';
import {waitUntil} from '../browser/wait-until.js';

/** A part that comes, or does not, when the test says so; and how often it was asked for. */
function laterPart() {
  let fetches = 0;
  const control: {come: (part: string) => void; fail: (error: Error) => void} = {
    come: () => undefined,
    fail: () => undefined,
  };
  const part = new LaterPart(() => {
    fetches++;
    return new Promise<string>((resolve, reject) => {
      control.come = resolve;
      control.fail = reject;
    });
  });
  return {part, control, fetches: () => fetches};
}

/** A root with "Mark", which needs the part, and "Other", which does not. */
async function rootWith(part: LaterPart<string>, prepare?: (part: string) => void) {
  const element = await fixture<HTMLElement>(html`<div></div>`);
  const renderRoot = element.attachShadow({mode: 'open'});
  renderRoot.innerHTML = '<button id="mark">Mark</button> <button id="other">Other</button>';
  const host = Object.assign(element, {renderRoot, addController: () => undefined});
  const intent = new Intent(host as unknown as InteractiveHost, part, '#mark', prepare);
  intent.hostConnected();
  const find = (id: string): HTMLElement => renderRoot.querySelector(`#${id}`)!;
  return {intent, mark: find('mark'), other: find('other')};
}

const isBusy = (control: HTMLElement): boolean => control.ariaBusy === 'true';
const settle = (): Promise<void> => new Promise(resolve => setTimeout(resolve));

describe('a part that controls need', () => {
  it('is fetched when the mouse comes to one of them, and not for another button', async () => {
    const {part, fetches} = laterPart();
    const {mark, other} = await rootWith(part);
    await hover(other);
    expect(fetches()).to.equal(0);
    await hover(mark);
    expect(fetches()).to.equal(1);
  });

  it('is fetched when the focus comes to one of them', async () => {
    const {part, fetches} = laterPart();
    const {mark, other} = await rootWith(part);
    other.focus();
    expect(fetches()).to.equal(0);
    mark.focus();
    expect(fetches()).to.equal(1);
  });

  it('is prepared once it has come while the browser was idle', async () => {
    const {part, control, fetches} = laterPart();
    const prepared: string[] = [];
    const {intent} = await rootWith(part, come => prepared.push(come));
    intent.hostUpdated();
    await waitUntil(() => fetches() === 1, 'It was asked for.');
    control.come('popover');
    await settle();
    expect(prepared).to.deep.equal(['popover']);
  });

  it('is not prepared where the reader wanted it, who would have to wait', async () => {
    const {part, control} = laterPart();
    const prepared: string[] = [];
    const {mark} = await rootWith(part, come => prepared.push(come));
    mark.focus();
    control.come('popover');
    await settle();
    expect(prepared).to.deep.equal([]);
  });

  it('is sought in the first ten drawings; a control that comes later asks for it when touched', async () => {
    const {part, fetches} = laterPart();
    const {intent, mark} = await rootWith(part);
    const root = mark.getRootNode();
    mark.remove();
    for (let drawing = 0; drawing < 10; drawing++) intent.hostUpdated();
    root.appendChild(mark);
    intent.hostUpdated();
    await new Promise<void>(resolve => whenIdle(resolve));
    expect(fetches()).to.equal(0);
    mark.focus();
    expect(fetches()).to.equal(1);
  });

  it('does the last of two wishes, and the control is busy until then', async () => {
    const {part, control} = laterPart();
    const {intent, mark} = await rootWith(part);
    const done: string[] = [];
    intent.do({act: name => void done.push(`first by ${name}`)});
    intent.do({control: mark, act: name => void done.push(`second by ${name}`)});
    expect([intent.isBusy, isBusy(mark)]).to.deep.equal([true, true]);
    control.come('moves');
    await settle();
    expect(done).to.deep.equal(['second by moves']);
    expect([intent.isBusy, isBusy(mark)]).to.deep.equal([false, false]);
  });

  it('does a wish at once where it is here', async () => {
    const {part, control} = laterPart();
    const {intent} = await rootWith(part);
    part.want(() => undefined);
    control.come('moves');
    await settle();
    const done: string[] = [];
    intent.do({act: name => void done.push(name)});
    expect(done).to.deep.equal(['moves']);
  });

  it('is given up where it does not come, until the element is put into a page again', async () => {
    const {part, control} = laterPart();
    const {intent, mark} = await rootWith(part);
    const {warn} = console;
    console.warn = () => undefined;
    let givenUp = 0;
    try {
      intent.do({control: mark, act: () => undefined, giveUp: () => void givenUp++});
      control.fail(new Error('404'));
      await settle();
    } finally {
      console.warn = warn;
    }
    expect([givenUp, intent.isGivenUp, isBusy(mark)]).to.deep.equal([1, true, false]);
    intent.hostConnected();
    expect(intent.isGivenUp).to.equal(false);
  });
});
