import { useText } from '../../../shared/i18n/use-text.ts';
import { choice } from '../../../shared/lib/search-spec.ts';
import { useSearchParams } from '../../../shared/lib/use-search-params.ts';
import { ErrorState } from '../../../shared/ui/error-state.tsx';
import { PageHeader } from '../../../shared/ui/page-header.tsx';
import { Skeleton } from '../../../shared/ui/skeleton.tsx';
import { Tabs } from '../../../shared/ui/tabs.tsx';
import { useEsfDesk } from '../api/use-is-esf.ts';
import { DifferencesPart } from './differences-part.tsx';
import { HistoryPart } from './history-part.tsx';
import { ListPart } from './list-part.tsx';
import { PathOfSteps } from './path-of-steps.tsx';
import { PersonsPart } from './persons-part.tsx';
import { SupportsPart } from './supports-part.tsx';

const search = { cast: choice(['seznam', 'podpory', 'rozdily', 'historie'], 'osoby') };

/** The exchange with IS ESF in three steps, what differs, and what was exchanged. */
export function IsEsfPage() {
  const t = useText('isEsf');
  const [{ cast }, setSearch] = useSearchParams(search);
  const { data: desk, error, refetch } = useEsfDesk();
  const select = (id: string) => setSearch({ cast: search.cast.read(id) });
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      {desk ? (
        <>
          <PathOfSteps desk={desk} />
          <Tabs
            label={t('parts')}
            selected={cast}
            onSelect={select}
            tabs={[
              { id: 'osoby', label: t('tab.persons'), content: <PersonsPart desk={desk} /> },
              {
                id: 'seznam',
                label: t('tab.list'),
                ...counted(desk.list?.open ?? 0),
                content: <ListPart desk={desk} />,
              },
              { id: 'podpory', label: t('tab.supports'), content: <SupportsPart desk={desk} /> },
              {
                id: 'rozdily',
                label: t('tab.differences'),
                ...counted((desk.list?.differing ?? 0) + desk.supports.differing),
                content: <DifferencesPart desk={desk} />,
              },
              { id: 'historie', label: t('tab.history'), content: <HistoryPart /> },
            ]}
          />
        </>
      ) : null}
      {!desk && error ? <ErrorState error={error} onRetry={() => void refetch()} /> : null}
      {!desk && !error ? <Skeleton lines={8} /> : null}
    </>
  );
}

/** A number beside a tab only when something waits there. */
const counted = (count: number): { count?: number } => (count > 0 ? { count } : {});
