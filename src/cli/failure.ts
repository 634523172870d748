/** Why the command could not run: one line for standard error, and exit code 2. */
export class Failure extends Error {
  override readonly name = 'Failure';
}

const REASONS: Record<string, string> = {
  EACCES: 'you have no permission',
  EEXIST: 'there is a file of that name',
  EISDIR: 'it is a folder',
  ENOENT: 'there is no such file or folder',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'a part of its path is a file',
  EPERM: 'you have no permission',
  EROFS: 'the disk is read-only',
};

/** Says in one line what went wrong with a file. */
export function fileFailure(action: string, path: string, error: unknown): Failure {
  return new Failure(`Could not ${action} ${path}: ${reasonOf(error)}.`);
}

/** What went wrong, without a stack: in plain words for the usual codes of the system. */
export function reasonOf(error: unknown): string {
  const {code = '', message = String(error)} = error as {code?: string; message?: string};
  return REASONS[code] ?? message.split('\n', 1).join('').replace(/\.$/, '');
}
