// The mapper beside hand-written pintrk calls, wherever this runs: Node, or a page.
import { createMapper } from '@pinterest-tag/core';
import { measure } from 'mitata';
import { handWritten } from './hand-written.mjs';
import { mix, workloads } from './workloads.mjs';

const rounds = 20;
const callsPerPass = 100;

/** A sample takes 0.1 ms at least, far above a page's clock of 5 µs; a measurement some 15 ms. */
const settings = {
  min_cpu_time: 15e6,
  min_samples: 6,
  batch_samples: 64,
  batch_threshold: 1e6,
  gc: false,
};

/** Keeps what `pintrk` would get, so that no compiler leaves out the work for it. */
const sink = { name: '', event: '', data: undefined, calls: 0 };
const pintrk = (name, event, data) => {
  sink.name = name;
  sink.event = event;
  sink.data = data;
  sink.calls++;
};

const map = createMapper();

/** What is done with one message, by hand and by the mapper. */
export const programs = {
  floor: (message, send = pintrk) => handWritten(message, send),
  ours: (message, send = pintrk) => {
    for (const command of map(message)) send(command[0], command[1], command[2]);
  },
};

/** The messages of one pass by name: of one kind, or mixed. */
const passes = [...Object.entries(workloads), ['the mix', mix]].map(([name, messages]) => [
  name,
  Array(callsPerPass).fill(messages).flat().slice(0, callsPerPass),
]);

/**
 * Nanoseconds per call: `{ [name]: { floor, ours } }`. Both take turns, so that a busy moment of the
 * machine meets both; of each the median of its quietest round counts.
 */
export async function measureMapping() {
  const best = Object.fromEntries(passes.map(([name]) => [name, {}]));
  // The first round does not count: as on a page, every kind of call has been seen by then.
  for (let round = 0; round <= rounds; round++)
    for (const [name, messages] of passes)
      for (const [program, run] of Object.entries(programs)) {
        const pass = () => {
          for (const message of messages) run(message);
        };
        const { p50 } = await measure(pass, settings);
        const known = best[name][program] ?? Infinity;
        if (round > 0) best[name][program] = Math.min(known, p50 / messages.length);
      }
  return best;
}
