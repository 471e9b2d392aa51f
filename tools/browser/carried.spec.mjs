import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { chromium } from 'playwright-core';
import { unpackCarried } from './carried.mjs';
import { findBrowser } from './find-browser.mjs';

const isCarried = process.platform === 'linux' && process.arch === 'x64';
const none = /install one, or name it in RSSZ_BROWSER/;

let parent;
before(() => (parent = mkdtempSync(join(tmpdir(), 'rssz-carried-'))));
after(() => rmSync(parent, { recursive: true, force: true }));

test('the browser from npm is unpacked once and leaves no draft', () => {
  if (!isCarried) return;
  const { executablePath } = unpackCarried(parent);
  assert.equal(readdirSync(parent).length, 1);
  const { ino } = statSync(executablePath);
  assert.equal(unpackCarried(parent).executablePath, executablePath);
  assert.equal(statSync(executablePath).ino, ino);
});

test('it goes on when a window is closed', async () => {
  if (!isCarried) return assert.rejects(findBrowser({ PATH: '' }), none);
  const browser = await chromium.launch(await findBrowser({ PATH: '' }));
  try {
    for (let round = 0; round < 2; round += 1) {
      const context = await browser.newContext();
      await (await context.newPage()).setContent('<title>okno</title>');
      await context.close();
    }
    assert.ok(browser.isConnected());
  } finally {
    await browser.close();
  }
});
