import type { EnquiryState as State } from '@rssz/domain';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Badge, type BadgeTone } from '../../../shared/ui/badge.tsx';

const TONE: Readonly<Record<State, BadgeTone>> = {
  suspected: 'warning',
  new: 'info',
  taken: 'info',
  answered: 'success',
  interest: 'success',
  closed: 'neutral',
  spam: 'neutral',
};

/** Where an enquiry stands. */
export function EnquiryState({ state }: { state: State }) {
  const t = useText('enquiry');
  return <Badge tone={TONE[state]}>{t(`state.${state}`)}</Badge>;
}
