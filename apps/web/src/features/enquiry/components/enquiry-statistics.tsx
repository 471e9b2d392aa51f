import type { EnquiryFigures, EnquiryStatistics as Statistics } from '../../../shared/api/types.ts';
import { useFormat } from '../../../shared/format/use-format.ts';
import { useLocale } from '../../../shared/i18n/use-locale.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useAsOf } from '../../../shared/lib/use-as-of.ts';
import { AsOfField } from '../../../shared/ui/as-of-field.tsx';
import { Card } from '../../../shared/ui/card.tsx';
import { DataTable } from '../../../shared/ui/data-table.tsx';
import { EmptyState } from '../../../shared/ui/empty-state.tsx';
import { ErrorState } from '../../../shared/ui/error-state.tsx';
import { Skeleton } from '../../../shared/ui/skeleton.tsx';
import { Stat } from '../../../shared/ui/stat.tsx';
import type { Column } from '../../../shared/ui/table-column.ts';
import { useEnquiryStatistics } from '../api/use-enquiries.ts';
import styles from './enquiry.module.css';
import { MonthBars } from './month-bars.tsx';

/** How many asked, about what, from where and when; nobody is in it. */
export function EnquiryStatistics() {
  const t = useText('enquiry');
  const { asOf } = useAsOf();
  const { data, error, refetch } = useEnquiryStatistics(asOf);
  return (
    <div className={styles.column}>
      <AsOfField />
      {error ? <ErrorState error={error} onRetry={() => void refetch()} /> : null}
      {!data && !error ? <Skeleton lines={8} /> : null}
      {data && data.total.received === 0 ? (
        <EmptyState icon="mail" title={t('statistics.empty')}>
          {t('statistics.emptyText')}
        </EmptyState>
      ) : null}
      {data && data.total.received > 0 ? <Figures data={data} /> : null}
    </div>
  );
}

function Figures({ data }: { data: Statistics }) {
  const t = useText('enquiry');
  const format = useFormat();
  const isEnglish = useLocale() === 'en';
  const { total } = data;
  const objectives = useFigureColumns<Statistics['byObjective'][number]>(t('statistics.objective'), ({ objective }) =>
    t(`objective.${objective}`),
  );
  const regions = useFigureColumns<Statistics['byRegion'][number]>(
    t('statistics.region'),
    ({ region }) => (isEnglish ? region?.nameEn : region?.nameCs) ?? t('statistics.noRegion'),
  );
  return (
    <>
      <Card>
        <div className={styles.stats}>
          {FIGURES.map((figure) => (
            <Stat key={figure} label={t(`statistics.${LABEL[figure]}`)} value={format.number(total[figure])} />
          ))}
        </div>
      </Card>
      <Card>
        <MonthBars months={data.byMonth} />
      </Card>
      <Card title={t('statistics.byObjective')} isFlush>
        <DataTable
          caption={t('statistics.byObjective')}
          columns={objectives}
          rows={data.byObjective}
          rowKey={({ objective }) => objective}
        />
      </Card>
      <Card title={t('statistics.byRegion')} isFlush>
        <DataTable
          caption={t('statistics.byRegion')}
          columns={regions}
          rows={data.byRegion}
          rowKey={({ region }) => region?.code ?? '-'}
        />
      </Card>
    </>
  );
}

const FIGURES = ['received', 'answered', 'answeredInTime', 'interests', 'open'] as const;
const LABEL = {
  received: 'received',
  answered: 'answered',
  answeredInTime: 'inTime',
  interests: 'interests',
  open: 'open',
} as const;

function useFigureColumns<Row extends EnquiryFigures>(
  header: string,
  name: (row: Row) => string,
): readonly Column<Row>[] {
  const t = useText('enquiry');
  const format = useFormat();
  return [
    { key: 'name', header, isRowHeader: true, cell: name },
    ...FIGURES.map((figure): Column<Row> => ({
      key: figure,
      header: t(`statistics.${LABEL[figure]}`),
      align: 'end',
      cell: (row) => format.number(row[figure]),
    })),
  ];
}
