import type { Deliverable } from '../../../shared/api/types.ts';
import { activityCode } from '../../../shared/format/activity-code.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { CzechText } from '../../../shared/ui/czech-text.tsx';
import { Link } from '../../../shared/ui/link.tsx';
import { useKindName } from '../hooks/use-kind-name.ts';
import styles from './row-title.module.css';

/** The title that opens the document, and under it what tells it from its neighbours: unit, year, kind. */
export function RowTitle({ row }: { row: Deliverable }) {
  const t = useText('deliverable');
  const kindName = useKindName();
  const notes = [
    row.place ? (row.place.unit?.name ?? t('freePlace', { code: row.place.code })) : '',
    row.year === null ? '' : t('yearOf', { year: row.year }),
    row.outputLine.isComposite ? t('composite') : '',
    kindNote(),
  ].filter(Boolean);
  return (
    <div className={styles.title}>
      <Link to="/vystupy/$id" params={{ id: row.id }} look="plain" data-row-link={row.id} className={styles.link}>
        <CzechText>{row.title}</CzechText>
      </Link>
      <div className={styles.notes}>
        <span className={styles.phone}>{[row.code, activityCode(row.keyActivity), ...notes].join(' · ')}</span>
        <span className={styles.desk}>{notes.join(' · ')}</span>
      </div>
    </div>
  );

  /** A kind is worth saying only where the project leaves a choice. */
  function kindNote(): string {
    if (row.allowedKinds.length < 2) return '';
    return row.kind ? kindName(row.kind) : t('kindUnset');
  }
}
