import type { Page } from 'playwright-core';
import { violationsOf } from '../test/accessibility.ts';
import { countLogs } from '../test/api.ts';
import { keepVisit, killAndReopen, standing, typeVisit } from '../test/field-phone.ts';
import { diaryWrites, fieldScene, type FieldScene } from '../test/field-scene.ts';
import { startStack, type Stack } from '../test/stack.ts';

const week = ['9. 9. 2024', '10. 9. 2024', '11. 9. 2024', '12. 9. 2024', '13. 9. 2024'];
interface Log {
  id: string;
  note: string;
  minutes: number;
  version: number;
  heldOn: string;
  attendees: { minutes: number }[];
}

let stack: Stack;
let page: Page;
let field: FieldScene<Log>;

beforeAll(async () => {
  stack = await startStack();
  field = await fieldScene<Log>(stack);
  page = field.phone;
});

afterAll(() => stack?.stop());

const offline = (isOffline: boolean) => page.context().setOffline(isOffline);

describe('A week in the field without signal', () => {
  let before: number;

  it('is written on the phone, also after the application was killed and opened again', async () => {
    before = await countLogs(field.office, field.unitId);
    await offline(true);
    for (const [index, day] of week.entries()) {
      if (index === 3) page = await killAndReopen(page, '/denik/novy');
      await keepVisit(page, { day, hours: '1,5', note: `Týden v terénu ${index + 1}`, attendee: field.attendee });
    }
    page = await killAndReopen(page, '/denik/k-odeslani');
    await standing(page, 'Deník: 5 záznamů čeká na odeslání').waitFor();
    expect(await page.getByText(/Nový záznam · čeká od/).count()).toBe(5);
    expect(await violationsOf(page)).toEqual([]);
    expect(await countLogs(field.office, field.unitId)).toBe(before);
  });

  it('can be corrected before it is sent', async () => {
    const entry = page.getByRole('listitem').filter({ hasText: '9. 9. 2024' });
    await entry.getByRole('link', { name: 'Upravit' }).click();
    expect(await page.getByLabel('Co jsme řešili').inputValue()).toBe('Týden v terénu 1');
    expect(await page.getByRole('button', { name: /Odebrat účastníka/ }).count()).toBe(1);
    await page.getByRole('textbox', { name: 'Délka v hodinách' }).first().fill('2');
    await page.getByRole('button', { name: 'Uložit', exact: true }).click();
    await page.waitForURL(/k-odeslani$/);
    await standing(page, 'Deník: 5 záznamů čeká na odeslání').waitFor();
  });

  it('is on the server once, though two tabs were open and an answer of the server was lost', async () => {
    const context = page.context();
    const second = await context.newPage();
    await second.goto('/denik/k-odeslani');
    await standing(second, 'Deník: 5 záznamů čeká na odeslání').waitFor();
    const sent: string[] = [];
    await context.route(diaryWrites, async (route) => {
      sent.push(route.request().url());
      const isFirst = sent.length === 1;
      if (!isFirst) return route.continue();
      await route.fetch();
      return route.abort();
    });
    await offline(false);
    await standing(page, 'Deník: vše odesláno').waitFor();
    await standing(second, 'Deník: vše odesláno').waitFor();
    await context.unroute(diaryWrites);
    await second.close();

    const logs = await field.arrived('Týden v terénu');
    expect(logs).toHaveLength(5);
    expect(await countLogs(field.office, field.unitId)).toBe(before + 5);
    expect(logs.every(({ version }) => version === 1)).toBe(true);
    expect(logs.find(({ note }) => note.endsWith('1'))?.attendees).toMatchObject([{ minutes: 120 }]);
    expect(sent).toHaveLength(6);
    await page.getByRole('heading', { name: 'Odesláno' }).waitFor();
    await page.getByRole('button', { name: 'Uklidit odeslané' }).click();
    await page.getByText('Nic nečeká').waitFor();
  });

  it('brings the photograph of the attendance sheet after its visit, once', async () => {
    await offline(true);
    await keepVisit(page, { hours: '1', note: 'S prezenční listinou' });
    await page.goto('/denik/k-odeslani');
    const png = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'Jan Vzorový.png', mimeType: 'image/png', buffer: Buffer.from(png, 'base64') });
    await standing(page, 'Deník: 2 záznamy čekají na odeslání').waitFor();
    await offline(false);
    await standing(page, 'Deník: vše odesláno').waitFor();
    const [log] = await field.arrived('S prezenční listinou');
    const sheets = await field.office.get<{ items: { name: string }[] }>(
      `/projects/RSSZ/territorial-units/${field.unitId}/attachments?subjectType=advisory-log&subjectId=${log?.id}`,
    );
    expect(sheets.items).toMatchObject([{ name: 'prezencni-listina-2024-09-16.jpg' }]);
  });

  it('offers to merge what somebody else has logged of the same visit', async () => {
    const [mine] = await field.arrived('S prezenční listinou');
    const own = await field.office.get<Record<string, unknown> & { thematicArea: { code: string } }>(
      `/projects/RSSZ/advisory-logs/${mine?.id}`,
    );
    const body = {
      unitId: field.unitId,
      heldOn: own['heldOn'],
      minutes: own['minutes'],
      mode: own['mode'],
      note: 'Totéž',
      attendees: [],
    };
    const codes = { thematicArea: own.thematicArea.code, keyActivity: own['keyActivity'] };
    const path = `/projects/RSSZ/advisory-logs/${crypto.randomUUID()}`;
    await field.office.send('PUT', path, { ...body, ...codes }, { 'if-none-match': '*' });
    await page.reload();
    await page.getByText('Stejné setkání nejspíš zapsal i někdo jiný.').waitFor();
    await page.getByRole('link', { name: 'Porovnat a sloučit' }).click();
    await page
      .getByRole('button', { name: /Sloučit/ })
      .first()
      .waitFor();
  });
});

describe('Two people corrected one log, one of them without signal', () => {
  it('keeps both versions; the author decides field by field', async () => {
    await page.goto('/denik/novy');
    await typeVisit(page, { hours: '1', note: 'Spor původní' });
    await page.getByRole('button', { name: 'Uložit záznam' }).click();
    await page.getByText(/Záznam uložen/).waitFor();
    const [log] = await field.arrived('Spor');
    await page.goto(`/denik/${log?.id}`);
    await page.getByRole('button', { name: 'Opravit' }).click();
    await page.getByRole('textbox', { name: 'Co jsme řešili' }).fill('Spor můj');
    await page.getByRole('textbox', { name: 'Délka v hodinách' }).fill('3');
    await page.getByLabel('Důvod opravy').fill('Přesněji');
    await offline(true);
    await page.getByRole('button', { name: 'Uložit opravu' }).click();
    await page.getByText('Záznam je uložený v tomto zařízení.').first().waitFor();

    const stored = await field.office.get<Log & { mode: string; keyActivity: string; thematicArea: { code: string } }>(
      `/projects/RSSZ/advisory-logs/${log?.id}`,
    );
    const { mode, keyActivity, heldOn } = stored;
    const { unitId } = field;
    const theirs = { unitId, heldOn, mode, keyActivity, thematicArea: stored.thematicArea.code, attendees: [] };
    const changed = { ...theirs, minutes: 120, note: 'Spor jejich', reason: 'Z kanceláře' };
    await field.office.send('PUT', `/projects/RSSZ/advisory-logs/${log?.id}`, changed, { 'if-match': '"1"' });

    await offline(false);
    await standing(page, 'Deník: 1 záznam potřebuje vaše rozhodnutí').click();
    await page.getByRole('button', { name: 'Porovnat a rozhodnout' }).click();
    const choice = page.getByRole('group', { name: 'Moje a uložená verze' });
    const length = choice.getByRole('group', { name: 'Délka' });
    expect(await length.getByRole('radio', { name: /3\sh\s*moje verze/ }).isChecked()).toBe(true);
    expect(await violationsOf(page)).toEqual([]);
    await length.getByRole('radio', { name: /2\sh\s*uložená verze/ }).check();
    await choice.getByRole('button', { name: 'Uložit vybrané' }).click();
    await standing(page, 'Deník: vše odesláno').waitFor();
    expect(await field.arrived('Spor')).toMatchObject([{ note: 'Spor můj', minutes: 120, version: 3 }]);
  });
});

describe('The assignment ended before the phone found a signal', () => {
  it('parks the entry with the reason and sends it when the author tries again', async () => {
    await offline(true);
    await keepVisit(page, { hours: '1', note: 'Po konci přiřazení' });
    const changeEnd = (end: string | null) =>
      stack.sql(
        `UPDATE role_assignment SET valid_to = $1 FROM app_user u
         WHERE u.id = user_id AND u.email = 'consultant@demo.rssz' AND role = 'consultant'`,
        [end],
      );
    await changeEnd('2024-09-15');
    await offline(false);
    await standing(page, 'Deník: 1 záznam potřebuje vaše rozhodnutí').waitFor();
    await changeEnd(null);
    await page.goto('/denik/k-odeslani');
    await page.getByText('Server záznam nepřijal:').waitFor();
    await page.getByText(/Záznam zůstává v zařízení/).waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Zkusit znovu' }).click();
    await standing(page, 'Deník: vše odesláno').waitFor();
    expect(await field.arrived('Po konci přiřazení')).toHaveLength(1);
  });
});

it('No error was left behind the screen', () => expect(stack.faults).toEqual([]));
