import { createSandbox, type SandboxEvent } from '@pinterest-tag/sandbox';

const sandbox = await createSandbox({ faults: { core: { delay: 100 } } });
const events: readonly SandboxEvent[] = await sandbox.waitFor(1, { timeout: 1000 });
export const names: string[] = events.map(({ event }) => event);
await sandbox.close();
