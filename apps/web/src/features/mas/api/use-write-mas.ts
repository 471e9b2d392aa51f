import { useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../../shared/api/client.ts';
import { useProjectCode } from '../../../shared/api/session.ts';
import type { MasDetail, MasProjectRequest, MasRequest } from '../../../shared/api/types.ts';
import { ifMatch } from '../../../shared/api/version-header.ts';
import { masKey } from './use-mas.ts';

/** Writes groups and their projects; what is stored replaces what was read. */
export function useWriteMas() {
  const projectCode = useProjectCode();
  const client = useQueryClient();
  const keep = async (mas: MasDetail): Promise<MasDetail> => {
    client.setQueryData(masKey(projectCode, 'detail', mas.id), mas);
    await client.invalidateQueries({ queryKey: masKey(projectCode) });
    return mas;
  };
  return {
    create: async (body: MasRequest) =>
      keep(await answer(api.POST('/projects/{projectCode}/mas', { params: { path: { projectCode } }, body }))),
    change: async ({ id, version }: { id: string; version: number }, body: MasRequest) => {
      const params = { path: { projectCode, id }, header: ifMatch(version) };
      return keep(await answer(api.PUT('/projects/{projectCode}/mas/{id}', { params, body })));
    },
    /** The key is the same for every retry of the same project, so that it is added once. */
    addProject: async (id: string, body: MasProjectRequest, key: string) => {
      const params = { path: { projectCode, id }, header: { 'idempotency-key': key } };
      return keep(await answer(api.POST('/projects/{projectCode}/mas/{id}/projects', { params, body })));
    },
    changeProject: async (id: string, project: { id: string; version: number }, body: MasProjectRequest) => {
      const params = { path: { projectCode, id, masProjectId: project.id }, header: ifMatch(project.version) };
      return keep(await answer(api.PUT('/projects/{projectCode}/mas/{id}/projects/{masProjectId}', { params, body })));
    },
  };
}
