import { renderToPipeableStream, renderToString } from 'react-dom/server';
import { ServerApp } from './server-app.js';

/** The app as text, nothing of it late. */
export function renderText(): string {
  return renderToString(<ServerApp readLate={() => 'Late'} />);
}

/** The app as a stream, a part of it late. */
export function renderStream(output: NodeJS.WritableStream): void {
  let late: string | undefined;
  let arrive = (): void => undefined;
  const waiting = new Promise<void>((resolve) => (arrive = resolve)).then(() => (late = 'Late'));
  const readLate = (): string => {
    if (late === undefined) throw waiting; // how React 18 and 19 suspend
    return late;
  };
  const { pipe } = renderToPipeableStream(<ServerApp readLate={readLate} />, {
    onShellReady() {
      pipe(output);
      arrive();
    },
  });
}
