/** Names under which answers of the API are kept; everything of a project starts with its code. */
export const milestoneKeys = {
  project: (code: string) => ['project', code],
  matrix: (code: string, query: object) => ['project', code, 'milestones', 'matrix', query],
  unit: (code: string, unitId: string) => ['project', code, 'milestones', 'unit', unitId],
} as const;
