let hasWarned = false;

/** A part that could not be fetched costs that part only, and one sentence in the console. */
export function warnOfPart(error: unknown): void {
  if (hasWarned) return;
  hasWarned = true;
  console.warn(
    '[story-widgets] A part could not be fetched. Publish the files beside the script with it.',
    error,
  );
}
