import type {PropertyDeclaration} from 'lit';

type Properties = ReadonlyMap<PropertyKey, PropertyDeclaration>;

/**
 * The names under which HTML has attributes that a framework writes like properties: it sends
 * `timeoutMs="5000"`, and HTML reads `timeoutms`.
 */
export function lowerCaseNames(properties: Properties): string[] {
  return [...properties]
    .filter(([, {attribute}]) => typeof attribute === 'string')
    .map(([property]) => lowerCase(property));
}

/**
 * The attribute that is meant by one in either form. `false` is no value of a flag in HTML, but what
 * frameworks write for one that is off.
 *
 * @returns Its declared name, and its value: `['timeout-ms', '5000']`
 */
export function asDeclared(
  properties: Properties,
  name: string,
  value: string | null,
): [string, string | null] {
  for (const [property, {attribute = lowerCase(property), type}] of properties) {
    const isMeant = name === attribute || (attribute && name === lowerCase(property));
    if (isMeant) return [String(attribute), type === Boolean && value === 'false' ? null : value];
  }
  return [name, value];
}

function lowerCase(property: PropertyKey): string {
  return String(property).toLowerCase();
}
