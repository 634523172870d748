/** The tests that need no page; bundle.mjs makes both. */
declare module 'tests:unit';
/** The tests that need a page, and leave it as they found it. */
declare module 'tests:shared';
