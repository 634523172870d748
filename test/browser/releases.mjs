// dist/cdn as CDNs serve it, for pages that load it from another origin, in another version, or not
// whole.
//
//   /releases/0.0.9/story-widgets.min.js   the built file with that version's number in place of
//                                          ours, open to other origins
//   /releases/closed/…                     our version without access-control-allow-origin
//   /releases/torn/…                       our version without chunks/ and locales/: 404
//   /releases/mixed/…                      our version with languages of one that had a phrase less
//   /releases/slow/…                       our version, whose chunks come two seconds late
import {readFile} from 'node:fs/promises';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {setTimeout as sleep} from 'node:timers/promises';
import {contentType, locate} from '../../stories/routes.mjs';
import {root} from '../run/setup.mjs';

const {version} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

const SLOW_MS = 2000;
/** Of a language file, a list. */
const FIRST_PHRASE = /\["[\w-]+",/;

/** Koa middleware for everything under /releases/. */
export function releases() {
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
    if (!path) return response.writeHead(404).end();
    if (release === 'slow' && isPart) await sleep(SLOW_MS);
    response
      .writeHead(200, {'content-type': contentType(path)})
      .end(asReleased(await readFile(path, 'utf8'), release, rest));
  };
}

function asReleased(text, release, path) {
  if (/^\d/.test(release)) return text.replaceAll(version, release);
  const isOlder = release === 'mixed' && path.startsWith('locales/');
  return isOlder ? text.replace(FIRST_PHRASE, '[') : text;
}
