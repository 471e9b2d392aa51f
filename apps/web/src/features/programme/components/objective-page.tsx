import { isObjectiveCode } from '@rssz/domain';
import type { SpecificObjective } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useAsOf } from '../../../shared/lib/use-as-of.ts';
import { useRouteParam } from '../../../shared/lib/use-route-param.ts';
import { ButtonLink } from '../../../shared/ui/button-link.tsx';
import { EmptyState } from '../../../shared/ui/empty-state.tsx';
import { ErrorState } from '../../../shared/ui/error-state.tsx';
import { PageHeader } from '../../../shared/ui/page-header.tsx';
import { Skeleton } from '../../../shared/ui/skeleton.tsx';
import { TranslatedText } from '../../../shared/ui/translated-text.tsx';
import { useObjectives } from '../api/use-programme.ts';
import { useDaySearch } from '../hooks/use-day-search.ts';
import { useObjectiveName } from '../hooks/use-objective-name.ts';
import { EnquiryLink } from './enquiry-link.tsx';
import { ItemList } from './item-list.tsx';
import { ObjectiveAbout } from './objective-about.tsx';
import { ProseFacts } from './prose-facts.tsx';
import { VersionChooser } from './version-chooser.tsx';
import styles from './programme.module.css';

/** One objective with everything its document lists. */
export function ObjectivePage() {
  const code = useRouteParam('objective');
  const { asOf } = useAsOf();
  const { data, error, refetch } = useObjectives(asOf);
  const objective = data?.find((one) => one.code === code);
  if (objective) return <Objective objective={objective} />;
  if (data || !isObjectiveCode(code)) return <UnknownObjective />;
  return error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <Skeleton lines={12} />;
}

function Objective({ objective }: { objective: SpecificObjective }) {
  const t = useText('programme');
  const name = useObjectiveName()(objective.code);
  const search = useDaySearch();
  const isClld = objective.code === 'CLLD';
  return (
    <div className={styles.page}>
      <PageHeader
        title={name}
        crumbs={[{ label: t('title'), to: '/program', search }, { label: objective.code }]}
        lead={isClld ? undefined : <TranslatedText cs={objective.titleCs} en={objective.titleEn} />}
        actions={
          <>
            <EnquiryLink objective={objective.code} />
            <ButtonLink to="/program/porovnani" search={{ ...search, a: objective.code } as never}>
              {t('objective.compare')}
            </ButtonLink>
          </>
        }
      />
      <VersionChooser />
      <ObjectiveAbout objective={objective} />
      <ItemList title={t('list.activities')} items={[...objective.activityGroups, ...objective.activities]} />
      <ItemList title={t('list.supportedGroups')} items={objective.supportedGroups} />
      <ItemList title={t('list.features')} items={objective.features} />
      <ItemList title={t('list.focusAreas')} items={objective.focusAreas} />
      <ItemList title={t(isClld ? 'list.clldTargetGroups' : 'list.targetGroups')} items={objective.targetGroups} />
      <ProseFacts principles={objective.principles} />
      <ItemList title={t('list.principles')} items={objective.principles} />
    </div>
  );
}

function UnknownObjective() {
  const t = useText('programme');
  return (
    <>
      <PageHeader title={t('objective.notFound')} />
      <VersionChooser />
      <EmptyState
        icon="search"
        title={t('objective.notFoundText')}
        action={<ButtonLink to="/program">{t('objective.back')}</ButtonLink>}
      />
    </>
  );
}
