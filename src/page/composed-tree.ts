/** The parent, through slots' owners and shadow roots. */
export function composedParent(node: Node): Node | null {
  return node.parentNode ?? (node as Partial<ShadowRoot>).host ?? null;
}

/** Whether `element` is `container` or in it, through slots' owners and shadow roots. */
export function isWithin(element: Node, container: Node): boolean {
  for (let node: Node | null = element; node; node = composedParent(node)) {
    if (node === container) return true;
  }
  return false;
}
