// Run by Node with test/run/unit-setup.mjs: loads each of the tests that it is given.
import {pathToFileURL} from 'node:url';

for (const path of process.argv.slice(2)) await import(pathToFileURL(path).href);
