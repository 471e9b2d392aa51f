import type { DataOpening } from '../../../shared/api/types.ts';
import { useFormat } from '../../../shared/format/use-format.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { CzechText } from '../../../shared/ui/czech-text.tsx';
import { DataTable } from '../../../shared/ui/data-table.tsx';
import { Link } from '../../../shared/ui/link.tsx';
import styles from './participant-page.module.css';
import type { Column } from '../../../shared/ui/table-column.ts';

/** Who opened whose data, newest first. */
export function OpeningsTable({ openings }: { openings: readonly DataOpening[] }) {
  const t = useText('protection');
  const format = useFormat();
  const columns: Column<DataOpening>[] = [
    { key: 'at', header: t('opening.at'), isRowHeader: true, cell: ({ openedAt }) => format.instant(openedAt) },
    { key: 'by', header: t('opening.by'), cell: ({ by }) => by.displayName },
    { key: 'of', header: t('opening.of'), cell: (one) => <Whose one={one} /> },
    { key: 'what', header: t('opening.what'), cell: ({ kind }) => t(`opening.kind.${kind}`) },
    {
      key: 'reason',
      header: t('opening.reason'),
      cell: ({ reason }) => (reason ? <CzechText>{reason}</CzechText> : t('opening.noReason')),
    },
  ];
  return (
    <DataTable
      caption={t('opening.caption')}
      columns={columns}
      rows={openings}
      rowKey={({ kind, openedAt, by, of }) => `${kind} ${openedAt} ${by.id} ${of.id}`}
    />
  );
}

function Whose({ one: { kind, of } }: { one: DataOpening }) {
  return kind === 'attendance-sheet' ? (
    <Link to="/denik/$id" params={{ id: of.id }} look="plain">
      <CzechText>{of.name}</CzechText>
    </Link>
  ) : (
    <Link to="/ucastnici/$id" params={{ id: of.id }} look="plain" className={styles.code}>
      {of.name}
    </Link>
  );
}
