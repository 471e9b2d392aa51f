import type { ProgrammeCatalogueItem, ProgrammeItemDetail } from '../../../shared/api/types.ts';
import { ProblemFailure } from '../../../shared/api/problem-failure.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useAsOf } from '../../../shared/lib/use-as-of.ts';
import { useRouteParam } from '../../../shared/lib/use-route-param.ts';
import { ButtonLink } from '../../../shared/ui/button-link.tsx';
import { Card } from '../../../shared/ui/card.tsx';
import { EmptyState } from '../../../shared/ui/empty-state.tsx';
import { ErrorState } from '../../../shared/ui/error-state.tsx';
import { PageHeader } from '../../../shared/ui/page-header.tsx';
import { Skeleton } from '../../../shared/ui/skeleton.tsx';
import { useProgrammeItem } from '../api/use-programme.ts';
import { useDaySearch } from '../hooks/use-day-search.ts';
import { useObjectiveName } from '../hooks/use-objective-name.ts';
import { DerivedTags } from './derived-tags.tsx';
import { EnquiryLink } from './enquiry-link.tsx';
import { ItemWords } from './item-words.tsx';
import { ProgrammeItemRow } from './programme-item-row.tsx';
import { VersionChooser } from './version-chooser.tsx';
import styles from './programme.module.css';

/** One item of the catalogue by its code: what the source says of it and what we add. */
export function ItemPage() {
  const code = useRouteParam('code');
  const { asOf } = useAsOf();
  const { data, error, refetch } = useProgrammeItem(code, asOf);
  if (data) return <Item item={data} />;
  if (error instanceof ProblemFailure && error.status === 404) return <UnknownItem code={code} />;
  return error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <Skeleton lines={10} />;
}

function Item({ item }: { item: ProgrammeItemDetail }) {
  const t = useText('programme');
  const search = useDaySearch();
  const objectiveName = useObjectiveName()(item.objective);
  return (
    <div className={styles.page}>
      <PageHeader
        title={t('item.title', { kind: t(`kind.${item.kind}`), code: item.code })}
        crumbs={[
          { label: t('title'), to: '/program', search },
          { label: objectiveName, to: `/program/${item.objective}`, search },
          { label: item.code },
        ]}
        actions={<EnquiryLink objective={item.objective} />}
      />
      <VersionChooser />
      <ItemWords item={item} />
      <DerivedTags item={item} />
      <Others title={t('item.parent')} items={item.parent ? [item.parent] : []} />
      <Others title={t('item.children')} items={item.children} />
      <Others title={t('item.related')} hint={t('item.relatedHint')} items={item.related} />
    </div>
  );
}

interface OthersProps {
  title: string;
  hint?: string;
  items: readonly ProgrammeCatalogueItem[];
}

function Others({ title, hint, items }: OthersProps) {
  if (items.length === 0) return null;
  return (
    <Card title={title}>
      {hint ? <p className={styles.note}>{hint}</p> : null}
      <ul className={styles.items}>
        {items.map((item) => (
          <ProgrammeItemRow key={item.code} item={item} isKindShown />
        ))}
      </ul>
    </Card>
  );
}

function UnknownItem({ code }: { code: string }) {
  const t = useText('programme');
  const search = useDaySearch();
  return (
    <>
      <PageHeader title={t('item.notFound')} />
      <VersionChooser />
      <EmptyState
        icon="search"
        title={t('item.notFoundText', { code })}
        action={
          <ButtonLink to="/program" search={search as never}>
            {t('objective.back')}
          </ButtonLink>
        }
      />
    </>
  );
}
