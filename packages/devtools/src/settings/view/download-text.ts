/** Offers a text as a file to keep. */
export function downloadText(text: string, name: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Some browsers begin to read it only in a later task.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
