/** Attributes of an element, as HTML has them: `true` stands without a value, `false` not at all. */
export type Attributes = Record<string, string | number | boolean | undefined>;

/** A name in a template. Handlers are code, and `style` is refused by strict pages. */
const NAME = /^(?!on|style$)[a-z][a-z0-9-]*$/;

/**
 * The attributes that are there, as texts.
 *
 * @throws {TypeError} On a name that is not one of plain data.
 * @example
 * readAttributes({id: 'lee', 'heading-level': 3, axis: true}) // {id: 'lee', 'heading-level': '3', axis: ''}
 */
export function readAttributes(attributes: Attributes): Record<string, string> {
  const texts: Record<string, string> = {};
  for (const [name, value] of Object.entries(attributes)) {
    if (!NAME.test(name)) {
      const advice = 'Write names in lower case; handlers and styles belong to the page.';
      throw new TypeError(`“${name}” cannot be an attribute here. ${advice}`);
    }
    if (value !== undefined && value !== false) texts[name] = value === true ? '' : String(value);
  }
  return texts;
}
