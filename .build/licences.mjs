// dist/cdn/LICENSES.txt: the licences of everything that the script-tag files include, in full, as they ask for.
import {readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';

const INCLUDED = [
  'lit',
  'lit-html',
  'lit-element',
  '@lit/reactive-element',
  '@shoelace-style/localize',
];

export function licences(root, {name, version}) {
  const own = `${name} ${version}\n\n${readFileSync(join(root, 'LICENSE'), 'utf8').trim()}`;
  return `${[own, ...INCLUDED.map(included => licenceOf(join(root, 'node_modules', included), included))].join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}

function licenceOf(folder, name) {
  const {version} = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find(entry => /^licen[cs]e/i.test(entry));
  if (!file) throw new Error(`${name} has no licence file any more; see what it asks for.`);
  return `${name} ${version}\n\n${readFileSync(join(folder, file), 'utf8').trim()}`;
}
