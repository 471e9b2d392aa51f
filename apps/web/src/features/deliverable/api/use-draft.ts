import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../../../shared/api/client.ts';
import { useProjectCode } from '../../../shared/api/session.ts';
import type { DeliverableDetail, Locale } from '../../../shared/api/types.ts';
import { ifMatch } from '../../../shared/api/version-header.ts';
import { deliverableKeys } from './keys.ts';
import { useStored } from './use-stored.ts';

/** What the draft of a document is built from, and whether the one that stands still says the same. */
export function useDraft(id: string) {
  const code = useProjectCode();
  return useQuery({
    queryKey: [...deliverableKeys.detail(code, id), 'draft'],
    queryFn: () =>
      answer(
        api.GET('/projects/{projectCode}/deliverables/{id}/draft', { params: { path: { projectCode: code, id } } }),
      ),
  });
}

/** Builds the draft and keeps it among the files. */
export function useBuildDraft({ id, version }: Pick<DeliverableDetail, 'id' | 'version'>) {
  const code = useProjectCode();
  const stored = useStored();
  return async (locale: Locale): Promise<void> => {
    const call = api.POST('/projects/{projectCode}/deliverables/{id}/draft', {
      params: { path: { projectCode: code, id }, query: { locale }, header: ifMatch(version) },
    });
    stored(await answer(call));
  };
}

/** Where the draft can be downloaded without being kept. */
export function useDraftHref(id: string, locale: Locale): string {
  const code = useProjectCode();
  return `/api/v1/projects/${encodeURIComponent(code)}/deliverables/${id}/draft/document?locale=${locale}`;
}
