import type { DeliverableState } from '@rssz/domain';
import type { EvidenceState } from '../api/types.ts';
import { useText } from '../i18n/use-text.ts';
import { Badge, type BadgeTone } from './badge.tsx';
import type { IconName } from './icon-paths.ts';

interface Look {
  tone: BadgeTone;
  icon: IconName;
}

const deliverableLooks: Record<DeliverableState, Look> = {
  planned: { tone: 'neutral', icon: 'clock' },
  'in-progress': { tone: 'neutral', icon: 'edit' },
  'in-review': { tone: 'info', icon: 'eye' },
  approved: { tone: 'success', icon: 'check' },
  published: { tone: 'success', icon: 'globe' },
  withdrawn: { tone: 'neutral', icon: 'close' },
};

const evidenceLooks: Record<EvidenceState, Look> = {
  counted: { tone: 'success', icon: 'check' },
  almost: { tone: 'info', icon: 'clock' },
  'not-counted': { tone: 'neutral', icon: 'minus' },
};

const isEvidence = (state: DeliverableState | EvidenceState): state is EvidenceState => state in evidenceLooks;

/** State of a deliverable or of a piece of evidence. */
export function StateBadge({ state }: { state: DeliverableState | EvidenceState }) {
  const t = useText('code');
  if (isEvidence(state)) return <Badge {...evidenceLooks[state]}>{t(`evidenceState.${state}`)}</Badge>;
  return <Badge {...deliverableLooks[state]}>{t(`deliverableState.${state}`)}</Badge>;
}
