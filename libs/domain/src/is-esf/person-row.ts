import { valueOf, type Answer } from '../participant/answer.ts';
import type { HousingAccess, MonitoringSheet } from '../participant/monitoring-sheet.ts';
import type { SheetField } from '../participant/sheet-field.ts';
import { ESF_PERSON_COLUMNS, type EsfPersonColumn } from './columns.ts';
import { esfDate } from './esf-values.ts';

/** The codes of IS ESF that no public source gives; an answer without a code goes out as an empty cell. */
export interface EsfCodes {
  readonly housingAccess?: Readonly<Partial<Record<HousingAccess, string>>>;
}

/** The field of the sheet that each column is written from. */
export const FIELD_OF_COLUMN: Readonly<Record<EsfPersonColumn, SheetField>> = {
  Jmeno_Osoby: 'givenName',
  Prijmeni_Osoby: 'surname',
  DatumNarozeni_Osoby: 'birthDate',
  Obec_TrvaleBydlisteOsoby: 'municipality',
  CastObce_TrvaleBydlisteOsoby: 'municipalityPart',
  Ulice_TrvaleBydlisteOsoby: 'street',
  CisloPopisne_TrvaleBydlisteOsoby: 'houseNumber',
  CisloOrientacni_TrvaleBydlisteOsoby: 'orientationNumber',
  ZnakCislaOrientacniho_TrvaleBydlisteOsoby: 'orientationLetter',
  PSC_TrvaleBydlisteOsoby: 'postalCode',
  TitulPredJmenem_Osoby: 'titleBefore',
  TitulZaJmenem_Osoby: 'titleAfter',
  DatumVystupuZProjektu_Osoby: 'exitOn',
  DatumUmrti_Osoby: 'diedOn',
  Email_KontaktOsoby: 'email',
  Telefon_KontaktOsoby: 'phone',
  VstupuDoProjektu_Osoby: 'entryOn',
  PodlePohlavi: 'sex',
  PodlePostaveniNaTrhuPrace_MonitorovaciList: 'labourStatus',
  PodlePostaveniOsobyVProjektu_MonitorovaciList: 'projectPosition',
  PodleNejvyssihoDosazenehoVzdelani_MonitorovaciList: 'education',
  PodlePristupuKBydleni_MonitorovaciList: 'housingAccess',
  PodleAktivityVSektoruEkonomiky_MonitorovaciList: 'sector',
  PodleSpecifikacePusobeniVeVerejnemSektoru_MonitorovaciList: 'publicSectorPosition',
  PodleTypuZnevyhodneni_MonitorovaciList: 'disadvantages',
  PodleOsobSdilejicichStejnouDomacnost_MonitorovaciList: 'sharedHousehold',
  PodleDruhuObdrzenePodpory_MonitorovaciList: 'supportType',
  PodlePostaveniDaneOsoby_MonitorovaciList: 'personPosition',
  PodleVysledkuUcasti_MonitorovaciList: 'participationResult',
  PodleSituacePoUkonceniUcastiVProjektu_MonitorovaciList: 'exitSituations',
  ProhlaseniPodporeneOsobyOUzemniZpusobilosti_MonitorovaciList: 'territorialEligibility',
  Partner: 'partner',
};

/**
 * The 32 cells of one person. Several codes stand in one cell divided by `|`; refused, not asked and none are all an empty
 * cell, since IS ESF has no word for them.
 *
 * Source: domain.md §1.5.
 *
 * @example personRow(sheet)[2] // '12.4.1985'
 */
export function personRow(sheet: MonitoringSheet, codes: EsfCodes = {}): string[] {
  return ESF_PERSON_COLUMNS.map((column) => cellOf(sheet, FIELD_OF_COLUMN[column], codes));
}

function cellOf(sheet: MonitoringSheet, field: SheetField, codes: EsfCodes): string {
  if (field === 'birthDate' || field === 'entryOn' || field === 'exitOn' || field === 'diedOn') {
    return esfDate(sheet[field]);
  }
  if (field === 'housingAccess') {
    const answer = valueOf(sheet.housingAccess);
    return answer === null ? '' : (codes.housingAccess?.[answer] ?? '');
  }
  const text = textOf(sheet[field]);
  return field === 'postalCode' ? text.replace(/\s/g, '') : text;
}

function textOf(value: string | null | Answer<string> | Answer<readonly string[]>): string {
  if (value === null || typeof value === 'string') return (value ?? '').trim();
  const answer = valueOf<string | readonly string[]>(value);
  if (answer === null) return '';
  return typeof answer === 'string' ? answer : answer.join('|');
}
