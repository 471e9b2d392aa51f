import { useText } from '../../../shared/i18n/use-text.ts';
import { count, text } from '../../../shared/lib/search-spec.ts';
import { useSearchParams } from '../../../shared/lib/use-search-params.ts';
import { Banner } from '../../../shared/ui/banner.tsx';
import { ErrorState } from '../../../shared/ui/error-state.tsx';
import { PageHeader } from '../../../shared/ui/page-header.tsx';
import { Skeleton } from '../../../shared/ui/skeleton.tsx';
import { useImportKinds } from '../api/use-imports.ts';
import { ImportList } from './import-list.tsx';
import styles from './import.module.css';
import { KindColumns } from './kind-columns.tsx';
import { StartImport } from './start-import.tsx';

const spec = { druh: text(), strana: count() };

/** Starts an import and lists those made so far. */
export function ImportPage() {
  const t = useText('importing');
  const [search, setSearch] = useSearchParams(spec);
  const { data, error, refetch } = useImportKinds();
  const kind = data?.find((one) => one.kind === search.druh) ?? data?.[0];
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      {error ? <ErrorState error={error} onRetry={() => void refetch()} /> : null}
      {!data && !error ? <Skeleton lines={6} /> : null}
      {data?.length === 0 ? <Banner>{t('start.none')}</Banner> : null}
      <div className={styles.column}>
        {data && kind ? (
          <div className={styles.pair}>
            <StartImport kinds={data} kind={kind} onKind={(druh) => setSearch({ druh })} />
            <KindColumns kind={kind} />
          </div>
        ) : null}
        <ImportList page={search.strana} onPage={(strana) => setSearch({ strana })} />
      </div>
    </>
  );
}
