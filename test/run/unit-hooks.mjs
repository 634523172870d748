// How Node reads the tests: TypeScript through esbuild, as the browsers' server does, and of
// @open-wc/testing the one part that needs no page.
import {readFile} from 'node:fs/promises';
import {transform} from 'esbuild';

const TYPESCRIPT = {
  loader: 'ts',
  format: 'esm',
  target: 'es2022',
  sourcemap: 'inline',
  tsconfigRaw: {compilerOptions: {useDefineForClassFields: false, verbatimModuleSyntax: true}},
};

const EXPECT = '@esm-bundle/chai/esm/chai.js';

export async function resolve(specifier, context, next) {
  if (specifier === '@open-wc/testing') return await next(EXPECT, context);
  const isOurs = specifier.startsWith('.') && context.parentURL?.endsWith('.ts');
  if (isOurs) return await next(specifier.replace(/\.js$/, '.ts'), context);
  return await next(specifier, context);
}

export async function load(url, context, next) {
  if (!url.endsWith('.ts')) return await next(url, context);
  const {code} = await transform(await readFile(new URL(url), 'utf8'), {
    ...TYPESCRIPT,
    sourcefile: url,
  });
  return {format: 'module', source: code, shortCircuit: true};
}
