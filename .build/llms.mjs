// dist/llms.txt: the package in one page, for a model that writes a host page. https://llmstxt.org
import {elementsOf} from './manifest.mjs';

/**
 * @param manifest what `createManifest()` gave
 * @param schema what `createSchema()` gave
 * @param {{name: string, version: string, description: string}} package
 * @param {{story: string, frameworks: string, issueCodes: string[], errorCodes: string[]}} examples a
 *     whole story as JSON, the guide to frameworks as Markdown, and the codes of issues and errors
 */
export function llmsText(manifest, schema, {name, version, description}, examples) {
  const elements = elementsOf(manifest);
  const shared = new Set(
    elements.flatMap(({attributes}) =>
      attributes.filter(({inheritedFrom}) => inheritedFrom).map(attribute => attribute.name),
    ),
  );
  const [first] = elements;
  return `# ${name} ${version}

> ${description}

Load one script; the elements then work in any HTML. The story is JSON at an address (\`src\`), in a \`<script type="application/json">\` child, or in the \`story\` property.

\`\`\`html
<script type="module" src="https://cdn.example/${name}@${version}/dist/cdn/story-widgets.min.js"></script>
<story-card src="/stories/story.json"><a href="/story">What readers see until the story is there</a></story-card>
\`\`\`

From npm: \`import '${name}/define'\` registers all elements, \`import '${name}/define/story-card'\` one. Types for frameworks: \`import type {} from '${name}/react'\` (or \`/vue\`, \`/svelte\`).

## Elements

${elements.map(describeElement).join('\n\n')}

## What every element has

Attributes:
${list(
  first.attributes.filter(attribute => shared.has(attribute.name)),
  printAttribute,
)}

Methods: ${first.members
    .filter(({kind, static: isStatic}) => kind === 'method' && !isStatic)
    .map(({name: method, description: meaning}) => `\`${method}()\` ${meaning}`)
    .join(' ')}

Events, all bubbling and composed:
${list(first.events, printEvent)}

States: ${first.cssStates.map(({name: state, description: meaning}) => `\`:state(${state})\` ${meaning}`).join(' ')}

Custom properties, as \`--story-NAME\` for all elements or \`--story-card-NAME\` for one:
${list(
  first.cssProperties.filter(property => property.name.startsWith('--story-')),
  property => `\`${property.name}\``,
)}

## The story

Only \`headline\` is required. Text is text, never HTML. Cited text has markers: \`[4]\`, \`[1][2]\`, \`[1–3]\`, \`[4:a]\` for excerpt a of source 4. Dates are EDTF at the precision that is known: \`2017\`, \`2026-01-06\`.

${['', ...Object.keys(schema.$defs)].map(key => describeFields(key, key ? schema.$defs[key] : schema)).join('\n\n')}

### Codes of issues

${listCodes(examples.issueCodes)}

### Codes of errors

Where there is no story, \`story-error\` has one of them: ${listCodes(examples.errorCodes)}

### A whole story

\`\`\`json
${examples.story.trim()}
\`\`\`

${asChapter(examples.frameworks)}
`;
}

function printEvent({name, type}) {
  return `\`${name}\` (${type.text})`;
}

function listCodes(codes) {
  return codes.map(code => `\`${code}\``).join(', ');
}

/** A guide of the workshop without its imports, one level down. */
function asChapter(guide) {
  return guide
    .slice(guide.indexOf('\n# ') + 1)
    .replace(/^(?=#+ )/gm, '#')
    .trim();
}

function describeElement({tagName, description, attributes, events, slots, cssParts}) {
  const isOwn = ({inheritedFrom}) => !inheritedFrom;
  const own = attributes.filter(isOwn);
  const fired = events.filter(isOwn);
  return [
    `### <${tagName}>`,
    '',
    description.split('\n\n')[0],
    '',
    ...(own.length ? ['Attributes:', list(own, printAttribute)] : []),
    ...(fired.length ? ['Events:', list(fired, printEvent)] : []),
    `Slots: ${slots.map(({name, description: meaning}) => `${name ? `\`${name}\`` : 'default'} ${meaning}`).join(' ')}`,
    `Parts: ${cssParts.map(({name}) => `\`${name}\``).join(', ')}`,
  ].join('\n');
}

function describeFields(name, {properties, description = ''}) {
  const fields = Object.entries(properties).filter(([field]) => field !== '$schema');
  return `### ${name || 'Story'}\n\n${name ? `${description}\n\n` : ''}${fields.map(([field, {description: meaning = '', ...type}]) => `- \`${field}\`${printType(type)}${meaning && ` ${meaning}`}`).join('\n')}`;
}

function printType({type, items, $ref, anyOf}) {
  const named =
    $ref ??
    items?.$ref ??
    [...(anyOf ?? []), ...(items?.anyOf ?? [])].find(part => part.$ref)?.$ref;
  if (named) return ` (${type === 'array' ? 'list of ' : ''}${named.split('/').at(-1)})`;
  return type === 'string' ? '' : ` (${[type].flat().join(' or ')})`;
}

function printAttribute({name, type, parsedType, default: value}) {
  return `\`${name}\` (${parsedType?.text ?? type.text}${value === undefined ? '' : `; ${value}`})`;
}

function list(entries, print) {
  return entries.map(entry => `- ${print(entry)}: ${entry.description}`).join('\n');
}
