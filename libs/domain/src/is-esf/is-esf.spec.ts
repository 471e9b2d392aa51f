import fc from 'fast-check';
import { localDate } from '../kernel/local-date.ts';
import { given, REFUSED } from '../participant/answer.ts';
import { EMPTY_SHEET, type MonitoringSheet } from '../participant/monitoring-sheet.ts';
import { ESF_PERSON_COLUMNS, ESF_SUPPORT_COLUMNS } from './columns.ts';
import { parseEsfCsv, writeEsfCsv } from './csv.ts';
import { esfDate, esfHours, readEsfDate, readEsfHours } from './esf-values.ts';
import { exportPersons, type EsfPerson } from './export-persons.ts';
import { exportSupports } from './export-supports.ts';
import { matchPersons } from './match-persons.ts';
import { FIELD_OF_COLUMN } from './person-row.ts';
import { readPersons, readSupports, type EsfPersonRow } from './read-file.ts';
import { reconcilePersons, reconcileSupports, reconcileValue } from './reconcile.ts';
import { sumByPeriod, type SpecifiedEntry } from './sum-by-period.ts';

const jana: MonitoringSheet = {
  ...EMPTY_SHEET,
  givenName: 'Jana',
  surname: 'Malá; roz. "Velká"',
  birthDate: localDate('1985-04-12'),
  municipality: 'Vymyšlov',
  houseNumber: '100',
  orientationNumber: '2',
  orientationLetter: 'A',
  postalCode: '110 15',
  entryOn: localDate('2023-05-02'),
  sex: given('POHZENY'),
  labourStatus: given('TPZAMCI'),
  education: given('VZISCED5-8'),
  disadvantages: given(['ZNZP', 'SPZSV']),
  housingAccess: given('belongs'),
};
const petr: MonitoringSheet = {
  ...jana,
  givenName: 'Petr',
  surname: 'Smyšlený',
  birthDate: localDate('1979-11-30'),
  houseNumber: null,
  orientationNumber: null,
  orientationLetter: null,
  postalCode: null,
  sex: given('POHMUZI'),
  disadvantages: REFUSED,
  exitOn: localDate('2024-01-31'),
};
const people: EsfPerson[] = [
  { participantId: 'jana', sheet: jana },
  { participantId: 'petr', sheet: petr },
];
const personHeader =
  'Jmeno_Osoby;Prijmeni_Osoby;DatumNarozeni_Osoby;Obec_TrvaleBydlisteOsoby;CastObce_TrvaleBydlisteOsoby;Ulice_TrvaleBydlisteOsoby;CisloPopisne_TrvaleBydlisteOsoby;CisloOrientacni_TrvaleBydlisteOsoby;ZnakCislaOrientacniho_TrvaleBydlisteOsoby;PSC_TrvaleBydlisteOsoby;TitulPredJmenem_Osoby;TitulZaJmenem_Osoby;DatumVystupuZProjektu_Osoby;DatumUmrti_Osoby;Email_KontaktOsoby;Telefon_KontaktOsoby;VstupuDoProjektu_Osoby;PodlePohlavi;PodlePostaveniNaTrhuPrace_MonitorovaciList;PodlePostaveniOsobyVProjektu_MonitorovaciList;PodleNejvyssihoDosazenehoVzdelani_MonitorovaciList;PodlePristupuKBydleni_MonitorovaciList;PodleAktivityVSektoruEkonomiky_MonitorovaciList;PodleSpecifikacePusobeniVeVerejnemSektoru_MonitorovaciList;PodleTypuZnevyhodneni_MonitorovaciList;PodleOsobSdilejicichStejnouDomacnost_MonitorovaciList;PodleDruhuObdrzenePodpory_MonitorovaciList;PodlePostaveniDaneOsoby_MonitorovaciList;PodleVysledkuUcasti_MonitorovaciList;PodleSituacePoUkonceniUcastiVProjektu_MonitorovaciList;ProhlaseniPodporeneOsobyOUzemniZpusobilosti_MonitorovaciList;Partner';
const janaLine =
  'Jana;"Malá; roz. ""Velká""";12.4.1985;Vymyšlov;;;100;2;A;11015;;;;;;;2.5.2023;POHZENY;TPZAMCI;;VZISCED5-8;;;;ZNZP|SPZSV;;;;;;;';
const petrLine =
  'Petr;Smyšlený;30.11.1979;Vymyšlov;;;;;;;;;31.1.2024;;;;2.5.2023;POHMUZI;TPZAMCI;;VZISCED5-8;;;;;;;;;;;';
const goldenPersons = `\uFEFF${personHeader}\r\n${janaLine}\r\n${petrLine}\r\n`;
const supportHeader = `${personHeader.split(';').slice(0, 10).join(';')};KodSpecifikace;RozsahPodporyPrezencne;RozsahPodporyElektronicky;CenaPodpory;DatumOd;DatumDo;Poznamka`;

const bytes = (text: string): string => Buffer.from(text, 'utf8').toString('hex');
const read = (text: string): EsfPersonRow[] => {
  const rows = readPersons(text);
  if (!rows.ok) throw new Error(rows.error.code);
  return rows.value;
};

describe('values of IS ESF', () => {
  it.each([
    ['2023-01-05', '5.1.2023'],
    ['2024-12-31', '31.12.2024'],
  ])('write the day %s as %s and read it padded or not', (day, text) => {
    expect(esfDate(localDate(day))).toBe(text);
    expect(readEsfDate(text)).toEqual({ ok: true, value: day });
    expect(readEsfDate('05.01.2023')).toEqual({ ok: true, value: '2023-01-05' });
  });

  it.each([
    [0, '0'],
    [90, '1,5'],
    [120, '2'],
    [100, '1,7'],
    [2, '0'],
    [3, '0,1'],
    [2400, '40'],
  ])('write %i minutes as %s', (minutes, text) => expect(esfHours(minutes)).toBe(text));

  it('read hours back to a tenth', () => {
    fc.assert(
      fc.property(fc.nat(100_000), (minutes) => {
        expect(readEsfHours(esfHours(minutes))).toEqual({ ok: true, value: Math.round(minutes / 6) });
      }),
    );
    expect(readEsfHours('dvě').ok).toBe(false);
    expect(readEsfHours('')).toEqual({ ok: true, value: 0 });
    expect(esfDate(null)).toBe('');
  });
});

describe('a file of IS ESF', () => {
  it('is read back as it was written, whatever is in it', () => {
    const value = fc.string({ unit: fc.constantFrom('a', 'ž', ';', '"', '\r', '\n', ' ', '='), maxLength: 6 });
    const row = fc.array(value, { minLength: 2, maxLength: 2 });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 6 }), fc.boolean(), (rows, isQuoted) => {
        const text = writeEsfCsv(['A', 'B'], rows, isQuoted ? ['B'] : []);
        const lines = parseEsfCsv(text);
        expect(lines.ok && lines.value.slice(1).map((line) => line.cells)).toEqual(rows);
      }),
    );
  });

  it('numbers its lines as people see them', () => {
    const lines = parseEsfCsv('A;B\r\n"x\r\ny";1\r\n\r\nz;2');
    expect(lines.ok && lines.value.map((one) => one.line)).toEqual([1, 2, 5]);
  });

  it.each(['A;"x', 'A;x"y', 'A;"x"y'])('with quotes like %j is malformed', (text) => {
    expect(parseEsfCsv(`H\r\n${text}`)).toEqual({
      ok: false,
      error: { code: 'is-esf.csv-malformed', params: { line: 2 } },
    });
  });
});

describe('osoby.csv', () => {
  it('is exact to the byte', () => {
    const { text, exportedIds, leftOut } = exportPersons(people);
    expect(bytes(text)).toBe(bytes(goldenPersons));
    expect([exportedIds, leftOut]).toEqual([['jana', 'petr'], []]);
    expect(ESF_PERSON_COLUMNS.length).toBe(32);
    expect(new Set(Object.values(FIELD_OF_COLUMN)).size).toBe(32);
  });

  it('leaves out whoever lacks a required field, a refused one too', () => {
    const sheet = { ...jana, municipality: null, education: REFUSED };
    const { text, leftOut } = exportPersons([{ participantId: 'x', sheet }]);
    expect(text).toBe(`\uFEFF${personHeader}\r\n`);
    expect(leftOut[0]?.problems.map((one) => one.field)).toEqual(['municipality', 'education']);
  });

  it('writes access to housing once its codes are known', () => {
    const { text } = exportPersons([{ participantId: 'jana', sheet: jana }], { housingAccess: { belongs: 'PB1' } });
    expect(text).toContain(';VZISCED5-8;PB1;');
  });
});

describe('the list exported back', () => {
  it('is refused with other columns, and a bad row matches nobody', () => {
    expect(readPersons(goldenPersons.replace('Partner', 'Partneri'))).toEqual({
      ok: false,
      error: { code: 'is-esf.columns-differ', params: { place: 32, expected: 'Partner', found: 'Partneri' } },
    });
    expect(readPersons('').ok).toBe(false);
    const rows = read(goldenPersons.replace('30.11.1979', '31.11.1979') + 'Jen;tři;buňky\r\n');
    expect(rows.map((row) => row.problems.map((one) => one.code))).toEqual([
      [],
      ['date.not-a-date'],
      ['is-esf.row-length', 'date.not-a-date'],
    ]);
    expect(matchPersons(people, rows)).toMatchObject({ onlyOurs: ['petr'], matched: [{ participantId: 'jana' }] });
  });

  it('is matched by name and birth date, however written', () => {
    const back = goldenPersons.replace('Petr;Smyšlený;30.11.1979', 'PETR;SMYSLENY;30.11.1979');
    const match = matchPersons(people, read(back));
    expect(match.matched.map((one) => one.participantId)).toEqual(['jana', 'petr']);
    expect(match.matched[1]?.row.identityCells[0]).toBe('PETR');
    expect([match.onlyOurs, match.onlyTheirs, match.ambiguous]).toEqual([[], [], []]);
  });

  it('shows who is on one side only, and decides nothing about two of a kind', () => {
    const rows = read(goldenPersons + janaLine + '\r\n' + petrLine.replace('Petr', 'Pavel') + '\r\n');
    const match = matchPersons([...people, { participantId: 'nobody', sheet: EMPTY_SHEET }], rows);
    expect(match.ambiguous).toMatchObject([{ participantIds: ['jana'], rows: [{ line: 2 }, { line: 4 }] }]);
    expect(match.onlyTheirs.map((row) => row.line)).toEqual([5]);
    expect(match.onlyOurs).toEqual(['nobody']);
    const twice = matchPersons([...people, { participantId: 'again', sheet: petr }], read(goldenPersons));
    expect(twice.ambiguous[0]?.participantIds).toEqual(['petr', 'again']);
  });
});

describe('podpory.csv', () => {
  const periods = [
    { number: 1, startsOn: localDate('2023-01-01'), endsOn: localDate('2023-06-30') },
    { number: 2, startsOn: localDate('2023-07-01'), endsOn: localDate('2023-12-31') },
  ];
  const entry = (
    participantId: string,
    day: string,
    minutes: number,
    more: Partial<SpecifiedEntry> = {},
  ): SpecifiedEntry => ({
    participantId,
    heldOn: localDate(day),
    minutes,
    mode: 'in-person',
    isVoided: false,
    recordedFrom: `${day}T12:00:00Z`,
    recordedTo: null,
    specification: '7.1',
    ...more,
  });
  const entries = [
    entry('jana', '2023-05-10', 60),
    entry('jana', '2023-06-30', 30, { mode: 'e-learning' }),
    entry('jana', '2023-07-01', 120),
    entry('jana', '2023-08-01', 500, { isVoided: true }),
    entry('petr', '2023-09-01', 45, { specification: null }),
    entry('novy', '2023-09-01', 45),
  ];
  const entryOn = new Map([
    ['jana', localDate('2023-05-02')],
    ['petr', localDate('2023-05-02')],
  ]);
  const sums = sumByPeriod(entries, periods, entryOn);
  const match = matchPersons(people, read(goldenPersons.replace('Vymyšlov;;;100', 'VYMYŠLOV;;;100')));

  it('is exact to the byte, under the address of IS ESF', () => {
    const { text, leftOut } = exportSupports(sums, match.matched);
    const who = 'Jana;"Malá; roz. ""Velká""";12.4.1985;VYMYŠLOV;;;100;2;A;11015';
    const golden = `\uFEFF${supportHeader}\r\n${who};"7.1";1;0,5;;2.5.2023;30.6.2023;\r\n${who};"7.1";2;0;;1.7.2023;31.12.2023;\r\n`;
    expect(bytes(text)).toBe(bytes(golden));
    expect(ESF_SUPPORT_COLUMNS.length).toBe(17);
    expect(leftOut.map(({ sum, problem }) => [sum.participantId, problem.code])).toEqual([
      ['novy', 'is-esf.person-unmatched'],
      ['petr', 'is-esf.specification-missing'],
    ]);
  });

  it('leaves out what would round to nothing', () => {
    const [small] = sumByPeriod([entry('jana', '2023-05-10', 2)], periods, entryOn);
    if (!small) throw new Error('no sum');
    expect(exportSupports([small], match.matched).leftOut[0]?.problem.code).toBe('is-esf.rounds-to-zero');
  });

  it('adds up the same whatever the order of entries', () => {
    expect(sumByPeriod([...entries].reverse(), periods, entryOn)).toEqual(sums);
  });

  it('agrees with itself read back, and shows every hour that differs', () => {
    const { text, exported } = exportSupports(sums, match.matched);
    const same = readSupports(text);
    expect(same.ok && reconcileSupports(exported, same.value, match.matched)).toEqual([]);
    const other = readSupports(text.replace(';1;0,5;', ';1,5;0,5;').replace('31.12.2023', '30.12.2023'));
    const found = other.ok ? reconcileSupports(exported, other.value, match.matched) : [];
    expect(found.map(({ line, field, ours, theirs }) => [line, field, ours, theirs])).toEqual([
      [2, 'RozsahPodporyPrezencne', '1', '1,5'],
      [null, 'RozsahPodporyPrezencne', '2', null],
      [3, 'RozsahPodporyPrezencne', null, '2'],
    ]);
    const broken = readSupports(text.replace(';2;0;', ';dvě;0;'));
    expect(broken.ok && broken.value[1]?.problems).toEqual([
      { code: 'hours.not-a-number', field: 'RozsahPodporyPrezencne' },
    ]);
  });
});

describe('the reconciliation desk', () => {
  it('shows cells that differ, and people of one side', () => {
    const back = goldenPersons.replace(';31.1.2024;', ';28.02.2024;').replace('Vymyšlov;;;100', 'VYMYSLOV;;;100');
    const match = matchPersons([...people, { participantId: 'novy', sheet: EMPTY_SHEET }], read(back));
    expect(reconcilePersons(people, match)).toEqual([
      {
        subject: 'field',
        participantId: 'petr',
        line: 3,
        field: 'DatumVystupuZProjektu_Osoby',
        ours: '31.1.2024',
        theirs: '28.02.2024',
      },
      { subject: 'person', field: '', participantId: 'novy', line: null, ours: 'novy', theirs: null },
    ]);
  });

  it('holds figures against each other', () => {
    expect(reconcileValue('participants', 31, 31)).toEqual([]);
    expect(reconcileValue('participants', 31, 29)[0]).toMatchObject({ ours: '31', theirs: '29' });
  });
});
