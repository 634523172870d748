/** The tests that need no page; bundle.mjs makes it. */
declare module 'unit-tests';
