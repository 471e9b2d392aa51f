import fc from 'fast-check';
import { localDate } from '../kernel/local-date.ts';
import { given } from '../participant/answer.ts';
import { anonymisedSheet } from '../participant/erasure.ts';
import { EMPTY_SHEET, type MonitoringSheet } from '../participant/monitoring-sheet.ts';
import { decisionRefusals, type EsfWish } from './decision-refusals.ts';
import { exportPersons, type EsfPerson } from './export-persons.ts';
import { readPersons, type EsfPersonRow } from './read-file.ts';
import { reconcilePersons, supportChanges } from './reconcile.ts';
import { carriedDecisions, judgeRows, likelyPeople, settledMatch, type EsfDecision } from './resolve-rows.ts';
import { sumByPeriod, type SupportSum } from './sum-by-period.ts';

const sheetOf = (givenName: string, surname: string, birthDate: string): MonitoringSheet => ({
  ...EMPTY_SHEET,
  ...{ givenName, surname, birthDate: localDate(birthDate), municipality: 'Vymyšlov' },
  entryOn: localDate('2023-05-02'),
  sex: given('POHZENY'),
  labourStatus: given('TPZAMCI'),
  education: given('VZISCED5-8'),
});
const person = (participantId: string, ...names: Parameters<typeof sheetOf>): EsfPerson => {
  return { participantId, sheet: sheetOf(...names) };
};
const jana = person('jana', 'Jana', 'Malá', '1985-04-12');
const petr = person('petr', 'Petr', 'Smyšlený', '1979-11-30');
const eva = person('eva', 'Eva', 'Vdaná', '1990-01-02');
const people = [jana, petr, eva];

const rowsOf = (list: readonly EsfPerson[]): EsfPersonRow[] => {
  const rows = readPersons(exportPersons(list).text);
  if (!rows.ok) throw new Error(rows.error.code);
  return rows.value;
};
const byHand = (line: number, participantId: string): EsfDecision => {
  return { line, kind: 'by-hand', participantId, reason: null };
};
const notOurs = (line: number): EsfDecision => ({
  line,
  kind: 'not-ours',
  participantId: null,
  reason: 'Jiný projekt',
});
const statesOf = (rows: readonly EsfPersonRow[], decisions: readonly EsfDecision[], of = people): string[] =>
  judgeRows(of, rows, decisions).map(({ state }) => state);

describe('rows of a list from IS ESF', () => {
  it('wait until they are settled, and stay settled whatever happens to the person', () => {
    const rows = rowsOf([
      jana,
      person('x', 'Eva', 'Svobodná', '1990-01-02'),
      person('y', 'Cizí', 'Člověk', '1960-01-01'),
    ]);
    expect(statesOf(rows, [])).toEqual(['matchable', 'unmatched', 'unmatched']);
    expect(rows[1] && likelyPeople(rows[1], people)).toEqual(['eva']);
    expect(rows[2] && likelyPeople(rows[2], people)).toEqual([]);
    const decisions: EsfDecision[] = [
      { line: 2, kind: 'exact', participantId: 'jana', reason: null },
      byHand(3, 'eva'),
      notOurs(4),
    ];
    const renamed = [{ ...jana, sheet: { ...jana.sheet, surname: 'Velká' } }, petr, eva];
    const judged = judgeRows(renamed, rows, decisions);
    expect(judged.map(({ state }) => state)).toEqual(['matched', 'linked', 'not-ours']);
    const match = settledMatch(renamed, judged);
    expect([match.onlyOurs, match.onlyTheirs]).toEqual([['petr'], []]);
    expect(reconcilePersons(renamed, match).map(({ field, ours, theirs }) => [field, ours, theirs])).toEqual([
      ['Prijmeni_Osoby', 'Velká', 'Malá'],
      ['Prijmeni_Osoby', 'Vdaná', 'Svobodná'],
      ['', 'petr', null],
    ]);
  });

  it('of one identity are ambiguous until one is set aside', () => {
    const rows = rowsOf([jana, jana]);
    expect(statesOf(rows, [])).toEqual(['ambiguous', 'ambiguous']);
    expect(judgeRows(people, rows, [])[0]?.candidateIds).toEqual(['jana']);
    expect(statesOf(rows, [notOurs(2)])).toEqual(['not-ours', 'matchable']);
    expect(statesOf(rows, [byHand(2, 'jana')])).toEqual(['linked', 'unmatched']);
  });

  it.each([
    ['=1+1', 'is-esf.formula'],
    ['@SUM(A1)', 'is-esf.formula'],
    ['', 'is-esf.identity-missing'],
  ])('with the name %j are unusable', (name, code) => {
    const rows = readPersons(exportPersons([jana]).text.replace('Jana;', `${name};`));
    const [row] = rows.ok ? rows.value : [];
    expect(row?.problems.map((one) => one.code)).toContain(code);
    expect(row && statesOf([row], [])).toEqual(['unusable']);
  });

  it('with a telephone are no formula', () => {
    const phoned = { ...jana, sheet: { ...jana.sheet, phone: '+420 601 000 000' } };
    expect(rowsOf([phoned])[0]?.problems).toEqual([]);
  });

  it('exported, read back and matched are the people exported, each once', () => {
    const names = fc.constantFrom('Jana', 'Petr', 'Žofie', 'Anna-Marie', 'O’Hara', 'Dvě Jména', 'Nová; roz. "Stará"');
    const days = fc.constantFrom('1980-05-01', '1975-12-31', '2001-02-03');
    const group = fc.uniqueArray(fc.tuple(names, names, days), {
      maxLength: 12,
      selector: (one) => one.join('|'),
    });
    fc.assert(
      fc.property(group, (all) => {
        const list = all.map((names, index) => person(`p${index}`, ...names));
        const judged = judgeRows(list, rowsOf(list), []);
        expect(judged.map(({ state, candidateIds }) => [state, candidateIds])).toEqual(
          list.map(({ participantId }) => ['matchable', [participantId]]),
        );
        const decisions = judged.map(({ row, candidateIds }) => byHand(row.line, candidateIds[0] ?? ''));
        const match = settledMatch(list, judgeRows(list, rowsOf(list), decisions));
        expect(reconcilePersons(list, match)).toEqual([]);
      }),
    );
  });

  it('keep what was settled by hand when a new list comes in another order', () => {
    const stranger = person('y', 'Cizí', 'Člověk', '1960-01-01');
    const before = rowsOf([jana, person('x', 'Eva', 'Svobodná', '1990-01-02'), stranger]);
    const decisions: EsfDecision[] = [
      { line: 2, kind: 'exact', participantId: 'jana', reason: null },
      byHand(3, 'eva'),
      notOurs(4),
    ];
    const after = rowsOf([stranger, petr, person('x', 'Eva', 'Svobodná', '1990-01-02')]);
    expect(carriedDecisions(before, decisions, after)).toEqual([
      { ...byHand(3, 'eva'), line: 4 },
      { ...notOurs(4), line: 2 },
    ]);
    expect(carriedDecisions(before, decisions, rowsOf([stranger, stranger]))).toEqual([]);
    const moved = { ...stranger, sheet: { ...stranger.sheet, municipality: 'Jinde' } };
    expect(carriedDecisions(before, decisions, rowsOf([moved, stranger])).map(({ line }) => line)).toEqual([3]);
  });
});

describe('settling a row', () => {
  const rows = rowsOf([person('x', 'Eva', 'Svobodná', '1990-01-02')]);
  const [row] = judgeRows(people, rows, []);
  if (!row) throw new Error('no row');
  const context = { row, peopleIds: new Set(['jana', 'eva']), takenBy: new Map([['jana', 9]]) };
  const codesOf = (wish: EsfWish, over: Partial<typeof context> = {}): string[] =>
    decisionRefusals(wish, { ...context, ...over }).map(({ code }) => code);

  it('links one free person of the project, or sets the row aside with a reason', () => {
    expect(codesOf({ kind: 'link', participantId: 'eva' })).toEqual([]);
    expect(codesOf({ kind: 'link', participantId: 'nobody' })).toEqual(['is-esf.participant-unknown']);
    expect(codesOf({ kind: 'link', participantId: 'jana' })).toEqual(['is-esf.participant-taken']);
    expect(codesOf({ kind: 'link', participantId: 'jana' }, { takenBy: new Map([['jana', 2]]) })).toEqual([]);
    expect(codesOf({ kind: 'not-ours', reason: ' ' })).toEqual(['reason.required']);
    expect(codesOf({ kind: 'not-ours', reason: 'r. č. 850412/0009' })).toEqual(['text.birth-number']);
    expect(codesOf({ kind: 'not-ours', reason: 'Jiný projekt' })).toEqual([]);
    expect(codesOf({ kind: 'open' })).toEqual([]);
  });

  it('leaves a faulty row to be corrected or set aside', () => {
    const faulty = { ...row, state: 'unusable' as const };
    expect(codesOf({ kind: 'link', participantId: 'eva' }, { row: faulty })).toEqual(['is-esf.row-unusable']);
    expect(codesOf({ kind: 'not-ours', reason: 'Prázdný řádek' }, { row: faulty })).toEqual([]);
  });
});

describe('support exported before and counted now', () => {
  const sum = (over: Partial<SupportSum> = {}): SupportSum => ({
    ...{ participantId: 'jana', specification: '7.1', period: 1, inPersonMinutes: 90, electronicMinutes: 0 },
    ...{ from: localDate('2023-05-02'), to: localDate('2023-06-30') },
    ...over,
  });

  it('differs where a tenth of an hour does', () => {
    expect(supportChanges([sum()], [sum({ inPersonMinutes: 91 })])).toEqual([]);
    const changes = supportChanges(
      [sum({ inPersonMinutes: 120 }), sum({ participantId: 'petr' })],
      [sum(), sum({ period: 2, electronicMinutes: 30, inPersonMinutes: 0 })],
    );
    expect(changes.map(({ participantId, field, ours, theirs }) => [participantId, field, ours, theirs])).toEqual([
      ['jana', 'RozsahPodporyPrezencne', '2', '1,5'],
      ['petr', 'RozsahPodporyPrezencne', '1,5', null],
      ['jana', 'RozsahPodporyElektronicky', null, '0,5'],
    ]);
    expect(changes[0]).toMatchObject({ specification: '7.1', to: '2023-06-30' });
  });

  it('is written in the hours of the rule, lessons too', () => {
    const entry = {
      ...{ participantId: 'jana', heldOn: localDate('2023-05-10'), minutes: 90, mode: 'in-person' as const },
      ...{ isVoided: false, recordedFrom: '2023-05-10T12:00:00Z', recordedTo: null, specification: '7.1' },
    };
    const period = { number: 1, startsOn: localDate('2023-01-01'), endsOn: localDate('2023-06-30') };
    const [lessons] = sumByPeriod([entry], [period], new Map(), { hourMinutes: 45 });
    expect(lessons?.inPersonMinutes).toBe(120);
  });
});

it('somebody anonymised is left out of osoby.csv', () => {
  const { exportedIds, leftOut } = exportPersons([{ ...jana, sheet: anonymisedSheet(jana.sheet) }, petr]);
  expect(exportedIds).toEqual(['petr']);
  expect(leftOut).toEqual([{ participantId: 'jana', problems: [{ code: 'participant.anonymised' }] }]);
});
