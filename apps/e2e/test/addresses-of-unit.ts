import type { Page } from 'playwright-core';

interface UnitIds {
  readonly unitId: string;
  readonly descriptionId: string;
  readonly handoverId: string;
}

/** Every screen of a unit that somebody may guess the address of. */
export function screensOf({ unitId, descriptionId, handoverId }: UnitIds): string[] {
  return [
    `/uzemni-celky/${unitId}`,
    `/uzemni-celky/${unitId}?cast=hodnoceni`,
    `/uzemni-celky/${unitId}/popis-spoluprace`,
    `/popisy-spoluprace/${descriptionId}`,
    `/srovnani/${unitId}`,
    `/predani/${handoverId}`,
  ];
}

const partsOfUnit = ['milestones', 'municipalities', 'history', 'assessments', 'shift', 'contacts', 'attachments'];

/** What the API answers to whoever guesses the addresses of a unit; each status once. */
export async function answersTo(page: Page, { unitId, descriptionId, handoverId }: UnitIds): Promise<number[]> {
  const unit = `territorial-units/${unitId}`;
  const description = `cooperation-descriptions/${descriptionId}`;
  const paths = [
    unit,
    ...partsOfUnit.map((part) => `${unit}/${part}`),
    `${unit}/cooperation-descriptions`,
    description,
    `${description}/export.docx`,
    `${description}/export.pdf`,
    `handovers/${handoverId}`,
  ];
  const answers = await Promise.all(paths.map((path) => page.request.get(`/api/v1/projects/RSSZ/${path}`)));
  return [...new Set(answers.map((answer) => answer.status()))];
}
