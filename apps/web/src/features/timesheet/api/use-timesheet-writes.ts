import { useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../../shared/api/client.ts';
import { useProjectCode } from '../../../shared/api/session.ts';
import type { HoursRequest, RegisterFinding } from '../../../shared/api/types.ts';
import { ifMatch } from '../../../shared/api/version-header.ts';

/** What stands in a sheet and under which version. */
interface Versioned {
  id: string;
  version: number;
}

/** Writes of hours, signatures and waivers; findings and sums follow from them, so everything is asked for again. */
export function useTimesheetWrites() {
  const projectCode = useProjectCode();
  const client = useQueryClient();
  const refresh = () => client.invalidateQueries({ queryKey: ['project', projectCode] });
  const after = async (write: Promise<unknown>): Promise<void> => {
    await write;
    await refresh();
  };
  const project = { path: { projectCode } };
  const ofHours = ({ id, version }: Versioned) => ({ path: { projectCode, id }, header: ifMatch(version) });
  return {
    refresh,
    writeHours: (body: HoursRequest) =>
      after(answer(api.POST('/projects/{projectCode}/work-hours', { params: project, body }))),
    changeHours: (target: Versioned, { from, to: _to, personId: _personId, ...rest }: HoursRequest) =>
      after(
        answer(
          api.PATCH('/projects/{projectCode}/work-hours/{id}', {
            params: ofHours(target),
            body: { ...rest, on: from },
          }),
        ),
      ),
    removeHours: (target: Versioned) =>
      after(answer(api.DELETE('/projects/{projectCode}/work-hours/{id}', { params: ofHours(target) }))),
    sign: (month: string, personId: string, signedOn: string) =>
      after(
        answer(
          api.POST('/projects/{projectCode}/timesheets/{month}/people/{personId}/signature', {
            params: { path: { projectCode, month, personId } },
            body: { signedOn },
          }),
        ),
      ),
    withdraw: (month: string, personId: string, reason: string) =>
      after(
        answer(
          api.POST('/projects/{projectCode}/timesheets/{month}/people/{personId}/signature/withdraw', {
            params: { path: { projectCode, month, personId } },
            body: { reason },
          }),
        ),
      ),
    waive: ({ key, params }: RegisterFinding, waiver: { reason: string; waivedOn: string }) =>
      after(
        answer(
          api.POST('/projects/{projectCode}/register-findings/waivers', {
            params: project,
            body: { key, params, ...waiver },
          }),
        ),
      ),
    withdrawWaiver: (id: string) =>
      after(
        answer(
          api.POST('/projects/{projectCode}/register-findings/waivers/{id}/withdraw', {
            params: { path: { projectCode, id } },
          }),
        ),
      ),
  };
}
