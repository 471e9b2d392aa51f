import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../../../shared/api/client.ts';
import { useProjectCode } from '../../../shared/api/session.ts';

/** Names under which answers of the API are kept; everything of a project starts with its code. */
export const catalogueKeys = {
  project: (code: string) => ['project', code],
  list: (code: string) => ['project', code, 'criteria-catalogues', 'list'],
  detail: (code: string, id: string) => ['project', code, 'criteria-catalogues', 'detail', id],
} as const;

/** The versions of the catalogue, the newest first. */
export function useCatalogues() {
  const code = useProjectCode();
  return useQuery({
    queryKey: catalogueKeys.list(code),
    queryFn: () =>
      answer(api.GET('/projects/{projectCode}/criteria-catalogues', { params: { path: { projectCode: code } } })),
  });
}

/** One version with its criteria. */
export function useCatalogue(id: string) {
  const code = useProjectCode();
  return useQuery({
    queryKey: catalogueKeys.detail(code, id),
    queryFn: () =>
      answer(
        api.GET('/projects/{projectCode}/criteria-catalogues/{id}', { params: { path: { projectCode: code, id } } }),
      ),
  });
}

/** Where a version can be downloaded as a document. */
export function useDocumentHref(): (id: string, locale: string) => string {
  const code = useProjectCode();
  return (id, locale) =>
    `/api/v1/projects/${encodeURIComponent(code)}/criteria-catalogues/${id}/export?locale=${locale}`;
}
