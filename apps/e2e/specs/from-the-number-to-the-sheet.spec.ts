import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { apiOf, indicatorValue, unitByName } from '../test/api.ts';
import { diaryScene } from '../test/diary-screens.ts';
import { startStack, type Stack } from '../test/stack.ts';

const sheet = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');
const reason = 'Vzorek č. 7, kontrola dokladů k indikátoru';

let stack: Stack;
let page: Page;
let value: number;
/** A counted person by pseudonym, and the address of their visit with an attendance sheet. */
let code: string;
let visit: string;
let sheetName: string;

beforeAll(async () => {
  stack = await startStack();
  const { counted } = await diaryScene(stack);
  const consultant = await apiOf(await stack.as('consultant'));
  const { items } = await consultant.get<{ items: { logId: string; isReadable: boolean; unit: { name: string } }[] }>(
    `/projects/RSSZ/participants/${counted}/supports`,
  );
  const own = items.find(({ unit }) => unit.name === 'Ukázkov');
  visit = own?.logId ?? '';
  ({ code } = await consultant.get<{ code: string }>(`/projects/RSSZ/participants/${counted}`));
  const unit = await unitByName(consultant, 'Ukázkov');
  const beside = `attachments?subjectType=advisory-log&subjectId=${visit}`;
  ({ name: sheetName } = await consultant.upload<{ name: string }>(
    `/projects/RSSZ/territorial-units/${unit.id}/${beside}`,
    {
      name: 'Podpisy ze setkání.pdf',
      mimeType: 'application/pdf',
      buffer: sheet,
    },
  ));
  page = await stack.as('evaluator');
  value = await indicatorValue(await apiOf(page), 'participants');
});

afterAll(() => stack?.stop());

describe('An evaluator follows the number of counted participants to an attendance sheet', () => {
  it('opens the number and finds as many counted people, all by pseudonym', async () => {
    await page.goto('/indikatory');
    const explain = page.getByRole('main').getByRole('link', { name: 'Vysvětlit číslo' });
    await explain.nth(1).click();
    const bar = page.getByRole('progressbar', { name: /Účastníci/ }).first();
    expect(Number(await bar.getAttribute('aria-valuenow'))).toBe(value);
    await page
      .getByText(new RegExp(`${value} z 60`))
      .first()
      .waitFor();
    const people = page
      .getByRole('main')
      .getByRole('table')
      .getByRole('link', { name: /^P-\d{3}$/ });
    await people.first().waitFor();
    expect(await people.count()).toBe(value);
  });

  it('opens one of them: hours and visits, no name, no birth date, nothing sensitive', async () => {
    await page.getByRole('main').getByRole('link', { name: code, exact: true }).click();
    await page.getByRole('heading', { level: 1, name: code }).waitFor();
    await page.getByRole('heading', { name: 'Monitorovací list' }).waitFor();
    const text = await page.getByRole('main').innerText();
    const [person] = await stack.sql<{ surname: string; givenName: string }>(
      `SELECT i.surname, i.given_name AS "givenName" FROM participant_identity i JOIN participant p ON p.id = i.participant_id
       WHERE p.code = $1`,
      [code],
    );
    expect(text).not.toContain(`${person?.surname} ${person?.givenName}`);
    expect(text).toContain('skryto');
  });

  it('follows a support to its visit and opens the attendance sheet with a reason', async () => {
    await page.getByRole('main').locator(`a[href$="/denik/${visit}"]`).click();
    await page.getByRole('heading', { level: 1, name: /Ukázkov/ }).waitFor();
    const row = page.getByRole('listitem').filter({ hasText: sheetName });
    await row.getByRole('button', { name: 'Otevřít s odůvodněním…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Otevřít prezenční listinu' });
    await dialog.getByRole('button', { name: 'Otevřít', exact: true }).click();
    await dialog.getByRole('alert').first().waitFor();
    await dialog.getByLabel('Důvod otevření').fill(reason);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      dialog.getByRole('button', { name: 'Otevřít', exact: true }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(sheetName);
    const kept = join(tmpdir(), `rssz-sheet-${process.pid}.pdf`);
    await download.saveAs(kept);
    expect(readFileSync(kept)).toEqual(sheet);
    rmSync(kept);
  });

  it('opens the name of the same person with a reason, for one look only', async () => {
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: code }).waitFor();
    await page.getByRole('button', { name: 'Otevřít jméno…' }).click();
    const dialog = page.getByRole('dialog', { name: `Otevřít jméno účastníka ${code}` });
    await dialog.getByLabel('Důvod otevření').fill(reason);
    await dialog.getByRole('button', { name: 'Otevřít jméno', exact: true }).click();
    await page.getByText(/narození \d/).waitFor();
    await page.reload();
    await page.getByRole('button', { name: 'Otevřít jméno…' }).waitFor();
    expect(await page.getByText(/narození \d/).count()).toBe(0);
  });

  it('is read by the manager: who opened what and why', async () => {
    const manager = await stack.as('manager');
    await manager.goto('/ochrana-udaju');
    const rows = manager.getByRole('table', { name: 'Kdo otevřel čí údaje' }).getByRole('row');
    const opened = rows.filter({ hasText: 'Eva Příkladná' }).filter({ hasText: reason });
    await opened.first().waitFor();
    expect(await opened.count()).toBe(2);
    await manager.context().close();
  });

  it('left no error behind the screen', () => expect(stack.faults).toEqual([]));
});
