// Each version of TypeScript reads each project; `data` has the functions without the DOM library.
import {spawnSync} from 'node:child_process';
import {readFileSync, readdirSync} from 'node:fs';

const {dependencies} = JSON.parse(readFileSync('package.json', 'utf8'));
const versions = Object.keys(dependencies).filter(name => name.startsWith('typescript-'));
const projects = readdirSync('.').filter(name => /^tsconfig.*\.json$/.test(name));
for (const version of versions) {
  for (const project of projects) {
    const program = `node_modules/${version}/bin/tsc`;
    const {status} = spawnSync(process.execPath, [program, '-p', project], {stdio: 'inherit'});
    console.log(`${version}, ${project}: ${status === 0 ? 'compiles' : 'finds errors'}`);
    if (status !== 0) process.exitCode = 1;
  }
}
