import type { AuditEntry } from '../../../shared/api/types.ts';
import { useFormat } from '../../../shared/format/use-format.ts';
import { useDynamicText } from '../../../shared/i18n/use-dynamic-text.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { DataTable } from '../../../shared/ui/data-table.tsx';
import type { Column } from '../../../shared/ui/table-column.ts';
import { IconButton } from '../../../shared/ui/icon-button.tsx';
import { Link } from '../../../shared/ui/link.tsx';
import { useAuditDetail } from './audit-detail.ts';
import { subjectAddress } from './audit-subject.ts';
import styles from './audit-table.module.css';

interface AuditTableProps {
  entries: readonly AuditEntry[];
  onSubject: (entry: AuditEntry) => void;
}

/** Events, newest first. */
export function AuditTable({ entries, onSubject }: AuditTableProps) {
  const t = useText('settings');
  const text = useDynamicText('settings');
  const format = useFormat();
  const detail = useAuditDetail();
  const columns: Column<AuditEntry>[] = [
    { key: 'when', header: t('auditWhen'), width: '9.5rem', cell: (entry) => format.instant(entry.occurredAt) },
    {
      key: 'what',
      header: t('auditWhat'),
      isRowHeader: true,
      cell: (entry) => text('code', `fact.${entry.type}`) ?? entry.type,
    },
    { key: 'subject', header: t('auditSubject'), cell: (entry) => <Subject entry={entry} /> },
    {
      key: 'who',
      header: t('auditWho'),
      cell: (entry) => <span className={styles.who}>{entry.actor?.displayName ?? t('auditSystem')}</span>,
    },
    {
      key: 'detail',
      header: t('auditDetail'),
      cell: (entry) => {
        const said = detail(entry.data);
        return said ? <span className={styles.detail}>{said}</span> : null;
      },
    },
    {
      key: 'only',
      header: t('auditOne'),
      isHeaderHidden: true,
      isHiddenOnPhone: true,
      align: 'end',
      cell: (entry) => <IconButton icon="filter" size="s" label={t('auditOne')} onPress={() => onSubject(entry)} />,
    },
  ];
  return <DataTable caption={t('auditCaption')} columns={columns} rows={entries} rowKey={(entry) => entry.id} />;
}

function Subject({ entry }: { entry: AuditEntry }) {
  const text = useDynamicText('settings');
  const name = text('settings', `subject.${entry.subjectType}`) ?? entry.subjectType;
  const address = subjectAddress(entry.subjectType, entry.subjectId);
  const label =
    entry.subjectType === 'indicator' ? text('code', `indicator.${entry.subjectLabel}`) : entry.subjectLabel;
  const title = label ?? name;
  const shown = address ? <Link to={address}>{title}</Link> : title;
  if (label === null) return shown;
  return (
    <>
      {shown}
      <span className={styles.type}>{name}</span>
    </>
  );
}
