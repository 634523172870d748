// npm run consumers [-- next nuxt-4]      with `--built` it looks again at what the last run built
//
// Installs the packed tarball into small projects of the frameworks, runtimes and test runners that
// people use, builds each for production, and looks at the result. It needs the network, minutes
// and gigabytes, so it is no step of `npm test`. Projects stay in the folder for temporary files,
// where a second run finds them installed.
import {mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {consumerProject} from './consumer-project.mjs';
import {printTable, saveTable} from './consumer-table.mjs';
import {openConsumerPages} from './consumer-pages.mjs';
import {pack} from './package.mjs';
import {root} from './setup.mjs';

Object.assign(process.env, {
  ASTRO_TELEMETRY_DISABLED: '1',
  NEXT_TELEMETRY_DISABLED: '1',
  NG_CLI_ANALYTICS: 'false',
  NUXT_TELEMETRY_DISABLED: '1',
});

const sources = join(root, 'test/consumers');
const {values, positionals: chosen} = parseArgs({
  allowPositionals: true,
  options: {built: {type: 'boolean', default: false}},
});
const names = readdirSync(sources).filter(name => aboutOf(name) && isChosen(name));
if (!names.length) throw new Error(`No folder of test/consumers is called ${chosen.join(', ')}.`);

const folder = join(tmpdir(), 'story-consumers');
mkdirSync(folder, {recursive: true});
const packed = mkdtempSync(join(folder, 'packed-'));
const tarball = values.built ? '' : pack(packed);
const rows = [];
try {
  for (const name of names) {
    console.log(`${name} …`);
    const row = {name, ...(await check(name))};
    rows.push(row);
    saveTable(row);
  }
} finally {
  rmSync(packed, {recursive: true, force: true});
}
console.log(printTable(rows));
process.exitCode = rows.every(({problems}) => problems.length === 0) ? 0 : 1;

/** One row of the table; whatever goes wrong is a problem of the row. */
async function check(name) {
  const about = aboutOf(name);
  const project = consumerProject({sources, folder, name, about, tarball});
  const facts = {title: about.title, mode: about.mode, checked: about.checked ?? 'story, colours'};
  try {
    if (!values.built) {
      await project.install();
      await project.run('build');
    }
    const problems = about.pages
      ? await project.serve(origin => openConsumerPages(origin, about))
      : await project.run('test');
    const versions = project.versions(about.packages);
    return {...facts, versions, problems};
  } catch (error) {
    return {...facts, versions: project.versions(about.packages), problems: [error.message]};
  }
}

/** What package.json of a project says about itself; nothing for projects of other tests. */
function aboutOf(name) {
  try {
    return JSON.parse(readFileSync(join(sources, name, 'package.json'), 'utf8')).consumer;
  } catch {
    return undefined;
  }
}

function isChosen(name) {
  return !chosen.length || chosen.includes(name);
}
