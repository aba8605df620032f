import { request } from 'node:http';

/** A request with any headers at all, `Host` and `Origin` among them, which fetch would not send. */
export function rawRequest(url, { body, ...options } = {}) {
  return new Promise((resolve, reject) => {
    const outgoing = request(url, { agent: false, ...options }, async (response) => {
      try {
        const chunks = [];
        for await (const chunk of response) chunks.push(chunk);
        const { statusCode: status, headers } = response;
        resolve({ status, headers, body: Buffer.concat(chunks) });
      } catch (error) {
        reject(error);
      }
    });
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}
