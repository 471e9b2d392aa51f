import type { Page } from 'playwright-core';
import { answersTo, screensOf } from '../test/addresses-of-unit.ts';
import { apiOf, descriptionsOf, unitByName } from '../test/api.ts';
import { eventually } from '../test/eventually.ts';
import { choose } from '../test/form.ts';
import { newPerson } from '../test/new-person.ts';
import { openSettled } from '../test/settled.ts';
import { startStack, type Stack } from '../test/stack.ts';
import { confirm, countButtons, fillAll, fillRating, reachStage, reasonOfGrey, takeStep } from '../test/unit-walk.ts';

const name = 'Zkušební Vrch';
const criterion = 'UK-BYD-1';
const evidence = {
  name: 'Pravidla bydlení.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.from('%PDF-1.4\n%%EOF\n'),
};

let stack: Stack;
let manager: Page;
let consultant: Page;
let coordinator: Page;
let evaluator: Page;
/** A consultant who takes the unit over in the end. */
let successor: Page;
/** The coordinator of another unit. */
let stranger: Page;
let unitId: string;
let descriptionId: string;

beforeAll(async () => {
  stack = await startStack();
  const people = [
    { displayName: 'Klára Souhlasná', email: 'klara@example.test', role: 'coordinator' },
    { displayName: 'Nora Nástupná', email: 'nora@example.test', role: 'consultant' },
  ] as const;
  [coordinator, successor] = [await newPerson(stack, people[0]), await newPerson(stack, people[1])];
  [manager, consultant] = [await stack.as('manager'), await stack.as('consultant')];
  [evaluator, stranger] = [await stack.as('evaluator'), await stack.as('coordinator')];
});

afterAll(() => stack?.stop());

const part = (cast: string) => `/uzemni-celky/${unitId}?cast=${cast}`;
const description = () => `/popisy-spoluprace/${descriptionId}`;

describe('The manager', () => {
  it('founds the unit with its municipality', async () => {
    await openSettled(manager, '/uzemni-celky');
    await manager.getByRole('button', { name: 'Nový územní celek' }).click();
    const dialog = manager.getByRole('dialog');
    await fillAll(dialog, { Název: name, 'Spolupráce od': '1. 1. 2023' });
    await dialog.getByLabel('Kraj').selectOption({ label: 'Ústecký kraj' });
    await confirm(manager, 'Založit územní celek');
    await manager.getByRole('heading', { level: 1, name }).waitFor();
    unitId = (await unitByName(await apiOf(manager), name)).id;

    await manager.getByRole('tab', { name: 'Obce' }).click();
    await manager.getByRole('button', { name: 'Upravit obce' }).click();
    const municipalities = manager.getByRole('dialog');
    await fillAll(municipalities, { 'Kód obce': '56351' });
    await municipalities.getByRole('button', { name: 'Přidat obec' }).click();
    await municipalities.getByText('Kód obce má šest číslic').first().waitFor();
    await fillAll(municipalities, { 'Kód obce': '563510', 'Název obce': 'Vrch' });
    await municipalities.getByRole('button', { name: 'Přidat obec' }).click();
    await municipalities.getByRole('button', { name: 'Odebrat obec Vrch' }).waitFor();
    await confirm(manager, 'Uložit obce');
    await manager.getByRole('rowheader', { name: 'Vrch' }).waitFor();
  });

  it('gives it to a consultant and a coordinator', async () => {
    await openSettled(manager, part('lide'));
    for (const [kind, person] of [
      ['Konzultant', 'Karel Vzorný'],
      ['Koordinátor územního celku', 'Klára Souhlasná'],
    ] as const) {
      await manager.getByRole('button', { name: 'Přiřadit osobu' }).click();
      const dialog = manager.getByRole('dialog');
      await dialog.getByRole('radio', { name: kind, exact: true }).check();
      await dialog.getByLabel('Osoba').selectOption({ label: person });
      await fillAll(dialog, { Od: '1. 1. 2023' });
      await confirm(manager, 'Přiřadit');
      await manager.getByRole('listitem').filter({ hasText: person }).waitFor();
    }
  });

  it('plans the memorandum', async () => {
    await openSettled(manager, part('milniky'));
    await reachStage(manager, 'Memorandum podepsáno', { planned: '1. 3. 2023' });
    await manager
      .getByRole('row', { name: /^Memorandum podepsáno/ })
      .getByText('1. 3. 2023')
      .waitFor();
  });
});

describe('Up to the memorandum', () => {
  it('the consultant writes down what was reached', async () => {
    await openSettled(consultant, part('milniky'));
    await reachStage(consultant, 'Zájem o spolupráci', { actual: '10. 1. 2023' });
    await reachStage(consultant, 'Výběr', { actual: '1. 2. 2023' });
    await reachStage(consultant, 'Memorandum schváleno zastupitelstvem', { actual: '20. 2. 2023' });
    await reachStage(consultant, 'Memorandum podepsáno', { actual: '15. 3. 2023' });
  });

  it('the matrix shows it to the evaluator, to the coordinator as the only row, and neither may change it', async () => {
    const cell = new RegExp(`^${name}, Memorandum podepsáno: dosaženo 15\\.\\s3\\.\\s2023$`);
    await openSettled(evaluator, '/milniky?q=zkusebni');
    await evaluator.getByRole('button', { name: cell }).click();
    const dialog = evaluator.getByRole('dialog');
    await dialog.getByText('Etapu zapisuje konzultant územního celku nebo projektový manažer.').waitFor();
    expect(await dialog.getByRole('button', { name: 'Uložit etapu' }).count()).toBe(0);

    await openSettled(coordinator, '/milniky');
    await coordinator.getByRole('button', { name: cell }).waitFor();
    expect(await coordinator.getByRole('table').getByRole('rowheader').count()).toBe(1);
  });
});

describe('The cooperation description', () => {
  it('is written by the consultant with an area, a result and a criterion', async () => {
    await openSettled(consultant, part('popis'));
    await consultant.getByRole('button', { name: 'Sepsat popis spolupráce' }).click();
    await consultant.getByRole('heading', { level: 1, name: 'Upravit popis spolupráce' }).waitFor();
    await fillAll(consultant, { Začátek: '1. 4. 2023', Konec: '31. 12. 2024', Shrnutí: 'Dostupné bydlení.' });
    await consultant.getByLabel('Vyberte oblast').selectOption({ label: 'Bydlení' });
    await consultant.getByRole('button', { name: 'Přidat oblast' }).click();
    await fillAll(consultant, { Odpovídá: 'odbor sociálních věcí' });
    await consultant.getByRole('button', { name: 'Přidat výsledek' }).click();
    const result = consultant.getByRole('group', { name: 'Výsledek 1' });
    await fillAll(result, { Termín: '30. 6. 2024', Cíl: 'schválená zastupitelstvem' });
    await result.getByRole('textbox', { name: 'Název výsledku' }).fill('Pravidla bydlení');
    await consultant.getByRole('checkbox', { name: 'Přístup domácností v nouzi k bydlení' }).check();
    await consultant.getByLabel(`Cílový stupeň kritéria ${criterion}`).selectOption({ index: 3 });
    await consultant.getByRole('button', { name: 'Uložit návrh' }).click();
    await consultant.getByText('Návrh je uložený.').waitFor();

    const [draft] = await descriptionsOf(await apiOf(consultant), unitId);
    descriptionId = draft?.id ?? '';
    expect(await reasonOfGrey(consultant, 'Odsouhlasit')).toContain('Souhlas dává koordinátor územního celku.');
  });

  it('is agreed by the coordinator, who may not rewrite or approve it', async () => {
    await openSettled(coordinator, description());
    expect(await coordinator.getByRole('button', { name: 'Upravit znění' }).count()).toBe(0);
    await takeStep(coordinator, 'Odsouhlasit', '20. 4. 2023');
    await coordinator.getByText('Popis spolupráce je odsouhlasený.').waitFor();
    await eventually(async () =>
      expect(await reasonOfGrey(coordinator, 'Schválit')).toContain('Schvaluje projektový manažer.'),
    );
  });

  it('is approved by the manager; from then on nobody rewrites it', async () => {
    await openSettled(manager, description());
    await takeStep(manager, 'Schválit', '25. 4. 2023');
    await manager.getByText('Popis spolupráce je schválený.').waitFor();
    await manager.getByText('platí', { exact: true }).waitFor();
    expect(await manager.getByRole('button', { name: 'Upravit znění' }).count()).toBe(0);
  });
});

describe('The work', () => {
  it('is written in the diary by the consultant', async () => {
    await openSettled(consultant, `/denik/novy?uzemi=${unitId}`);
    await fillAll(consultant, { Datum: '2. 9. 2024', 'Délka v hodinách': '2' });
    await choose(consultant, 'Tematická oblast', 'Bydlení');
    await consultant.getByLabel('Klíčová aktivita').selectOption({ index: 2 });
    await consultant.getByLabel('Co jsme řešili').fill('První přidělené byty podle nových pravidel');
    await consultant.getByRole('button', { name: 'Uložit záznam' }).click();
    await consultant.waitForURL(/\/denik(\?|$)/);
  });

  it('is rated: a baseline, and a higher level only with evidence', async () => {
    await openSettled(consultant, part('hodnoceni'));
    await fillRating(consultant, { criterion, level: '1', on: '1. 5. 2023', why: 'Obec pravidla nemá.' });
    await confirm(consultant, 'Uložit');
    const later = { criterion, level: '2', on: '10. 9. 2024', why: 'Pravidla platí a používají se.' };
    const dialog = await fillRating(consultant, later);
    await dialog.getByRole('button', { name: 'Uložit', exact: true }).click();
    await dialog.getByText('Posun ze stupně 1 je třeba doložit.').first().waitFor();
    await dialog.getByRole('checkbox', { name: /^Poradenství 2\.\s9\.\s2024/ }).check();
    await confirm(consultant, 'Uložit');
    const row = consultant.getByRole('listitem').filter({ hasText: criterion });
    await row.getByText('Zlepšení', { exact: true }).waitFor();
  });

  it('closes the expected result with a file as evidence', async () => {
    await openSettled(consultant, description());
    await consultant.getByRole('button', { name: 'Uzavřít výsledek: Pravidla bydlení' }).click();
    const dialog = consultant.getByRole('dialog');
    await dialog.getByRole('radio', { name: 'Dosaženo', exact: true }).check();
    await fillAll(dialog, { 'Den uzavření': '28. 6. 2024', Odůvodnění: 'Zastupitelstvo pravidla schválilo.' });
    await dialog.getByRole('button', { name: 'Uzavřít výsledek' }).click();
    await dialog.getByText('Připojte aspoň jeden doklad.').first().waitFor();
    await dialog.getByLabel(/Nahrát nový soubor/).setInputFiles(evidence);
    await dialog.getByRole('button', { name: `Odebrat doklad ${evidence.name}` }).waitFor();
    await confirm(consultant, 'Uzavřít výsledek');
    await consultant.getByRole('link', { name: evidence.name }).waitFor();
  });

  it('amends the description; everybody reads what changed', async () => {
    await consultant.getByRole('button', { name: 'Navrhnout dodatek' }).click();
    await fillAll(consultant.getByRole('dialog'), { Důvod: 'Obec chce víc.' });
    await confirm(consultant, 'Navrhnout dodatek');
    await consultant.getByRole('checkbox', { name: 'Podpora při udržení bydlení' }).check();
    await fillAll(consultant.getByRole('group', { name: 'Pravidla bydlení' }), { Cíl: 'pravidla v účinnosti' });
    await consultant.getByRole('button', { name: 'Uložit návrh' }).click();
    await consultant.getByText('Návrh je uložený.').waitFor();
    const [draft] = await descriptionsOf(await apiOf(consultant), unitId);

    await openSettled(coordinator, `/popisy-spoluprace/${draft?.id}`);
    const changes = coordinator.getByRole('region', { name: 'Změny proti verzi 1', exact: true });
    const target = changes.getByRole('table', { name: 'Pravidla bydlení' }).getByRole('row', { name: /^Cíl/ });
    await target.waitFor();
    expect(await target.getByRole('cell').allInnerTexts()).toEqual([
      'schválená zastupitelstvem',
      'pravidla v účinnosti',
    ]);
    await changes.getByText('Podpora při udržení bydlení').waitFor();
    await coordinator.getByText('doplněno po začátku').waitFor();
  });
});

describe('The judgement', () => {
  it('is opened by the evaluator down to the visit it rests on', async () => {
    await openSettled(evaluator, '/srovnani');
    const row = evaluator.getByRole('row').filter({ has: evaluator.getByRole('link', { name, exact: true }) });
    await row.getByRole('button', { name: /^Zlepšení.*ze stupně 1 na 2/ }).click();
    const panel = evaluator.getByRole('dialog', { name });
    await panel.getByText('Pravidla platí a používají se.').waitFor();
    await panel.getByRole('link', { name: /^Záznam poradenství z 2\.\s9\.\s2024$/ }).click();
    await evaluator.getByRole('heading', { level: 1, name }).waitFor();
    await evaluator.getByText('První přidělené byty podle nových pravidel').waitFor();
  });

  it('is read by the evaluator, who may change nothing of what is judged', async () => {
    expect(await countButtons(evaluator, description(), /^(Upravit znění|Uzavřít výsledek|Opravit uzavření)/)).toBe(0);
    expect(await reasonOfGrey(evaluator, 'Navrhnout dodatek')).not.toBe('');
    expect(await countButtons(evaluator, part('obce'), /^Upravit obce/)).toBe(0);
    expect(await countButtons(evaluator, part('lide'), /^(Přiřadit osobu|Přidat kontakt|Předat)/)).toBe(0);
  });
});

describe('The hand-over', () => {
  let pack: string;

  it('is offered by the manager to another consultant', async () => {
    await openSettled(manager, part('lide'));
    await manager.getByRole('button', { name: 'Předat územní celek' }).click();
    const dialog = manager.getByRole('dialog');
    await dialog.getByLabel('Přebírá').selectOption({ label: 'Nora Nástupná' });
    await fillAll(dialog, { 'Vzkaz nástupci': 'Starosta je v obci ve středu.' });
    await confirm(manager, 'Nabídnout předání');
    await manager.getByRole('link', { name: 'Otevřít předání' }).click();
    await manager.getByRole('heading', { level: 1, name: `Předání: ${name}` }).waitFor();
    pack = new URL(manager.url()).pathname;
    expect(await manager.getByRole('button', { name: 'Přijmout územní celek' }).isDisabled()).toBe(true);
    await manager.getByText('Předání může přijmout jen nástupce').waitFor();
  });

  it('shows the successor what waits, and moves the unit when it is accepted', async () => {
    await openSettled(successor, '/predani');
    await successor.getByRole('link', { name, exact: true }).click();
    await successor.getByText('Územní celek čeká na vaše přijetí').waitFor();
    await successor.getByText('První přidělené byty podle nových pravidel').waitFor();
    await successor.getByRole('button', { name: 'Přijmout územní celek' }).click();
    await confirm(successor, 'Přijmout územní celek');
    await successor.getByText('Přijato', { exact: true }).waitFor();
    const written = () => countButtons(successor, part('milniky'), /^(Zapsat|Upravit): /);
    await eventually(async () => expect(await written()).toBe(13));
  });

  it('takes the unit from the predecessor: the pack is closed, nothing can be written', async () => {
    await openSettled(consultant, pack);
    await consultant.getByText('Podklady k předání už vám nejsou přístupné.').waitFor();
    expect(await countButtons(consultant, part('milniky'), /^(Zapsat|Upravit): /)).toBe(0);
    expect(await countButtons(consultant, part('hodnoceni'), /^Ohodnotit/)).toBe(0);
  });

  it('leaves nothing in sight of a coordinator of another unit', async () => {
    for (const path of ['/uzemni-celky', '/milniky', '/srovnani', '/predani', '/uzemni-celky/bez-kontaktu']) {
      await openSettled(stranger, path);
      expect([path, await stranger.getByText(name).count()]).toEqual([path, 0]);
    }
    const ids = { unitId, descriptionId, handoverId: pack.split('/').at(-1) ?? '' };
    for (const path of screensOf(ids)) {
      await openSettled(stranger, path);
      expect([path, (await stranger.getByText(/nenašli|nenalezen|neexistuje/).count()) > 0]).toEqual([path, true]);
      expect([path, await stranger.getByText(name).count()]).toEqual([path, 0]);
    }
    expect(await answersTo(stranger, ids)).toEqual([404]);
  });

  it('left no error behind the screen', () => expect(stack.faults).toEqual([]));
});
