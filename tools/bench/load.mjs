import { Agent, request } from 'node:http';
import { performance } from 'node:perf_hooks';

const connections = 8;

/** A keep-alive client of one server; every round uses the same connections. */
export function createClient(url) {
  const { hostname, port } = new URL(url);
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const ask = ({ method = 'GET', path, headers = {}, body }) =>
    new Promise((resolve, reject) => {
      const text = body === undefined ? undefined : JSON.stringify(body);
      const all = text
        ? { ...headers, 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) }
        : headers;
      const sent = request({ agent, hostname, port, method, path, headers: all }, (answer) => {
        const chunks = [];
        answer.on('data', (chunk) => chunks.push(chunk));
        answer.on('end', () =>
          resolve({ status: answer.statusCode, headers: answer.headers, text: Buffer.concat(chunks).toString() }),
        );
        answer.on('error', reject);
      });
      sent.on('error', reject);
      sent.end(text);
    });
  return { ask, close: () => agent.destroy() };
}

/**
 * Sends `count` requests over eight connections, each as soon as the one before it is answered, and answers how many a
 * second were served. Any answer but the expected one stops the measurement.
 */
export async function measure(client, makeRequest, { count, expected }) {
  let left = count;
  const worker = async () => {
    while (left > 0) {
      left -= 1;
      const asked = makeRequest();
      const { status, text } = await client.ask(asked);
      if (status !== expected)
        throw new Error(`${asked.method ?? 'GET'} ${asked.path} answered ${status}: ${text.slice(0, 200)}`);
    }
  };
  const from = performance.now();
  await Promise.all(Array.from({ length: connections }, worker));
  return count / ((performance.now() - from) / 1000);
}

/** Example: median([3, 1, 2]) → 2. */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
