export default {
  // React 18 and 19 have the same runtime of JSX.
  oxc: {jsx: {runtime: 'automatic'}},
  ssr: {noExternal: ['story-widgets']},
};
