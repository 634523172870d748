// What editors complete and explain: VS Code's custom data and JetBrains' web-types, both from the
// manifest.
import {elementsOf} from './manifest.mjs';

/** https://github.com/microsoft/vscode-custom-data, version 1.1 of html data. */
export function htmlCustomData(manifest) {
  return {
    version: 1.1,
    tags: elementsOf(manifest).map(({tagName, description, attributes, ...element}) => ({
      name: tagName,
      description: markdown(hoverOf({description, ...element})),
      attributes: attributes.map(
        ({name, description: meaning, type, parsedType, default: value}) => ({
          name,
          description: markdown(
            value === undefined ? meaning : `${meaning}\n\nDefault: \`${value}\``,
          ),
          ...(type.text === 'boolean' ? {valueSet: 'v'} : {}),
          ...(parsedType ? {values: wordsOf(parsedType).map(word => ({name: word}))} : {}),
        }),
      ),
    })),
  };
}

/** The custom properties, the parts and the states, for style sheets. */
export function cssCustomData(manifest) {
  const elements = elementsOf(manifest);
  const properties = new Map(
    elements.flatMap(({cssProperties}) => cssProperties).map(property => [property.name, property]),
  );
  return {
    version: 1.1,
    properties: [...properties.values()].map(({name, description, syntax, default: value}) => ({
      name,
      description: markdown(`${description}\n\nDefault: \`${value}\``),
      ...(syntax?.includes('|') ? {values: syntax.split(' | ').map(word => ({name: word}))} : {}),
    })),
    pseudoClasses: unique(elements.flatMap(({cssStates}) => cssStates)).map(
      ({name, description}) => ({name: `:state(${name})`, description: markdown(description)}),
    ),
    pseudoElements: unique(elements.flatMap(({cssParts}) => cssParts)).map(
      ({name, description}) => ({name: `::part(${name})`, description: markdown(description)}),
    ),
  };
}

/** https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json */
export function webTypes(manifest, {name, version}) {
  return {
    $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
    name,
    version,
    'description-markup': 'markdown',
    contributions: {
      html: {
        elements: elementsOf(manifest).map(
          ({
            tagName,
            description,
            attributes,
            members: all,
            events,
            slots,
            cssParts,
            cssProperties,
            cssStates,
          }) => ({
            name: tagName,
            description,
            attributes: attributes.map(
              ({name: attribute, description: meaning, type, parsedType, default: value}) => ({
                name: attribute,
                description: meaning,
                value:
                  type.text === 'boolean'
                    ? {type: 'boolean', kind: 'no-value'}
                    : {
                        type: parsedType ? wordsOf(parsedType).map(word => `"${word}"`) : type.text,
                        default: value,
                      },
              }),
            ),
            slots,
            js: {
              properties: all
                .filter(({kind, static: isStatic}) => kind === 'field' && !isStatic)
                .map(({name: property, description: meaning, type, readonly}) => ({
                  name: property,
                  description: meaning,
                  type: type.text,
                  ...(readonly && {'read-only': true}),
                })),
              events: events.map(({name: event, description: meaning, type}) => ({
                name: event,
                description: meaning,
                type: type.text,
              })),
            },
            css: {
              properties: cssProperties.map(
                ({name: property, description: meaning, default: value}) => ({
                  name: property,
                  description: meaning,
                  default: value,
                }),
              ),
              parts: cssParts,
              'pseudo-classes': cssStates.map(({name: state, description: meaning}) => ({
                name: `state(${state})`,
                description: meaning,
              })),
            },
          }),
        ),
      },
    },
  };
}

/** What an element is, and a Markdown list for each kind of thing that a page may use of it. */
export function hoverOf({description, events, slots, cssParts, cssStates}) {
  const list = (title, entries, print) => {
    const lines = entries.map(entry => `- ${print(entry.name)}: ${entry.description}`);
    return lines.length ? [`**${title}**\n\n${lines.join('\n')}`] : [];
  };
  return [
    description,
    ...list('Events', events, name => `\`${name}\``),
    ...list('Slots', slots, name => (name ? `\`${name}\`` : 'default')),
    ...list('Parts', cssParts, name => `\`${name}\``),
    ...list('States', cssStates, name => `\`:state(${name})\``),
  ].join('\n\n');
}

/** The words of `'authored' | 'oldest' | 'newest'`. */
function wordsOf({text}) {
  return [...text.matchAll(/'([^']*)'/g)].map(([, word]) => word);
}

function markdown(value) {
  return {kind: 'markdown', value};
}

function unique(entries) {
  return [...new Map(entries.map(entry => [entry.name, entry])).values()];
}
