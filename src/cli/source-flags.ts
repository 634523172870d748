import {WAYBACK_API} from '../sources/archive.js';
import {SourceChecker, type SourceProgress} from '../sources/source-checker.js';

/** What `check --sources` was asked for. */
export interface SourceFlags {
  sources?: true;
  /** An availability API; `true` for that of the Wayback Machine. */
  archive?: string | true;
  /** In hours. */
  maxAge: number;
  /** In seconds. */
  timeout: number;
  allowPrivate?: boolean;
}

const HOUR_MS = 60 * 60 * 1000;

/** The one checker of a run. */
export function createSourceChecker(
  {archive, maxAge, timeout, allowPrivate = false}: SourceFlags,
  onProgress: (progress: SourceProgress) => void,
): SourceChecker {
  return new SourceChecker({
    maxAgeMs: maxAge * HOUR_MS,
    timeoutMs: timeout * 1000,
    isPrivateAllowed: allowPrivate,
    archiveApi: archive === true ? WAYBACK_API : archive,
    onProgress,
    // A server of one's own is in no hurry to be spared.
    pauseMs: allowPrivate ? 0 : undefined,
  });
}
