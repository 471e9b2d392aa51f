import type { DescriptionVersion } from '../../../shared/api/types.ts';
import { useFormat } from '../../../shared/format/use-format.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Badge } from '../../../shared/ui/badge.tsx';
import { DataTable } from '../../../shared/ui/data-table.tsx';
import { Link } from '../../../shared/ui/link.tsx';
import { useAreaNames } from '../../../shared/lib/use-area-names.ts';
import { DescriptionBadge } from './description-badge.tsx';
import styles from './description.module.css';

/** Every version with its state, period and how far its results are. */
export function VersionTable({ items }: { items: readonly DescriptionVersion[] }) {
  const t = useText('description');
  const format = useFormat();
  const areaName = useAreaNames();
  const steps = ({ agreedOn, approvedOn }: DescriptionVersion) =>
    [agreedOn ? t('list.agreedOn', { on: agreedOn }) : '', approvedOn ? t('list.approvedOn', { on: approvedOn }) : '']
      .filter(Boolean)
      .join(', ');
  return (
    <DataTable
      caption={t('list.caption')}
      rows={items}
      rowKey={({ id }) => id}
      isMuted={({ state }) => state === 'superseded'}
      columns={[
        {
          key: 'number',
          header: t('list.version'),
          isRowHeader: true,
          cell: ({ id, number }) => <Link to={`/popisy-spoluprace/${id}`}>{t('list.versionOf', { number })}</Link>,
        },
        {
          key: 'state',
          header: t('list.state'),
          cell: (row) => (
            <span className={styles.marks}>
              <DescriptionBadge version={row} />
              {row.isInForce ? <Badge tone="success">{t('list.inForce')}</Badge> : null}
            </span>
          ),
        },
        {
          key: 'period',
          header: t('list.period'),
          cell: ({ startsOn, endsOn }) =>
            startsOn && endsOn ? `${format.date(startsOn)} – ${format.date(endsOn)}` : t('list.noPeriod'),
        },
        {
          key: 'areas',
          header: t('list.areas'),
          cell: ({ thematicAreaIds }) => thematicAreaIds.map(areaName).join(', ') || '–',
        },
        {
          key: 'results',
          header: t('list.results'),
          cell: ({ results, closedResults }) => t('list.resultsClosed', { closed: closedResults, total: results }),
        },
        { key: 'steps', header: t('list.steps'), cell: (row) => steps(row) || '–' },
      ]}
    />
  );
}
