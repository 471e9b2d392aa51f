import fc from 'fast-check';
import { localDate } from '../kernel/local-date.ts';
import { given, isSettledAnswer, NOT_ASKED, REFUSED, valueOf } from './answer.ts';
import { birthNumberProblems, looksLikeBirthNumber, reasonRefusals } from './birth-number.ts';
import { codeProblems, isCodeValid, type CodeListItem } from './code-list.ts';
import { changedEntryState, entryStateRefusals } from './entry-state.ts';
import { anonymisedSheet, erasureRefusals } from './erasure.ts';
import { PARTICIPANT_FIELDS } from './missing-fields.ts';
import { EMPTY_SHEET, missingSheetFields, type MonitoringSheet } from './monitoring-sheet.ts';
import { SHEET_FIELDS } from './sheet-field.ts';
import { isSheetComplete, sheetFindings, type SheetContext } from './sheet-findings.ts';
import { sheetProblems, splitHouseNumber } from './sheet-problems.ts';

const sheet: MonitoringSheet = {
  ...EMPTY_SHEET,
  givenName: 'Jana',
  surname: 'Malá',
  birthDate: localDate('1985-04-12'),
  municipality: 'Vymyšlov',
  postalCode: '110 15',
  entryOn: localDate('2023-05-02'),
  sex: given('POHZENY'),
  labourStatus: given('TPZAMCI'),
  education: given('VZISCED5-8'),
  housingAccess: given('does-not-belong'),
  disadvantages: given([]),
};
const context: SheetContext = { today: localDate('2024-09-16'), projectEndsOn: localDate('2024-12-31') };

describe('an answer', () => {
  it('of none, a refusal and a question never asked are three things', () => {
    expect([given([]), REFUSED, NOT_ASKED].map(isSettledAnswer)).toEqual([true, true, false]);
    expect([given([]), REFUSED, NOT_ASKED].map((one) => valueOf<readonly string[]>(one))).toEqual([[], null, null]);
  });
});

describe('what a sheet lacks', () => {
  const found = (more: Partial<MonitoringSheet>, around: Partial<SheetContext> = {}): string[] =>
    sheetFindings({ ...sheet, ...more }, { ...context, ...around }).map(
      (one) => `${one.severity} ${one.field}: ${one.code}`,
    );

  it('is everything at first', () => {
    const blocking = sheetFindings(EMPTY_SHEET, context).filter((one) => one.severity === 'blocking');
    expect(blocking.map((one) => one.field)).toEqual(PARTICIPANT_FIELDS);
    expect(isSheetComplete(EMPTY_SHEET)).toBe(false);
    expect(isSheetComplete(sheet)).toBe(true);
  });

  it('tells a refusal, warns of a question not asked, and blocks when the rule requires it', () => {
    expect(found({ sector: given('S1'), disadvantages: REFUSED })).toEqual([
      'information disadvantages: participant.field-refused',
    ]);
    expect(found({ sector: given('S1'), disadvantages: NOT_ASKED })).toEqual([
      'warning disadvantages: participant.field-missing',
    ]);
    const required = [...PARTICIPANT_FIELDS, 'disadvantages' as const];
    expect(found({ sector: given('S1'), disadvantages: NOT_ASKED }, { required })).toEqual([
      'blocking disadvantages: participant.field-missing',
    ]);
    expect(missingSheetFields({ ...sheet, disadvantages: REFUSED }, required)).toEqual([]);
  });

  it('is a sector only for those who work, and not while nobody has imported the list', () => {
    expect(found({})).toEqual(['warning sector: participant.field-missing']);
    expect(found({}, { lists: new Map() })).toEqual(['information sector: code.list-empty']);
    expect(found({ labourStatus: given('TPSTUD') })).toEqual([]);
    expect(found({ labourStatus: given('TPSTUD'), sector: given('S1') })).toEqual([
      'warning sector: participant.sector-not-employed',
    ]);
  });

  it('is the exit once the project is over', () => {
    const over = { today: localDate('2025-01-01') };
    expect(found({ sector: given('S1') }, over)).toEqual(['warning exitOn: participant.exit-missing']);
    expect(found({ sector: given('S1'), exitOn: localDate('2024-12-31') }, over)).toEqual([]);
  });

  it('is exactly what was taken away', () => {
    fc.assert(
      fc.property(fc.subarray([...PARTICIPANT_FIELDS]), (taken) => {
        const rest = { ...sheet, ...Object.fromEntries(taken.map((field) => [field, EMPTY_SHEET[field]])) };
        expect(missingSheetFields(rest, PARTICIPANT_FIELDS)).toEqual(taken);
      }),
    );
  });
});

describe('the values of a sheet', () => {
  const found = (more: Partial<MonitoringSheet>): string[] =>
    sheetProblems({ ...sheet, ...more }).map((one) => `${one.field}: ${one.code}`);

  it.each([
    [{ postalCode: '1101' }, 'postalCode: participant.postal-code'],
    [{ email: 'jana' }, 'email: validation.not-an-email'],
    [{ email: 'jana@example.cz, petr@example.cz' }, 'email: validation.not-an-email'],
    [{ phone: '12345678' }, 'phone: participant.phone'],
    [{ phone: 'není' }, 'phone: participant.phone'],
    [{ givenName: '–' }, 'givenName: validation.wrong-type'],
    [{ surname: '12' }, 'surname: validation.wrong-type'],
    [{ houseNumber: '100/2A' }, 'houseNumber: participant.house-number'],
    [{ orientationNumber: '2A' }, 'orientationNumber: participant.house-number'],
    [{ orientationLetter: 'AB' }, 'orientationLetter: participant.orientation-letter'],
    [{ education: REFUSED }, 'education: participant.refusal-not-allowed'],
    [{ surname: 'Malá 855412/1234' }, 'surname: text.birth-number'],
  ])('refuse %j', (more, problem) => expect(found(more)).toEqual([problem]));

  it.each(['601 234 567', '+420 601 234 567', '(02) 2222 3333-4', ''])('take the telephone number %j', (phone) =>
    expect(found({ phone })).toEqual([]),
  );

  it('may leave a disadvantage refused', () => expect(found({ disadvantages: REFUSED })).toEqual([]));

  it('take the number of a house apart', () => {
    expect(splitHouseNumber('100/2A')).toEqual({ houseNumber: '100', orientationNumber: '2', orientationLetter: 'A' });
    expect(splitHouseNumber(' 12 / 7 b ')).toEqual({
      houseNumber: '12',
      orientationNumber: '7',
      orientationLetter: 'B',
    });
    expect(splitHouseNumber('15').orientationNumber).toBeNull();
    expect(splitHouseNumber('bez čísla').houseNumber).toBe('bez čísla');
  });
});

describe('a birth number', () => {
  it.each([
    ['855412/1234', true],
    ['RČ:8554121239', false],
    ['r. č. 530412/123', true],
    ['7103192745', true],
    ['855412 / 1234', true],
    ['8554\u200b12/12\u200d34', true],
    ['８５５４１２／１２３４', true],
    ['tel. 601 123 456', false],
    ['+420601123456', false],
    ['č. j. 010203/2024', false],
    ['č. j. 123456/2023', false],
    ['85541212345', false],
    ['31. 12. 1985', false],
    ['CZ.03.02.02/00/22_004/0000366', false],
  ])('%s: %p', (text, expected) => expect(looksLikeBirthNumber(text)).toBe(expected));

  it('is found in every field, however deep', () => {
    const record = { note: 'ok', attendees: [{ name: 'x 855412/1234' }], count: 5, none: null };
    expect(birthNumberProblems(record)).toEqual([{ code: 'text.birth-number', field: 'attendees.0.name' }]);
  });

  it.each([
    [' ', 'reason.required'],
    ['\u200b\u202e', 'reason.required'],
    ['paní 855412/1234', 'text.birth-number'],
    ['Vzorek č. 7', undefined],
  ])('as a reason %p: %p', (reason, code) => {
    expect(reasonRefusals(reason, 'why')).toEqual(code ? [{ code, field: 'why' }] : []);
  });

  it('is recognised whatever the day and sex', () => {
    const part = fc.record({
      year: fc.integer({ min: 54, max: 99 }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 28 }),
      shift: fc.constantFrom(0, 50),
      serial: fc.integer({ min: 0, max: 999 }),
    });
    fc.assert(
      fc.property(part, ({ year, month, day, shift, serial }) => {
        const two = (count: number): string => String(count).padStart(2, '0');
        const nine = `${two(year)}${two(month + shift)}${two(day)}${String(serial).padStart(3, '0')}`;
        const check = Number(nine) % 11;
        expect(looksLikeBirthNumber(`${nine}${check % 10}`)).toBe(true);
      }),
    );
  });
});

describe('codes', () => {
  const items: CodeListItem[] = [
    { code: 'VZ0', validFrom: null, validTo: localDate('2023-12-31') },
    { code: 'VZISCED5-8', validFrom: null, validTo: null },
  ];
  const others: CodeListItem[] = ['POHZENY', 'TPZAMCI', 'ZNZP'].map((code) => ({
    code,
    validFrom: null,
    validTo: null,
  }));
  const lists = new Map([
    ['education', items],
    ['sex', others],
    ['labour-status', others],
    ['disadvantage', others],
  ]);
  const found = (more: Partial<MonitoringSheet>, on = '2024-01-01'): string[] =>
    codeProblems({ ...sheet, ...more }, lists, localDate(on)).map((one) => `${one.field}: ${one.code}`);

  it('are those of the day', () => {
    expect(isCodeValid(items, 'VZ0', localDate('2023-12-31'))).toBe(true);
    expect(isCodeValid(items, 'VZ0', localDate('2024-01-01'))).toBe(false);
    expect(found({})).toEqual([]);
    expect(found({ education: given('VZ0') })).toEqual(['education: code.unknown']);
    expect(found({ education: given('VZ0') }, '2023-05-02')).toEqual([]);
  });

  it('are chosen once, and from a list that somebody has imported', () => {
    expect(found({ disadvantages: given(['ZNZP', 'ZNZP']) })).toEqual(['disadvantages: validation.duplicate']);
    expect(found({ sector: given('X') })).toEqual(['sector: code.list-empty']);
    expect(found({ disadvantages: given(['ZNZP', 'X']) })).toEqual(['disadvantages: code.unknown']);
  });
});

describe('the state at entry', () => {
  it('is frozen once answered, and corrected only with a reason', () => {
    const after = { ...sheet, education: given('VZ0'), sector: given('S1'), email: 'jana@example.cz' };
    expect(entryStateRefusals(sheet, after, { correctionReason: null })).toEqual([
      { code: 'participant.entry-state-frozen', field: 'education' },
    ]);
    expect(entryStateRefusals(sheet, after, { correctionReason: 'Přepis listu' })).toEqual([]);
    expect(changedEntryState(sheet, after)).toEqual(['education']);
  });

  it('tells none from refused, and sees no change in another order', () => {
    expect(changedEntryState(sheet, { ...sheet, disadvantages: REFUSED })).toEqual(['disadvantages']);
    const [one, other] = [given(['A', 'B']), given(['B', 'A'])];
    expect(changedEntryState({ ...sheet, disadvantages: one }, { ...sheet, disadvantages: other })).toEqual([]);
  });
});

describe('erasure', () => {
  const asked = { isCounted: true, isAnonymised: false, retentionUntil: localDate('2035-12-31') };

  it.each([
    [
      'a counted person within retention',
      { ...asked, today: localDate('2035-12-31') },
      'participant.retention-running',
    ],
    [
      'a counted person without retention set',
      { ...asked, retentionUntil: null, today: context.today },
      'participant.retention-unknown',
    ],
    ['somebody twice', { ...asked, isAnonymised: true, today: context.today }, 'participant.anonymised'],
  ])('is refused for %s', (_name, situation, code) => {
    expect(erasureRefusals(situation).map((one) => one.code)).toEqual([code]);
  });

  it('is open after retention, and at any time for whom nothing counts', () => {
    expect(erasureRefusals({ ...asked, today: localDate('2036-01-01') })).toEqual([]);
    expect(erasureRefusals({ ...asked, isCounted: false, today: context.today })).toEqual([]);
  });

  it('leaves nothing that tells the person, and the completeness as it was', () => {
    fc.assert(
      fc.property(fc.subarray([...PARTICIPANT_FIELDS, 'disadvantages' as const, 'postalCode' as const]), (taken) => {
        const before: MonitoringSheet = {
          ...sheet,
          ...Object.fromEntries(taken.map((field) => [field, EMPTY_SHEET[field]])),
        };
        const after = anonymisedSheet(before);
        const required = [...PARTICIPANT_FIELDS, 'disadvantages' as const, 'postalCode' as const];
        expect(missingSheetFields(after, required)).toEqual(missingSheetFields(before, required));
        expect(JSON.stringify(after)).not.toMatch(/Jana|Malá|Vymyšlov|04-12|110 15/);
      }),
    );
  });
});

it('has the 32 fields of IS ESF', () => {
  expect(SHEET_FIELDS.length).toBe(32);
  expect(Object.keys(EMPTY_SHEET)).toEqual(SHEET_FIELDS);
});
