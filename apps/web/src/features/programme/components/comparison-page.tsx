import { OBJECTIVE_CODES } from '@rssz/domain';
import type { ProgrammeComparison } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { choice } from '../../../shared/lib/search-spec.ts';
import { useAsOf } from '../../../shared/lib/use-as-of.ts';
import { useSearchParams } from '../../../shared/lib/use-search-params.ts';
import { Banner } from '../../../shared/ui/banner.tsx';
import { ErrorState } from '../../../shared/ui/error-state.tsx';
import { PageHeader } from '../../../shared/ui/page-header.tsx';
import { Select } from '../../../shared/ui/select.tsx';
import { Skeleton } from '../../../shared/ui/skeleton.tsx';
import { useProgrammeComparison } from '../api/use-programme.ts';
import { useDaySearch } from '../hooks/use-day-search.ts';
import { useObjectiveName } from '../hooks/use-objective-name.ts';
import { ComparedCounts, ComparedTags } from './compared-tags.tsx';
import { VersionChooser } from './version-chooser.tsx';
import styles from './programme.module.css';

const spec = { a: choice(OBJECTIVE_CODES, '2.1'), b: choice(OBJECTIVE_CODES, '2.2') };

/** Two objectives side by side. */
export function ComparisonPage() {
  const t = useText('programme');
  const search = useDaySearch();
  const objectiveName = useObjectiveName();
  const { asOf } = useAsOf();
  const [{ a, b: chosen }, setParams] = useSearchParams(spec);
  // An address that names one objective only compares it with the next one.
  const b = a === chosen && a === '2.2' ? '2.1' : chosen;
  const { data, error, refetch } = useProgrammeComparison(a, b, asOf);
  const options = OBJECTIVE_CODES.map((value) => ({ value, label: objectiveName(value) }));
  return (
    <div className={styles.page}>
      <PageHeader
        title={t('compare.title')}
        crumbs={[{ label: t('title'), to: '/program', search }, { label: t('compare.title') }]}
        lead={t('compare.lead')}
      />
      <VersionChooser />
      <div className={styles.fields}>
        <Select
          label={t('compare.a')}
          value={a}
          options={options}
          onChange={(value) => setParams({ a: value as typeof a, b })}
        />
        <Select
          label={t('compare.b')}
          value={b}
          options={options}
          error={a === b ? t('compare.same') : undefined}
          onChange={(value) => setParams({ a, b: value as typeof b })}
        />
      </div>
      {error && !data ? <ErrorState error={error} onRetry={() => void refetch()} /> : null}
      {!data && !error && a !== b ? <Skeleton lines={10} /> : null}
      {data && a !== b ? <Compared comparison={data} /> : null}
    </div>
  );
}

function Compared({ comparison }: { comparison: ProgrammeComparison }) {
  const t = useText('programme');
  return (
    <>
      {comparison.sameWording ? <Banner tone="info">{t('compare.sameWording')}</Banner> : null}
      <ComparedCounts comparison={comparison} />
      <ComparedTags title={t('compare.areas')} comparison={comparison} rows={comparison.thematicAreas} />
      <ComparedTags title={t('compare.groups')} comparison={comparison} rows={comparison.targetGroups} />
    </>
  );
}
