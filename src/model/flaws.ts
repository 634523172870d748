/**
 * What the gate reports, with the values that the sentence of each takes. The sentences are in
 * `explain.ts`, because readers never see them.
 */
interface FlawValues {
  /** `sourceId` where the source is there, and the excerpt that is named is not. */
  'citation-unresolved': [marker: string, sourceId?: string];
  'date-impossible': [written: string];
  'date-unreadable': [written: string];
  'field-invalid': [expected: ExpectedField] | [expected: 'target', id: string];
  'field-unknown': [];
  'input-truncated': [most: number, what: CountedPart];
  'section-empty': [heading: string];
  'source-duplicate': [id: string];
  'url-unsafe': [];
}

export type ExpectedField = 'object' | 'list' | 'text' | 'id' | 'lang' | 'pixels' | 'flag';

/** `pieces`: digits or combining marks on end. */
export type CountedPart = 'characters' | 'entries' | 'pieces' | 'storyMarkers' | 'blockMarkers';

export type FlawCode = keyof FlawValues;

export type ValuesOf<Code extends FlawCode> = FlawValues[Code];

interface FlawOf<Code extends FlawCode> {
  code: Code;
  /** Where in the draft: `timeline[3].date`. */
  path: string;
  values: ValuesOf<Code>;
}

/**
 * One flaw as the gate notices it, before anybody has asked for its sentence.
 *
 * @example
 * {code: 'citation-unresolved', path: 'sections[2].text', values: ['[9]']}
 */
export type Flaw = {[Code in FlawCode]: FlawOf<Code>}[FlawCode];

/** Adds a flaw to a list. */
export function note<Code extends FlawCode>(
  flaws: Flaw[],
  code: Code,
  path: string,
  ...values: ValuesOf<Code>
): void {
  flaws.push({code, path, values} as Flaw);
}
