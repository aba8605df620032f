const key = '@pinterest-tag/inspector';

/** Where the panel is: beside the page, below it, or wherever its element stands. */
export type Dock = 'side' | 'bottom' | 'none';

/** What the inspector remembers of its user's choices. */
export interface Preferences {
  readonly dock: Exclude<Dock, 'none'>;
  readonly collapsed: boolean;
  /** Whether calls are kept across page loads. */
  readonly keep: boolean;
  /** Share of the window, in per cent: the panel's width beside the page, its height below. */
  readonly width: number;
  readonly height: number;
}

const isShare = (value: unknown): boolean =>
  typeof value === 'number' && value >= 10 && value <= 100;

const checks: { readonly [name in keyof Preferences]: (value: unknown) => boolean } = {
  dock: (value) => value === 'side' || value === 'bottom',
  collapsed: (value) => typeof value === 'boolean',
  keep: (value) => typeof value === 'boolean',
  width: isShare,
  height: isShare,
};

/** What is remembered; nothing where there is no storage. */
export function readPreferences(): Partial<Preferences> {
  try {
    const saved: unknown = JSON.parse(localStorage.getItem(key) ?? '{}');
    const entries = Object.entries((saved ?? {}) as Record<string, unknown>);
    return Object.fromEntries(
      entries.filter(([name, value]) => checks[name as keyof Preferences]?.(value)),
    );
  } catch {
    return {};
  }
}

/** Remembers these choices beside the others. */
export function savePreferences(choices: Partial<Preferences>): void {
  try {
    localStorage.setItem(key, JSON.stringify({ ...readPreferences(), ...choices }));
  } catch {
    // Then not.
  }
}
