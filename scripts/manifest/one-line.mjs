/** A docstring's lines are broken for its file; an editor breaks them itself. */
export const oneLine = (text) => text.replace(/\s*\n\s*/g, ' ').trim();
