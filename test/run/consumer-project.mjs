// A folder of test/consumers as a project outside the repository, with the packed package installed.
import {spawn} from 'node:child_process';
import {createHash} from 'node:crypto';
import {copyFileSync, cpSync, existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:net';
import {join} from 'node:path';
import {lastLines} from './child.mjs';
import {run as runToEnd} from './package.mjs';
import {root} from './setup.mjs';

const START_TIMEOUT_MS = 60_000;
/**
 * @param {{sources: string, folder: string, name: string, tarball: string,
 *     about: {files?: string[]}}} options `files` names folders of test/consumers with files
 *     that projects share
 */
export function consumerProject({sources, folder, name, about, tarball}) {
  const project = join(folder, name);
  const packageFile = join(project, 'package.json');
  const readPackage = () => JSON.parse(readFileSync(packageFile, 'utf8'));

  return {install, run, serve, versions};

  /** The project's files, and what package.json names, from npm. */
  async function install() {
    mkdirSync(project, {recursive: true});
    for (const source of ['shared', ...(about.files ?? []), name])
      cpSync(join(sources, source), project, {recursive: true});
    writeFileSync(join(project, 'page.css'), pageSheet());
    const {dependencies, ...rest} = readPackage();
    const ours = {'story-widgets': `file:../${copyOf(tarball, folder)}`};
    writeFileSync(
      packageFile,
      JSON.stringify({...rest, dependencies: {...dependencies, ...ours}}, null, 2),
    );
    const args = ['install', '--prefer-offline', '--no-audit', '--no-fund', '--no-package-lock'];
    const {code, output} = await runToEnd('npm', args, project);
    if (code !== 0) throw new Error(`npm install: ${lastLines(output).join('\n')}`);
  }

  /** Runs a script of package.json. @returns {Promise<string[]>} problems; none for no script */
  async function run(script) {
    if (!readPackage().scripts?.[script]) return [];
    const {code, output} = await runToEnd('npm', ['run', script], project);
    if (code !== 0) throw new Error(`npm run ${script}: ${lastLines(output).join('\n')}`);
    return [];
  }

  /** Starts the built project, and ends it when `use` is done with its origin. */
  async function serve(use) {
    const port = await freePort();
    const env = {...process.env, PORT: String(port), HOST: '127.0.0.1'};
    const server = spawn('npm', ['start'], {cwd: project, env, detached: true});
    let output = '';
    for (const stream of [server.stdout, server.stderr]) {
      stream.on('data', data => {
        output += data;
      });
    }
    try {
      const origin = `http://127.0.0.1:${port}`;
      if (!(await isUp(origin))) throw new Error(`npm start: ${lastLines(output).join('\n')}`);
      return await use(origin);
    } finally {
      // The group, because npm starts a shell that starts the server.
      if (server.exitCode === null) process.kill(-server.pid, 'SIGTERM');
    }
  }

  /** `next 16.4.6, react 19.3.1` */
  function versions(packages) {
    const installed = packages.map(each => join(project, 'node_modules', each, 'package.json'));
    return installed
      .map((file, index) => {
        const {version} = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
        return `${packages[index]} ${version ?? '–'}`;
      })
      .join(', ');
  }
}

/** Named by what is in it, so that npm installs a tarball of the same version again. */
function copyOf(tarball, folder) {
  const hash = createHash('sha256').update(readFileSync(tarball)).digest('hex').slice(0, 8);
  const name = `story-widgets-${hash}.tgz`;
  copyFileSync(tarball, join(folder, name));
  return name;
}

/** What the README tells pages to write, beside the theme that the projects import. */
function pageSheet() {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  const [, snippet] = /^## Theming\n[^]*?^```css\n([^]*?)^```/m.exec(readme);
  return `:root { color-scheme: light dark; }\n${snippet}`;
}

async function isUp(origin) {
  const end = Date.now() + START_TIMEOUT_MS;
  while (Date.now() < end) {
    const answer = await fetch(origin).catch(() => undefined);
    if (answer?.ok) return true;
    await new Promise(resolve => setTimeout(resolve, 250));
  }
  return false;
}

function freePort() {
  return new Promise(resolve => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const {port} = server.address();
      server.close(() => resolve(port));
    });
  });
}
