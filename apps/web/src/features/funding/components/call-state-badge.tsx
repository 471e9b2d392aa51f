import type { Call } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Badge, type BadgeTone } from '../../../shared/ui/badge.tsx';

const tones: Record<Call['state'], BadgeTone> = { coming: 'info', open: 'success', closed: 'neutral' };

/** Whether one may apply today. */
export function CallStateBadge({ state }: Pick<Call, 'state'>) {
  const t = useText('funding');
  return <Badge tone={tones[state]}>{t(`callList.codeState.${state}`)}</Badge>;
}
