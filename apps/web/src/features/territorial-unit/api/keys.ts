/** Names under which answers of the API are kept; everything of a project starts with its code. */
export const unitKeys = {
  project: (code: string) => ['project', code],
  list: (code: string, query: object) => ['project', code, 'territorial-units', 'list', query],
  detail: (code: string, id: string) => ['project', code, 'territorial-units', 'detail', id],
  part: (code: string, id: string, part: string, query: object = {}) => [
    'project',
    code,
    'territorial-units',
    part,
    id,
    query,
  ],
  places: (code: string) => ['project', code, 'territorial-places'],
} as const;
