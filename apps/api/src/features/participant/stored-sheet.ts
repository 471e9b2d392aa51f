import {
  EMPTY_SHEET,
  given,
  NOT_ASKED,
  REFUSED,
  SHEET_CODE_FIELDS,
  SHEET_CODES_FIELDS,
  SHEET_FIELDS,
  valueOf,
  type Answer,
  type MonitoringSheet,
  type SheetCodeField,
  type SheetCodesField,
  type SheetField,
} from '@rssz/domain';

/** The fields that are questions: each is answered, refused, or was not asked. */
export const ANSWER_FIELDS = [...SHEET_CODE_FIELDS, ...SHEET_CODES_FIELDS, 'housingAccess'] as const;

export type AnswerField = SheetCodeField | SheetCodesField | 'housingAccess';

/** The values of a sheet as rows and requests write them: null where there is no answer, and which ones were refused. */
export type StoredSheet = { readonly [Field in Exclude<SheetField, SheetCodesField>]: string | null } & {
  readonly [Field in SheetCodesField]: readonly string[] | null;
} & { readonly refusedFields: readonly AnswerField[] };

export const isAnswerField = (field: SheetField): field is AnswerField => ANSWER_FIELDS.some((one) => one === field);

/** Makes values of rows a sheet of answers. */
export function sheetOf(stored: StoredSheet): MonitoringSheet {
  const entries = SHEET_FIELDS.map((field) => [
    field,
    isAnswerField(field) ? answerOf(stored[field], stored.refusedFields.includes(field)) : stored[field],
  ]);
  return { ...EMPTY_SHEET, ...(Object.fromEntries(entries) as Partial<MonitoringSheet>) };
}

/** Makes a sheet of answers values of rows. */
export function storedSheetOf(sheet: MonitoringSheet): StoredSheet {
  const values = SHEET_FIELDS.map((field) => {
    const value = sheet[field];
    return [field, typeof value === 'object' && value !== null ? valueOf<unknown>(value) : value];
  });
  const refusedFields = ANSWER_FIELDS.filter((field) => sheet[field].kind === 'refused');
  return { ...(Object.fromEntries(values) as Omit<StoredSheet, 'refusedFields'>), refusedFields };
}

function answerOf<Value>(value: Value | null, isRefused: boolean): Answer<Value> {
  if (isRefused) return REFUSED;
  return value === null ? NOT_ASKED : given(value);
}
