// `node --import` this: standard output and standard error are a terminal for the program, and each
// look at the clock takes a second, so that what waits does not. A real one takes native code.
import {WriteStream} from 'node:tty';

const SECOND_MS = 1000;
const {getColorDepth, hasColors} = WriteStream.prototype;

for (const stream of [process.stdout, process.stderr]) {
  Object.assign(stream, {isTTY: true, columns: 80, getColorDepth, hasColors});
}

let now = 0;
performance.now = () => (now += SECOND_MS);
