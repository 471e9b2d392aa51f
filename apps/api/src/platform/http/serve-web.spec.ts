import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import request from 'supertest';
import { startApp, type AppUnderTest } from '../../../test/app-under-test.ts';

describe('the served web', () => {
  let app: AppUnderTest;
  let directory: string;

  beforeAll(async () => {
    directory = mkdtempSync(join(tmpdir(), 'rssz-web-'));
    mkdirSync(join(directory, 'assets'));
    const files = {
      'index.html': '<title>RSSZ</title>',
      'sw.js': '1',
      'manifest.webmanifest': '{}',
      'assets/a-1.js': '1',
    };
    for (const [name, text] of Object.entries(files)) writeFileSync(join(directory, name), text);
    app = await startApp({ WEB_DIST: directory });
  });
  afterAll(async () => {
    await app.close();
    rmSync(directory, { recursive: true });
  });

  const get = (path: string) => request(app.server).get(path);

  it('is asked for a new service worker every time, from the root, so that it reaches the whole application', async () => {
    const answer = await get('/sw.js').expect(200);
    expect(answer.headers['cache-control']).toBe('no-cache');
    expect(answer.headers['content-type']).toMatch(/javascript/);
    expect(answer.headers['content-security-policy']).toContain("default-src 'self'");
  });

  it('says what can be installed as what it is', async () => {
    const answer = await get('/manifest.webmanifest').expect(200);
    expect(answer.headers['content-type']).toContain('application/manifest+json');
    expect(answer.headers['cache-control']).toBe('no-cache');
  });

  it('keeps what carries its hash for a year, and the page fresh at every address of it', async () => {
    expect((await get('/assets/a-1.js').expect(200)).headers['cache-control']).toContain('immutable');
    const page = await get('/denik/k-odeslani').expect(200);
    expect(page.text).toContain('RSSZ');
    expect(page.headers['cache-control']).toBe('no-cache');
    await get('/assets/gone.js').expect(404);
  });
});
