import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { copyText } from '../../ui/copy-text.js';

/** Milliseconds that a button says what it has done. */
const moment = 3000;

/** Copies texts, and knows for a moment how that went. */
export class Copier implements ReactiveController {
  #last: { readonly what: string; readonly label: string } | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #host: ReactiveControllerHost;
  readonly #say: (message: string) => void;

  constructor(host: ReactiveControllerHost, say: (message: string) => void) {
    this.#host = host;
    this.#say = say;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#last = undefined;
  }

  /** What to show for a text copied a moment ago. */
  label(what: string): string | undefined {
    return this.#last?.what === what ? this.#last.label : undefined;
  }

  async copy(text: string, what: string, root: ShadowRoot): Promise<void> {
    const isCopied = await copyText(text, root);
    const label = isCopied ? 'Copied' : 'Not allowed: press Ctrl+C';
    this.#say(
      isCopied ? `${what} is copied.` : 'Copying is not allowed here. Select it and press Ctrl+C.',
    );
    this.#last = { what, label };
    this.#host.requestUpdate();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#last = undefined;
      this.#host.requestUpdate();
    }, moment);
  }
}
