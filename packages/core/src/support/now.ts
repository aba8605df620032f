/** Milliseconds of a clock that runs evenly; of the system's, where the page hides that. */
export const now = (): number => performance?.now?.() ?? Date.now();
