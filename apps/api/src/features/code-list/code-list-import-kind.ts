import {
  failure,
  finding,
  LIST_OF_FIELD,
  parseLocalDate,
  success,
  SUPPORT_SPECIFICATION_LIST,
  withoutDiacritics,
  type ImportKind,
  type LocalDate,
  type Result,
} from '@rssz/domain';
import { textValue } from '../../platform/import/text-value.ts';

export interface CodeListFields {
  readonly list: string;
  readonly code: string;
  readonly labelCs: string;
  readonly labelEn: string;
  readonly validFrom: LocalDate;
  readonly validTo: LocalDate;
}

/** The lists of IS ESF, which may be imported; regions and districts come with the installation. */
export const IMPORTED_LISTS: readonly string[] = [...Object.values(LIST_OF_FIELD), SUPPORT_SPECIFICATION_LIST];

/** What a list is called in the official forms, without diacritics. */
const LIST_OF_WORD: Readonly<Record<string, string>> = {
  pohlavi: 'sex',
  'postaveni na trhu prace': 'labour-status',
  'nejvyssi dosazene vzdelani': 'education',
  vzdelani: 'education',
  'sektor ekonomiky': 'economic-sector',
  'specifikace pusobeni ve verejnem sektoru': 'public-sector-position',
  'postaveni osoby v projektu': 'project-position',
  'typ znevyhodneni': 'disadvantage',
  'osoby sdilejici stejnou domacnost': 'shared-household',
  'druh obdrzene podpory': 'support-type',
  'postaveni dane osoby': 'person-position',
  'vysledek ucasti': 'participation-result',
  'situace po ukonceni ucasti': 'exit-situation',
  'prohlaseni o uzemni zpusobilosti': 'territorial-eligibility',
  'specifikace podpory': SUPPORT_SPECIFICATION_LIST,
};

/** Items of code lists: a row finds its item by list and code; an item is closed by its validity, never removed. */
export const codeListImportKind: ImportKind<CodeListFields> = {
  kind: 'code-list',
  columns: {
    list: {
      header: { cs: 'Číselník', en: 'Code list' },
      aliases: ['seznam', 'list'],
      isRequired: true,
      parse: parseList,
    },
    code: { header: { cs: 'Kód', en: 'Code' }, aliases: ['kód položky'], isRequired: true, parse: textValue(50) },
    labelCs: {
      header: { cs: 'Název česky', en: 'Czech label' },
      aliases: ['název', 'popis', 'label'],
      isRequired: true,
      parse: textValue(500),
    },
    labelEn: {
      header: { cs: 'Název anglicky', en: 'English label' },
      isRequired: false,
      parse: textValue(500),
    },
    validFrom: {
      header: { cs: 'Platí od', en: 'Valid from' },
      aliases: ['platnost od', 'od'],
      isRequired: false,
      parse: parseLocalDate,
    },
    validTo: {
      header: { cs: 'Platí do', en: 'Valid to' },
      aliases: ['platnost do', 'do'],
      isRequired: false,
      parse: parseLocalDate,
    },
  },
  nameColumn: 'code',
  codeOf: ({ list, code }) => (list && code ? itemKey(list, code) : null),
  rowFindings: ({ validFrom, validTo }) =>
    validFrom && validTo && validTo < validFrom
      ? [finding('blocking', { code: 'unit.period-reversed' }, 'validTo')]
      : [],
};

/** How a row and a record name the same item. */
export const itemKey = (list: string, code: string): string => `${list} ${code}`;

function parseList(text: string): Result<string> {
  const list = IMPORTED_LISTS.find((name) => name === text.trim()) ?? LIST_OF_WORD[withoutDiacritics(text)];
  return list ? success(list) : failure({ code: 'validation.not-in-list' });
}
