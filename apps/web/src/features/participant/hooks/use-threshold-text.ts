import type { Participant } from '../../../shared/api/types.ts';
import { useFormat } from '../../../shared/format/use-format.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useEvidenceText } from '../../../shared/lib/use-evidence-text.ts';

const atThreshold = 'participant.at-threshold';

/** Hours of a person against the threshold, in words: "38,5 h (hranice: více než 40 h)"; exactly on it, that it is not enough. */
export function useThresholdText(): (person: Pick<Participant, 'minutes' | 'reason'>, threshold: number) => string {
  const t = useText('participant');
  const format = useFormat();
  const evidenceText = useEvidenceText();
  return ({ minutes, reason }, threshold) =>
    reason.code === atThreshold
      ? evidenceText(reason)
      : t(reason.params?.['operator'] === 'at-least' ? 'threshold.atLeast' : 'threshold.moreThan', {
          hours: format.hours(minutes),
          threshold: format.hours(threshold),
        });
}
