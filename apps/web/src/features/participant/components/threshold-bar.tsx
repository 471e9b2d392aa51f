import type { Participant } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { ProgressBar } from '../../../shared/ui/progress-bar.tsx';
import { personName } from '../hooks/person-name.ts';
import { useThresholdText } from '../hooks/use-threshold-text.ts';
import styles from './threshold-bar.module.css';

interface ThresholdBarProps {
  person: Pick<Participant, 'minutes' | 'reason' | 'code' | 'givenName' | 'surname'>;
  size?: 's' | 'm';
  /** Says more than the hours when given, so that they are not said twice. */
  words?: string | undefined;
}

const usualThreshold = 2400;

/** Hours of a person against the threshold, as a bar and in words. */
export function ThresholdBar({ person, size = 's', words }: ThresholdBarProps) {
  const t = useText('participant');
  const threshold = Number(person.reason.params?.['threshold'] ?? usualThreshold);
  const usualWords = useThresholdText()(person, threshold);
  const said = words ?? usualWords;
  return (
    <div className={styles.threshold}>
      <span className={styles.words}>{said}</span>
      <ProgressBar
        label={t('threshold.label', { name: personName(person) })}
        value={person.minutes}
        target={threshold}
        valueText={said}
        size={size}
      />
    </div>
  );
}
