import type { FundingStanding } from '@rssz/domain';
import type { FundedMeasure } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Card } from '../../../shared/ui/card.tsx';
import { CzechText } from '../../../shared/ui/czech-text.tsx';
import { DataTable } from '../../../shared/ui/data-table.tsx';
import { ErrorState } from '../../../shared/ui/error-state.tsx';
import { Link } from '../../../shared/ui/link.tsx';
import { Pagination } from '../../../shared/ui/pagination.tsx';
import { Skeleton } from '../../../shared/ui/skeleton.tsx';
import type { Column } from '../../../shared/ui/table-column.ts';
import { useFundedMeasures } from '../api/use-funding.ts';
import { useFundingWords } from '../hooks/use-funding-words.ts';
import styles from './funding.module.css';

const SIZE = 50;

interface FundedMeasuresProps {
  standing: FundingStanding;
  unit: string;
  plan: string;
  page: number;
  onPage: (page: number) => void;
}

/** What a figure of the overview counts: the measures of one standing with their sources. */
export function FundedMeasures({ standing, unit, plan, page, onPage }: FundedMeasuresProps) {
  const t = useText('funding');
  const columns = useColumns();
  const place = { ...(unit && { unit }), ...(plan && { plan }) };
  const { data, error, refetch } = useFundedMeasures({ standing, page, size: SIZE, ...place });
  const title = t('overview.measureList', { standing: t(`standing.${standing}`) });
  return (
    <Card title={title} isFlush={(data?.total ?? 0) > 0}>
      {error && !data ? <ErrorState error={error} onRetry={() => void refetch()} /> : null}
      {!data && !error ? <Skeleton lines={5} /> : null}
      {data?.total === 0 ? <p className={styles.quiet}>{t('overview.noMeasures')}</p> : null}
      {data && data.total > 0 ? (
        <>
          <DataTable caption={title} columns={columns} rows={data.items} rowKey={({ id }) => id} />
          <Pagination page={page} size={SIZE} total={data.total} onPage={onPage} />
        </>
      ) : null}
    </Card>
  );
}

function useColumns(): Column<FundedMeasure>[] {
  const t = useText('funding');
  const words = useFundingWords();
  return [
    {
      key: 'measure',
      header: t('overview.measure'),
      isRowHeader: true,
      cell: ({ id, plan, title }) => (
        <Link to="/plany/$id/opatreni/$measureId" params={{ id: plan.id, measureId: id }}>
          <CzechText>{title}</CzechText>
        </Link>
      ),
    },
    { key: 'unit', header: t('overview.unit'), cell: ({ unit }) => <CzechText>{unit.name}</CzechText> },
    { key: 'sources', header: t('overview.sources'), cell: ({ sources }) => <Sources sources={sources} /> },
    {
      key: 'budget',
      header: t('overview.budget'),
      align: 'end',
      cell: ({ budgetCrowns }) => (budgetCrowns === null ? '–' : words.crowns(budgetCrowns)),
    },
  ];
}

function Sources({ sources }: Pick<FundedMeasure, 'sources'>) {
  const t = useText('funding');
  const words = useFundingWords();
  if (sources.length === 0) return '–';
  return (
    <ul className={styles.lines}>
      {sources.map(({ itemCode, otherSource, state, amountCrowns }) => (
        <li key={`${itemCode} ${otherSource}`}>
          {itemCode ?? <CzechText>{otherSource ?? ''}</CzechText>}, {t(`state.${state}`).toLocaleLowerCase()}
          {amountCrowns === null ? null : `, ${words.crowns(amountCrowns)}`}
        </li>
      ))}
    </ul>
  );
}
