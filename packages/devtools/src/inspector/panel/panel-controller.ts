import type { LitElement, ReactiveController } from 'lit';
import { PagePush } from './push-page.js';
import { readPreferences, savePreferences, type Dock } from './preferences.js';
import { observeSize } from './size-observer.js';

/** Where details go: beside the list, below it, or over it. */
export type Layout = 'beside' | 'below' | 'over';

/** What the controller needs of the panel's element. */
export interface PanelHost extends LitElement {
  dock: Dock;
  collapsed: boolean;
}

/** Half the window at the side, within these, in pixels: from 740 on the page keeps 320 beside it. */
export const [minSideWidth, maxSideWidth] = [420, 480] as const;
/** At the bottom a share of the window, in per cent, and at least this, in pixels. */
export const [bottomShare, minBottomHeight] = [42, 360] as const;

/** Where the panel is and how it is laid out, by what its user chose and the room it has. */
export class PanelController implements ReactiveController {
  layout: Layout = 'over';
  /** Whether rows take two lines. */
  isCompact = true;
  /** Whether they do with details beside them. */
  isCompactBeside = true;
  readonly #host: PanelHost;
  #panel: Element | undefined;
  readonly #push = new PagePush();
  #width: number | undefined;
  #height: number | undefined;
  #stopObserving: (() => void) | undefined;

  constructor(host: PanelHost) {
    this.#host = host;
    host.addController(this);
  }

  /** The docked panel's share of the window, in per cent. */
  get share(): number {
    return this.#chosenShare ?? this.#usualShare;
  }

  /** Says its size, when that was chosen. */
  get style(): string {
    return this.#chosenShare === undefined ? '' : `--_share:${this.#chosenShare}%`;
  }

  get #chosenShare(): number | undefined {
    return { side: this.#width, bottom: this.#height, none: undefined }[this.#host.dock];
  }

  get #usualShare(): number {
    const [size, window] =
      this.#host.dock === 'side'
        ? [Math.max(minSideWidth, Math.min(innerWidth / 2, maxSideWidth)), innerWidth]
        : [Math.max(minBottomHeight, (bottomShare / 100) * innerHeight), innerHeight];
    return Math.min(100, (100 * size) / window);
  }

  resize(share: number): void {
    const isSide = this.#host.dock === 'side';
    if (isSide) this.#width = share;
    else this.#height = share;
    savePreferences({ [isSide ? 'width' : 'height']: share });
    this.#host.requestUpdate();
  }

  dock(dock: 'side' | 'bottom'): void {
    this.#host.dock = dock;
    savePreferences({ dock });
  }

  collapse(collapsed: boolean): void {
    this.#host.collapsed = collapsed;
    savePreferences({ collapsed });
  }

  hostConnected(): void {
    if (this.#host.hasUpdated) this.#host.requestUpdate();
    else this.#remember();
  }

  hostUpdated(): void {
    const panel = this.#host.renderRoot.querySelector('.panel') ?? undefined;
    this.#pushPage(panel);
    if (panel === this.#panel) return;
    this.#stopObserving?.();
    this.#panel = panel;
    this.#stopObserving =
      panel &&
      observeSize(panel, (size) => {
        this.#pushPage(panel);
        this.#fit(size);
      });
  }

  hostDisconnected(): void {
    this.#stopObserving?.();
    this.#panel = undefined;
    this.#push.clear();
  }

  /** Takes what was chosen earlier; a panel that is the page's to place stays there. */
  #remember(): void {
    const { dock, collapsed, width, height } = readPreferences();
    this.#width = width;
    this.#height = height;
    if (this.#host.dock === 'none') return;
    this.#host.dock = dock ?? this.#host.dock;
    this.#host.collapsed = collapsed ?? this.#host.collapsed;
  }

  #pushPage(panel: Element | undefined): void {
    const { dock } = this.#host;
    this.#push.set(dock === 'none' ? undefined : dock, panel);
  }

  #fit({ width, height }: { readonly width: number; readonly height: number }): void {
    if (width === 0) return; // not shown
    const layout = width >= 760 ? 'beside' : height >= 560 && width >= 420 ? 'below' : 'over';
    const isCompact = width < 640;
    const isCompactBeside = width < 1000;
    if (
      layout === this.layout &&
      isCompact === this.isCompact &&
      isCompactBeside === this.isCompactBeside
    )
      return;
    Object.assign(this, { layout, isCompact, isCompactBeside });
    this.#host.requestUpdate();
  }
}
