/** One message on the console: tracking never throws into the page, and never fails silently. */
export function reportError(message: string, ...details: readonly unknown[]): void {
  console.error(`[pinterest-tag] ${message}`, ...details);
}
