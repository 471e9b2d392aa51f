import { useText } from '../../../shared/i18n/use-text.ts';
import { choice, text } from '../../../shared/lib/search-spec.ts';
import { useAsOf } from '../../../shared/lib/use-as-of.ts';
import { useSearchParams } from '../../../shared/lib/use-search-params.ts';
import { useFormat } from '../../../shared/format/use-format.ts';
import { ButtonLink } from '../../../shared/ui/button-link.tsx';
import { EmptyState } from '../../../shared/ui/empty-state.tsx';
import { ErrorState } from '../../../shared/ui/error-state.tsx';
import { PageHeader } from '../../../shared/ui/page-header.tsx';
import { Skeleton } from '../../../shared/ui/skeleton.tsx';
import { useObjectives, useProgrammeVersions } from '../api/use-programme.ts';
import { useDaySearch } from '../hooks/use-day-search.ts';
import { FoundItems } from './found-items.tsx';
import { ObjectiveCard } from './objective-card.tsx';
import { filterKinds, objectiveCodes, ProgrammeFilters } from './programme-filters.tsx';
import styles from './programme.module.css';
import { RegistrationReader } from './registration-reader.tsx';
import { VersionChooser } from './version-chooser.tsx';

const spec = { q: text(), cil: choice(objectiveCodes), druh: choice(filterKinds), oblast: text() };

/** The whole catalogue: its four objectives, or what answers to words and filters. */
export function ProgrammePage() {
  const t = useText('programme');
  const [filter, setFilter] = useSearchParams(spec);
  const daySearch = useDaySearch();
  const isFiltered = Boolean(filter.q || filter.cil || filter.druh || filter.oblast);
  return (
    <div className={styles.page}>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={
          <ButtonLink to="/program/porovnani" search={daySearch as never}>
            {t('compare.open')}
          </ButtonLink>
        }
      />
      <p className={styles.note}>{t('official')}</p>
      <VersionChooser />
      <ProgrammeFilters filter={filter} onChange={setFilter} />
      {isFiltered ? <FoundItems filter={filter} /> : <Objectives />}
      <RegistrationReader />
      <VersionNote />
    </div>
  );
}

function Objectives() {
  const t = useText('programme');
  const { asOf } = useAsOf();
  const { data, error, refetch } = useObjectives(asOf);
  if (error && !data) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton lines={10} />;
  if (data.length === 0) return <EmptyState icon="documents" title={t('version.none')} />;
  return (
    <div className={styles.cards}>
      {data.map((objective) => (
        <ObjectiveCard key={objective.code} objective={objective} />
      ))}
    </div>
  );
}

/** Which version is in force; the chooser above says which one is read when it is another. */
function VersionNote() {
  const t = useText('programme');
  const format = useFormat();
  const { asOf } = useAsOf();
  const { data = [] } = useProgrammeVersions();
  const inForce = data.find(({ isInForce }) => isInForce);
  if (asOf || !inForce) return null;
  return (
    <p className={styles.note}>
      {t('version.holds', { number: inForce.number, date: format.date(inForce.validFrom) })}
    </p>
  );
}
