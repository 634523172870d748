/// <reference types="node" />
import {once} from 'node:events';
import {rmSync} from 'node:fs';
import {chmod, open, realpath, rename, rm, stat, type FileHandle} from 'node:fs/promises';
import {randomBytes} from 'node:crypto';
import {Failure, fileFailure} from './failure.js';
import {visible} from './visible.js';

/** Where a command writes its result, piece by piece. */
export interface Output {
  write(text: string): Promise<void>;
  /** Makes what was written whole: nobody sees half a file. */
  finish(): Promise<void>;
  /** Leaves what was there before. */
  abandon(): Promise<void>;
}

/**
 * Standard output, or a file.
 *
 * @param path - Of the file; `''` for standard output.
 * @param isData - Whether it is written as it is into pipes and files. In a terminal the control
 *     characters of data are shown; a report for people has done that itself.
 */
export async function openOutput(path: string, {isData}: {isData: boolean}): Promise<Output> {
  if (path) return await openPath(path);
  const show = isData && process.stdout.isTTY ? visible : (text: string): string => text;
  return {
    async write(text) {
      if (text && !process.stdout.write(show(text))) await once(process.stdout, 'drain');
    },
    async finish() {},
    async abandon() {},
  };
}

/** Writes a whole file: beside it first, then in its place. */
export async function writeFileWhole(path: string, text: string): Promise<void> {
  const output = await openPath(path);
  await output.write(text);
  await output.finish();
}

/** A device or a named pipe has nothing to be replaced; of a link, the file that it leads to has. */
async function openPath(path: string): Promise<Output> {
  const before = await stat(path).catch(() => null);
  if (before?.isDirectory()) throw new Failure(`Could not write ${path}: it is a folder.`);
  if (before && !before.isFile()) return await DeviceOutput.open(path);
  return await FileOutput.open(before ? await realpath(path) : path);
}

class DeviceOutput implements Output {
  private constructor(
    readonly path: string,
    readonly device: FileHandle,
  ) {}

  static async open(path: string): Promise<DeviceOutput> {
    try {
      return new DeviceOutput(path, await open(path, 'w'));
    } catch (error) {
      throw fileFailure('write', path, error);
    }
  }

  async write(text: string): Promise<void> {
    try {
      await this.device.writeFile(text);
    } catch (error) {
      await this.abandon();
      throw fileFailure('write', this.path, error);
    }
  }

  async finish(): Promise<void> {
    await this.device.close();
  }

  async abandon(): Promise<void> {
    await this.device.close();
  }
}

/** How much is written at once. */
const PIECE_CHARACTERS = 64 * 1024;

class FileOutput implements Output {
  #waiting = '';
  /** A run that is ended from outside leaves no half-written file either. */
  readonly #removeAtExit = () => rmSync(this.temporary, {force: true});

  private constructor(
    readonly path: string,
    readonly temporary: string,
    readonly file: FileHandle,
  ) {
    process.once('exit', this.#removeAtExit);
  }

  static async open(path: string): Promise<FileOutput> {
    const temporary = `${path}.${randomBytes(6).toString('hex')}.tmp`;
    try {
      return new FileOutput(path, temporary, await open(temporary, 'wx'));
    } catch (error) {
      throw fileFailure('write', path, error);
    }
  }

  async write(text: string): Promise<void> {
    this.#waiting += text;
    if (this.#waiting.length < PIECE_CHARACTERS) return;
    try {
      await this.#flush();
    } catch (error) {
      await this.abandon();
      throw fileFailure('write', this.path, error);
    }
  }

  async #flush(): Promise<void> {
    await this.file.writeFile(this.#waiting);
    this.#waiting = '';
  }

  async finish(): Promise<void> {
    try {
      await this.#flush();
      await this.file.close();
      const before = await stat(this.path).catch(() => null);
      if (before) await chmod(this.temporary, before.mode);
      await rename(this.temporary, this.path);
      process.off('exit', this.#removeAtExit);
    } catch (error) {
      await rm(this.temporary, {force: true});
      throw fileFailure('write', this.path, error);
    }
  }

  async abandon(): Promise<void> {
    await this.file.close();
    await rm(this.temporary, {force: true});
    process.off('exit', this.#removeAtExit);
  }
}
