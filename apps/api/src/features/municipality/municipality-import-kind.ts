import {
  finding,
  parseMunicipalityCode,
  regionDistrictProblems,
  success,
  type ImportKind,
  type RegionLists,
} from '@rssz/domain';
import { textValue } from '../../platform/import/text-value.ts';

export interface MunicipalityFields {
  readonly code: string;
  readonly name: string;
  readonly districtCode: string;
  readonly regionCode: string;
}

const upperCase = (text: string) => success(text.toUpperCase());

/** The list of municipalities as RÚIAN and ČSÚ give it: a code of six digits, a name, a district and a region. */
export const municipalityImportKind: ImportKind<MunicipalityFields, RegionLists> = {
  kind: 'municipality',
  columns: {
    code: {
      header: { cs: 'Kód obce', en: 'Municipality code' },
      aliases: ['kód', 'obec kód', 'kod obec', 'LAU2', 'chodnota obce'],
      isRequired: true,
      parse: parseMunicipalityCode,
    },
    name: {
      header: { cs: 'Název obce', en: 'Municipality name' },
      aliases: ['obec', 'název', 'name', 'municipality'],
      isRequired: true,
      parse: textValue(200),
    },
    districtCode: {
      header: { cs: 'Kód okresu', en: 'District code' },
      aliases: ['okres', 'okres kód', 'LAU1', 'kód LAU1', 'kód okresu (LAU 1)', 'district'],
      isRequired: true,
      parse: upperCase,
    },
    regionCode: {
      header: { cs: 'Kód kraje', en: 'Region code' },
      aliases: ['kraj', 'kraj kód', 'NUTS3', 'kód NUTS3', 'kód kraje (NUTS 3)', 'region'],
      isRequired: true,
      parse: upperCase,
    },
  },
  nameColumn: 'name',
  codeOf: ({ code }) => code ?? null,
  rowFindings: ({ districtCode = null, regionCode = null }, lists) =>
    regionDistrictProblems({ districtCode, regionCode }, lists).map((problem) => finding('blocking', problem)),
};
