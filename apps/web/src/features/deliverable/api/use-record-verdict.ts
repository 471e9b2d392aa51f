import { answer, api } from '../../../shared/api/client.ts';
import { useProjectCode } from '../../../shared/api/session.ts';
import type { VerdictOutcome } from '../../../shared/api/types.ts';
import { useReload } from './use-reload.ts';

interface VerdictRequest {
  asOf: string;
  outcome: VerdictOutcome;
  finding: string;
}

/** Records the evaluator's verdict on a document. */
export function useRecordVerdict(deliverableId: string) {
  const code = useProjectCode();
  const reload = useReload();
  return async (verdict: VerdictRequest): Promise<void> => {
    const body = { deliverableId, ...verdict };
    await answer(api.POST('/projects/{projectCode}/verdicts', { params: { path: { projectCode: code } }, body }));
    await reload();
  };
}
