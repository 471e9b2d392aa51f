import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chromium } from 'playwright-core';
import { findBrowser } from './find-browser.mjs';

async function title(browserOptions) {
  const browser = await chromium.launch(browserOptions);
  try {
    const page = await browser.newPage();
    await page.setContent('<title>ÚC 01</title>');
    return await page.title();
  } finally {
    await browser.close();
  }
}

test('a browser is found and opens a page', async () => assert.equal(await title(await findBrowser()), 'ÚC 01'));

test('without an installed browser the one from npm opens a page', async () => {
  const isCarried = process.platform === 'linux' && process.arch === 'x64';
  if (!isCarried) return assert.rejects(findBrowser({ PATH: '' }), /RSSZ_BROWSER/);
  return assert.equal(await title(await findBrowser({ PATH: '' })), 'ÚC 01');
});

test('a browser that was named is taken', async () => {
  assert.equal((await findBrowser({ RSSZ_BROWSER: '/some/browser' })).executablePath, '/some/browser');
});
