import { failure, success, withoutDiacritics, type ImportColumn, type ImportKind, type Finding } from '@rssz/domain';
import { textValue } from '../../platform/import/text-value.ts';

/** Levels that a file may describe, each in a column of its own. */
export const IMPORT_LEVELS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;

export type LevelKey = `level${(typeof IMPORT_LEVELS)[number]}`;
type LevelFields = { readonly [Key in LevelKey]: string };

export interface CriteriaFields extends LevelFields {
  readonly code: string;
  readonly thematicArea: string;
  readonly title: string;
  readonly titleEn: string;
  readonly description: string;
  readonly descriptionEn: string;
  readonly mappedFrom: string;
  readonly sample: boolean;
}

/** What the whole file says of each row, found at once: mappings and codes concern more rows than one. */
export interface CriteriaImportContext {
  readonly findingsOf: { get(code: string): readonly Finding[] | undefined };
}

const WORDS_OF_YES = new Set(['ano', 'a', 'yes', 'y', '1', 'ukazka', 'sample']);
const WORDS_OF_NO = new Set(['ne', 'n', 'no', '0']);

export const levelKey = (level: (typeof IMPORT_LEVELS)[number]): LevelKey => `level${level}`;

const levelColumn = (level: number): ImportColumn<string> => ({
  header: { cs: `Stupeň ${level}`, en: `Level ${level}` },
  aliases: [`stupeň č. ${level}`, `úroveň ${level}`],
  isRequired: false,
  parse: textValue(2000),
});

/** Criteria of quality, a row each, with a column for the descriptor of every level. They go into a draft version. */
export const criteriaImportKind: ImportKind<CriteriaFields, CriteriaImportContext> = {
  kind: 'criteria',
  columns: {
    code: {
      header: { cs: 'Kód kritéria', en: 'Criterion code' },
      aliases: ['kód', 'code'],
      isRequired: true,
      parse: textValue(50),
    },
    thematicArea: {
      header: { cs: 'Tematická oblast', en: 'Thematic area' },
      aliases: ['oblast', 'area'],
      isRequired: true,
      parse: textValue(200),
    },
    title: {
      header: { cs: 'Kritérium', en: 'Criterion' },
      aliases: ['název', 'název kritéria', 'title'],
      isRequired: true,
      parse: textValue(300),
    },
    titleEn: {
      header: { cs: 'Kritérium anglicky', en: 'Criterion in English' },
      isRequired: false,
      parse: textValue(300),
    },
    description: {
      header: { cs: 'Popis', en: 'Description' },
      aliases: ['popis kritéria'],
      isRequired: false,
      parse: textValue(4000),
    },
    descriptionEn: {
      header: { cs: 'Popis anglicky', en: 'Description in English' },
      isRequired: false,
      parse: textValue(4000),
    },
    mappedFrom: {
      header: { cs: 'Navazuje na kritérium', en: 'Continues criterion' },
      aliases: ['navazuje na', 'předchozí kód'],
      isRequired: false,
      parse: textValue(50),
    },
    sample: {
      header: { cs: 'Ukázka', en: 'Sample' },
      isRequired: false,
      parse: (text) => {
        const word = withoutDiacritics(text);
        if (WORDS_OF_YES.has(word)) return success(true);
        return WORDS_OF_NO.has(word) ? success(false) : failure({ code: 'validation.not-in-list' });
      },
    },
    level0: levelColumn(0),
    level1: levelColumn(1),
    level2: levelColumn(2),
    level3: levelColumn(3),
    level4: levelColumn(4),
    level5: levelColumn(5),
    level6: levelColumn(6),
    level7: levelColumn(7),
    level8: levelColumn(8),
    level9: levelColumn(9),
    level10: levelColumn(10),
  },
  nameColumn: 'title',
  codeOf: ({ code }) => code ?? null,
  rowFindings: ({ code }, { findingsOf }) => findingsOf.get(code ?? '') ?? [],
};
