// dist/story.schema.json: the JSON that people write, from the draft's interfaces and their
// docstrings.
import ts from 'typescript';
import {RULES} from './schema-rules.mjs';
import {declarationOf, docOf} from './source.mjs';

const MODEL = 'src/model/draft.ts';
const ROOT = 'StoryDraft';
/**
 * Not in the interface, because every field of a draft may be missing and our own code must cope.
 */
const REQUIRED = ['headline'];

/**
 * JSON Schema 2020-12 of a story. Unknown fields are refused, so that an editor finds a misspelt
 * one; `x-*` and `$schema` are the author's own.
 *
 * @param source what `readSource()` gave
 * @param {{name: string, version: string}} package
 */
export function createSchema({file}, {name, version}) {
  const model = file(MODEL);
  const $defs = {};
  const describe = interfaceName => {
    const node = declarationOf(model, interfaceName);
    // What the author's own fields are called is a pattern below.
    const members = node.members.filter(ts.isPropertySignature);
    return {
      ...described(docOf(node)),
      type: 'object',
      properties: Object.fromEntries(
        members.map(member => [
          member.name.text,
          {...described(docOf(member)), ...ruled(member.name.text, typeOf(member.type))},
        ]),
      ),
      patternProperties: {'^x-': {}},
      additionalProperties: false,
    };
  };
  const typeOf = type => {
    if (ts.isParenthesizedTypeNode(type)) return typeOf(type.type);
    if (ts.isArrayTypeNode(type)) return {type: 'array', items: typeOf(type.elementType)};
    if (ts.isUnionTypeNode(type)) {
      // Not a list of types, which the strict mode of ajv refuses.
      return {anyOf: type.types.map(part => typeOf(part))};
    }
    if (ts.isTypeReferenceNode(type)) {
      const reference = type.typeName.getText();
      if (!(reference in $defs)) {
        $defs[reference] = {};
        $defs[reference] = describe(reference);
      }
      return {$ref: `#/$defs/${reference}`};
    }
    const written = type.getText();
    if (!['string', 'number', 'boolean'].includes(written))
      throw new Error(`${MODEL}: the schema has no word for the type ${written}.`);
    return {type: written};
  };
  const story = describe(ROOT);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `https://unpkg.com/${name}@${version}/dist/story.schema.json`,
    title: 'A cited story',
    ...story,
    properties: {$schema: {type: 'string'}, ...story.properties},
    required: REQUIRED,
    $defs,
  };
}

/** A rule for text stands with the alternative that is text. */
function ruled(name, shape) {
  const rule = RULES[name];
  if (!shape.anyOf || !rule) return {...shape, ...rule};
  return {anyOf: shape.anyOf.map(part => (part.type === 'string' ? {...part, ...rule} : part))};
}

function described(description) {
  return description ? {description} : {};
}
