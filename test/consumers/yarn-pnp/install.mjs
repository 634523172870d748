// Yarn installs a project of its own, in app/: the folder around it is npm's.
import {execFileSync} from 'node:child_process';
import {copyFileSync, readFileSync, writeFileSync} from 'node:fs';

const {dependencies} = JSON.parse(readFileSync('package.json', 'utf8'));
const ours = dependencies['story-widgets'].replace('file:', 'file:../');
const app = {
  private: true,
  type: 'module',
  dependencies: {'story-widgets': ours, vite: '8.3.8'},
};
writeFileSync('app/package.json', JSON.stringify(app, null, 2));
writeFileSync('app/yarn.lock', '');
copyFileSync('node_modules/@yarnpkg/cli-dist/bin/yarn.js', 'app/yarn.cjs');
for (const file of ['story.json', 'page.css']) copyFileSync(file, `app/${file}`);

const registry = execFileSync('npm', ['config', 'get', 'registry'], {encoding: 'utf8'}).trim();
const env = {
  ...process.env,
  YARN_ENABLE_IMMUTABLE_INSTALLS: 'false',
  YARN_ENABLE_TELEMETRY: 'false',
  YARN_NODE_LINKER: 'pnp',
  YARN_NPM_REGISTRY_SERVER: registry,
  YARN_UNSAFE_HTTP_WHITELIST: new URL(registry).hostname,
};
execFileSync('node', ['yarn.cjs', 'install'], {cwd: 'app', env, stdio: 'inherit'});
