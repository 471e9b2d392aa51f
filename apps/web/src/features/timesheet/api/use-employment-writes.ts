import { useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../../shared/api/client.ts';
import { useProjectCode } from '../../../shared/api/session.ts';
import type { EmploymentRequest, EmploymentRow } from '../../../shared/api/types.ts';
import { ifMatch } from '../../../shared/api/version-header.ts';

/** Writes of employments and of the rules that their sum is held to. */
export function useEmploymentWrites() {
  const projectCode = useProjectCode();
  const client = useQueryClient();
  const after = async (write: Promise<unknown>): Promise<void> => {
    await write;
    await client.invalidateQueries({ queryKey: ['project', projectCode] });
  };
  const project = { path: { projectCode } };
  const one = ({ id, version }: EmploymentRow) => ({ path: { projectCode, id }, header: ifMatch(version) });
  return {
    add: (personId: string, body: EmploymentRequest) =>
      after(answer(api.POST('/projects/{projectCode}/employments', { params: project, body: { ...body, personId } }))),
    change: (stored: EmploymentRow, body: EmploymentRequest) =>
      after(answer(api.PATCH('/projects/{projectCode}/employments/{id}', { params: one(stored), body }))),
    remove: (stored: EmploymentRow) =>
      after(answer(api.DELETE('/projects/{projectCode}/employments/{id}', { params: one(stored) }))),
    setRule: (version: number, body: { fteLimitHundredths: number; dayMinutes: number }) =>
      after(
        answer(
          api.PUT('/projects/{projectCode}/timesheet-rule', {
            params: { ...project, header: ifMatch(version) },
            body,
          }),
        ),
      ),
  };
}
