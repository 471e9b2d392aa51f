import type { Problem } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';

/** Words of the participant's form for problems whose general text would not say enough beside the field. */
export function useParticipantProblemText(): (problem: Problem) => string | undefined {
  const t = useText('participant');
  return ({ code, field }) => {
    if (code === 'validation.required' && field === 'givenName') return t('error.givenNameRequired');
    if (code === 'validation.required' && field === 'surname') return t('error.surnameRequired');
    if (code === 'validation.required' && (field === 'disadvantages' || field === 'exitSituations'))
      return t('error.answerRequired');
    if (code === 'participant.unit-required') return t('error.unitsRequired');
    return code === 'date.not-a-date' ? t('error.dateNotUnderstood') : undefined;
  };
}
