import type { Problem } from '@rssz/domain';
import type { EnquiryMove } from '../../../shared/api/types.ts';

/** What the window asks: a unit of the project, or the facts of a new one. The name is called as the server's problem is. */
export interface InterestDraft {
  which: 'existing' | 'fresh';
  unitId: string;
  newUnit: string;
  kind: 'municipality' | 'association' | 'region';
  regionCode: string;
}

/** What of the draft goes to the server. */
export function interestOf(draft: InterestDraft): Pick<EnquiryMove, 'unitId' | 'newUnit'> {
  const { which, unitId, newUnit, kind, regionCode } = draft;
  return which === 'existing' ? { unitId } : { newUnit: { name: newUnit.trim(), kind, regionCode } };
}

/** What is missing before it is sent. */
export function interestProblems({ which, unitId, newUnit, regionCode }: InterestDraft): Problem[] {
  if (which === 'existing') return unitId === '' ? [{ code: 'enquiry.unit-required', field: 'unitId' }] : [];
  return [
    ...(newUnit.trim() === '' ? [{ code: 'validation.required', field: 'newUnit' } as const] : []),
    ...(regionCode === '' ? [{ code: 'validation.required', field: 'regionCode' } as const] : []),
  ];
}
