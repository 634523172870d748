import {spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';

const {dependencies} = JSON.parse(readFileSync('package.json', 'utf8'));
for (const name of Object.keys(dependencies).filter(each => each.startsWith('typescript-'))) {
  const program = `node_modules/${name}/bin/tsc`;
  const {status} = spawnSync(process.execPath, [program, '-p', '.'], {stdio: 'inherit'});
  console.log(`${name}: ${status === 0 ? 'compiles' : 'finds errors'}`);
  if (status !== 0) process.exitCode = 1;
}
