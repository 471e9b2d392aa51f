import type { Participant } from '../../../shared/api/types.ts';
import { useFormat } from '../../../shared/format/use-format.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useEvidenceText } from '../../../shared/lib/use-evidence-text.ts';
import { Banner } from '../../../shared/ui/banner.tsx';
import { Card } from '../../../shared/ui/card.tsx';
import { Link } from '../../../shared/ui/link.tsx';
import styles from './participant-page.module.css';
import { ThresholdBar } from './threshold-bar.tsx';

/** Hours of a person against the threshold and the rule that decides whether they count. */
export function ParticipantHours({ person }: { person: Participant }) {
  const t = useText('participant');
  const format = useFormat();
  const evidenceText = useEvidenceText();
  const { params } = person.reason;
  const isAtLeast = params?.['operator'] === 'at-least';
  const gap = Number(params?.['threshold'] ?? 0) - person.minutes;
  const isOver = person.missingMinutes === 0;
  return (
    <Card
      title={t('detail.decision')}
      actions={
        <Link to="/indikatory/$code" params={{ code: 'participants' }} search={{ osoba: person.id } as never}>
          {t('detail.toIndicator')}
        </Link>
      }
    >
      <div className={styles.hours}>
        <ThresholdBar person={person} size="m" words={isOver ? evidenceText(person.reason) : undefined} />
        <p className={styles.quiet}>{t('threshold.inPerson', { hours: format.hours(person.inPersonMinutes) })}</p>
        {gap > 0 ? (
          <p className={styles.line}>
            {t(isAtLeast ? 'threshold.missingAtLeast' : 'threshold.missing', { hours: format.hours(gap) })}
          </p>
        ) : null}
        {person.warnings.map((warning) => (
          <Banner key={warning.code} tone="warning">
            {evidenceText(warning)}
          </Banner>
        ))}
      </div>
    </Card>
  );
}
