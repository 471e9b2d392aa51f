import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answer, api } from '../../../shared/api/client.ts';
import { useProjectCode } from '../../../shared/api/session.ts';
import type { ImportRow, ImportRun } from '../../../shared/api/types.ts';
import { importKeys } from './keys.ts';

const POLL_MS = 700;
export const ROWS_PAGE = 50;

/** One import; asked again and again while it runs. */
export function useImportRun(id: string) {
  const code = useProjectCode();
  return useQuery<ImportRun>({
    queryKey: importKeys.run(code, id),
    queryFn: () =>
      answer(api.GET('/projects/{projectCode}/imports/{id}', { params: { path: { projectCode: code, id } } })),
    refetchInterval: ({ state }) => (state.data?.state === 'running' ? POLL_MS : false),
  });
}

export interface RowQuery {
  page: number;
  severity?: ImportRow['findings'][number]['severity'];
  action?: ImportRow['action'];
  q?: string;
}

/**
 * Lines of the file with what the import does with each; read anew whenever the import has moved on. Cells may name people, so
 * what is looked for in them travels in a body, never in an address.
 */
export function useImportRows(run: ImportRun, { q, ...query }: RowQuery) {
  const code = useProjectCode();
  const path = { projectCode: code, id: run.id };
  const asked = { ...query, size: ROWS_PAGE };
  const stage = [run.state, run.columns, run.state === 'running' ? 0 : run.processed];
  return useQuery({
    queryKey: importKeys.rows(code, run.id, { ...query, q, stage }),
    queryFn: () =>
      answer(
        q === undefined
          ? api.GET('/projects/{projectCode}/imports/{id}/rows', { params: { path, query: asked } })
          : api.POST('/projects/{projectCode}/imports/{id}/rows/search', { params: { path }, body: { ...asked, q } }),
      ),
    placeholderData: keepPreviousData,
  });
}
