// Everything in dist/ that is told from the source and not compiled from it. Rollup calls it at the end of a build.
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {cssCustomData, htmlCustomData, webTypes} from './editors.mjs';
import {frameworkTypes} from './frameworks.mjs';
import {hashFiles, snippets} from './integrity.mjs';
import {licences} from './licences.mjs';
import {llmsText} from './llms.mjs';
import {createManifest} from './manifest.mjs';
import {createSchema} from './schema.mjs';
import {readSource} from './source.mjs';

const NO_CODE = '// Types only: the framework needs no code to use the elements.\nexport {};\n';

/** @param {string} root the folder of package.json, with a dist/cdn that has been built */
export function generate(root) {
  const about = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const source = readSource(root);
  const manifest = createManifest(root, source);
  const schema = createSchema(source, about);
  const hashes = hashFiles(join(root, 'dist/cdn'));
  const write = (path, content) => {
    mkdirSync(dirname(join(root, 'dist', path)), {recursive: true});
    writeFileSync(
      join(root, 'dist', path),
      typeof content === 'string' ? content : `${JSON.stringify(content, null, 2)}\n`,
    );
  };
  write('custom-elements.json', manifest);
  write('vscode.html-custom-data.json', htmlCustomData(manifest));
  write('vscode.css-custom-data.json', cssCustomData(manifest));
  write('web-types.json', webTypes(manifest, about));
  write('story.schema.json', schema);
  write('llms.txt', llmsText(manifest, schema, about));
  write('cdn/sri.json', hashes);
  write('cdn/SNIPPETS.md', snippets(hashes, about));
  write('cdn/LICENSES.txt', licences(root, about));
  for (const [framework, types] of Object.entries(frameworkTypes(manifest))) {
    write(`${framework}.d.ts`, types);
    write(`${framework}.js`, NO_CODE);
  }
}
