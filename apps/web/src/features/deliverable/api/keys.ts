/** Names under which answers of the API are kept; everything of a project starts with its code. */
export const deliverableKeys = {
  project: (code: string) => ['project', code],
  all: (code: string) => ['project', code, 'deliverables'],
  list: (code: string, query: object) => ['project', code, 'deliverables', 'list', query],
  detail: (code: string, id: string) => ['project', code, 'deliverables', 'detail', id],
} as const;
