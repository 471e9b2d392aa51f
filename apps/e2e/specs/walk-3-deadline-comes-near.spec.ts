import type { Locator, Page } from 'playwright-core';
import { eventually } from '../test/eventually.ts';
import { openSettled, settled } from '../test/settled.ts';
import { startStack, type Stack } from '../test/stack.ts';

const dayMs = 86_400_000;
const codes = ['V-41', 'V-42'];

let stack: Stack;
let manager: Page;
let consultant: Page;

beforeAll(async () => {
  stack = await startStack();
  [manager, consultant] = [await stack.as('manager'), await stack.as('consultant')];
});

afterAll(() => stack?.stop());

/** Moves the business clock forward, as the days that pass do. */
async function passDays(days: number): Promise<void> {
  await stack.sql('UPDATE installation SET clock_offset_ms = clock_offset_ms + $1', [days * dayMs]);
}

/** Opens the bell with everything in it: the older ones too, and the reminders that one run told together. */
async function openBell(page: Page): Promise<Locator> {
  await openSettled(page, '/muj-den');
  await page.getByRole('button', { name: /^Upozornění: \d/ }).click();
  const panel = page.getByRole('dialog', { name: 'Upozornění' });
  await panel.getByRole('listitem').first().waitFor();
  const older = panel.getByRole('button', { name: 'Zobrazit starší' });
  while (await older.isVisible()) {
    await older.click();
    await settled(page);
  }
  const closed = panel.getByRole('button', { expanded: false });
  while (await closed.count()) await closed.first().click();
  return panel;
}

/** What the bell says of a document's deadline. */
const bellOf = async (page: Page, code: string): Promise<string[]> =>
  (await openBell(page)).getByRole('link').filter({ hasText: code }).filter({ hasText: 'Termín' }).allInnerTexts();

/** The mails that tell of a document, alone or among others. */
async function mailsOf(code: string): Promise<unknown> {
  const text = `SELECT count(*)::int AS mails, count(DISTINCT recipient_id)::int AS recipients,
      count(*) FILTER (WHERE state = 'kept')::int AS kept FROM mail_message WHERE body LIKE $1`;
  return (await stack.sql(text, [`%${code}%`]))[0];
}

describe('A deadline comes near', () => {
  it('is set for several documents at once, with its owner', async () => {
    await manager.goto('/vystupy?stav=planned');
    for (const code of codes) await manager.getByRole('checkbox', { name: `Vybrat ${code}` }).check();
    await manager.getByRole('button', { name: 'Nastavit hromadně' }).click();
    const dialog = manager.getByRole('dialog', { name: 'Hromadné nastavení' });
    await dialog.getByLabel('Nastavit termín').check();
    await dialog.getByRole('textbox', { name: 'Termín' }).fill('10. 10. 2024');
    await dialog.getByLabel('Nastavit gestora').check();
    await dialog.getByLabel('Gestor', { exact: true }).selectOption({ label: 'Karel Vzorný' });
    await dialog.getByRole('button', { name: 'Nastavit', exact: true }).click();

    await manager.getByText('Nastaveno u 2 výstupů.').waitFor();
    for (const code of codes) {
      const row = manager.getByRole('row').filter({ hasText: code });
      await row.getByText('10. 10. 2024').waitFor();
      await row.getByText('Karel Vzorný').waitFor();
    }
  });

  it('reaches the owner and both managers by the bell and by one mail each when its time comes', async () => {
    await passDays(20);
    const worker = await stack.startWorker();
    for (const page of [consultant, manager]) {
      await eventually(async () => expect(await bellOf(page, 'V-41')).toHaveLength(1));
    }
    for (const code of codes) {
      await eventually(async () => expect(await mailsOf(code)).toEqual({ mails: 3, recipients: 3, kept: 3 }));
    }
    expect(await mailsOf('V-41 % V-42')).toEqual({ mails: 3, recipients: 3, kept: 3 });
    await worker.stop('SIGKILL');
  });

  it('comes once for each threshold, also when the worker was killed and starts anew', async () => {
    await passDays(3);
    const worker = await stack.startWorker();
    await eventually(async () => expect(await bellOf(consultant, 'V-41')).toHaveLength(2));
    await eventually(async () => expect(await mailsOf('V-41')).toEqual({ mails: 6, recipients: 3, kept: 6 }));
    await worker.stop();
  });

  it('lets the administrator read the mail that no server took', async () => {
    const admin = await stack.as('admin');
    await admin.goto('/sprava/nastaveni?cast=maily');
    const rows = admin
      .getByRole('row')
      .filter({ hasText: 'uložen, neodeslán' })
      .filter({ hasText: /(?<!-\d)consultant@demo\.rssz/ });
    await rows.first().waitFor();
    await rows
      .first()
      .getByRole('button', { name: /^Zobrazit e-mail: / })
      .click();
    const mail = admin.getByRole('dialog');
    for (const text of ['V-41 ', 'V-42 ', '10. 10. 2024, za 1 den']) await mail.getByText(text).first().waitFor();
    await mail.getByRole('button', { name: 'Zavřít' }).click();
  });

  it('tells of the newest step only, opens the document from it and is read then', async () => {
    const unread = `SELECT count(*)::int AS n FROM notification n JOIN app_user u ON u.id = n.recipient_id
      WHERE u.email = 'consultant@demo.rssz' AND n.read_at IS NULL AND n.params ->> 'label' LIKE 'V-41 %'`;
    const left = async () => (await stack.sql<{ n: number }>(unread))[0]?.n;
    expect(await left()).toBe(1);
    const panel = await openBell(consultant);
    await panel.getByRole('link', { name: /V-41/ }).first().click();
    await consultant.getByRole('heading', { level: 1, name: /V-41/ }).waitFor();
    await eventually(async () => expect(await left()).toBe(0));
  });

  it('left no error behind the screen', () => expect(stack.faults).toEqual([]));
});
