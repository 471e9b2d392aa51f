import type { Participant } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useMissingFields } from '../../../shared/lib/use-missing-fields.ts';
import { CzechText } from '../../../shared/ui/czech-text.tsx';
import { DataTable } from '../../../shared/ui/data-table.tsx';
import type { Column } from '../../../shared/ui/table-column.ts';
import { Icon } from '../../../shared/ui/icon.tsx';
import { Link } from '../../../shared/ui/link.tsx';
import { StateBadge } from '../../../shared/ui/state-badge.tsx';
import { participantFilterSpec, type ParticipantFilters } from '../hooks/participant-filters.ts';
import { isPseudonym, personName } from '../hooks/person-name.ts';
import styles from './participant-table.module.css';
import { ThresholdBar } from './threshold-bar.tsx';

interface ParticipantTableProps {
  people: readonly Participant[];
  sort: ParticipantFilters['razeni'];
  onSort: (sort: ParticipantFilters['razeni']) => void;
}

/** The list of participants: hours against the threshold and what still lacks, at a glance. */
export function ParticipantTable({ people, sort, onSort }: ParticipantTableProps) {
  const t = useText('participant');
  const columns: Column<Participant>[] = [
    {
      key: 'name',
      header: t('list.person'),
      sortKey: 'name',
      isRowHeader: true,
      cell: (person) => <Name person={person} />,
    },
    {
      key: 'units',
      header: t('list.units'),
      cell: (person) => <CzechText>{person.units.map((unit) => unit.name).join(', ')}</CzechText>,
    },
    {
      key: 'hours',
      header: t('list.hours'),
      sortKey: 'minutes',
      width: '15rem',
      cell: (person) => <ThresholdBar person={person} />,
    },
    {
      key: 'state',
      header: t('list.state'),
      sortKey: 'state',
      width: '9rem',
      cell: (person) => <StateBadge state={person.state} />,
    },
    { key: 'completeness', header: t('list.completeness'), cell: (person) => <Completeness person={person} /> },
  ];
  return (
    <DataTable
      caption={t('list.caption')}
      columns={columns}
      rows={people}
      rowKey={(person) => person.id}
      sort={sort}
      onSort={(next) => onSort(participantFilterSpec.razeni.read(next))}
    />
  );
}

function Name({ person }: { person: Participant }) {
  return (
    <span className={styles.name}>
      <Link to="/ucastnici/$id" params={{ id: person.id }} look="plain">
        {personName(person)}
      </Link>
      {isPseudonym(person) ? null : <span className={styles.code}>{person.code}</span>}
    </span>
  );
}

function Completeness({ person }: { person: Participant }) {
  const t = useText('participant');
  const missingFields = useMissingFields();
  if (person.missingFields.length === 0) return <span className={styles.complete}>{t('list.complete')}</span>;
  return (
    <span className={styles.incomplete}>
      <Icon name="warning" size={16} />
      <span>{t('list.incomplete', { fields: missingFields(person.missingFields) })}</span>
    </span>
  );
}
