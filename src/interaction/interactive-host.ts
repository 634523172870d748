import type {ReactiveControllerHost} from 'lit';

/** What a controller of this folder needs of its element. */
export interface InteractiveHost extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
}
