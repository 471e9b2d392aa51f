import type { Locator, Page } from 'playwright-core';

type Place = Page | Locator;

/** Presses a choice of a group of chips or radio buttons. */
export async function choose(place: Place, group: string, option: string): Promise<void> {
  await place.getByRole('group', { name: group }).getByRole('radio', { name: option, exact: true }).check();
}

/** Finds somebody in a list that narrows while typing. */
export async function pick(place: Place, page: Page, label: string, typed: string, option: RegExp): Promise<void> {
  await place.getByRole('combobox', { name: label }).fill(typed);
  await page.getByRole('option', { name: option }).click();
}

/** The problem written beside a field, as a reader of the screen is told it; '' when there is none. */
export async function errorOf(field: Locator): Promise<string> {
  return field.evaluate((control) => {
    if (control.getAttribute('aria-invalid') !== 'true') return '';
    const ids = (control.getAttribute('aria-describedby') ?? '').split(' ');
    const error = ids.find((id) => id.endsWith('-error'));
    return (error ? document.getElementById(error)?.innerText : undefined) ?? '';
  });
}
