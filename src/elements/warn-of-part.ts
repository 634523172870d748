/** A part that could not be fetched costs that part only, and one sentence in the console. */
export function warnOfPart(error: unknown): void {
  console.warn('[story-widgets] A part could not be fetched; the page goes on without it. The files beside the script must be published with it.', error);
}
