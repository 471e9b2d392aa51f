import { indicatorSetDifference, indicatorSetDraftProblems, type Problem, type SetDifference } from '@rssz/domain';
import type { IndicatorSetDetail, IndicatorSetRequest, SetIndicator } from '../../../shared/api/types.ts';

/** An indicator in the form; `key` stays while the code is typed. */
export interface IndicatorForm extends Omit<SetIndicator, 'titleEn'> {
  key: string;
  isNew: boolean;
  titleEn: string;
}

export interface SetDraft {
  note: string;
  indicators: readonly IndicatorForm[];
}

/** The form's start for a version as it is stored. */
export function draftOf({ note, indicators }: IndicatorSetDetail): SetDraft {
  return {
    note,
    indicators: indicators.map((one) => ({ ...one, key: one.code, isNew: false, titleEn: one.titleEn ?? '' })),
  };
}

/** An indicator that was just added. */
export function newIndicator(key: string): IndicatorForm {
  const texts = { code: '', title: '', titleEn: '', definition: '', unit: '', dataSource: '', baselineNote: '' };
  return { key, isNew: true, ...texts, periodicity: 'yearly', direction: 'more-is-better' };
}

export function requestOf({ note, indicators }: SetDraft): IndicatorSetRequest {
  return {
    note,
    indicators: indicators.map(({ key: _key, isNew: _isNew, ...one }) => ({ ...one, titleEn: one.titleEn || null })),
  };
}

/** What is wrong with a draft before it is sent: the rules of the domain, as the API applies them. */
export function draftProblems(draft: SetDraft): Problem[] {
  return indicatorSetDraftProblems(draft);
}

/** Where my draft differs from the stored one: `before` is stored, `after` mine. */
export function draftDifferences(stored: IndicatorSetDetail, mine: SetDraft): SetDifference[] {
  return indicatorSetDifference(stored, mine);
}
