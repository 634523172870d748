// Loaded before each test that runs in Node: the globals of Mocha, TypeScript, events of a page,
// and fixtures by address.
import {readFile} from 'node:fs/promises';
import {register} from 'node:module';
import {after, afterEach, before, beforeEach, describe, it} from 'node:test';

/** Mocha's: a test that may take longer says so. Node's runner sets no limit. */
function itOfMocha(title, run) {
  void it(title, run);
  return {timeout: () => undefined};
}

Object.assign(globalThis, {after, afterEach, before, beforeEach, describe, it: itOfMocha});
register('./unit-hooks.mjs', import.meta.url);

/** A page hears events; Node has no global object that does. */
const page = new EventTarget();
for (const name of ['addEventListener', 'removeEventListener', 'dispatchEvent']) {
  globalThis[name] = page[name].bind(page);
}

// Most mistakes with dates fail at once west of Greenwich.
process.env.TZ = 'America/Los_Angeles';

const {fetch} = globalThis;

/** A test asks for a fixture beside itself, which in Node is a file. */
globalThis.fetch = async (address, options) => {
  const isFile = address instanceof URL && address.protocol === 'file:';
  return isFile ? new Response(await readFile(address)) : await fetch(address, options);
};
