import {existsSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import type {StorybookConfig} from '@storybook/web-components-vite';
import remarkGfm from 'remark-gfm';
import {mergeConfig, type Plugin} from 'vite';
import {manifestPlugin} from './manifest.mjs';

/**
 * package.json lists side effects in dist/ only, so a build would drop the import that registers
 * the elements of src/.
 */
const registeringSource: Plugin = {
  name: 'registering-source',
  transform: {
    filter: {id: /\/src\/define\.ts$/},
    handler: code => ({code, map: null, moduleSideEffects: true}),
  },
};

const {version} = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
) as {version: string};

/** What was built, where the codes of “Embed this story” say that it is; nothing without a build. */
const published = ['cdn', 'sheets', 'embed.html', 'fouc.css']
  .map(name => ({
    from: fileURLToPath(new URL(`../../dist/${name}`, import.meta.url)),
    to: `/story-widgets@${version}/dist/${name}`,
  }))
  .filter(({from}) => existsSync(from));

/** How Vite compiles src/ is set in the tsconfig.json at the root, not here. */
const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../docs/*.mdx', '../*.stories.ts'],
  // The guides have tables.
  addons: [
    {
      name: '@storybook/addon-docs',
      options: {mdxPluginOptions: {mdxCompileOptions: {remarkPlugins: [remarkGfm]}}},
    },
    '@storybook/addon-a11y',
  ],
  staticDirs: [
    {from: '../../test/fixtures', to: '/data'},
    {from: 'pictures', to: '/pictures'},
    {from: '../pages/pictures', to: '/pages/pictures'},
    ...published,
  ],
  core: {
    disableTelemetry: true,
    disableWhatsNewNotifications: true,
    enableCrashReports: false,
    disableProjectJson: true,
  },
  // Our colour scheme in the toolbar sets the background; the checklist is a tour of Storybook.
  features: {backgrounds: false, sidebarOnboardingChecklist: false},
  viteFinal: config =>
    mergeConfig(config, {
      plugins: [registeringSource, manifestPlugin],
      // Named, because Vite would find them only after loading the first page, and load it again.
      optimizeDeps: {include: ['lit', 'lit/decorators.js']},
    }),
};

export default config;
