/// <reference types="node" />
import {visible} from './visible.js';

/** Whoever waits less needs no progress line. */
const WAIT_MS = 700;
const INTERVAL_MS = 100;
const CLEAR_LINE = '\r\x1b[2K';

/** How far a long run has come, on standard error. */
export interface Progress {
  show(text: string): void;
  end(): void;
}

/** One line that is written again and again, in a terminal alone. */
export function createProgress(): Progress {
  const {stderr} = process;
  if (!stderr.isTTY) return {show() {}, end() {}};
  let next = performance.now() + WAIT_MS;
  let isShown = false;
  return {
    show(text) {
      const now = performance.now();
      if (now < next) return;
      next = now + INTERVAL_MS;
      isShown = true;
      stderr.write(CLEAR_LINE + visible(text).slice(0, stderr.columns - 1));
    },
    end() {
      if (isShown) stderr.write(CLEAR_LINE);
      isShown = false;
    },
  };
}
