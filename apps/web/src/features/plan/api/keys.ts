/** Names under which answers of the API are kept; everything of a project starts with its code. */
export const planKeys = {
  project: (code: string) => ['project', code],
  list: (code: string, filter: object) => ['project', code, 'plans', 'list', filter],
  detail: (code: string, id: string, version: number | null) => ['project', code, 'plans', 'detail', id, version],
  measure: (code: string, id: string) => ['project', code, 'plans', 'measure', id],
  place: (code: string, id: string) => ['project', code, 'plans', 'measure-place', id],
} as const;
