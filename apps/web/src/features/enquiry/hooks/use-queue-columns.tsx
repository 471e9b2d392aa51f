import type { Enquiry } from '../../../shared/api/types.ts';
import { useFormat } from '../../../shared/format/use-format.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { DueText } from '../../../shared/ui/due-text.tsx';
import { Link } from '../../../shared/ui/link.tsx';
import type { Column } from '../../../shared/ui/table-column.ts';
import { EnquiryState } from '../components/enquiry-state.tsx';
import styles from '../components/enquiry.module.css';
import type { QueuePart } from './queue-search.ts';
import { Said } from '../components/said.tsx';

/** What a part of the queue says of an enquiry: never who asked. What is held says why instead of who handles it. */
export function useQueueColumns(part: QueuePart): readonly Column<Enquiry>[] {
  const t = useText('enquiry');
  const format = useFormat();
  const isHeld = part === 'suspected';
  return [
    {
      key: 'number',
      header: t('queue.number'),
      width: '6rem',
      isRowHeader: true,
      cell: (row) => (
        <Link to="/dotazy/$id" params={{ id: row.id }}>
          {row.number}
        </Link>
      ),
    },
    isHeld
      ? {
          key: 'why',
          header: t('queue.why'),
          width: '16rem',
          cell: (row) => row.suspicions.map((one) => t(`suspicion.${one}`)).join(', ') || '–',
        }
      : { key: 'state', header: t('queue.state'), width: '9rem', cell: (row) => <EnquiryState state={row.state} /> },
    { key: 'objective', header: t('queue.objective'), width: '5rem', cell: (row) => row.objective },
    {
      key: 'topic',
      header: t('queue.topic'),
      cell: (row) =>
        row.topic === null ? (
          <span className={styles.quiet}>{t('queue.erased')}</span>
        ) : (
          <Said locale={row.locale}>{row.topic}</Said>
        ),
    },
    {
      key: 'organisation',
      header: t('queue.organisation'),
      cell: (row) => (row.organisation === null ? '–' : <Said locale={row.locale}>{row.organisation}</Said>),
    },
    ...(isHeld
      ? []
      : [
          {
            key: 'owner',
            header: t('queue.owner'),
            cell: (row: Enquiry) =>
              row.owner?.displayName ?? <span className={styles.quiet}>{t('queue.noOwner')}</span>,
          },
        ]),
    part === 'settled'
      ? { key: 'received', header: t('queue.received'), width: '8rem', cell: (row) => format.date(row.receivedOn) }
      : {
          key: 'due',
          header: t(isHeld ? 'queue.judgeBy' : 'queue.due'),
          width: '10rem',
          cell: (row) => <DueText dueOn={row.dueOn} daysLeft={row.daysLeft} />,
        },
  ];
}
