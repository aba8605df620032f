const tasks: (() => void)[] = [];
let port: MessagePort | undefined;

/**
 * Runs the task, which must not throw, in a later task of the browser: a message's is, unlike a timer's,
 * not put off in a background tab. To ask for one is what costs a click most, so all that is asked for
 * until then shares it.
 */
export function later(task: () => void): void {
  if (tasks.push(task) > 1) return;
  port ??= openPort();
  port.postMessage(undefined);
}

function openPort(): MessagePort {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => tasks.splice(0).forEach((task) => task());
  return port2;
}
