import type {StoryContext} from '@storybook/web-components-vite';
import {nothing, type TemplateResult} from 'lit';
import {ref} from 'lit/directives/ref.js';
import {html, unsafeStatic} from 'lit/static-html.js';

/**
 * Draws the element of a story as a page would write it: text, numbers and flags as attributes,
 * objects as properties, custom properties in its style, and `content` inside. A changed control
 * updates the same element, so that one sees the change itself.
 */
export function drawElement(
  {content, ...given}: Record<string, unknown>,
  {component, argTypes}: Pick<StoryContext, 'component' | 'argTypes'>,
): TemplateResult {
  const tag = unsafeStatic(component ?? '');
  const apply = (element?: Element): void => {
    if (!element) return;
    for (const name of Object.keys({...argTypes, ...given}))
      setArgument(element as HTMLElement, name, given[name]);
  };
  const slotted = Object.entries(given)
    .filter(([name, value]) => name.startsWith('slot:') && value)
    .map(([name, value]) => html`<p slot=${name.slice('slot:'.length)}>${value}</p>`);
  return html`<${tag} ${ref(apply)}>${content}${slotted.length ? slotted : nothing}</${tag}>`;
}

function setArgument(element: HTMLElement, name: string, value: unknown): void {
  if (name.startsWith('--'))
    element.style.setProperty(
      name,
      typeof value === 'number' || typeof value === 'string' ? String(value) : null,
    );
  // The other rows of the table are only for reading.
  if (!/^[a-z][a-z-]*$/.test(name)) return;
  if (typeof value === 'string' || typeof value === 'number')
    element.setAttribute(name, String(value));
  else element.toggleAttribute(name, value === true);
  if (typeof value === 'object' || name === 'story') Reflect.set(element, name, value);
}
