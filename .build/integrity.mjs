// dist/cdn/sri.json and the snippets to copy.
import {createHash} from 'node:crypto';
import {readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';

const MAIN = 'story-widgets.min.js';
const CLASSIC = 'story-widgets.iife.min.js';
const ALL = 'story-widgets.all.min.js';

/**
 * The integrity of every file below dist/cdn that a page may load.
 *
 * @returns {Record<string, string>} by path: `{'chunks/read-text.js': 'sha384-…'}`
 */
export function hashFiles(folder) {
  const paths = readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter(entry => entry.isFile())
    .map(entry =>
      join(entry.parentPath ?? entry.path, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter(path => /\.(?:js|css)$/.test(path))
    .sort();
  return Object.fromEntries(
    paths.map(path => [
      path,
      `sha384-${createHash('sha384')
        .update(readFileSync(join(folder, path)))
        .digest('base64')}`,
    ]),
  );
}

/** Markdown with the three ways to load a file whose bytes the browser checks. */
export function snippets(hashes, {name, version}) {
  const base = `https://cdn.example/${name}@${version}/dist/cdn/`;
  const scriptTag = (file, attributes) =>
    `<script ${attributes} src="${base}${file}" integrity="${hashes[file]}" crossorigin="anonymous"></script>`;
  const later = Object.keys(hashes).filter(path => /^(?:chunks|locales)\//.test(path));
  const map = {
    integrity: Object.fromEntries([MAIN, ...later].map(path => [base + path, hashes[path]])),
  };
  return `# Snippets for ${name} ${version}

Every snippet names an exact version: bytes that change do not match their hash, and the browser does not run them. Put your CDN's
address in the place of \`https://cdn.example/\`. The hashes of all files are in \`sri.json\`.

## One file with everything inside

The \`integrity\` of a script covers that script, not what it imports later; this one imports nothing but a language other than English.

\`\`\`html
${scriptTag(ALL, 'type="module"')}
\`\`\`

## The smallest first file, with its parts covered too

The import map must stand before the first module; a \`script-src\` without \`'unsafe-inline'\` has to name its hash, because an import map is an inline
script. Browsers that do not know its \`integrity\` (before Chrome 127, Safari 18 and Firefox 138) load the parts unchecked.

\`\`\`html
<script type="importmap">
${JSON.stringify(map, null, 2)}
</script>
${scriptTag(MAIN, 'type="module"')}
\`\`\`

## A classic script

It loads the module from beside it. Its own \`integrity\` covers the few lines that do so; the import map above covers the module and its parts.

\`\`\`html
${scriptTag(CLASSIC, 'defer')}
\`\`\`
`;
}
