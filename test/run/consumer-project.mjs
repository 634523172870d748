// A folder of test/consumers as a project outside the repository, with the packed package installed.
import {createHash} from 'node:crypto';
import {copyFileSync, cpSync, existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {lastLines} from './child.mjs';
import {useNpmServer} from './npm-server.mjs';
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
  function serve(use) {
    const args = () => ['start'];
    return useNpmServer({folder: project, args, timeoutMs: START_TIMEOUT_MS}, use);
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
