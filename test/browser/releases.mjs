// dist/cdn as CDNs serve it, for pages that load it from another origin, in another version, or not
// whole.
//
//   /releases/0.0.9/story-widgets.min.js   the built file with that version's number in place of
//                                          ours, open to other origins
//   /releases/closed/…                     our version without access-control-allow-origin
//   /releases/torn/…                       our version without chunks/ and locales/: 404
import {readFile} from 'node:fs/promises';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {contentType, locate} from '../../stories/routes.mjs';
import {root} from '../run/setup.mjs';

const {version} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** Koa middleware for everything under /releases/. */
export function releases() {
  return async (context, next) => {
    const [, release, rest] = /^\/releases\/([^/]+)\/(.+)$/.exec(context.path) ?? [];
    if (!release) return next();
    context.respond = false;
    const {res: response} = context;
    const isTorn = release === 'torn' && /^(?:chunks|locales)\//.test(rest);
    const path = isTorn ? undefined : locate(`/cdn/${rest}`);
    response.setHeader('cache-control', 'no-store');
    if (release !== 'closed') response.setHeader('access-control-allow-origin', '*');
    if (!path) return response.writeHead(404).end();
    const text = await readFile(path, 'utf8');
    response
      .writeHead(200, {'content-type': contentType(path)})
      .end(/^\d/.test(release) ? text.replaceAll(version, release) : text);
  };
}
