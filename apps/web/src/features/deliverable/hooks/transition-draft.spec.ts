import type { LocalDate } from '@rssz/domain';
import type { DeliverableDetail, Project } from '../../../shared/api/types.ts';
import { isBackdated, transitionProblems, transitionRequest } from './transition-draft.ts';

const today = '2024-09-16' as LocalDate;
const row = {
  state: 'in-review',
  fileList: [{ voided: null, uploadedBy: { id: 'author', displayName: 'Autorka' } }],
  history: [],
  approvedOn: null,
  evidenceOn: '2024-09-10',
} as unknown as DeliverableDetail;
const project = { startsOn: '2023-01-01', endsOn: '2024-12-31' } as Project;
const actor = { id: 'manager', permissions: ['deliverable.approve'] as const };
const values = (effectiveOn: string, reason = '') => ({ effectiveOn, reason, publishedUrl: '', publishedOn: today });
const problems = (day: string, reason?: string) =>
  transitionProblems('approve', values(day, reason), { row, project, actor, today });

describe('a day before the last file', () => {
  it('asks for a reason as soon as it is chosen', () => {
    expect(['2024-09-09', '2024-09-10', '9. 9.', ''].map((day) => isBackdated('approve', values(day), row))).toEqual([
      true,
      false,
      false,
      false,
    ]);
    expect(isBackdated('submit', values('2024-09-09'), row)).toBe(false);
  });

  it('is refused beside the reason until one is written', () => {
    expect(problems('2024-09-09')).toMatchObject([
      { code: 'deliverable.backdated-reason-required', field: 'reason', params: { evidenceOn: '2024-09-10' } },
    ]);
    expect(problems('2024-09-09', 'Schváleno na poradě.')).toEqual([]);
  });

  it('sends its reason, and a reason typed before the day was put right stays behind', () => {
    const sent = (day: string) => transitionRequest('approve', values(day, ' Schváleno na poradě. '), row);
    expect(sent('2024-09-09')).toEqual({
      kind: 'approve',
      effectiveOn: '2024-09-09',
      reason: 'Schváleno na poradě.',
    });
    expect(sent('2024-09-10')).toEqual({ kind: 'approve', effectiveOn: '2024-09-10' });
  });
});
