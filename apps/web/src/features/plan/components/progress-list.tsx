import type { MeasureProgress } from '../../../shared/api/types.ts';
import { useFormat } from '../../../shared/format/use-format.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Badge } from '../../../shared/ui/badge.tsx';
import { CzechText } from '../../../shared/ui/czech-text.tsx';
import { Link } from '../../../shared/ui/link.tsx';
import { MeasureBadge } from './plan-badge.tsx';
import styles from './plan.module.css';

/** What was said of how the measure goes, the newest first, each with what it rests on. */
export function ProgressList({ entries }: { entries: readonly MeasureProgress[] }) {
  const t = useText('plan');
  if (entries.length === 0) return <p className={styles.quiet}>{t('progress.none')}</p>;
  return (
    <ol className={styles.items}>
      {entries.map((entry) => (
        <li key={entry.id}>
          <ProgressEntry entry={entry} />
        </li>
      ))}
    </ol>
  );
}

function ProgressEntry({ entry }: { entry: MeasureProgress }) {
  const t = useText('plan');
  const format = useFormat();
  return (
    <>
      <p className={styles.marks}>
        <MeasureBadge state={entry.state} /> {t('measure.since', { on: entry.on })}
        {entry.postponedTo ? `, ${t('measure.postponedTo', { on: entry.postponedTo })}` : ''}
      </p>
      {entry.note ? (
        <p className={styles.text}>
          <CzechText>{entry.note}</CzechText>
        </p>
      ) : null}
      {entry.evidence.length > 0 ? (
        <ul className={styles.list} aria-label={t('progress.evidence')}>
          {entry.evidence.map((one) => (
            <li key={`${one.kind} ${one.id}`}>
              <EvidenceLink evidence={one} />
            </li>
          ))}
        </ul>
      ) : null}
      <p className={styles.quiet}>
        {t('progress.by', { name: entry.recordedBy.displayName, at: format.instant(entry.recordedAt) })}
      </p>
    </>
  );
}

function EvidenceLink({ evidence }: { evidence: MeasureProgress['evidence'][number] }) {
  const t = useText('plan');
  const { kind, title, on, href, isVoided } = evidence;
  if (!href) return <>{t('progress.evidenceHidden')}</>;
  const name = kind === 'advisory-log' ? t('progress.evidenceLog', { on: on ?? '' }) : <CzechText>{title}</CzechText>;
  return (
    <>
      {kind === 'file' ? (
        <a href={href} download>
          {name}
        </a>
      ) : (
        <Link to={href}>{name}</Link>
      )}{' '}
      {isVoided ? <Badge icon="close">{t('progress.voided')}</Badge> : null}
    </>
  );
}
