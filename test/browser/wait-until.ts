import {waitUntil as waitUntilLate} from '@open-wc/testing';

/**
 * Waits for what a reader waits for. As long as a test may: three engines on two cores can keep a
 * page waiting for seconds.
 */
export function waitUntil(
  isTrue: () => unknown,
  message = 'What the test waits for is there.',
): Promise<void> {
  return waitUntilLate(isTrue, message, {timeout: 8000, interval: 20});
}
