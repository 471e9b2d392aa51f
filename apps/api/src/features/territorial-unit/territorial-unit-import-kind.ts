import {
  COOPERATION_DAYS,
  failure,
  finding,
  isMunicipalityCode,
  municipalityStanding,
  parseLocalDate,
  parseMunicipalityCode,
  regionDistrictProblems,
  success,
  withoutDiacritics,
  type ExistingRecord,
  type Finding,
  type ImportKind,
  type LocalDate,
  type RegionLists,
  type Result,
  type RowValues,
} from '@rssz/domain';
import { textValue } from '../../platform/import/text-value.ts';
import { UNIT_KINDS, type UnitKind } from './dto/territorial-unit.dto.ts';

export interface UnitImportFields {
  readonly place: number;
  readonly name: string;
  readonly kind: UnitKind;
  readonly regionCode: string;
  readonly cooperationFrom: LocalDate;
  readonly cooperationTo: LocalDate;
  readonly municipalities: readonly string[];
  readonly note: string;
}

/** Who holds which place, from the day on which a row would take it. */
export interface HeldPlace {
  readonly number: number;
  readonly unitId: string;
  readonly validTo: LocalDate | null;
}

export interface UnitImportContext {
  readonly today: LocalDate;
  readonly lists: RegionLists;
  readonly existing: ReadonlyMap<string, ExistingRecord<UnitImportFields>>;
  readonly places: ReadonlySet<number>;
  readonly held: readonly HeldPlace[];
  readonly unitOfName: ReadonlyMap<string, string>;
  /** Names that several rows of the file give to different units. */
  readonly repeatedNames: ReadonlySet<string>;
  readonly knownMunicipalities: { has(code: string): boolean } | null;
}

const KIND_OF_WORD: Readonly<Record<string, UnitKind>> = {
  obec: 'municipality',
  mesto: 'municipality',
  'svazek obci': 'association',
  'dobrovolny svazek obci': 'association',
  dso: 'association',
  kraj: 'region',
};

/** The Czech word of a kind, as exports write it and imports read it. */
export const WORD_OF_KIND: Readonly<Record<UnitKind, string>> = {
  municipality: 'obec',
  association: 'svazek obcí',
  region: 'kraj',
};

/**
 * Territorial units: a row finds its unit by the place, and without a place by the name. Names, places and periods are
 * judged against what is stored.
 */
export const territorialUnitImportKind: ImportKind<UnitImportFields, UnitImportContext> = {
  kind: 'territorial-unit',
  columns: {
    place: {
      header: { cs: 'Místo', en: 'Place' },
      aliases: ['ÚC', 'kód místa', 'kód ÚC', 'číslo ÚC', 'place code'],
      isRequired: false,
      parse: parsePlace,
    },
    name: {
      header: { cs: 'Název', en: 'Name' },
      aliases: ['územní celek', 'název územního celku', 'název ÚC'],
      isRequired: true,
      parse: textValue(200),
    },
    kind: {
      header: { cs: 'Druh', en: 'Kind' },
      aliases: ['typ', 'druh územního celku', 'type'],
      isRequired: true,
      parse: parseKind,
    },
    regionCode: {
      header: { cs: 'Kód kraje', en: 'Region code' },
      aliases: ['kraj', 'NUTS3', 'kraj (NUTS 3)', 'region'],
      isRequired: true,
      parse: (text) => success(text.toUpperCase()),
    },
    cooperationFrom: {
      header: { cs: 'Spolupráce od', en: 'Cooperation from' },
      aliases: ['od', 'začátek spolupráce'],
      isRequired: false,
      parse: parseDay,
    },
    cooperationTo: {
      header: { cs: 'Spolupráce do', en: 'Cooperation to' },
      aliases: ['do', 'konec spolupráce'],
      isRequired: false,
      parse: parseDay,
    },
    municipalities: {
      header: { cs: 'Kódy obcí', en: 'Municipality codes' },
      aliases: ['obce', 'kód obce', 'municipalities'],
      isRequired: false,
      parse: parseMunicipalities,
    },
    note: {
      header: { cs: 'Poznámka', en: 'Note' },
      isRequired: false,
      parse: textValue(4000),
    },
  },
  nameColumn: 'name',
  codeOf: ({ place, name }) => (place ? `place:${place}` : name ? `name:${name}` : null),
  rowFindings: (values, context) => {
    const code = territorialUnitImportKind.codeOf(values);
    const record = code === null ? undefined : context.existing.get(code);
    const { regionCode = null } = values;
    return [
      ...regionDistrictProblems({ regionCode, districtCode: null }, context.lists).map((one) =>
        finding('blocking', one),
      ),
      ...periodFindings(values, record),
      ...nameFindings(values, record, context),
      ...placeFindings(values, record, context),
      ...municipalityFindings(values, context),
    ];
  },
};

type UnitRecord = ExistingRecord<UnitImportFields> | undefined;

function periodFindings(values: RowValues<UnitImportFields>, record: UnitRecord): Finding[] {
  const from = values.cooperationFrom === undefined ? record?.values.cooperationFrom : values.cooperationFrom;
  const to = values.cooperationTo === undefined ? record?.values.cooperationTo : values.cooperationTo;
  if (!to || (from && from <= to)) return [];
  return [finding('blocking', { code: 'unit.period-reversed' }, 'cooperationTo')];
}

function nameFindings(
  { name }: RowValues<UnitImportFields>,
  record: UnitRecord,
  { unitOfName, repeatedNames }: UnitImportContext,
): Finding[] {
  if (!name) return [];
  if (repeatedNames.has(name)) return [finding('blocking', { code: 'validation.duplicate' }, 'name')];
  const owner = unitOfName.get(name);
  if (owner === undefined || owner === record?.id) return [];
  return [finding('blocking', { code: 'unit.name-taken' }, 'name')];
}

function placeFindings(
  values: RowValues<UnitImportFields>,
  record: UnitRecord,
  { places, held, today }: UnitImportContext,
): Finding[] {
  const number = values.place;
  if (!number || record?.values.place === number) return [];
  if (!places.has(number)) return [finding('blocking', { code: 'unit.place-unknown', params: { number } }, 'place')];
  const from = placeFrom(record, values.cooperationFrom ?? null, today);
  const isTaken = held.some(
    (one) => one.number === number && one.unitId !== record?.id && (one.validTo === null || one.validTo >= from),
  );
  return isTaken ? [finding('blocking', { code: 'unit.place-taken', params: { number } }, 'place')] : [];
}

/** A new unit takes its place when its cooperation begins; one that is here already moves today. */
export const placeFrom = (record: object | null | undefined, from: LocalDate | null, today: LocalDate): LocalDate =>
  record ? today : (from ?? today);

function municipalityFindings(
  { municipalities }: RowValues<UnitImportFields>,
  { knownMunicipalities }: UnitImportContext,
): Finding[] {
  const standings = (municipalities ?? [])
    .filter(isMunicipalityCode)
    .map((code) => municipalityStanding(code, knownMunicipalities));
  return standings.flatMap(({ isAllowed, problem }) =>
    problem ? [finding(isAllowed ? 'warning' : 'blocking', problem, 'municipalities')] : [],
  );
}

/** Reads `ÚC 07`, `uc7` or `7`. */
function parseDay(text: string): Result<LocalDate> {
  return parseLocalDate(text, COOPERATION_DAYS);
}

function parsePlace(text: string): Result<number> {
  const [, digits] = /^(?:uc)?\s*0*(\d{1,4})$/.exec(withoutDiacritics(text)) ?? [];
  const number = Number(digits ?? 0);
  return number > 0 ? success(number) : failure({ code: 'validation.wrong-type' });
}

function parseKind(text: string): Result<UnitKind> {
  const word = withoutDiacritics(text);
  const kind = KIND_OF_WORD[word] ?? UNIT_KINDS.find((one) => one === word);
  return kind ? success(kind) : failure({ code: 'validation.not-in-list' });
}

/** Codes separated by commas, each once, in the order of codes. */
function parseMunicipalities(text: string): Result<readonly string[]> {
  const codes = new Set<string>();
  for (const part of text.split(/[,;\n]/).filter((one) => one.trim() !== '')) {
    const code = parseMunicipalityCode(part);
    if (!code.ok) return code;
    codes.add(code.value);
  }
  return success([...codes].sort());
}
