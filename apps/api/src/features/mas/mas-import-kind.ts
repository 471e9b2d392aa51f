import {
  COOPERATION_DAYS,
  failure,
  finding,
  isEmailAddress,
  isMunicipalityCode,
  municipalityStanding,
  parseIdentificationNumber,
  parseLocalDate,
  parseMunicipalityCode,
  regionDistrictProblems,
  success,
  type ExistingRecord,
  type Finding,
  type ImportColumn,
  type ImportKind,
  type LocalDate,
  type RegionLists,
  type Result,
  type RowValues,
} from '@rssz/domain';
import { textValue } from '../../platform/import/text-value.ts';
import type { MasFields } from './mas.repository.ts';

type ColumnOf<Field extends keyof MasFields> = { readonly [Key in Field]: NonNullable<MasFields[Key]> };

/** A group in one row: its own fields, and its municipalities as a list of codes. */
export interface MasImportFields extends ColumnOf<keyof MasFields> {
  readonly municipalities: readonly string[];
}

export interface MasImportContext {
  readonly lists: RegionLists;
  readonly existing: ReadonlyMap<string, ExistingRecord<MasImportFields>>;
  /** Which group has a name, by its id. */
  readonly masOfName: ReadonlyMap<string, string>;
  readonly repeatedNames: ReadonlySet<string>;
  readonly knownMunicipalities: { has(code: string): boolean } | null;
}

const upperCase = (text: string): Result<string> => success(text.toUpperCase());
const parseDay = (text: string): Result<LocalDate> => parseLocalDate(text, COOPERATION_DAYS);
const column = <Value>(
  header: ImportColumn<Value>['header'],
  parse: ImportColumn<Value>['parse'],
  aliases: readonly string[] = [],
): ImportColumn<Value> => ({ header, aliases, isRequired: false, parse });

/** Local action groups, found by their identification number. */
export const masImportKind: ImportKind<MasImportFields, MasImportContext> = {
  kind: 'mas',
  columns: {
    identificationNumber: {
      header: { cs: 'IČO', en: 'Identification number' },
      aliases: ['ičo mas', 'identifikační číslo', 'company id'],
      isRequired: true,
      parse: parseIdentificationNumber,
    },
    name: {
      header: { cs: 'Název MAS', en: 'Local action group' },
      aliases: ['mas', 'název', 'místní akční skupina', 'name'],
      isRequired: true,
      parse: textValue(200),
    },
    regionCode: {
      header: { cs: 'Kód kraje', en: 'Region code' },
      aliases: ['kraj', 'NUTS3', 'region'],
      isRequired: true,
      parse: upperCase,
    },
    municipalities: column({ cs: 'Kódy obcí', en: 'Municipality codes' }, parseCodes, [
      'obce',
      'území',
      'municipalities',
    ]),
    strategyName: column({ cs: 'Strategie CLLD', en: 'CLLD strategy' }, textValue(300), ['strategie', 'SCLLD']),
    strategyFrom: column({ cs: 'Strategie od', en: 'Strategy from' }, parseDay),
    strategyTo: column({ cs: 'Strategie do', en: 'Strategy to' }, parseDay),
    frameworkName: column({ cs: 'Programový rámec', en: 'Programme framework' }, textValue(300), [
      'akční plán programového rámce',
      'programový rámec OPZ+',
    ]),
    frameworkFrom: column({ cs: 'Rámec od', en: 'Framework from' }, parseDay),
    frameworkTo: column({ cs: 'Rámec do', en: 'Framework to' }, parseDay),
    address: column({ cs: 'Adresa kanceláře', en: 'Office address' }, textValue(300), ['adresa', 'sídlo']),
    email: column({ cs: 'E-mail kanceláře', en: 'Office e-mail' }, parseEmail, ['e-mail', 'email']),
    phone: column({ cs: 'Telefon kanceláře', en: 'Office telephone' }, textValue(50), ['telefon', 'phone']),
    website: column({ cs: 'Web', en: 'Website' }, textValue(300), ['webové stránky', 'www']),
    dataBox: column({ cs: 'Datová schránka', en: 'Data box' }, textValue(7), ['ID datové schránky']),
    note: column({ cs: 'Poznámka', en: 'Note' }, textValue(4000)),
  },
  nameColumn: 'name',
  codeOf: ({ identificationNumber }) => identificationNumber ?? null,
  rowFindings: (values, context) => {
    const record = context.existing.get(values.identificationNumber ?? '');
    const lists = regionDistrictProblems({ regionCode: values.regionCode ?? null, districtCode: null }, context.lists);
    return [
      ...lists.map((one) => finding('blocking', one)),
      ...periodFindings(values, record, 'strategyFrom', 'strategyTo'),
      ...periodFindings(values, record, 'frameworkFrom', 'frameworkTo'),
      ...nameFindings(values, record, context),
      ...municipalityFindings(values, context),
    ];
  },
};

type Row = RowValues<MasImportFields>;
type MasExisting = ExistingRecord<MasImportFields> | undefined;
type DayField = 'strategyFrom' | 'strategyTo' | 'frameworkFrom' | 'frameworkTo';

function periodFindings(values: Row, record: MasExisting, fromField: DayField, toField: DayField): Finding[] {
  const dayOf = (field: DayField): LocalDate | null =>
    values[field] === undefined ? (record?.values[field] ?? null) : (values[field] ?? null);
  const [from, to] = [dayOf(fromField), dayOf(toField)];
  if (to === null || (from !== null && from <= to)) return [];
  return [finding('blocking', { code: 'mas.period-reversed' }, toField)];
}

function nameFindings({ name }: Row, record: MasExisting, { masOfName, repeatedNames }: MasImportContext): Finding[] {
  if (!name) return [];
  if (repeatedNames.has(name)) return [finding('blocking', { code: 'validation.duplicate' }, 'name')];
  const owner = masOfName.get(name);
  return owner === undefined || owner === record?.id ? [] : [finding('blocking', { code: 'mas.name-taken' }, 'name')];
}

function municipalityFindings({ municipalities }: Row, { knownMunicipalities }: MasImportContext): Finding[] {
  return (municipalities ?? []).filter(isMunicipalityCode).flatMap((code) => {
    const { isAllowed, problem } = municipalityStanding(code, knownMunicipalities);
    return problem ? [finding(isAllowed ? 'warning' : 'blocking', problem, 'municipalities')] : [];
  });
}

function parseEmail(text: string): Result<string> {
  return isEmailAddress(text) ? success(text) : failure({ code: 'validation.not-an-email' });
}

/** Codes separated by commas, each once, in their order. */
function parseCodes(text: string): Result<readonly string[]> {
  const codes = new Set<string>();
  for (const part of text.split(/[,;\n]/).filter((one) => one.trim() !== '')) {
    const code = parseMunicipalityCode(part);
    if (!code.ok) return code;
    codes.add(code.value);
  }
  return success([...codes].sort());
}
