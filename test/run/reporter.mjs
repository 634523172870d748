// What a run of the browser tests says: each failure once, with the engines it happened in; numbers
// for test/run/run.mjs.
import {writeFileSync} from 'node:fs';
import {relative} from 'node:path';

const MESSAGE_LINES = 12;

/**
 * A web-test-runner reporter.
 *
 * @param {{root: string, resultsPath?: string}} options where to write what each file did, as JSON:
 *     `{"test/model/dates.test.ts": {"passed": 54, "failed": 0}}`, all engines together
 */
export function storyReporter({root, resultsPath}) {
  let engines = [];
  return {
    start({browserNames}) {
      engines = browserNames;
    },
    onTestRunFinished({sessions}) {
      const results = Object.fromEntries(
        engines.map(engine => [engine, {passed: 0, failed: 0, files: 0}]),
      );
      const failures = new Map();
      const files = {};
      for (const session of sessions) {
        const result = results[session.browser.name];
        const file = relative(root, session.testFile);
        const {passed, failed} = outcome(session);
        result.files += 1;
        result.passed += passed;
        result.failed += failed.length;
        files[file] ??= {passed: 0, failed: 0};
        files[file].passed += passed;
        files[file].failed += failed.length;
        for (const {title, message} of failed) {
          const key = `${file}\n${title}`;
          const failure = failures.get(key) ?? {file, title, message, engines: new Set()};
          failures.set(key, failure);
          failure.engines.add(session.browser.name);
        }
        if (process.env.LOGS)
          for (const args of session.logs ?? []) console.log(`${session.browser.name}:`, ...args);
      }
      for (const failure of failures.values()) console.log(describeFailure(failure));
      for (const [engine, {passed, failed, files: count}] of Object.entries(results)) {
        console.log(`${engine}: ${passed} passed, ${failed} failed in ${count} files`);
      }
      if (resultsPath) writeFileSync(resultsPath, JSON.stringify(files));
    },
  };
}

/**
 * What one file did in one engine. A file that runs no test, cannot load or misses a file has
 * failed.
 */
export function outcome(session) {
  const tests = session.testResults ? [...flatten(session.testResults, [])] : [];
  const failed = tests
    .filter(test => !test.passed)
    .map(({title, error, skipped}) => ({
      title,
      message: describeError(error) ?? (skipped ? 'is skipped' : 'did not run'),
    }));
  for (const error of session.errors ?? []) {
    // Why a module does not load is told to the console only.
    const logs = error.message?.startsWith('Could not import')
      ? (session.logs ?? []).map(args => args.map(String).join(' '))
      : [];
    failed.push({
      title: 'the file itself',
      message: [describeError(error), ...logs].filter(Boolean).join('\n'),
    });
  }
  const missing = (session.request404s ?? []).filter(path => !path.startsWith('faults/'));
  if (missing.length)
    failed.push({title: 'the file itself', message: `not found: ${missing.join(', ')}`});
  if (tests.length === 0 && failed.length === 0)
    failed.push({title: 'the file itself', message: 'ran no test'});
  return {passed: tests.filter(test => test.passed).length, failed};
}

function* flatten({name, suites, tests}, path) {
  const here = name ? [...path, name] : path;
  for (const test of tests) yield {...test, title: [...here, test.name].join(' › ')};
  for (const suite of suites) yield* flatten(suite, here);
}

function describeError(error) {
  if (!error) return undefined;
  const {name, message = '', stack = '', expected, actual} = error;
  const lines = [name && !message.startsWith(name) ? `${name}: ${message}` : message];
  if (
    typeof expected === 'string' &&
    typeof actual === 'string' &&
    `${expected}${actual}`.includes('\n')
  ) {
    lines.push(`expected: ${expected}`, `actual:   ${actual}`);
  }
  const place = stack.split('\n').find(line => line.includes('.test.ts'));
  if (place) lines.push(place.trim());
  return lines.filter(Boolean).join('\n');
}

function describeFailure({file, title, message, engines}) {
  const lines = message
    .replace(/https?:\/\/127\.0\.0\.1:\d+/g, '')
    .replace(/\?wtr-session-id=[\w-]+/g, '')
    .split('\n');
  const shown =
    lines.length > MESSAGE_LINES
      ? [...lines.slice(0, MESSAGE_LINES), `… ${lines.length - MESSAGE_LINES} more lines`]
      : lines;
  const heading = [`✗ ${file} [${[...engines].join(', ')}]`, `  ${title}`];
  return ['', ...heading, ...shown.map(line => `    ${line}`), ''].join('\n');
}
