import type { Participant } from '../../../shared/api/types.ts';
import { useFormat } from '../../../shared/format/use-format.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { ProgressBar } from '../../../shared/ui/progress-bar.tsx';
import { personName } from '../hooks/person-name.ts';
import styles from './threshold-bar.module.css';

interface ThresholdBarProps {
  person: Pick<Participant, 'minutes' | 'reason' | 'code' | 'givenName' | 'surname'>;
  size?: 's' | 'm';
}

const usualThreshold = 2400;

/** Hours of a person against the threshold, as a bar and in words: "38,5 z více než 40 h". */
export function ThresholdBar({ person, size = 's' }: ThresholdBarProps) {
  const t = useText('participant');
  const format = useFormat();
  const threshold = Number(person.reason.params?.['threshold'] ?? usualThreshold);
  const isAtLeast = person.reason.params?.['operator'] === 'at-least';
  const words = t(isAtLeast ? 'threshold.atLeast' : 'threshold.moreThan', {
    hours: format.hours(person.minutes),
    threshold: format.hours(threshold),
  });
  return (
    <div className={styles.threshold}>
      <span className={styles.words}>{words}</span>
      <ProgressBar
        label={t('threshold.label', { name: personName(person) })}
        value={person.minutes}
        target={threshold}
        valueText={words}
        size={size}
      />
    </div>
  );
}
