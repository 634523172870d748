import type {StoryContext} from '@storybook/web-components-vite';
import type {TemplateResult} from 'lit';
import {ref} from 'lit/directives/ref.js';
import {html, unsafeStatic} from 'lit/static-html.js';

/**
 * Draws the element of a story as a page would write it: text, numbers and flags as attributes, objects as properties,
 * and `content` inside. The element stays the same when a control changes, so that the change itself is seen.
 */
export function drawElement({content, ...given}: Record<string, unknown>, {component, argTypes}: Pick<StoryContext, 'component' | 'argTypes'>): TemplateResult {
  const tag = unsafeStatic(component ?? '');
  const apply = (element?: Element): void => {
    if (!element) return;
    for (const name of Object.keys({...argTypes, ...given})) setArgument(element, name, given[name]);
  };
  return html`<${tag} ${ref(apply)}>${content}</${tag}>`;
}

function setArgument(element: Element, name: string, value: unknown): void {
  if (typeof value === 'string' || typeof value === 'number') element.setAttribute(name, String(value));
  else element.toggleAttribute(name, value === true);
  if (typeof value === 'object' || name === 'story') Reflect.set(element, name, value);
}
