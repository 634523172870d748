// What `npm run storybook` runs: sets up, and opens the workshop on its guide.
import {spawn} from 'node:child_process';
import {join} from 'node:path';
import {ensureDependencies, root} from '../test/run/setup.mjs';

const GUIDE = '/docs/guide-getting-started--docs';
const OPTIONS = ['-c', 'stories/.storybook', '-p', '6006', '--no-version-updates'];

ensureDependencies();
const storybook = spawn(
  process.execPath,
  [
    join(root, 'node_modules/storybook/dist/bin/dispatcher.js'),
    'dev',
    ...OPTIONS,
    `--initial-path=${GUIDE}`,
    // `npm run storybook -- --ci` opens no browser.
    ...process.argv.slice(2),
  ],
  {cwd: root, stdio: 'inherit'},
);
storybook.once('close', code => process.exit(code ?? 1));
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
  process.once(signal, () => storybook.kill(signal));
