import { useProjectCode } from '../../../shared/api/session.ts';
import { useFormat } from '../../../shared/format/use-format.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { CzechText } from '../../../shared/ui/czech-text.tsx';
import { Link } from '../../../shared/ui/link.tsx';
import { TranslatedText } from '../../../shared/ui/translated-text.tsx';
import type { CriterionStanding } from '../hooks/criterion-standing.ts';
import styles from './rating-list.module.css';

type Rating = CriterionStanding['series'][number];
type Evidence = Rating['evidence'][number];

/** Who rated, when, how and why, the newest first, each with what it rests on. */
export function RatingList({ series }: { series: readonly Rating[] }) {
  const t = useText('comparison');
  const cooperation = useText('cooperation');
  const format = useFormat();
  return (
    <div className={styles.ratings}>
      <h4 className={styles.title}>{t('unit.ratings')}</h4>
      <ol className={styles.list}>
        {[...series].reverse().map((rating) => (
          <li key={rating.id}>
            <p className={styles.head}>
              <strong>{t('unit.rating.level', { level: rating.level })}</strong>
              <span>{cooperation(`phase.${rating.phase}`)}</span>
              <span>{format.date(rating.on)}</span>
              <span>{t('unit.catalogue', { number: rating.catalogue.number })}</span>
            </p>
            <p>
              <TranslatedText cs={rating.words.descriptor} en={rating.words.descriptorEn} />
            </p>
            {rating.justification === null ? (
              <p className={styles.by}>{t('unit.rating.wordsHidden')}</p>
            ) : (
              <p>
                <CzechText>{rating.justification}</CzechText>
              </p>
            )}
            {rating.correctionReason === null ? null : (
              <p>{t('unit.rating.correction', { reason: rating.correctionReason })}</p>
            )}
            <p className={styles.by}>{t('unit.rating.by', { name: rating.rater.displayName })}</p>
            <EvidenceOf rating={rating} />
          </li>
        ))}
      </ol>
    </div>
  );
}

function EvidenceOf({ rating }: { rating: Rating }) {
  const t = useText('comparison');
  if (rating.evidence.length === 0) return <p className={styles.by}>{t('unit.rating.noEvidence')}</p>;
  return (
    <ul className={styles.evidence} aria-label={t('unit.rating.evidence')}>
      {rating.evidence.map((piece) => (
        <li key={piece.id}>
          <EvidencePiece piece={piece} />
        </li>
      ))}
    </ul>
  );
}

function EvidencePiece({ piece }: { piece: Evidence }) {
  const t = useText('comparison');
  const format = useFormat();
  const code = useProjectCode();
  const { kind, id, label, isReadable } = piece;
  if (kind === 'file') {
    if (!isReadable) return <>{t('unit.rating.hidden')}</>;
    const href = `/api/v1/projects/${encodeURIComponent(code)}/attachments/${id}/content`;
    return (
      <a href={href} className={styles.file}>
        <CzechText>{label ?? t('unit.rating.file')}</CzechText>
      </a>
    );
  }
  const words = kind === 'advisory-log' ? t('unit.rating.log', { date: label ? format.date(label) : '' }) : label;
  if (!isReadable) return <>{words}</>;
  return (
    <Link to={`${kind === 'advisory-log' ? '/denik' : '/vystupy'}/${id}`}>
      {kind === 'deliverable' ? <CzechText>{words}</CzechText> : words}
    </Link>
  );
}
