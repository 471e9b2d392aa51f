import { useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../../shared/api/client.ts';
import { useProjectCode } from '../../../shared/api/session.ts';
import type {
  CatalogueMove,
  CatalogueRequest,
  CriteriaCatalogueDetail,
  NewCatalogue,
} from '../../../shared/api/types.ts';
import { ifMatch } from '../../../shared/api/version-header.ts';
import { catalogueKeys } from './use-catalogues.ts';

interface Seen {
  readonly id: string;
  readonly version: number;
}

/** Starts versions, writes drafts and moves versions, each over the version that was seen. */
export function useWriteCatalogue() {
  const code = useProjectCode();
  const client = useQueryClient();
  const reload = () => client.invalidateQueries({ queryKey: catalogueKeys.project(code) });
  const keep = (stored: CriteriaCatalogueDetail): CriteriaCatalogueDetail => {
    client.setQueryData(catalogueKeys.detail(code, stored.id), stored);
    void reload();
    return stored;
  };
  const params = ({ id, version }: Seen) => ({ path: { projectCode: code, id }, header: ifMatch(version) });
  return {
    reload,
    create: async (body: NewCatalogue) =>
      keep(
        await answer(
          api.POST('/projects/{projectCode}/criteria-catalogues', { params: { path: { projectCode: code } }, body }),
        ),
      ),
    change: async (seen: Seen, body: CatalogueRequest) =>
      keep(await answer(api.PUT('/projects/{projectCode}/criteria-catalogues/{id}', { params: params(seen), body }))),
    move: async (seen: Seen, body: CatalogueMove) =>
      keep(
        await answer(
          api.POST('/projects/{projectCode}/criteria-catalogues/{id}/transitions', { params: params(seen), body }),
        ),
      ),
  };
}
