import { useCan } from '../../../shared/api/session.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useOwnUnits } from '../../../shared/lib/use-own-units.ts';
import { useSearchParams } from '../../../shared/lib/use-search-params.ts';
import { Card } from '../../../shared/ui/card.tsx';
import { Checkbox } from '../../../shared/ui/checkbox.tsx';
import { DataTable } from '../../../shared/ui/data-table.tsx';
import { EmptyState } from '../../../shared/ui/empty-state.tsx';
import { ErrorState } from '../../../shared/ui/error-state.tsx';
import { PageHeader } from '../../../shared/ui/page-header.tsx';
import { Skeleton } from '../../../shared/ui/skeleton.tsx';
import { ToggleChips } from '../../../shared/ui/toggle-chips.tsx';
import { useSilentUnits } from '../api/use-silent-units.ts';
import { DAY_CHOICES, silentSearch } from '../hooks/silent-search.ts';
import { useSilentColumns } from '../hooks/use-silent-columns.tsx';
import styles from './silent-units-page.module.css';

/** Units that need somebody: how long it has been quiet, what stands still, what to do next. */
export function SilentUnitsPage() {
  const t = useText('silent');
  const units = useText('unit');
  const [search, setSearch] = useSearchParams(silentSearch);
  // Only a consultant has units of their own among others that they see too.
  const canLog = useCan('log.write');
  const own = useOwnUnits();
  const hasOwn = canLog && own !== null;
  const mine = hasOwn && search.moje;
  const { data, error, refetch, isPlaceholderData } = useSilentUnits({
    days: Number(search.dnu),
    ...(mine ? { mine } : {}),
  });
  const columns = useSilentColumns();
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        crumbs={[{ label: units('list.title'), to: '/uzemni-celky' }, { label: t('title') }]}
      />
      <Card isFlush>
        <div className={styles.choices}>
          <ToggleChips
            label={t('days')}
            size="s"
            value={search.dnu}
            options={DAY_CHOICES.map((days) => ({ value: days, label: t('daysOption', { count: Number(days) }) }))}
            onChange={(days) => setSearch({ dnu: DAY_CHOICES.find((one) => one === days) ?? '60' })}
          />
          {hasOwn ? (
            <Checkbox label={t('mine')} isSelected={search.moje} onChange={(moje) => setSearch({ moje })} />
          ) : null}
        </div>
        {data ? (
          <div aria-busy={isPlaceholderData} className={isPlaceholderData ? styles.stale : undefined}>
            <p role="status" className={styles.summary}>
              {t('summary', { silent: data.silent, stalled: data.stalled, units: data.units })}
            </p>
            {data.items.length === 0 ? (
              <EmptyState icon="checkCircle" title={t('emptyTitle')}>
                {mine ? t('emptyMineText') : t('emptyText')}
              </EmptyState>
            ) : (
              <DataTable caption={t('caption')} columns={columns} rows={data.items} rowKey={(row) => row.unit.id} />
            )}
            <p className={styles.explain}>{t('explain')}</p>
          </div>
        ) : null}
        {!data && error ? <ErrorState error={error} onRetry={() => void refetch()} /> : null}
        {!data && !error ? (
          <div className={styles.loading}>
            <Skeleton lines={8} />
          </div>
        ) : null}
      </Card>
    </>
  );
}
