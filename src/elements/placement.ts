/** `anchor`: CSS places the popover; `computed`: script does; `sheet`: at the foot of a small touch screen. */
export type Placement = 'anchor' | 'computed' | 'sheet';

/** Chooses how a citation is shown here. A test replaces the answer. */
export const placement = {
  choose(): Placement {
    if (matchMedia('(hover: none) and (max-width: 480px)').matches) return 'sheet';
    return CSS.supports('anchor-name: --a') && CSS.supports('position-area: block-end') ? 'anchor' : 'computed';
  },
};

/** The most that a popover takes, with its margins; see its width and height in the style sheet. */
const ROOM_PX = {block: 420, inline: 345};

/**
 * Where there is room for a popover, as a CSS `position-area`: below and towards the end of the line, or else where there is
 * more. The browser could try them all itself, and lays the popover out once for each: that doubled the time to open it.
 */
export function roomiestArea(trigger: Element): string {
  const {top, bottom, left, right} = trigger.getClientRects()[0] ?? trigger.getBoundingClientRect();
  const {clientWidth, clientHeight} = document.documentElement;
  const below = clientHeight - bottom;
  const [toEnd, toStart] = trigger.matches(':dir(rtl)') ? [right, clientWidth - left] : [clientWidth - left, right];
  const inline = toEnd >= ROOM_PX.inline ? 'span-inline-end' : toStart >= ROOM_PX.inline ? 'span-inline-start' : 'span-all';
  return `${below >= ROOM_PX.block || below >= top ? 'block-end' : 'block-start'} ${inline}`;
}
