import {LitElement, type PropertyDeclaration} from 'lit';

type Properties = ReadonlyMap<PropertyKey, PropertyDeclaration>;

/**
 * An element whose attributes may be written as HTML has them, or as a framework writes properties:
 * it sends `timeoutMs="5000"`, and HTML reads `timeoutms`.
 */
export abstract class LenientElement extends LitElement {
  static override get observedAttributes(): string[] {
    // A class knows its properties once Lit has read their attributes.
    const attributes = super.observedAttributes;
    const inLowerCase = [...this.elementProperties.keys()].map(lowerCase);
    return [...new Set([...attributes, ...inLowerCase])];
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    const {elementProperties} = this.constructor as typeof LenientElement;
    const [attribute, meant] = asDeclared(elementProperties, name, value);
    super.attributeChangedCallback(attribute, old, meant);
    // A property without an attribute leaves that to the element, which reads it as it is drawn.
    this.requestUpdate();
  }
}

/**
 * The attribute that is meant by one in either form. `false` is no value of a flag in HTML, but what
 * frameworks write for one that is off.
 *
 * @returns Its declared name, and its value: `['timeout-ms', '5000']`
 */
function asDeclared(
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
