import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answer, api } from '../../../shared/api/client.ts';
import { useProjectCode } from '../../../shared/api/session.ts';
import { importKeys } from './keys.ts';

export const IMPORTS_PAGE = 20;

/** What the person may import, with the columns of each. */
export function useImportKinds() {
  const code = useProjectCode();
  return useQuery({
    queryKey: importKeys.kinds(code),
    queryFn: () => answer(api.GET('/projects/{projectCode}/import-kinds', { params: { path: { projectCode: code } } })),
    staleTime: 10 * 60_000,
  });
}

/** Imports so far, the latest first. */
export function useImports(page: number) {
  const code = useProjectCode();
  return useQuery({
    queryKey: importKeys.list(code, page),
    queryFn: () =>
      answer(
        api.GET('/projects/{projectCode}/imports', {
          params: { path: { projectCode: code }, query: { page, size: IMPORTS_PAGE } },
        }),
      ),
    placeholderData: keepPreviousData,
  });
}
