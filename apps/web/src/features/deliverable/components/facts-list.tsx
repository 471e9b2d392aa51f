import type { Deliverable } from '../../../shared/api/types.ts';
import { activityCode } from '../../../shared/format/activity-code.ts';
import { useFormat } from '../../../shared/format/use-format.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { CzechText } from '../../../shared/ui/czech-text.tsx';
import { DescriptionList } from '../../../shared/ui/description-list.tsx';
import { ExternalLink } from '../../../shared/ui/external-link.tsx';
import { Link } from '../../../shared/ui/link.tsx';
import { useKindName } from '../hooks/use-kind-name.ts';
import { DueDate } from './due-date.tsx';
import styles from './facts-list.module.css';
import { PlaceLink } from './place-link.tsx';
import { Unset } from './unset.tsx';

/** The plan of a document and the days it reached. */
export function FactsList({ row }: { row: Deliverable }) {
  const t = useText('deliverable');
  const format = useFormat();
  const kindName = useKindName();
  const items = [
    { term: t('field.dueOn'), value: <DueDate row={row} /> },
    { term: t('field.owner'), value: row.owner?.displayName ?? <Unset /> },
    { term: t('field.kind'), value: row.kind ? kindName(row.kind) : <Unset /> },
    { term: t('field.keyActivity'), value: activityCode(row.keyActivity) },
    { term: t('field.outputLine'), value: <OutputLine row={row} /> },
    ...(row.place ? [{ term: t('field.unit'), value: <PlaceLink place={row.place} /> }] : []),
    ...(row.year === null ? [] : [{ term: t('field.year'), value: String(row.year) }]),
    ...(row.approvedOn ? [{ term: t('field.approvedOn'), value: format.date(row.approvedOn) }] : []),
    ...(row.publishedOn ? [{ term: t('field.publishedOn'), value: <Published row={row} /> }] : []),
  ];
  return (
    <>
      <DescriptionList items={items} />
      <p className={styles.counting}>
        {row.approvedOn ? t('detail.counted', { date: format.date(row.approvedOn) }) : t('detail.notCounted')}{' '}
        <Link to="/indikatory/$code" params={{ code: 'documents' }}>
          {t('detail.indicatorLink')}
        </Link>
      </p>
    </>
  );
}

function OutputLine({ row }: { row: Deliverable }) {
  const t = useText('deliverable');
  return (
    <>
      <CzechText>{row.outputLine.title}</CzechText>
      {row.outputLine.isComposite ? <span className={styles.quiet}> ({t('compositeHint')})</span> : null}
    </>
  );
}

function Published({ row }: { row: Deliverable }) {
  const t = useText('deliverable');
  const format = useFormat();
  return (
    <span className={styles.stack}>
      {row.publishedOn ? format.date(row.publishedOn) : null}
      {row.publishedUrl ? <ExternalLink href={row.publishedUrl}>{t('detail.openPublished')}</ExternalLink> : null}
    </span>
  );
}
