import type { cs } from '@rssz/messages/cs';
import type { en } from '@rssz/messages/en';
import type { Page } from 'playwright-core';
import type { CooperationScene } from './cooperation-scene.ts';
import type { DemoRole } from './sign-in.ts';

export type Words = typeof cs | typeof en;

/** Something open over a screen, found by the words of whatever language the page has. */
export interface OpenState {
  readonly name: string;
  readonly role: DemoRole;
  readonly path: string;
  readonly open: (page: Page, words: Words) => Promise<unknown>;
}

/** A message whose gaps may hold anything. */
export const like = (message: string) =>
  new RegExp(`^${message.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{\{[^}]*\}\}/g, '.*')}$`);

export const press = (page: Page, name: string | RegExp) =>
  page
    .getByRole('main')
    .getByRole('button', typeof name === 'string' ? { name, exact: true } : { name })
    .first()
    .click();

export const dialogOf = (page: Page) => page.getByRole('dialog');

/** Presses the main button of the open dialog and waits for what it has against that. */
export async function pressInVain(page: Page, name: string): Promise<void> {
  await dialogOf(page).getByRole('button', { name, exact: true }).click();
  await dialogOf(page).getByRole('alert').first().waitFor();
}

type State = readonly [name: string, path: string, open: OpenState['open'], role?: DemoRole];

const named = ([name, path, open, role = 'manager']: State): OpenState => ({ name, role, path, open });

/** Dialogs, panels and forms with problems on the screens of cooperation. */
export function cooperationStates(scene: CooperationScene): OpenState[] {
  const states = [...ofMilestones(scene), ...ofUnit(scene), ...ofDescriptions(scene), ...ofRatings(scene)];
  return [
    ...states,
    ...ofCatalogues(scene),
    ...ofIndicatorSets(scene),
    ...ofComparison(),
    ...ofHandovers(scene),
    ...ofImports(scene),
  ].map(named);
}

function ofMilestones({ unit }: CooperationScene): State[] {
  const openCell = (page: Page, words: Words) =>
    page.getByRole('table', { name: words.milestone.caption }).getByRole('button').first().click();
  return [
    [
      'a milestone with a problem',
      '/milniky',
      async (page, words) => {
        await openCell(page, words);
        await dialogOf(page).getByLabel(words.milestone.dialog.skip).check();
        await pressInVain(page, words.milestone.dialog.save);
      },
    ],
    ['a milestone to be read', '/milniky', openCell, 'evaluator'],
    [
      'a milestone of a unit',
      `/uzemni-celky/${unit}?cast=milniky`,
      (page, words) => press(page, like(words.milestone.section.actionOf)),
    ],
  ];
}

function ofUnit({ unit }: CooperationScene): State[] {
  const part = (name: string) => `/uzemni-celky/${unit}?cast=${name}`;
  return [
    ['municipalities', part('obce'), (page, words) => press(page, words.territory.municipality.edit)],
    [
      'points of a municipality',
      part('obce'),
      (page, words) => press(page, like(words.territory.municipality.editIndexOf)),
    ],
    [
      'an assignment with a problem',
      part('lide'),
      async (page, words) => {
        await press(page, words.unit.assignment.add);
        await pressInVain(page, words.unit.assignment.save);
      },
    ],
    ['a substitute', part('lide'), (page, words) => press(page, like(words.territory.staff.setSubstituteOf))],
    [
      'a contact with a problem',
      part('lide'),
      async (page, words) => {
        await press(page, words.territory.contact.add);
        await pressInVain(page, words.territory.contact.save);
      },
    ],
    ['the end of a contact', part('lide'), (page, words) => press(page, like(words.territory.contact.eraseOf))],
    [
      'an offer of the unit with a problem',
      part('lide'),
      async (page, words) => {
        await press(page, words.handover.card.offer);
        await pressInVain(page, words.handover.offer.save);
      },
    ],
  ];
}

function ofDescriptions({ descriptions }: CooperationScene): State[] {
  const at = (id: string) => `/popisy-spoluprace/${id}`;
  return [
    [
      'agreement without the signed file',
      at(descriptions.draft),
      async (page, words) => {
        await press(page, words.cooperation.descriptionTransition.agree);
        await pressInVain(page, words.description.step.agree.confirm);
      },
    ],
    [
      'agreement of the coordinator',
      at(descriptions.draft),
      (page, words) => press(page, words.cooperation.descriptionTransition.agree),
      'coordinator',
    ],
    [
      'withdrawal of a draft without a reason',
      at(descriptions.draft),
      async (page, words) => {
        await press(page, words.cooperation.descriptionTransition.withdraw);
        await pressInVain(page, words.description.step.withdraw.confirm);
      },
    ],
    [
      'approval',
      at(descriptions.agreed),
      (page, words) => press(page, words.cooperation.descriptionTransition.approve),
    ],
    [
      'a result closed without evidence',
      at(descriptions.inForce),
      async (page, words) => {
        await press(page, like(words.description.result.closeOf));
        await pressInVain(page, words.description.closing.submit);
      },
    ],
    [
      'a closing corrected without a reason',
      at(descriptions.inForce),
      async (page, words) => {
        await press(page, like(words.description.result.correctOf));
        await pressInVain(page, words.description.closing.submitCorrection);
      },
    ],
    [
      'a description with problems',
      `${at(descriptions.draft)}?upravit=1`,
      async (page, words) => {
        const day = (name: string) => page.getByRole('textbox', { name, exact: true });
        await day(words.description.edit.startsOn).fill('1. 2. 2024');
        await day(words.description.edit.endsOn).fill('1. 1. 2024');
        await press(page, words.description.edit.save);
        await page.getByRole('main').getByRole('alert').first().waitFor();
      },
    ],
  ];
}

function ofRatings({ unit }: CooperationScene): State[] {
  const path = `/uzemni-celky/${unit}?cast=hodnoceni`;
  const openHistory = (page: Page, words: Words) =>
    page
      .getByRole('button', { name: like(words.criteria.unit.historyOf), disabled: false })
      .first()
      .click();
  return [
    [
      'a rating with problems',
      path,
      async (page, words) => {
        await press(page, like(words.criteria.unit.rateOf));
        await pressInVain(page, words.criteria.rate.save);
      },
    ],
    ['the history of a criterion', path, openHistory],
    [
      'a correction without a reason',
      path,
      async (page, words) => {
        await openHistory(page, words);
        await dialogOf(page)
          .getByRole('button', { name: like(words.criteria.history.correctOf) })
          .first()
          .click();
        await pressInVain(page, words.criteria.rate.save);
      },
    ],
  ];
}

function ofCatalogues({ catalogues }: CooperationScene): State[] {
  const at = (id: string) => `/kriteria/${id}`;
  return [
    [
      'a new version of the catalogue with a problem',
      '/kriteria',
      async (page, words) => {
        await press(page, words.criteria.list.create);
        await pressInVain(page, words.criteria.create.save);
      },
    ],
    [
      'a draft of the catalogue with problems',
      `${at(catalogues.draft)}/upravit`,
      async (page, words) => {
        await page.getByLabel(words.criteria.edit.name, { exact: true }).first().fill('');
        await page.getByRole('button', { name: words.criteria.edit.save }).click();
        await page.getByRole('main').getByRole('alert').first().waitFor();
      },
    ],
    [
      'adoption of a catalogue',
      at(catalogues.piloted),
      (page, words) => press(page, words.cooperation.catalogueTransition.adopt),
    ],
    [
      'return of a catalogue',
      at(catalogues.piloted),
      (page, words) => press(page, words.cooperation.catalogueTransition.return),
    ],
  ];
}

function ofIndicatorSets({ indicatorSets }: CooperationScene): State[] {
  const draft = `/indikatorove-sady/${indicatorSets.draft}`;
  return [
    [
      'an indicator set with problems',
      `${draft}/upravit`,
      async (page, words) => {
        await press(page, words.monitoring.edit.add);
        await press(page, words.monitoring.edit.save);
        await page.getByRole('main').getByRole('alert').first().waitFor();
      },
    ],
    ['adoption of an indicator set', draft, (page, words) => press(page, words.monitoring.detail.adopt)],
  ];
}

function ofComparison(): State[] {
  const cellOf = (name: (words: Words) => string) => async (page: Page, words: Words) => {
    const cell = page.getByRole('grid').getByRole('button', { name: new RegExp(`^${name(words)}`) });
    await cell.first().click();
    await dialogOf(page).getByRole('link').first().waitFor();
  };
  return [
    ['an area of a unit that improved', '/srovnani', cellOf((words) => words.comparison.state.improved)],
    ['an area that was not chosen', '/srovnani', cellOf((words) => words.comparison.state['not-chosen'])],
  ];
}

function ofHandovers({ handover }: CooperationScene): State[] {
  return [
    ['acceptance of a unit', `/predani/${handover}`, (page, words) => press(page, words.handover.accept), 'consultant'],
  ];
}

function ofImports({ imports }: CooperationScene): State[] {
  return [
    [
      'an import with a refused row',
      `/import/${imports.rehearsed}`,
      async (page, words) => {
        await press(page, /2/);
        await pressInVain(page, words.importing.run.confirm);
      },
    ],
    [
      'a row of an import',
      `/import/${imports.rehearsed}?nalez=blocking`,
      (page, words) => press(page, like(words.importing.row.detailOf)),
    ],
    [
      'the columns of an import',
      `/import/${imports.rehearsed}`,
      (page, words) => press(page, words.importing.column.show),
    ],
    ['undoing an import', `/import/${imports.done}`, (page, words) => press(page, words.importing.run.undo)],
  ];
}
