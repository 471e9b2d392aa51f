import { ROLES } from '@rssz/domain';
import { Reflector } from '@nestjs/core';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { ACCESS } from '../../src/platform/auth/require-permission.ts';
import { startApp, type AppUnderTest } from '../app-under-test.ts';

describe('access', () => {
  let app: AppUnderTest;
  beforeAll(async () => {
    app = await startApp();
  });
  afterAll(() => app.close());

  it('is named by every endpoint of the application', () => {
    const reflector = app.app.get(Reflector);
    const scanner = new MetadataScanner();
    const unnamed = app.app
      .get(DiscoveryService, { strict: false })
      .getControllers()
      .flatMap(({ instance, metatype }) => {
        const prototype = Object.getPrototypeOf(instance) as Record<string, () => unknown>;
        return scanner
          .getAllMethodNames(prototype)
          .filter((name) => Reflect.hasMetadata('path', prototype[name] as object))
          .filter((name) => reflector.get(ACCESS, prototype[name] as () => unknown) === undefined)
          .map((name) => `${metatype?.name}.${name}`);
      });
    expect(unnamed).toEqual([]);
  });

  it('gives nobody outside a project anything of it', async () => {
    const stranger = await app.as('manager');
    await app.db.query(`UPDATE role_assignment SET valid_to = '2024-09-15' WHERE user_id = $1`, [stranger.user.id]);
    await stranger.get('/projects/RSSZ/deliverables').expect(403);
    await stranger.get('/projects/NENI/deliverables').expect(404);
  });

  it.each([...ROLES])('lets the role %s read the project', async (role) => {
    const client = await app.as(role);
    await client.get('/projects/RSSZ').expect(200);
  });

  it('keeps administration for the administrator and participants from the administrator', async () => {
    const admin = await app.as('admin');
    const manager = await app.as('manager');
    await admin.get('/users').expect(200);
    await manager.get('/users').expect(403);
    await admin.get('/projects/RSSZ/participants').expect(403);
  });

  it('answers an unknown address of the API with a problem document', async () => {
    const answer = await app.anonymous.get('/nothing-here').expect(404);
    expect(answer.body).toMatchObject({ code: 'resource.not-found', status: 404 });
    expect(answer.headers['content-type']).toMatch('application/problem+json');
  });

  it('refuses a body that is not JSON, and one that is too large', async () => {
    const client = await app.as('manager');
    const malformed = await client
      .post('/notifications/read-all')
      .set('content-type', 'application/json')
      .send('{"a":');
    expect(malformed.body.code).toBe('request.malformed');
    const large = await client.post('/projects/RSSZ/participants/search', { q: 'x'.repeat(1_100_000) });
    expect(large.body.code).toBe('request.too-large');
  });

  it('refuses a NUL in a text as malformed, in a body and in an address', async () => {
    const manager = await app.as('manager');
    const body = await manager.post('/projects/RSSZ/territorial-units', {
      name: 'Ukázkové\u0000území',
      kind: 'municipality',
      regionCode: 'CZ042',
    });
    expect(body.body.code).toBe('request.malformed');
    const address = await manager.get('/projects/RSSZ/deliverables?q=%00');
    expect(address.body.code).toBe('request.malformed');
  });

  it('is alive, ready, measurable and described for everybody', async () => {
    const { default: request } = await import('supertest');
    await request(app.server).get('/api/health/live').expect(200);
    await request(app.server).get('/api/health/ready').expect(200);
    const metrics = await request(app.server).get('/api/metrics').expect(200);
    expect(metrics.text).toContain('rssz_process_cpu_seconds_total');
    const { body } = await request(app.server).get('/api/openapi.json').expect(200);
    expect(body.openapi).toBe('3.1.0');
  });
});
