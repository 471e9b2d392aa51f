import type { ParticipantRadar, RadarPerson } from '../../../shared/api/types.ts';
import { useFormat } from '../../../shared/format/use-format.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useEvidenceText } from '../../../shared/lib/use-evidence-text.ts';
import { useMissingFields } from '../../../shared/lib/use-missing-fields.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { CzechText } from '../../../shared/ui/czech-text.tsx';
import { DataTable } from '../../../shared/ui/data-table.tsx';
import { Icon } from '../../../shared/ui/icon.tsx';
import { Link } from '../../../shared/ui/link.tsx';
import { ProgressBar } from '../../../shared/ui/progress-bar.tsx';
import type { Column } from '../../../shared/ui/table-column.ts';
import { useRadarText } from '../hooks/use-radar-text.ts';
import styles from './radar.module.css';

interface RadarTableProps {
  radar: ParticipantRadar;
  caption: string;
  onExplain: (id: string) => void;
}

/** People on the way to the threshold, each with what is missing, the pace and the day it leads to. */
export function RadarTable({ radar, caption, onExplain }: RadarTableProps) {
  const t = useText('counting');
  const text = useRadarText(radar);
  const columns: Column<RadarPerson>[] = [
    {
      key: 'person',
      header: t('radar.person'),
      width: '11rem',
      isRowHeader: true,
      cell: (person) => <Name person={person} />,
    },
    {
      key: 'units',
      header: t('radar.units'),
      isHiddenOnPhone: true,
      cell: ({ units }) => <CzechText>{units.map(({ name }) => name).join(', ')}</CzechText>,
    },
    {
      key: 'hours',
      header: t('radar.hours'),
      width: '10rem',
      cell: (person) => <Hours person={person} threshold={radar.thresholdMinutes} />,
    },
    { key: 'lacks', header: t('radar.lacks'), cell: text.lacks },
    {
      key: 'electronic',
      header: t('radar.electronic'),
      align: 'end',
      cell: (person) => <Electronic person={person} said={text.electronic(person)} />,
    },
    { key: 'record', header: t('radar.complete'), cell: (person) => <Completeness person={person} /> },
    { key: 'pace', header: t('radar.paceHead'), cell: text.pace },
    {
      key: 'crossing',
      header: t('radar.crossing'),
      cell: (person) => (
        <span className={person.isWithinReach ? styles.reach : styles.late}>{text.crossing(person)}</span>
      ),
    },
    {
      key: 'why',
      header: t('radar.why'),
      isHeaderHidden: true,
      align: 'end',
      cell: ({ id, title }) => (
        <Button variant="quiet" size="s" onPress={() => onExplain(id)} aria-label={t('radar.whyOf', { name: title })}>
          {t('radar.why')}
        </Button>
      ),
    },
  ];
  return <DataTable caption={caption} columns={columns} rows={radar.items} rowKey={({ id }) => id} />;
}

function Name({ person: { id, title, code } }: { person: RadarPerson }) {
  return (
    <>
      <Link to="/ucastnici/$id" params={{ id }} look="plain">
        {title}
      </Link>
      {title === code ? null : <span className={styles.code}>{code}</span>}
    </>
  );
}

function Hours({ person, threshold }: { person: RadarPerson; threshold: number }) {
  const t = useText('counting');
  const format = useFormat();
  const said = t('radar.hoursOf', { hours: format.hours(person.minutes), threshold: format.hours(threshold) });
  return (
    <span className={styles.hours}>
      <span>{said}</span>
      <ProgressBar label={person.title} value={person.minutes} target={threshold} valueText={said} size="s" />
    </span>
  );
}

/** The share, and the warning when there is too little that is not electronic. */
function Electronic({ person, said }: { person: RadarPerson; said: string }) {
  const evidenceText = useEvidenceText();
  const [warning] = person.warnings;
  if (!warning) return said;
  return (
    <span className={styles.warning} title={evidenceText(warning)}>
      <Icon name="warning" size={16} label={evidenceText(warning)} />
      {said}
    </span>
  );
}

function Completeness({ person: { missingFields } }: { person: RadarPerson }) {
  const t = useText('counting');
  const named = useMissingFields();
  if (missingFields.length === 0) return t('radar.isComplete');
  return (
    <span className={styles.warning}>
      <Icon name="warning" size={16} />
      <span>{t('radar.isIncomplete', { fields: named(missingFields) })}</span>
    </span>
  );
}
