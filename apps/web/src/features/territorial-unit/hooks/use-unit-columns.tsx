import type { TerritorialUnit } from '../../../shared/api/types.ts';
import { useFormat } from '../../../shared/format/use-format.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import type { Column } from '../../../shared/ui/table-column.ts';
import { FinalReport } from '../components/final-report.tsx';
import { Quiet } from '../components/quiet.tsx';
import { UnitName } from '../components/unit-name.tsx';
import { useRegionName } from './use-region-name.ts';

/** Columns of the list of units. */
export function useUnitColumns(): Column<TerritorialUnit>[] {
  const t = useText('unit');
  const format = useFormat();
  const regionName = useRegionName();
  return [
    {
      key: 'name',
      header: t('field.name'),
      sortKey: 'name',
      isRowHeader: true,
      cell: (unit) => <UnitName unit={unit} />,
    },
    {
      key: 'region',
      header: t('field.region'),
      sortKey: 'region',
      width: '11rem',
      cell: (unit) => regionName(unit.region),
    },
    {
      key: 'place',
      header: t('field.place'),
      sortKey: 'place',
      width: '5.5rem',
      cell: (unit) => unit.place?.code ?? <Quiet>{t('list.noPlace')}</Quiet>,
    },
    {
      key: 'consultants',
      header: t('field.consultants'),
      width: '11rem',
      cell: (unit) => namesOf(unit) || <Quiet>{t('list.noConsultant')}</Quiet>,
    },
    {
      key: 'visits',
      header: t('field.visits'),
      sortKey: 'visits',
      align: 'end',
      width: '6rem',
      cell: (unit) => format.number(unit.visits),
    },
    {
      key: 'hours',
      header: t('field.hours'),
      sortKey: 'supportMinutes',
      align: 'end',
      width: '6rem',
      cell: (unit) => t('hours', { hours: format.hours(unit.supportMinutes) }),
    },
    {
      key: 'lastVisitOn',
      header: t('field.lastVisitOn'),
      sortKey: 'lastVisitOn',
      width: '9rem',
      cell: (unit) => (unit.lastVisitOn ? format.date(unit.lastVisitOn) : <Quiet>{t('list.noVisit')}</Quiet>),
    },
    {
      key: 'finalReport',
      header: t('field.finalReport'),
      width: '12rem',
      cell: (unit) => <FinalReport report={unit.finalReport} />,
    },
  ];
}

function namesOf(unit: TerritorialUnit): string {
  return unit.consultants.map((person) => person.displayName).join(', ');
}
