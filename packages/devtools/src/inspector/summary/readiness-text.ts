import { requirements, type EventReadiness } from '@pinterest-tag/core/quality';

/** How ready one event is for a programme, in words: `1 of 3 without value, currency`. */
export function readinessText({ of, state, count, missing, ...event }: EventReadiness): string {
  const labels = event.requirements.map((name) => requirements[name].label).join(', ');
  if (count === 0) return 'not seen yet';
  if (state === 'ready') return of === 'every' ? `${count} complete` : `seen with ${labels}`;
  const counts = [...new Set(missing.map((each) => each.count))];
  return counts
    .map((number) => {
      const names = missing.filter((each) => each.count === number);
      const list = names.map(({ requirement }) => requirements[requirement].label).join(', ');
      return of === 'every' ? `${number} of ${count} without ${list}` : `none with ${list} yet`;
    })
    .join('; ');
}
