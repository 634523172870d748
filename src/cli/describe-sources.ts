import type {CheckedSource} from '../sources/compare-source.js';
import type {SourceState} from '../sources/judge-page.js';

const STATES: Record<SourceState, string> = {
  read: 'read',
  paywalled: 'paywalled',
  homepage: 'replaced by a home page',
  dead: 'gone',
  unread: 'not read',
};
const HOUR_MS = 60 * 60 * 1000;

/**
 * What became of the sources of a story, in two sentences.
 *
 * @example
 * 'Sources: 3 read, 1 gone; 2 of them fetched up to 5 hours ago. Excerpts: 2 found, 1 not found.'
 */
export function describeSources(sources: readonly CheckedSource[]): string {
  const states = Object.keys(STATES) as SourceState[];
  const counted = states
    .map(state => ({state, count: sources.filter(source => source.state === state).length}))
    .filter(({count}) => count)
    .map(({state, count}) => `${count} ${STATES[state]}`);
  return `Sources: ${counted.join(', ')}${describeAge(sources)}.${describeExcerpts(sources)}`;
}

function describeAge(sources: readonly CheckedSource[]): string {
  const known = sources.filter(({isFromCache}) => isFromCache);
  if (!known.length) return '';
  const oldest = Math.min(...known.map(({fetchedAt}) => new Date(fetchedAt).getTime()));
  const hours = Math.ceil((Date.now() - oldest) / HOUR_MS);
  const age = hours === 1 ? 'within the last hour' : `up to ${hours} hours ago`;
  return `; ${known.length} of them fetched ${age}`;
}

function describeExcerpts(sources: readonly CheckedSource[]): string {
  const excerpts = sources.flatMap(source => source.excerpts);
  const counted = (['found', 'nearly-found', 'not-found'] as const)
    .map(state => ({state, count: excerpts.filter(excerpt => excerpt.state === state).length}))
    .filter(({count}) => count)
    .map(({state, count}) => `${count} ${state.replace('-', ' ')}`);
  return counted.length ? ` Excerpts: ${counted.join(', ')}.` : '';
}
