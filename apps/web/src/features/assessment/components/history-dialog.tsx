import type { AssessedCriterion, Assessment, UnitEvidenceItem } from '../../../shared/api/types.ts';
import { useFormat } from '../../../shared/format/use-format.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useProblemText } from '../../../shared/lib/use-problem-text.ts';
import { Badge } from '../../../shared/ui/badge.tsx';
import { Button } from '../../../shared/ui/button.tsx';
import { CzechText } from '../../../shared/ui/czech-text.tsx';
import { Dialog } from '../../../shared/ui/dialog.tsx';
import { Link } from '../../../shared/ui/link.tsx';
import { SampleBadge } from '../../../shared/ui/sample-mark.tsx';
import { TranslatedText } from '../../../shared/ui/translated-text.tsx';
import styles from './assessment.module.css';

interface HistoryDialogProps {
  criterion: AssessedCriterion;
  /** Null for those who may not rate here. */
  onCorrect: ((assessment: Assessment) => void) | null;
  onClose: () => void;
}

/** Every rating of a criterion, also those that a correction replaced. */
export function HistoryDialog({ criterion, onCorrect, onClose }: HistoryDialogProps) {
  const t = useText('criteria');
  const { code, title, titleEn, entries, catalogue } = criterion;
  return (
    <Dialog isOpen onClose={onClose} title={t('history.title', { code })} placement="panel" size="l">
      <div className={styles.page} role="region" aria-label={t('history.title', { code })} tabIndex={0}>
        <div>
          <p className={styles.title}>
            <TranslatedText cs={title} en={titleEn} />
          </p>
          {catalogue.isSample ? <SampleBadge /> : null}
        </div>
        {entries.length === 0 ? <p className={styles.quiet}>{t('history.empty')}</p> : null}
        <ol className={styles.entries} reversed>
          {entries.map((entry) => (
            <Entry key={entry.id} entry={entry} criterion={criterion} onCorrect={onCorrect} />
          ))}
        </ol>
      </div>
    </Dialog>
  );
}

function Entry({
  entry,
  criterion,
  onCorrect,
}: Pick<HistoryDialogProps, 'criterion' | 'onCorrect'> & { entry: Assessment }) {
  const t = useText('criteria');
  const words = useText('cooperation');
  const format = useFormat();
  const problemText = useProblemText();
  const [refusal] = entry.refusals;
  const { level, phase, assessedOn, isStanding, isPilot, correctionReason, rater, recordedAt } = entry;
  const descriptor = criterion.levels.find((one) => one.level === level);
  const date = format.date(assessedOn);
  return (
    <li className={`${styles.entry}${isStanding ? '' : ` ${styles.past}`}`}>
      <div className={styles.entryHead}>
        <strong>{t('history.level', { level })}</strong>
        <span>{words(`phase.${phase}`)}</span>
        <span>{date}</span>
        {isPilot ? <Badge tone="info">{t('unit.pilot')}</Badge> : null}
        {isStanding ? null : <Badge icon="close">{t('history.corrected')}</Badge>}
        {isStanding && onCorrect && !refusal ? (
          <Button
            size="s"
            variant="quiet"
            aria-label={t('history.correctOf', { date })}
            onPress={() => onCorrect(entry)}
          >
            {t('history.correct')}
          </Button>
        ) : null}
      </div>
      {descriptor ? (
        <p>
          <TranslatedText cs={descriptor.descriptor} en={descriptor.descriptorEn} />
        </p>
      ) : null}
      <p>
        <CzechText>{entry.justification}</CzechText>
      </p>
      {isStanding && onCorrect && refusal ? <p className={styles.quiet}>{problemText(refusal)}</p> : null}
      {correctionReason ? <p>{t('history.correction', { reason: correctionReason })}</p> : null}
      <p className={styles.quiet}>
        {t('history.by', { name: rater.displayName, date: format.instant(recordedAt) })} ·{' '}
        {t('history.version', { number: entry.catalogueNumber })}
      </p>
      <Evidence evidence={entry.evidence} />
    </li>
  );
}

function Evidence({ evidence }: { evidence: readonly UnitEvidenceItem[] }) {
  const t = useText('criteria');
  if (evidence.length === 0) return <p className={styles.quiet}>{t('history.noEvidence')}</p>;
  return (
    <ul className={styles.evidence} aria-label={t('history.evidence')}>
      {evidence.map((piece) => (
        <li key={`${piece.kind} ${piece.id}`}>
          <Piece piece={piece} />
          {piece.isVoided ? ` (${t('history.voided')})` : ''}
        </li>
      ))}
    </ul>
  );
}

function Piece({ piece: { kind, title, on, href } }: { piece: UnitEvidenceItem }) {
  const t = useText('criteria');
  const format = useFormat();
  if (href === null) return <>{t('history.hidden')}</>;
  if (kind === 'advisory-log') return <Link to={href}>{t('history.log', { date: on ? format.date(on) : '' })}</Link>;
  const words = <CzechText>{title ?? ''}</CzechText>;
  return kind === 'file' ? <a href={href}>{words}</a> : <Link to={href}>{words}</Link>;
}
