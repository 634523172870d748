/** What may be shown in a frame. */
const ELEMENTS = ['story-card', 'story-timeline', 'story-sources', 'story-coverage'] as const;
/** How it may look. */
const THEMES = ['newsprint', 'wire', 'magazine', 'contrast'] as const;

/** What the address of a frame asks for. */
export interface Choices {
  /** Address of the story, as written. */
  src: string;
  element: (typeof ELEMENTS)[number];
  theme: (typeof THEMES)[number] | '';
}

/**
 * Reads `?src=…&element=…&theme=…`. Element and theme are of closed lists, so that nothing in an
 * address can become a tag or a file of another's.
 *
 * @returns A sentence where there is something wrong with it.
 * @example
 * readChoices(new URLSearchParams('src=/lee.json&theme=wire'))
 * // {src: '/lee.json', element: 'story-card', theme: 'wire'}
 */
export function readChoices(query: URLSearchParams): Choices | string {
  const src = query.get('src') ?? '';
  const element = ELEMENTS.find(tag => tag === (query.get('element') ?? 'story-card'));
  const theme = ['' as const, ...THEMES].find(name => name === (query.get('theme') ?? ''));
  if (!src) return 'The address names no story: write ?src= and the address of one.';
  if (!element) return `There is no such element; there are ${ELEMENTS.join(', ')}.`;
  if (theme === undefined) return `There is no such theme; there are ${THEMES.join(', ')}.`;
  return {src, element, theme};
}
