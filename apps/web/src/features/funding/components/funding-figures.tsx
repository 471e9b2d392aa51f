import { FUNDING_STANDINGS, type FundingStanding } from '@rssz/domain';
import type { FundingSum } from '../../../shared/api/types.ts';
import { useFormat } from '../../../shared/format/use-format.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { DataTable } from '../../../shared/ui/data-table.tsx';
import { Link } from '../../../shared/ui/link.tsx';
import type { Column } from '../../../shared/ui/table-column.ts';
import { useFundingWords } from '../hooks/use-funding-words.ts';
import { FundingBar } from './funding-bar.tsx';
import styles from './funding.module.css';
import { StandingBadge } from './standing-badge.tsx';

/** Whose measures are counted; of the whole project when nothing is said. */
export interface FundingPlace {
  readonly celek?: string;
  readonly plan?: string;
}

interface Line {
  standing: FundingStanding;
  measures: number;
  budgetCrowns: number;
  amount: number | null;
}

/** By how many measures and how many crowns a plan has a source, applied, was granted, was refused or has nothing. */
export function FundingFigures({ sum, of = {} }: { sum: FundingSum; of?: FundingPlace }) {
  const t = useText('funding');
  const withSource = sum.measures - sum.byStanding.nothing.measures - sum.byStanding.refused.measures;
  const columns = useLineColumns(of);
  return (
    <div className={styles.figures}>
      <p>{t('overview.sentence', { count: withSource, total: sum.measures, granted: sum.amounts.granted })}</p>
      <FundingBar sum={sum} />
      <DataTable
        caption={t('overview.chart')}
        columns={columns}
        rows={linesOf(sum)}
        rowKey={({ standing }) => standing}
      />
      <p className={styles.quiet}>{t('overview.counted')}</p>
      {sum.withoutBudget > 0 ? (
        <p className={styles.quiet}>{t('overview.withoutBudget', { count: sum.withoutBudget })}</p>
      ) : null}
    </div>
  );
}

function useLineColumns(of: FundingPlace): Column<Line>[] {
  const t = useText('funding');
  const format = useFormat();
  const words = useFundingWords();
  return [
    {
      key: 'standing',
      header: t('overview.standing'),
      isRowHeader: true,
      cell: ({ standing }) => <StandingBadge standing={standing} />,
    },
    {
      key: 'measures',
      header: t('overview.measures'),
      align: 'end',
      cell: ({ standing, measures }) =>
        measures === 0 ? (
          format.number(0)
        ) : (
          <Link
            to="/financovani"
            search={{ ...of, stav: standing } as never}
            aria-label={t('overview.measuresOf', { standing: t(`standing.${standing}`), count: measures })}
          >
            {format.number(measures)}
          </Link>
        ),
    },
    {
      key: 'budget',
      header: t('overview.budget'),
      align: 'end',
      cell: ({ budgetCrowns }) => (budgetCrowns === 0 ? '–' : words.crowns(budgetCrowns)),
    },
    {
      key: 'amount',
      header: t('overview.amount'),
      align: 'end',
      cell: ({ amount }) => (amount === null || amount === 0 ? '–' : words.crowns(amount)),
    },
  ];
}

function linesOf({ byStanding, amounts }: FundingSum): Line[] {
  const amountOf: Record<FundingStanding, number | null> = {
    granted: amounts.granted,
    applied: amounts.applied,
    accepted: amounts.accepted,
    refused: amounts.refused + amounts.rejected,
    nothing: null,
  };
  return FUNDING_STANDINGS.map((standing) => ({ standing, ...byStanding[standing], amount: amountOf[standing] }));
}
