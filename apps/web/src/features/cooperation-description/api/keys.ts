/** Names under which answers of the API are kept; everything of a project starts with its code. */
export const descriptionKeys = {
  project: (code: string) => ['project', code],
  unit: (code: string, unitId: string) => ['project', code, 'cooperation-descriptions', 'unit', unitId],
  detail: (code: string, id: string) => ['project', code, 'cooperation-descriptions', 'detail', id],
  result: (code: string, key: string) => ['project', code, 'cooperation-descriptions', 'result', key],
} as const;
