import type { ProblemCode } from '@rssz/domain';

/** Problems of lists that are brought in: of the file, of its columns and of taking it back. */
export const importProblem = {
  'import.encoding': 'The file is in another encoding and its letters are damaged. Save it as CSV UTF-8 or XLSX.',
  'import.empty': 'The file has no row of data.',
  'import.too-many-rows': 'The file has {{rows, number}} rows; at most {{max, number}} can be read at once.',
  'import.too-many-columns': 'The file has too many columns; at most {{max, number}}.',
  'import.csv-malformed': 'From line {{line}} on, a quotation mark that ends the text is missing.',
  'import.xlsx-unreadable': 'The workbook cannot be read. Open it in a spreadsheet and save it as XLSX again.',
  'import.archive-too-large': 'The workbook unpacks into too much data. Keep only the sheet with the rows in it.',
  'import.other-sheets': 'The workbook has further sheets ({{count}}); only the first is read.',
  'import.encoding-converted': 'The file was in the windows-1250 encoding; its text was converted.',
  'import.column-missing': 'A required column is missing from the file.',
  'import.column-absent': 'not in the file; stored values stay.',
  'import.column-twice': 'The column “{{header}}” is in the file more than once; it is not clear which one holds.',
  'import.column-renamed': 'The column is called “{{header}}” in the file.',
  'import.column-unknown': 'The import does not know the column “{{header}}” and leaves it out.',
  'import.formula': 'The cell holds a formula. Replace it with its value.',
  'import.formula-like': 'The value starts like a formula; it is read as text.',
  'import.code-twice': 'Row {{line}} already has the same record.',
  'import.clears': 'The empty cell clears the stored value.',
  'import.file-blocked': 'The file cannot be read until what blocks it is corrected.',
  'import.rows-refused': 'Some rows cannot be written ({{count}}). Correct them or confirm that they are left out.',
  'import.refused-since':
    'Somebody has changed stored records since the trial. Lines refused now in addition: {{count}}.',
  'import.name-held':
    'The import cannot be undone. The name that the unit had before the import (line {{line}}) belongs to another unit now: “{{unit}}”.',
  'import.place-held':
    'The import cannot be undone. Place {{number}}, which the unit had before the import (line {{line}}), is held since {{validFrom, date}} by the unit “{{unit}}”.',
  'import.rows-swept': 'The rows of this import are no longer kept, so it can be neither completed nor undone.',
  'import.changed-since': 'The import cannot be undone; some records have changed since ({{count}}).',
  'import.transition-not-allowed': 'This is not possible in the present state of the import. Reload the page.',
} satisfies Partial<Record<ProblemCode, string>>;
