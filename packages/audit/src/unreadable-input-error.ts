/** An input that could not be read: a file that is no HAR, an address that did not load. */
export class UnreadableInputError extends Error {
  override readonly name = 'UnreadableInputError';

  /**
   * @param input The path or address.
   * @param reason Why, as the end of a sentence.
   */
  constructor(input: string, reason: string) {
    super(`Could not read ${input}: ${reason}.`);
  }
}
