/**
 * Resolves when the element says what it is about. Some frameworks, such as Angular, insert an element
 * and set its attributes in a later task: one that has none yet gets two tasks, since the framework may
 * have asked for its own after us.
 */
export async function whenBound(isBound: () => boolean): Promise<void> {
  for (let task = 0; task < 2 && !isBound(); task++)
    await new Promise((resolve) => setTimeout(resolve));
}
