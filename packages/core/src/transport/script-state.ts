/** Called when something happens to Pinterest's script, by whichever tag or copy of this package. */
export interface ScriptListener {
  /** The script can't be loaded (`blocked`), or is to send nothing (`denied`). */
  readonly onStop: (outcome: 'blocked' | 'denied') => void;
  /** It is to be requested again. */
  readonly onRetry: () => void;
  /** Whether the page is on its way to another document. */
  readonly isLeaving: () => boolean;
}

/**
 * The state of Pinterest's script on this page. It is one script, however many tags and copies of this
 * package there are.
 */
export interface ScriptState {
  /** Whether we put `window.pintrk` on the page, known once a tag has started. Otherwise others load the script. */
  isOurs?: boolean;
  /** How far Pinterest's script is. */
  script: 'none' | 'requested' | 'failed';
  /** Whether the script sends an event at once: its request at start is answered, or was given up on. */
  isSettled?: boolean;
  /** Whether the page told the script to send nothing: unknown while one that ran before us has not answered. */
  isSilenced?: boolean;
  /** Keeps our core.js from running while it is on its way: it would request more. */
  cancelScript?: (() => void) | undefined;
  /** Whether `load` was called, and `page` is still to be, after the user data; by any tag, as the first may be gone by then. */
  initPending?: boolean;
  /** The command that withdrew consent in Pinterest's script, for the whole page. */
  withdrawal?: unknown[] | undefined;
  /** Whether the withdrawal came before a `page` that waited for Pinterest's script. */
  initDropped?: boolean;
  /** One for each delivery. */
  readonly listeners: Set<ScriptListener>;
}

const key = Symbol.for('@pinterest-tag/script');

/** The page's state of Pinterest's script; created on first use. */
export function scriptState(): ScriptState {
  const holder = globalThis as { [key]?: ScriptState };
  return (holder[key] ??= { script: 'none', listeners: new Set() });
}
