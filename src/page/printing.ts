import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Draws an element for paper while the page is printed, and for the screen again afterwards. */
export class Printing implements ReactiveController {
  readonly #draw: () => void;
  isOn = false;

  /** @param draw - Draws the element at once: the browser does not wait. */
  constructor(host: ReactiveControllerHost, draw: () => void) {
    this.#draw = draw;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#onPrint);
    addEventListener('afterprint', this.#onPrint);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#onPrint);
    removeEventListener('afterprint', this.#onPrint);
  }

  readonly #onPrint = ({type}: Event): void => {
    this.isOn = type === 'beforeprint';
    this.#draw();
  };
}
