import { useQueryClient } from '@tanstack/react-query';
import { v7 as uuidv7 } from 'uuid';
import { answer, api } from '../../../shared/api/client.ts';
import { multipart } from '../../../shared/api/multipart.ts';
import { useProjectCode } from '../../../shared/api/session.ts';
import type { EsfDesk, EsfExchange, EsfListRow } from '../../../shared/api/types.ts';
import { ifMatch } from '../../../shared/api/version-header.ts';
import { saveFile } from '../hooks/save-file.ts';

type Specifications = Omit<EsfDesk['specifications'], 'version'>;

/** What somebody decides about a row. */
export type RowDecision =
  | { readonly kind: 'link'; readonly participantId: string }
  | { readonly kind: 'not-ours'; readonly reason: string }
  | { readonly kind: 'open' };

/** Exports, loads, decides and takes back; whatever is written, the desk is asked for anew. */
export function useWriteIsEsf() {
  const projectCode = useProjectCode();
  const client = useQueryClient();
  const project = { projectCode };
  const refresh = () => client.invalidateQueries({ queryKey: ['project', projectCode, 'is-esf'] });
  const after = async (write: Promise<unknown>): Promise<void> => {
    // Also after a refusal: somebody else may have decided in the meantime.
    await write.finally(refresh);
  };
  const leaving = () => ({ path: project, header: { 'idempotency-key': uuidv7() } });
  const save = async (call: Promise<{ data?: unknown }>, name: string): Promise<void> => {
    saveFile((await answer(call)) as Blob, name);
    await refresh();
  };
  return {
    refresh,
    exportPersons: (who: 'all' | 'unlisted') =>
      save(
        api.POST('/projects/{projectCode}/is-esf/persons.csv', { params: leaving(), body: { who }, parseAs: 'blob' }),
        'osoby.csv',
      ),
    exportSupports: (periods: number[]) =>
      save(
        api.POST('/projects/{projectCode}/is-esf/supports.csv', {
          params: leaving(),
          body: { periods },
          parseAs: 'blob',
        }),
        'podpory.csv',
      ),
    load: (kind: 'persons' | 'supports', file: File) =>
      after(
        answer(
          api.POST('/projects/{projectCode}/is-esf/lists', {
            params: { path: project, query: { kind } },
            ...multipart(file),
          }),
        ),
      ),
    matchExactly: (id: string) =>
      after(
        answer(api.POST('/projects/{projectCode}/is-esf/lists/{id}/match', { params: { path: { ...project, id } } })),
      ),
    settle: (id: string, { line, version }: Pick<EsfListRow, 'line' | 'version'>, decision: RowDecision) =>
      after(
        answer(
          api.POST('/projects/{projectCode}/is-esf/lists/{id}/rows', {
            params: { path: { ...project, id }, header: ifMatch(version) },
            body: { line, ...decision },
          }),
        ),
      ),
    undo: ({ id, version }: Pick<EsfExchange, 'id' | 'version'>) =>
      after(
        answer(
          api.POST('/projects/{projectCode}/is-esf/exchanges/{id}/undo', {
            params: { path: { ...project, id }, header: ifMatch(version) },
          }),
        ),
      ),
    setSpecifications: (version: number, body: Specifications) =>
      after(
        answer(
          api.PUT('/projects/{projectCode}/is-esf/specifications', {
            params: { path: project, header: ifMatch(version) },
            body,
          }),
        ),
      ),
  };
}
