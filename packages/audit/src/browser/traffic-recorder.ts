import type { CDPSession, Protocol } from 'puppeteer-core';
import type { Exchange } from '../traffic/exchange.js';
import { initiatorsOf } from '../traffic/initiators.js';

const maxBodyBytes = 65_536;

type Pending = { -readonly [key in keyof Exchange]: Exchange[key] };

/** Collects the requests of a browser tab: those of its frames and workers, too. */
export class TrafficRecorder {
  readonly #exchanges: Pending[] = [];
  readonly #bodies: Promise<void>[] = [];

  /** What was requested so far, once the bodies of forms are there. */
  async exchanges(): Promise<Exchange[]> {
    await Promise.all(this.#bodies);
    return [...this.#exchanges];
  }

  /**
   * Follows the target of a session, and the frames and workers it starts.
   *
   * @param mainFrameId The tab's top frame; none for the sessions of frames and workers.
   */
  async follow(session: CDPSession, mainFrameId?: string): Promise<void> {
    const pending = new Map<string, Pending>();
    session.on('Network.requestWillBeSent', (sent) => {
      const exchange = this.#begin(sent, pending, session);
      exchange.isDocument = sent.type === 'Document' && sent.frameId === mainFrameId;
    });
    session.on('Network.responseReceived', ({ requestId, response }) => {
      const exchange = pending.get(requestId);
      if (exchange) answer(exchange, response);
    });
    session.on('Network.loadingFailed', (failed) => {
      const exchange = pending.get(failed.requestId);
      if (!exchange || exchange.status > 0) return;
      exchange.error =
        failed.blockedReason ?? failed.corsErrorStatus?.corsError ?? failed.errorText;
    });
    session.on('sessionattached', (child) => void this.follow(child).catch(ignoreEnded));
    // Workers know no more targets, and anything may end meanwhile.
    await Promise.allSettled([
      session.send('Network.enable', { maxPostDataSize: maxBodyBytes }),
      session.send('Target.setAutoAttach', {
        autoAttach: true,
        flatten: true,
        waitForDebuggerOnStart: true,
      }),
      session.send('Runtime.runIfWaitingForDebugger'),
    ]);
  }

  #begin(
    sent: Protocol.Network.RequestWillBeSentEvent,
    pending: Map<string, Pending>,
    session: CDPSession,
  ): Pending {
    const { requestId, request, redirectResponse, wallTime, initiator } = sent;
    const redirected = pending.get(requestId);
    if (redirected && redirectResponse) {
      answer(redirected, redirectResponse);
      redirected.redirectUrl = request.url;
    }
    const referrer = request.headers['Referer'] ?? request.headers['referer'];
    const exchange: Pending = {
      url: request.url + (request.urlFragment ?? ''),
      method: request.method,
      startedAt: wallTime * 1000,
      status: 0,
      isDocument: false,
      isFromServiceWorker: false,
      initiators: initiatorsOf(initiator),
      ...(request.postData !== undefined && { body: request.postData }),
      ...(referrer !== undefined && { referrer }),
    };
    pending.set(requestId, exchange);
    this.#exchanges.push(exchange);
    if (request.hasPostData && request.postData === undefined)
      this.#bodies.push(
        session.send('Network.getRequestPostData', { requestId }).then(
          ({ postData }) => void (exchange.body = postData),
          () => void (exchange.isBodyMissing = true),
        ),
      );
    return exchange;
  }
}

function answer(exchange: Pending, { status, fromServiceWorker }: Protocol.Network.Response): void {
  exchange.status = status;
  exchange.isFromServiceWorker = fromServiceWorker === true;
}

/** A frame or worker may end before it is followed. */
const ignoreEnded = (): void => undefined;
