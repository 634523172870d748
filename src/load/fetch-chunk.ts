/** Classic scripts know their address only while they run, so it is read here, once. */
const script = globalThis.document?.currentScript as HTMLScriptElement | null | undefined;

const chunks = new Map<string, Promise<unknown>>();

/** What the script-tag file shares with its chunks: modules by name. */
export type SharedModules = (name: string) => unknown;

/**
 * Fetches a part that most readers never need from beside the script-tag file. The build puts it in the place of each
 * `import()`; the npm package keeps the `import()`, for the bundler.
 *
 * A chunk takes what it shares as an argument instead of importing the file that is already there: under another query
 * string that would be a second copy, and classic scripts have nothing to import. Its address is that of the script,
 * unless the page says otherwise with `data-base` on a classic script or with `StoryWidgets.base`.
 */
export function fetchChunk<Chunk>(path: string, shared: SharedModules): Promise<Chunk> {
  // One part asked for twice is one part, as with `import()`: two of its classes would not know each other's instances.
  const chunk = (chunks.get(path) as Promise<Chunk> | undefined) ?? runChunk<Chunk>(path, shared);
  chunks.set(path, chunk);
  chunk.catch(() => chunks.delete(path));
  return chunk;
}

async function runChunk<Chunk>(path: string, shared: SharedModules): Promise<Chunk> {
  const {StoryWidgets} = globalThis as {StoryWidgets?: {base?: string}};
  const base = new URL(
    StoryWidgets?.base ?? script?.dataset['base'] ?? import.meta.url,
    document.baseURI,
  );
  const module = (await import(new URL(path, base).href)) as {
    default: (shared: SharedModules) => Chunk;
  };
  return module.default(shared);
}
