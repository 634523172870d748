/** `anchor`: CSS places the popover; `computed`: script does; `sheet`: at the foot of a small touch screen. */
export type Placement = 'anchor' | 'computed' | 'sheet';

/** Chooses how a citation is shown here. A test replaces the answer. */
export const placement = {
  choose(): Placement {
    if (matchMedia('(hover: none) and (max-width: 480px)').matches) return 'sheet';
    return CSS.supports('anchor-name: --a') && CSS.supports('position-area: block-end') ? 'anchor' : 'computed';
  },
};
