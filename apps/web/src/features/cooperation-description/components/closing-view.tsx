import type { ResultClosing, UnitEvidenceItem } from '../../../shared/api/types.ts';
import { useFormat } from '../../../shared/format/use-format.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Badge } from '../../../shared/ui/badge.tsx';
import { CzechText } from '../../../shared/ui/czech-text.tsx';
import { Link } from '../../../shared/ui/link.tsx';
import styles from './description.module.css';

/** How a result ended as it is known now; entries that were corrected since stay under it. */
export function ClosingView({ closings }: { closings: readonly ResultClosing[] }) {
  const t = useText('description');
  const [current, ...earlier] = [...closings].sort((a, b) => Number(b.isCurrent) - Number(a.isCurrent));
  if (!current) return null;
  return (
    <div className={styles.closing}>
      <ClosingEntry closing={current} />
      {earlier.length > 0 ? (
        <details>
          <summary>{t('result.earlier')}</summary>
          {earlier.map((one) => (
            <ClosingEntry key={one.id} closing={one} isEarlier />
          ))}
        </details>
      ) : null}
    </div>
  );
}

function ClosingEntry({ closing, isEarlier = false }: { closing: ResultClosing; isEarlier?: boolean }) {
  const t = useText('description');
  const codes = useText('cooperation');
  const format = useFormat();
  return (
    <div>
      <p>
        {isEarlier ? `${codes(`resultOutcome.${closing.outcome}`)}, ` : ''}
        {t('result.closedOn', { on: closing.closedOn })}
      </p>
      <p className={styles.text}>
        <CzechText>{closing.justification}</CzechText>
      </p>
      {closing.correctionReason ? (
        <p className={styles.quiet}>
          {t('result.correction')}: <CzechText>{closing.correctionReason}</CzechText>
        </p>
      ) : null}
      <ul className={styles.evidence} aria-label={t('result.evidence')}>
        {closing.evidence.map((one) => (
          <li key={`${one.kind} ${one.id}`}>
            <EvidenceLink evidence={one} />
          </li>
        ))}
      </ul>
      <p className={styles.quiet}>
        {t('result.by', { name: closing.recordedBy.displayName, at: format.instant(closing.recordedAt) })}
      </p>
    </div>
  );
}

function EvidenceLink({ evidence }: { evidence: UnitEvidenceItem }) {
  const t = useText('description');
  const { kind, title, on, href, isVoided } = evidence;
  if (!href) return <>{t('result.evidenceHidden')}</>;
  const name = kind === 'advisory-log' ? t('result.evidenceLog', { on: on ?? '' }) : <CzechText>{title}</CzechText>;
  return (
    <>
      {kind === 'file' ? (
        <a href={href} download>
          {name}
        </a>
      ) : (
        <Link to={href}>{name}</Link>
      )}{' '}
      {isVoided ? <Badge icon="close">{t('result.voided')}</Badge> : null}
    </>
  );
}
