// What the product is compared with: Fastify and pg and nothing else, running the product's own SQL, prepared, with the
// same session lookup, and for a visit the same transaction. No routing by role, no validation, no rules, no counting.
import { createHash } from 'node:crypto';
import { apiPackage } from './api-package.mjs';
import { deliverablesStatement, indicatorsStatement, sessionStatement, visitStatements } from './statements.mjs';

const Fastify = apiPackage('fastify');
const pg = apiPackage('pg');
const { v7: uuidv7 } = apiPackage('uuid');

const { DATABASE_URL, BENCH_CONTEXT } = process.env;
const { projectId, today, unitIds, consumers, clockOffsetMs } = JSON.parse(BENCH_CONTEXT);
const session = await sessionStatement();
const deliverables = await deliverablesStatement({ projectId, today });
const indicators = await indicatorsStatement({ projectId, today });
const [findReceipt, writeVisit, recordFact, writeReceipt] = await visitStatements();

const pool = new pg.Pool({
  connectionString: DATABASE_URL,
  max: 10,
  keepAlive: true,
  options: '-c timezone=UTC -c role=rssz_app',
});
const app = Fastify({ logger: false });

async function actorOf(request) {
  const token = /(?:^|; )rssz_session=([^;]+)/.exec(request.headers.cookie ?? '')?.[1] ?? '';
  const tokenHash = createHash('sha256').update(token).digest('hex');
  const { rows } = await pool.query({ ...session, values: [tokenHash, new Date()] });
  if (!rows[0]) throw Object.assign(new Error('no session'), { statusCode: 401 });
  return rows[0];
}

app.get('/api/v1/projects/RSSZ/deliverables', async (request, reply) => {
  await actorOf(request);
  const { rows } = await pool.query(deliverables);
  return reply.type('application/json; charset=utf-8').send(rows[0].page);
});

app.get('/api/v1/projects/RSSZ/indicators', async (request) => {
  await actorOf(request);
  return (await pool.query(indicators)).rows[0];
});

app.put('/api/v1/projects/RSSZ/advisory-logs/:id', async (request, reply) => {
  const actor = await actorOf(request);
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    const answer = await logVisit(client, actor, request);
    await client.query('COMMIT');
    return reply.status(201).send(answer);
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  } finally {
    client.release();
  }
});

async function logVisit(client, actor, { params: { id }, headers, body }) {
  const key = headers['idempotency-key'];
  const now = new Date(Date.now() + clockOffsetMs).toISOString();
  const people = body.attendees.map(({ participantId }) => participantId);
  const run = async (statement, values) => (await client.query({ ...statement, values })).rows[0];

  await run(findReceipt, [actor.userId, key]);
  const written = await run(writeVisit, [
    ...[
      projectId,
      body.unitId,
      body.thematicArea,
      body.keyActivity,
      people,
      body.attendees.map(({ minutes }) => minutes),
    ],
    ...[
      unitIds,
      uuidv7(),
      id,
      body.heldOn,
      body.minutes,
      body.mode,
      body.note,
      body.note.toLowerCase(),
      null,
      actor.userId,
      now,
    ],
    // No further units, plain advice without times, place, internal note or next step, nothing beside the visit.
    ...[[], 'advisory', null, null, null, '', '', null, null, 0, 0],
  ]);
  const data = { unitId: body.unitId, heldOn: body.heldOn, participantIds: people, version: written.version };
  const fact = [
    uuidv7(),
    projectId,
    'advisory-log.logged',
    'advisory-log',
    id,
    actor.userId,
    now,
    JSON.stringify(data),
  ];
  await run(recordFact, [...fact, consumers]);
  const answer = { id, ...body, ...written };
  const hash = createHash('sha256').update(JSON.stringify(body)).digest('hex');
  await run(writeReceipt, [actor.userId, key, hash, 201, JSON.stringify(answer)]);
  return answer;
}

await app.listen({ port: 0, host: '127.0.0.1' });
process.send({ type: 'listening', url: `http://127.0.0.1:${app.server.address().port}` });
process.on(
  'SIGTERM',
  () =>
    void app
      .close()
      .then(() => pool.end())
      .finally(() => process.exit(0)),
);
