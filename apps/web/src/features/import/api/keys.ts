/** Names under which answers about imports are kept; everything of a project starts with its code. */
export const importKeys = {
  project: (code: string) => ['project', code],
  kinds: (code: string) => ['project', code, 'import-kinds'],
  list: (code: string, page: number) => ['project', code, 'imports', 'list', page],
  run: (code: string, id: string) => ['project', code, 'imports', 'run', id],
  rows: (code: string, id: string, query: object) => ['project', code, 'imports', 'rows', id, query],
} as const;
