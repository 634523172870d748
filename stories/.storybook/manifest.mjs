import {existsSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {cli} from '@custom-elements-manifest/analyzer/cli.js';

/** The name under which stories import the custom elements manifest. */
const NAME = 'virtual:custom-elements-manifest';
const BUILT = new URL('../../dist/custom-elements.json', import.meta.url);

/**
 * The manifest of the elements: the one that the build wrote, else one made from the source now.
 */
export const manifestPlugin = {
  name: 'custom-elements-manifest',
  resolveId: id => (id === NAME ? `\0${NAME}` : null),
  load: async id =>
    id === `\0${NAME}`
      ? `export default ${existsSync(BUILT) ? readFileSync(BUILT, 'utf8') : JSON.stringify(await analyze())}`
      : null,
};

async function analyze() {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  return await cli({
    argv: ['analyze', '--litelement', '--quiet', '--globs', 'src/elements/*.ts'],
    cwd: root,
    noWrite: true,
  });
}
