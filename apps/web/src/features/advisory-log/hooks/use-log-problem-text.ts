import type { Problem } from '../../../shared/api/types.ts';
import { useFormat } from '../../../shared/format/use-format.ts';
import { useText } from '../../../shared/i18n/use-text.ts';

const requiredKeys = {
  unitId: 'error.unitRequired',
  heldOn: 'error.dateRequired',
  thematicArea: 'error.areaRequired',
  keyActivity: 'error.keyActivityRequired',
  mode: 'error.modeRequired',
} as const;

type RequiredField = keyof typeof requiredKeys;

/** Words of the diary for problems whose general text would not say enough beside the field. */
export function useLogProblemText(): (problem: Problem) => string | undefined {
  const t = useText('log');
  const format = useFormat();
  return ({ code, field, params }) => {
    if (code === 'validation.required' && field && field in requiredKeys)
      return t(requiredKeys[field as RequiredField]);
    if (code === 'date.not-a-date') return t('error.dateNotUnderstood');
    if (code === 'reason.required') return t('error.reasonRequired');
    if (code === 'validation.too-long' && field === 'note')
      return t('error.noteTooLong', { max: format.number(Number(params?.max)) });
    const session = params?.session ?? params?.max;
    if (code !== 'log.attendee-minutes-exceed' || session === undefined) return undefined;
    return t('error.attendeeExceeds', { hours: format.hours(Number(session)) });
  };
}
