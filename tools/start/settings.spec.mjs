import assert from 'node:assert/strict';
import { test } from 'node:test';
import { childEnvironment, localUrl } from './child-environment.mjs';
import { demoNow, readSettings, removePgVariables } from './settings.mjs';

test('without any variable RSSZ is the demo on port 3000 of the loopback address', () => {
  const settings = readSettings({}, '/clone');
  assert.equal(settings.demo, true);
  assert.equal(settings.now, demoNow);
  assert.deepEqual([settings.host, settings.port, settings.portIsExplicit], ['127.0.0.1', 3000, false]);
  assert.deepEqual([settings.dataDir, settings.webDist], ['/clone/.data', '/clone/apps/web/dist']);
});

test('production has neither demo nor a moved clock', () => {
  const settings = readSettings({ NODE_ENV: 'production' }, '/clone');
  assert.deepEqual([settings.demo, settings.now], [false, null]);
  assert.equal(readSettings({ NODE_ENV: 'production', RSSZ_DEMO: 'on' }, '/clone').demo, true);
});

test('a clock that was asked for is kept without the demo, too', () => {
  assert.equal(
    readSettings({ RSSZ_DEMO: 'off', RSSZ_NOW: '2025-01-01T00:00:00Z' }, '/clone').now,
    '2025-01-01T00:00:00Z',
  );
});

test('processes of one role share a data folder only with a database of their own', () => {
  assert.equal(readSettings({ RSSZ_ROLE: 'api' }, '/clone').exclusive, true);
  assert.equal(readSettings({ RSSZ_ROLE: 'api', DATABASE_URL: 'postgres://x' }, '/clone').exclusive, false);
  assert.equal(readSettings({ DATABASE_URL: 'postgres://x' }, '/clone').exclusive, true);
});

test('values that cannot be meant are refused in one sentence', () => {
  for (const env of [
    { PORT: 'abc' },
    { PORT: '70000' },
    { PORT: '-1' },
    { RSSZ_ROLE: 'web' },
    { RSSZ_DEMO: 'maybe' },
  ]) {
    assert.throws(() => readSettings(env, '/clone'), new RegExp(Object.keys(env)[0]));
  }
});

test('inherited PG variables are removed, others stay', () => {
  const env = {
    PGHOST: 'x',
    PGSSLMODE: 'require',
    PGOPTIONS: '-c x',
    PG_COLOR: 'always',
    PAGER: 'less',
    DATABASE_URL: 'y',
  };
  removePgVariables(env);
  assert.deepEqual(env, { PAGER: 'less', DATABASE_URL: 'y' });
});

test('children get the decisions of the launcher', () => {
  const settings = readSettings({ HOST: '0.0.0.0' }, '/clone');
  const env = childEnvironment({ LANG: 'C' }, settings, {
    databaseUrl: 'd',
    secret: 's',
    port: 3001,
    url: localUrl('0.0.0.0', 3001),
  });
  assert.equal(env.PUBLIC_URL, 'http://127.0.0.1:3001');
  assert.deepEqual(
    [env.DATABASE_URL, env.RSSZ_SECRET, env.PORT, env.RSSZ_DEMO, env.RSSZ_NOW, env.LANG],
    ['d', 's', '3001', 'on', demoNow, 'C'],
  );
});

test('an IPv6 address is bracketed', () => assert.equal(localUrl('::1', 80), 'http://[::1]:80'));
