interface Versioned extends CustomElementConstructor { readonly version: string }

/**
 * Registers an element's class under a tag. Safe on a page that has a copy already: the first one keeps the tag, and one
 * warning is given where the versions differ. `<meta name="story-widgets" content="off">` turns it off.
 */
export function register(element: Versioned, tag: string, registry: CustomElementRegistry | undefined): void {
  if (!registry || globalThis.document?.querySelector('meta[name="story-widgets"][content="off"]')) return;
  const present = registry.get(tag) as Versioned | undefined;
  if (present && present.version !== element.version) {
    console.warn(`[story-widgets] <${tag}> is already registered in version ${present.version}; version ${element.version} is not used.`);
  }
  if (present) return;
  try {
    registry.define(tag, element);
  } catch {
    // One class serves one tag, so a second tag gets a class of its own.
    registry.define(tag, class extends element {});
  }
}
