import { useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../../shared/api/client.ts';
import { multipart } from '../../../shared/api/multipart.ts';
import { useProjectCode } from '../../../shared/api/session.ts';
import type { ImportRun } from '../../../shared/api/types.ts';
import { importKeys } from './keys.ts';

export type Encoding = 'utf-8' | 'windows-1250';

/** Rehearses a file, chooses its columns, writes it, undoes it. */
export function useWriteImport() {
  const code = useProjectCode();
  const client = useQueryClient();
  const keep = (run: ImportRun): ImportRun => {
    client.setQueryData(importKeys.run(code, run.id), run);
    return run;
  };
  const at = (id: string) => ({ path: { projectCode: code, id } });
  return {
    rehearse: async (kind: string, file: File, encoding: Encoding | ''): Promise<ImportRun> => {
      const query = { kind, ...(encoding ? { encoding } : {}) };
      const params = { path: { projectCode: code }, query };
      const run = await answer(api.POST('/projects/{projectCode}/imports', { params, ...multipart(file) }));
      await client.invalidateQueries({ queryKey: importKeys.list(code, 1) });
      return keep(run);
    },
    chooseColumns: async (id: string, columns: ImportRun['columns'], save: boolean): Promise<ImportRun> => {
      const body = { columns, save };
      return keep(await answer(api.PUT('/projects/{projectCode}/imports/{id}/columns', { params: at(id), body })));
    },
    /** `leaveOutRows` is how many refused lines the person saw and agreed to leave out. */
    run: async (id: string, leaveOutRows: number): Promise<ImportRun> => {
      const body = { leaveOutRows };
      return keep(await answer(api.POST('/projects/{projectCode}/imports/{id}/run', { params: at(id), body })));
    },
    undo: async (id: string): Promise<void> => {
      keep(await answer(api.POST('/projects/{projectCode}/imports/{id}/undo', { params: at(id) })));
      await client.invalidateQueries({ queryKey: importKeys.project(code) });
    },
    /** Everything of the project may have changed. */
    reload: () => client.invalidateQueries({ queryKey: importKeys.project(code) }),
  };
}
