/** A wait that can be ended early. */
export interface InterruptibleWait {
  /** Resolves after that many milliseconds. It does not keep the process running, unless `keepAlive` is `true`. */
  start(ms: number, keepAlive: boolean): Promise<void>;
  /** From now on the wait keeps the process running: somebody waits for its end. */
  keepAlive(): void;
  end(): void;
}

/** A wait on the global timers. */
export function createInterruptibleWait(): InterruptibleWait {
  let timer: Timer | undefined;
  let finish: (() => void) | undefined;
  return {
    start: (ms, keepAlive) =>
      new Promise((resolve) => {
        finish = resolve;
        timer = setTimeout(resolve, ms) as unknown as Timer;
        if (!keepAlive) timer.unref?.();
      }),
    keepAlive: () => void timer?.ref?.(),
    end() {
      clearTimeout(timer as unknown as number);
      finish?.();
    },
  };
}

/** Node's timers are objects that can let a process end; a browser's are numbers. */
interface Timer {
  ref?(): unknown;
  unref?(): unknown;
}
