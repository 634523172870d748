import vue from '@vitejs/plugin-vue';

const isOurs = tag => tag.startsWith('story-') || tag === 'citation-ref';

export default {
  plugins: [vue({template: {compilerOptions: {isCustomElement: isOurs}}})],
};
