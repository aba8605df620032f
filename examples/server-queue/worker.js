/** A worker: it sends what is queued. Any number may run, on any machine. */
import { createPinterestServer } from '@pinterest-tag/server';
import { UnrecoverableError, Worker } from 'bullmq';
import { connection, queueName } from './queue.js';

const pinterest = createPinterestServer({
  adAccountId: process.env.PINTEREST_AD_ACCOUNT_ID,
  accessToken: process.env.PINTEREST_ACCESS_TOKEN,
  endpoint: process.env.PINTEREST_API_ENDPOINT, // for a sandbox instead of Pinterest
  flushAfterMs: 50,
});

/** A job is done when Pinterest has its event; before that it stays in Redis, whatever happens to the worker. */
async function send({ data }) {
  const receipt = pinterest.sendEvent(data);
  const outcome = await receipt.delivered;
  if (outcome === 'sent') return;
  const error = `${outcome}: ${receipt.reason}`;
  // What Pinterest refuses, or what is too old, another attempt would not change.
  throw outcome === 'failed' ? new Error(error) : new UnrecoverableError(error);
}

const worker = new Worker(queueName, send, {
  connection,
  concurrency: 100, // jobs that wait for one batch together
  // The jobs of a worker that died go to another one after that time.
  lockDuration: Number(process.env.LOCK_MS ?? 30_000),
  stalledInterval: Number(process.env.LOCK_MS ?? 30_000),
  maxStalledCount: 10,
});
worker.on('failed', (job, error) => console.error(job?.id, error.message));
worker.on('error', (error) => console.error(error.message));

process.once('SIGTERM', async () => {
  await worker.close(); // takes no new jobs, and waits for those it has
  await pinterest.close();
  connection.disconnect();
});
