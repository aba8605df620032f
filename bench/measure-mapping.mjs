// The mapper beside hand-written pintrk calls, wherever this runs: Node, or a page.
import { createMapper } from '@pinterest-tag/core';
import { measure } from 'mitata';
import { handWritten } from './hand-written.mjs';
import { mix, workloads } from './workloads.mjs';

const rounds = 30;

/** Nanoseconds a sample is to take: far above a page's clock of 5 µs, far below a slice of a busy machine. */
const sampleTime = 1e6;
const settings = { min_cpu_time: 10e6, min_samples: 12, batch_threshold: 0, gc: false };

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

/** 100 messages by name: of one kind, or mixed. */
const sets = Object.entries({
  ...Object.fromEntries(
    Object.entries(workloads).map(([name, message]) => [name, Array(100).fill(message)]),
  ),
  'the mix': mix,
});

/**
 * Nanoseconds per call: `{ [name]: { floor, ours } }`. Both take turns, so that a busy moment of the
 * machine meets both; of each the median of its quietest round counts.
 */
export async function measureMapping() {
  const races = sets.flatMap(([name, messages]) =>
    Object.entries(programs).map(([program, run]) => ({ name, program, run, messages })),
  );
  // As on a page, every kind of call has been seen before any counts; and it is known how many make a sample.
  for (const race of races) {
    // A page's clock may see no time pass.
    const time = Math.max(await timeOf(race), 5);
    const times = Math.ceil(sampleTime / (time * race.messages.length));
    race.messages = Array(times).fill(race.messages).flat();
  }
  const best = Object.fromEntries(
    sets.map(([name]) => [name, { floor: Infinity, ours: Infinity }]),
  );
  for (let round = 0; round < rounds; round++)
    for (const race of races) {
      const times = best[race.name];
      times[race.program] = Math.min(times[race.program], await timeOf(race));
    }
  return best;
}

async function timeOf({ run, messages }) {
  const pass = () => {
    for (const message of messages) run(message);
  };
  const { p50 } = await measure(pass, settings);
  return p50 / messages.length;
}
