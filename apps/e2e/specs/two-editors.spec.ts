import type { Locator, Page } from 'playwright-core';
import { apiOf, deliverableId } from '../test/api.ts';
import { eventually } from '../test/eventually.ts';
import { startStack, type Stack } from '../test/stack.ts';

let stack: Stack;
let first: Page;
let second: Page;

beforeAll(async () => {
  stack = await startStack();
  [first, second] = [await stack.as('manager'), await stack.as('manager')];
});

afterAll(() => stack?.stop());

describe('Two people edit the same document', () => {
  async function openEdit(page: Page, path: string) {
    await page.goto(path);
    await page.getByRole('button', { name: 'Upravit údaje' }).click();
    return page.getByRole('dialog', { name: 'Upravit výstup V-75' });
  }

  it('the second sees both versions, chooses, and nothing is overwritten silently', async () => {
    const path = `/vystupy/${await deliverableId(await apiOf(first), 'V-75')}`;
    const [mine, theirs] = [await openEdit(second, path), await openEdit(first, path)];
    await theirs.getByLabel('Název').fill('Výzkumná sonda Cizí');
    await theirs.getByRole('textbox', { name: 'Termín' }).fill('1. 3. 2024');
    await theirs.getByRole('button', { name: 'Uložit změny' }).click();
    await first.getByRole('heading', { level: 1, name: 'Výzkumná sonda Cizí' }).waitFor();

    await mine.getByLabel('Název').fill('Výzkumná sonda Moje');
    await mine.getByRole('button', { name: 'Uložit změny' }).click();
    const conflict = second.getByRole('dialog', { name: 'Výstup V-75 mezitím změnil někdo jiný' });
    const title = conflict.getByRole('group', { name: 'Název' });
    expect(await title.getByRole('radio', { name: /Výzkumná sonda Moje\s*Moje hodnota/ }).isChecked()).toBe(true);
    await title.getByRole('radio', { name: /Výzkumná sonda Cizí\s*Uložená hodnota/ }).waitFor();
    expect(await conflict.getByRole('group').count()).toBe(1);
    await conflict.getByRole('button', { name: 'Uložit vybrané' }).click();

    await second.getByRole('heading', { level: 1, name: 'Výzkumná sonda Moje' }).waitFor();
    await second.getByText('1. 3. 2024').first().waitFor();
  });
});

describe('Two people correct the same log', () => {
  const duration = (page: Page) => page.getByRole('textbox', { name: 'Délka v hodinách' });

  async function openCorrection(page: Page, path: string): Promise<void> {
    await page.goto(path);
    await page.getByRole('button', { name: 'Opravit' }).click();
    await duration(page).waitFor();
  }

  async function saveCorrection(page: Page): Promise<void> {
    await page.getByLabel('Důvod opravy').fill('Přepsaná délka');
    await page.getByRole('button', { name: 'Uložit opravu' }).click();
  }

  /** A conflict that nobody sees would look like a button that does nothing. */
  const isInSight = (place: Locator) =>
    place.evaluate((element) => {
      const { top, bottom } = element.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    });

  it('the second compares both, keeps what was typed and saves over the newer version', async () => {
    const { items } = await (
      await apiOf(first)
    ).get<{ items: { id: string }[] }>('/projects/RSSZ/advisory-logs?size=1');
    const path = `/denik/${items[0]?.id}`;
    for (const page of [first, second]) await openCorrection(page, path);
    await duration(first).fill('1,5');
    await saveCorrection(first);
    await first.getByText('Oprava uložena.').waitFor();

    await duration(second).fill('1,25');
    await saveCorrection(second);
    const lines = second.getByRole('table', { name: 'Záznam mezitím změnil někdo jiný' });
    const length = lines.getByRole('row', { name: /Délka/ });
    await length.getByRole('cell').first().waitFor();
    expect(await length.getByRole('cell').allInnerTexts()).toEqual([
      expect.stringMatching(/^1,25\sh$/),
      expect.stringMatching(/^1,5\sh$/),
    ]);
    await eventually(async () => expect(await isInSight(lines)).toBe(true));
    await second.getByRole('button', { name: 'Ponechat moje úpravy' }).click();
    expect(await duration(second).inputValue()).toBe('1,25');
    await second.getByRole('button', { name: 'Uložit opravu' }).click();
    await second.getByText('Oprava uložena.').waitFor();
  });
});

describe('The server does not answer', () => {
  it('the diary keeps what was written and says so; a list offers another try', async () => {
    await first.goto('/denik/novy');
    await first.getByLabel('Územní celek').selectOption({ label: 'Ukázkov' });
    await first.getByRole('textbox', { name: 'Délka v hodinách' }).fill('2,5');
    await first.getByRole('radio', { name: 'Bydlení' }).check();
    await first.getByLabel('Klíčová aktivita').selectOption({ index: 2 });
    await first.getByLabel('Co jsme řešili').fill('Text, který se nesmí ztratit');
    await stack.killApi();

    await first.getByRole('button', { name: 'Uložit záznam' }).click();
    await first.getByText('Záznam je uložený v tomto zařízení. Odešle se sám.').waitFor();
    await first.getByRole('link', { name: 'Deník: 1 záznam čeká na odeslání' }).waitFor();

    await first.getByRole('navigation', { name: 'Hlavní nabídka' }).getByRole('link', { name: 'Účastníci' }).click();
    await eventually(async () => expect(await first.getByRole('button', { name: 'Zkusit znovu' }).count()).toBe(1));
    expect(await first.getByText(/undefined|TypeError|fetch/).count()).toBe(0);
  });

  it('left no error behind the screen', () => expect(stack.faults).toEqual([]));
});
