export default defineNuxtConfig({
  compatibilityDate: '2026-01-01',
  css: ['story-widgets/themes/wire.css', '~~/page.css'],
  vue: {
    compilerOptions: {
      isCustomElement: tag => tag.startsWith('story-') || tag === 'citation-ref',
    },
  },
});
