import {expect} from '@open-wc/testing';
import {LaterPart} from '../../src/page/later-part.js';

interface Axis {
  name: string;
}

const AXIS: Axis = {name: 'axis'};

/** A part that a server sends as these answers say, one after the other. */
class ServedPart extends LaterPart<Axis> {
  readonly requests: string[];

  constructor(...answers: (Axis | Error)[]) {
    const requests: string[] = [];
    super(() => {
      const answer = answers[requests.length] ?? new Error('not asked for');
      requests.push('axis.js');
      return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
    });
    this.requests = requests;
  }
}

/** Asks for a part; what comes of it, `'failed'` where it does not come. */
function wanted(part: LaterPart<Axis>): Promise<string> {
  return new Promise(resolve => {
    part.want(
      ({name}) => resolve(name),
      () => resolve('failed'),
    );
  });
}

/** What the console is told meanwhile. */
async function warningsOf(act: () => Promise<unknown>): Promise<unknown[][]> {
  const warnings: unknown[][] = [];
  const {warn} = console;
  console.warn = (...parts: unknown[]) => void warnings.push(parts);
  try {
    await act();
  } finally {
    console.warn = warn;
  }
  return warnings;
}

describe('a part that is fetched later', () => {
  it('is not fetched before it is wanted', () => {
    const part = new ServedPart(AXIS);
    expect(part.requests).to.deep.equal([]);
    expect(part.now).to.equal(undefined);
  });

  it('comes with one request for two who want it before it is here', async () => {
    const part = new ServedPart(AXIS);
    expect(await Promise.all([wanted(part), wanted(part)])).to.deep.equal(['axis', 'axis']);
    expect(part.requests).to.deep.equal(['axis.js']);
    expect(part.now).to.equal(AXIS);
  });

  it('is handed over at once, without a request, where it is here', async () => {
    const part = new ServedPart(AXIS);
    await wanted(part);
    const arrivals: string[] = [];
    part.want(({name}) => arrivals.push(name));
    expect(arrivals).to.deep.equal(['axis']);
    expect(part.requests).to.deep.equal(['axis.js']);
  });

  it('costs one sentence on the page where two parts do not come, and tells all who wait', async () => {
    const offline = new Error('offline');
    const [axis, filters] = [new ServedPart(offline), new ServedPart(offline)];
    const outcomes: string[] = [];
    const warnings = await warningsOf(async () => {
      outcomes.push(...(await Promise.all([wanted(axis), wanted(axis)])));
      outcomes.push(await wanted(filters));
    });
    expect(outcomes).to.deep.equal(['failed', 'failed', 'failed']);
    expect(warnings).to.deep.equal([
      [
        '[story-widgets] A part could not be fetched. Publish the files beside the script with it.',
        offline,
      ],
    ]);
  });

  it('is asked for again by the next who wants it, after it has not come', async () => {
    const part = new ServedPart(new Error('offline'), AXIS);
    expect(await wanted(part)).to.equal('failed');
    expect(part.now).to.equal(undefined);
    expect(await wanted(part)).to.equal('axis');
    expect(part.requests).to.deep.equal(['axis.js', 'axis.js']);
  });

  it('needs nobody who hears that it does not come', async () => {
    const part = new ServedPart(new Error('offline'), AXIS);
    part.want(() => undefined);
    expect(await wanted(part)).to.equal('failed');
    expect(await wanted(part)).to.equal('axis');
  });
});
