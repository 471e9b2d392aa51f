import { UNIT_COVERAGES, type UnitCoverage } from '@rssz/domain';
import type { UnitMasRow } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { choice } from '../../../shared/lib/search-spec.ts';
import { useSearchParams } from '../../../shared/lib/use-search-params.ts';
import { Card } from '../../../shared/ui/card.tsx';
import { CzechText } from '../../../shared/ui/czech-text.tsx';
import { DataTable } from '../../../shared/ui/data-table.tsx';
import { EmptyState } from '../../../shared/ui/empty-state.tsx';
import { ErrorState } from '../../../shared/ui/error-state.tsx';
import { Link } from '../../../shared/ui/link.tsx';
import { Skeleton } from '../../../shared/ui/skeleton.tsx';
import type { Column } from '../../../shared/ui/table-column.ts';
import { ToggleChips } from '../../../shared/ui/toggle-chips.tsx';
import { useMasCoverage } from '../api/use-mas.ts';
import { CoverageBadge } from './coverage-badge.tsx';
import styles from './mas.module.css';
import { MasLinks } from './mas-links.tsx';

const spec = { poloha: choice(UNIT_COVERAGES) };

/** Every unit with the groups it lies in; those in none or in part are found by one press. */
export function CoverageList() {
  const t = useText('mas');
  const [{ poloha }, setSearch] = useSearchParams(spec);
  const { data, error, refetch } = useMasCoverage(poloha);
  const columns = useCoverageColumns();
  return (
    <Card isFlush>
      <div className={styles.filters}>
        <ToggleChips
          label={t('coverage.filter')}
          size="s"
          value={poloha}
          options={[
            { value: '', label: t('coverage.all') },
            ...UNIT_COVERAGES.map((value) => ({ value, label: t(`coverage.${value}`) })),
          ]}
          onChange={(value) => setSearch({ poloha: UNIT_COVERAGES.find((one) => one === value) ?? '' })}
        />
      </div>
      {error ? <ErrorState error={error} onRetry={() => void refetch()} /> : null}
      {!data && !error ? (
        <div className={styles.loading}>
          <Skeleton lines={8} />
        </div>
      ) : null}
      {data ? (
        <>
          <p className={styles.summary} role="status">
            {t('coverage.summary', { ...data.counts })}
          </p>
          {data.items.length === 0 ? (
            <EmptyState icon="units" title={t('coverage.empty')}>
              {t('coverage.emptyText')}
            </EmptyState>
          ) : (
            <DataTable
              caption={t('coverage.caption')}
              columns={columns}
              rows={data.items}
              rowKey={({ unit }) => unit.id}
            />
          )}
        </>
      ) : null}
    </Card>
  );
}

function useCoverageColumns(): readonly Column<UnitMasRow>[] {
  const t = useText('mas');
  return [
    {
      key: 'unit',
      header: t('coverage.unit'),
      isRowHeader: true,
      cell: ({ unit }) => (
        <Link to="/uzemni-celky/$id" params={{ id: unit.id }}>
          <CzechText>{unit.name}</CzechText>
        </Link>
      ),
    },
    {
      key: 'position',
      header: t('coverage.position'),
      width: '12rem',
      cell: ({ coverage }) => <CoverageBadge coverage={coverage satisfies UnitCoverage} />,
    },
    { key: 'mas', header: t('coverage.mas'), cell: ({ mas }) => <MasLinks mas={mas} /> },
    {
      key: 'outside',
      header: t('coverage.outside'),
      cell: ({ outside, coverage }) =>
        coverage === 'partly' ? (
          <CzechText>{outside.map(({ name }) => name).join(', ')}</CzechText>
        ) : (
          <span className={styles.quiet}>{'–'}</span>
        ),
    },
  ];
}
