import type { Locator, Page } from 'playwright-core';
import { settled } from './settled.ts';

/** Fills the fields of a dialog or a form by how their labels begin; "(nepovinné)" may follow. */
export async function fillAll(place: Page | Locator, values: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, value] of Object.entries(values)) {
    await place
      .getByRole('textbox', { name: new RegExp(`^${label}`) })
      .first()
      .fill(value);
  }
}

/** Confirms the open dialog and waits until it is gone. */
export async function confirm(page: Page, button: string): Promise<void> {
  await page.getByRole('dialog').getByRole('button', { name: button, exact: true }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

/** Writes down that a stage of cooperation was planned, and when it was reached. */
export async function reachStage(
  page: Page,
  stage: string,
  days: { planned?: string; actual?: string },
): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`^(Zapsat|Upravit): ${stage}$`) }).click();
  const dialog = page.getByRole('dialog');
  if (days.planned) await fillAll(dialog, { 'Plánované datum': days.planned });
  if (days.actual) await fillAll(dialog, { 'Skutečné datum': days.actual });
  await confirm(page, 'Uložit etapu');
}

/** A step of a cooperation description on a day, through its dialog. */
export async function takeStep(page: Page, step: string, on: string): Promise<void> {
  await page.getByRole('button', { name: step, exact: true }).click();
  await fillAll(page.getByRole('dialog'), { Den: on });
  await confirm(page, step);
}

/** Why a button is grey, as a reader of the screen is told; '' when it can be pressed. */
export async function reasonOfGrey(page: Page, button: string): Promise<string> {
  const found = page.getByRole('button', { name: button, exact: true });
  if ((await found.getAttribute('aria-disabled')) !== 'true') return '';
  const id = await found.getAttribute('aria-describedby');
  return page.locator(`[id="${id}"]`).innerText();
}

/** Opens an address and counts the buttons of a name, once everything is loaded. */
export async function countButtons(page: Page, path: string, name: RegExp): Promise<number> {
  await page.goto(path);
  await settled(page);
  return page.getByRole('main').getByRole('button', { name }).count();
}

export interface Rating {
  readonly criterion: string;
  readonly level: string;
  readonly on: string;
  readonly why: string;
  /** Label of the advisory log that it rests on. */
  readonly log?: RegExp;
}

/** Opens the form of a rating and fills it; who calls it saves. Answers the form. */
export async function fillRating(page: Page, { criterion, level, on, why, log }: Rating): Promise<Locator> {
  await page.getByRole('button', { name: new RegExp(`^Ohodnotit ${criterion}`) }).click();
  const dialog = page.getByRole('dialog');
  await dialog
    .getByRole('group', { name: 'Stupeň' })
    .getByRole('radio', { name: new RegExp(`^${level}`) })
    .check();
  await fillAll(dialog, { 'Den hodnocení': on, Odůvodnění: why });
  if (log) await dialog.getByRole('checkbox', { name: log }).check();
  return dialog;
}
