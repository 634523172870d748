import type * as Module from './cdn.js';

type StoryWidgets = Partial<typeof Module> & {
  /** Settles once the module is there; its exports are then on the global too. */
  ready?: Promise<typeof Module>;
};

/** A classic script knows its address only while it runs. */
const {src} = document.currentScript as HTMLScriptElement;
const page = globalThis as {StoryWidgets?: StoryWidgets};
const widgets = (page.StoryWidgets ??= {});

widgets.ready = import(new URL('story-widgets.min.js', src).href) as Promise<typeof Module>;
widgets.ready.then(fillGlobal, warnOfModule);

/** By name, because the module also exports what its chunks share with it. */
function fillGlobal(module: typeof Module): void {
  const {CitationRef, StoryCard, StorySources, StoryTimeline} = module;
  const {normalize, registerTranslation, version} = module;
  Object.assign(widgets, {
    CitationRef,
    StoryCard,
    StorySources,
    StoryTimeline,
    normalize,
    registerTranslation,
    version,
  } satisfies typeof Module);
}

function warnOfModule(error: unknown): void {
  console.warn(
    '[story-widgets] story-widgets.min.js could not be fetched. Publish it beside the classic script.',
    error,
  );
}
