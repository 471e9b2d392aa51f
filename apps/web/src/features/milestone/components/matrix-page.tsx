import { useEffect, useState } from 'react';
import { useFormat } from '../../../shared/format/use-format.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useAsOf } from '../../../shared/lib/use-as-of.ts';
import { useSearchParams } from '../../../shared/lib/use-search-params.ts';
import { useSeesAllUnits } from '../../../shared/lib/use-sees-all-units.ts';
import { AsOfField } from '../../../shared/ui/as-of-field.tsx';
import { Banner } from '../../../shared/ui/banner.tsx';
import { Button } from '../../../shared/ui/button.tsx';
import { Card } from '../../../shared/ui/card.tsx';
import { ErrorState } from '../../../shared/ui/error-state.tsx';
import { PageHeader } from '../../../shared/ui/page-header.tsx';
import { useMatrix } from '../api/use-matrix.ts';
import { matrixQuery, matrixSearch, noFilters } from '../hooks/matrix-search.ts';
import { MatrixFilters } from './matrix-filters.tsx';
import styles from './matrix-page.module.css';
import { MatrixResults } from './matrix-results.tsx';
import { MilestoneDialog, type OpenStage } from './milestone-dialog.tsx';

/** Every unit with every stage of its cooperation: where somebody is late and where no date is set. */
export function MatrixPage() {
  const t = useText('milestone');
  const format = useFormat();
  const seesAll = useSeesAllUnits();
  const [search, setSearch] = useSearchParams(matrixSearch);
  const { asOf } = useAsOf();
  const [isPrinting, setPrinting] = useState(false);
  const [open, setOpen] = useState<OpenStage | null>(null);
  const matrix = useMatrix(matrixQuery(search, asOf, isPrinting));
  const close = () => {
    setOpen(null);
    // The dialog turns from loading into a form on the way and forgets where it was opened from: the one stop of Tab.
    requestAnimationFrame(() => document.querySelector<HTMLElement>('[data-cell][tabindex="0"]')?.focus());
  };
  const isReady = isPrinting && matrix.isSuccess && !matrix.isPlaceholderData;
  useEffect(() => {
    if (!isReady) return;
    window.addEventListener('afterprint', () => setPrinting(false), { once: true });
    window.print();
  }, [isReady]);
  return (
    <div className={styles.page}>
      <PageHeader
        title={t('title')}
        lead={seesAll ? t('lead') : t('leadOwn')}
        actions={
          <>
            <AsOfField />
            <div className={styles.print}>
              <Button icon="documents" isPending={isPrinting} onPress={() => setPrinting(true)}>
                {t('print')}
              </Button>
            </div>
          </>
        }
      />
      {asOf ? (
        <div className={styles.notice}>
          <Banner>{t('asOf', { date: format.date(asOf) })}</Banner>
        </div>
      ) : null}
      <Card isFlush>
        <MatrixFilters
          search={search}
          onChange={(change) => setSearch({ strana: 1, ...change })}
          onClear={() => setSearch(noFilters)}
        />
        {matrix.error && !matrix.data ? (
          <ErrorState error={matrix.error} onRetry={() => void matrix.refetch()} />
        ) : (
          <MatrixResults matrix={matrix} search={search} setSearch={setSearch} onOpen={setOpen} />
        )}
      </Card>
      {open ? <MilestoneDialog open={open} onClose={close} /> : null}
    </div>
  );
}
