// dist/cdn as CDNs serve it, for pages that load it from another origin, in another version, or not
// whole.
//
//   /releases/0.0.9/story-widgets.min.js   the built file with that version's number in place of
//                                          ours, open to other origins
//   /releases/closed/…                     our version without access-control-allow-origin
//   /releases/torn/…                       our version without chunks/ and locales/: 404
//   /releases/mixed/…                      our version with languages of one that had a phrase less
//   /releases/held-7/…                     our version, whose chunks and locales wait until somebody
//                                          asks for /releases/held-7/let-go, which is answered
//                                          once one of them was asked for; any name for 7
import {readFile} from 'node:fs/promises';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {contentType, locate} from '../../stories/routes.mjs';
import {root} from '../run/setup.mjs';

const {version} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** Of a language file, a list. */
const FIRST_PHRASE = /\["[\w-]+",/;

/** Koa middleware for everything under /releases/. */
export function releases() {
  const gates = new Map();
  const gateOf = release => {
    if (!gates.has(release)) gates.set(release, newGate());
    return gates.get(release);
  };
  return async (context, next) => {
    const [, release, rest] = /^\/releases\/([^/]+)\/(.+)$/.exec(context.path) ?? [];
    if (!release) return next();
    context.respond = false;
    const {res: response} = context;
    const isPart = /^(?:chunks|locales)\//.test(rest);
    const isTorn = release === 'torn' && isPart;
    const path = isTorn ? undefined : locate(`/cdn/${rest}`);
    response.setHeader('cache-control', 'no-store');
    if (release !== 'closed') response.setHeader('access-control-allow-origin', '*');
    const isHeld = release.startsWith('held-');
    if (isHeld && rest === 'let-go') {
      await gateOf(release).asked;
      gateOf(release).open();
      return response.writeHead(204).end();
    }
    if (!path) return response.writeHead(404).end();
    if (isHeld && isPart) await gateOf(release).pass();
    response
      .writeHead(200, {'content-type': contentType(path)})
      .end(asReleased(await readFile(path, 'utf8'), release, rest));
  };
}

/** Holds who wants to pass until it is opened; `asked` is when the first one came. */
function newGate() {
  const gate = {};
  const opened = new Promise(resolve => (gate.open = resolve));
  gate.asked = new Promise(resolve => {
    gate.pass = () => {
      resolve();
      return opened;
    };
  });
  return gate;
}

function asReleased(text, release, path) {
  if (/^\d/.test(release)) return text.replaceAll(version, release);
  const isOlder = release === 'mixed' && path.startsWith('locales/');
  return isOlder ? text.replace(FIRST_PHRASE, '[') : text;
}
