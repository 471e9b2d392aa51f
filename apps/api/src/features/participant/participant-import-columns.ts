import {
  failure,
  parseLocalDate,
  success,
  withoutDiacritics,
  type HousingAccess,
  type ImportColumn,
  type LocalDate,
  type Result,
  type SheetCodeField,
  type SheetCodesField,
  type SheetDateField,
  type SheetTextField,
} from '@rssz/domain';
import { textValue } from '../../platform/import/text-value.ts';

/** The word that stands in a cell for a question that was refused. */
export const REFUSED_WORD = 'odmítnuto';

/** The word for an answer of none. */
export const NONE_WORD = 'žádné';

type Codes = readonly string[] | typeof REFUSED_WORD;

/** A row of participants: the sheet in cells, the pseudonym and the names of territorial units. */
export type ParticipantImportFields = { readonly [Field in SheetTextField]: string } & {
  readonly [Field in SheetDateField]: LocalDate;
} & { readonly [Field in SheetCodeField]: string } & { readonly [Field in SheetCodesField]: Codes } & {
  readonly housingAccess: HousingAccess;
  readonly code: string;
  readonly units: readonly string[];
};

type Header = readonly [cs: string, en: string, ...aliases: string[]];

const column =
  <Value>(parse: (text: string) => Result<Value>, isRequired = false) =>
  ([cs, en, ...aliases]: Header): ImportColumn<Value> => ({ header: { cs, en }, aliases, isRequired, parse });

const text = (max: number) => column(textValue(max));
const name = column(textValue(100), true);
const day = column(parseLocalDate);
const code = column(textValue(50));
const codes = column(parseCodes);
const sheet = '_MonitorovaciList';
const home = '_TrvaleBydlisteOsoby';

/** The columns of an import of participants; those of `osoby.csv` of IS ESF are known too (domain.md §1.5). */
export const participantColumns: {
  readonly [Key in keyof ParticipantImportFields]: ImportColumn<ParticipantImportFields[Key]>;
} = {
  code: column((text) => success(text.toUpperCase()))(['Kód účastníka', 'Participant code', 'kód', 'pseudonym']),
  givenName: name(['Jméno', 'Given name', 'Jmeno_Osoby', 'křestní jméno']),
  surname: name(['Příjmení', 'Surname', 'Prijmeni_Osoby']),
  birthDate: day(['Datum narození', 'Birth date', 'DatumNarozeni_Osoby', 'narozen']),
  units: column(parseNames)(['Územní celky', 'Territorial units', 'územní celek', 'ÚC']),
  titleBefore: text(50)(['Titul před jménem', 'Title before name', 'TitulPredJmenem_Osoby']),
  titleAfter: text(50)(['Titul za jménem', 'Title after name', 'TitulZaJmenem_Osoby']),
  diedOn: day(['Datum úmrtí', 'Date of death', 'DatumUmrti_Osoby']),
  municipality: text(200)(['Obec', 'Municipality', `Obec${home}`, 'obec trvalého pobytu', 'bydliště']),
  municipalityPart: text(200)(['Část obce', 'Part of municipality', `CastObce${home}`]),
  street: text(200)(['Ulice', 'Street', `Ulice${home}`]),
  houseNumber: text(20)(['Číslo popisné', 'House number', `CisloPopisne${home}`, 'č. p.', 'číslo domu']),
  orientationNumber: text(10)(['Číslo orientační', 'Orientation number', `CisloOrientacni${home}`, 'č. o.']),
  orientationLetter: text(5)(['Znak čísla orientačního', 'Orientation letter', `ZnakCislaOrientacniho${home}`]),
  postalCode: column((text) => textValue(10)(text.replace(/\s/g, '')))(['PSČ', 'Postal code', `PSC${home}`]),
  email: text(200)(['E-mail', 'E-mail address', 'Email_KontaktOsoby']),
  phone: text(50)(['Telefon', 'Phone', 'Telefon_KontaktOsoby']),
  entryOn: day(['Datum vstupu', 'Entry date', 'VstupuDoProjektu_Osoby', 'vstup do projektu']),
  exitOn: day(['Datum výstupu', 'Exit date', 'DatumVystupuZProjektu_Osoby', 'ukončení účasti']),
  sex: column(parseSex)(['Pohlaví', 'Sex', 'PodlePohlavi']),
  labourStatus: code(['Postavení na trhu práce', 'Labour-market status', `PodlePostaveniNaTrhuPrace${sheet}`]),
  education: code(['Vzdělání', 'Education', `PodleNejvyssihoDosazenehoVzdelani${sheet}`, 'nejvyšší dosažené vzdělání']),
  housingAccess: column(parseHousing)(['Přístup k bydlení', 'Access to housing', `PodlePristupuKBydleni${sheet}`]),
  sector: code(['Sektor ekonomiky', 'Sector of economy', `PodleAktivityVSektoruEkonomiky${sheet}`]),
  publicSectorPosition: code([
    'Působení ve veřejném sektoru',
    'Public-sector position',
    `PodleSpecifikacePusobeniVeVerejnemSektoru${sheet}`,
  ]),
  projectPosition: code(['Postavení v projektu', 'Position in project', `PodlePostaveniOsobyVProjektu${sheet}`]),
  disadvantages: codes(['Znevýhodnění', 'Disadvantages', `PodleTypuZnevyhodneni${sheet}`, 'typ znevýhodnění']),
  sharedHousehold: code([
    'Osoby ve společné domácnosti',
    'Shared household',
    `PodleOsobSdilejicichStejnouDomacnost${sheet}`,
  ]),
  supportType: code(['Druh obdržené podpory', 'Kind of support received', `PodleDruhuObdrzenePodpory${sheet}`]),
  personPosition: code(['Postavení osoby', 'Position of person', `PodlePostaveniDaneOsoby${sheet}`]),
  participationResult: code(['Výsledek účasti', 'Result of participation', `PodleVysledkuUcasti${sheet}`]),
  exitSituations: codes([
    'Situace po ukončení účasti',
    'Situation after leaving',
    `PodleSituacePoUkonceniUcastiVProjektu${sheet}`,
  ]),
  territorialEligibility: code([
    'Prohlášení o územní způsobilosti',
    'Statement of territorial eligibility',
    `ProhlaseniPodporeneOsobyOUzemniZpusobilosti${sheet}`,
  ]),
  partner: text(200)(['Partner', 'Partner']),
};

const SEX_OF_WORD: Readonly<Record<string, string>> = { muz: 'POHMUZI', m: 'POHMUZI', zena: 'POHZENY', z: 'POHZENY' };

function parseSex(text: string): Result<string> {
  return success(SEX_OF_WORD[withoutDiacritics(text)] ?? text);
}

const HOUSING_OF_WORD: Readonly<Record<string, HousingAccess>> = {
  ano: 'belongs',
  patri: 'belongs',
  belongs: 'belongs',
  ne: 'does-not-belong',
  nepatri: 'does-not-belong',
  'does-not-belong': 'does-not-belong',
};

function parseHousing(text: string): Result<HousingAccess> {
  const access = HOUSING_OF_WORD[withoutDiacritics(text)];
  return access ? success(access) : failure({ code: 'validation.not-in-list' });
}

/** Codes separated by a stroke, as IS ESF has them; the words for none and for a refusal stand alone. */
function parseCodes(text: string): Result<Codes> {
  const word = withoutDiacritics(text);
  if (word === withoutDiacritics(REFUSED_WORD) || word === 'refused') return success(REFUSED_WORD);
  if (word === withoutDiacritics(NONE_WORD) || word === 'none') return success([]);
  return success(partsOf(text, /[|,;\n]/));
}

/** Names of units, each once; a comma may be part of a name. */
function parseNames(text: string): Result<readonly string[]> {
  return success(partsOf(text, /[|;\n]/));
}

const partsOf = (text: string, separator: RegExp): string[] =>
  [...new Set(text.split(separator).map((part) => part.trim()))].filter((part) => part !== '').sort();
