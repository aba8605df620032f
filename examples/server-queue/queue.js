/** What the shop and the workers share: the queue's name and a connection to Redis. */
import { Redis } from 'ioredis';

export const queueName = 'pinterest';

export const connection = new Redis(process.env.REDIS_URL ?? 'redis://127.0.0.1:6379', {
  maxRetriesPerRequest: null, // a worker waits for Redis as long as it takes
});
