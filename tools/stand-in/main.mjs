// Stands in for the API in the launcher's own specs: answers health and says what it was given.
import { createServer } from 'node:http';
import pg from 'pg';

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL });
pool.on('error', () => {});

const answers = {
  '/api/health/live': async () => ({ status: 'ok', pid: process.pid }),
  '/api/v1/installation': async () => ({
    demo: process.env.RSSZ_DEMO === 'on',
    demoLogins: process.env.RSSZ_DEMO === 'on' ? [{ email: 'manager@demo.rssz', role: 'manager' }] : [],
  }),
  '/starts': async () => (await pool.query('SELECT count(*)::int AS starts FROM stand_in_start')).rows[0],
  '/environment': async () => process.env,
};

const server = createServer((request, response) => {
  const answer = answers[request.url];
  if (!answer) return response.writeHead(404).end();
  return answer().then(
    (body) => response.end(JSON.stringify(body)),
    () => response.writeHead(503).end(),
  );
});
server.listen(Number(process.env.PORT), process.env.HOST, () => process.send?.({ type: 'listening' }));
process.once('SIGTERM', () => {
  server.close();
  server.closeAllConnections();
  void pool.end().then(() => process.exit(0));
});
