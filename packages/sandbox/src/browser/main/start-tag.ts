/** One entry of the queue: the arguments of one call, as a plain array. */
function runCommand(entry: unknown): void {
  if (!Array.isArray(entry)) {
    console.error('pintrk: a queued call is not an array', entry);
    return;
  }
  const [name, ...args] = entry as unknown[];
  const text = typeof name === 'string' ? name : `a ${typeof name}`;
  const handler = COMMANDS.get(text.toLowerCase());
  if (!handler) {
    console.error(`pintrk: there is no command "${text}"`);
    return;
  }
  try {
    handler(...args);
  } catch (error) {
    // A throwing command must not keep the rest of the queue from running.
    console.error(error);
  }
}

/** The page's pintrk function stays; only its queue's push is replaced. */
function startTag(): void {
  const queue = window.pintrk?.queue;
  if (!queue) {
    console.error('pintrk: the base code is missing');
    return;
  }
  // Drained one by one: a command's callback may queue another.
  while (queue.length > 0) runCommand(queue.shift());
  queue.push = (...entries: unknown[]): number => {
    entries.forEach(runCommand);
    return queue.length;
  };
}

startTag();
