import { useText } from '../../../shared/i18n/use-text.ts';
import { ButtonLink } from '../../../shared/ui/button-link.tsx';
import { EmptyState } from '../../../shared/ui/empty-state.tsx';
import { PageHeader } from '../../../shared/ui/page-header.tsx';

/** The plan or measure, or its unit, is not there for this person. */
export function PlanMissing({ of }: { of: 'detail' | 'measure' }) {
  const t = useText('plan');
  return (
    <>
      <PageHeader title={t(`${of}.notFoundTitle`)} />
      <EmptyState
        icon="list"
        title={t(`${of}.notFoundTitle`)}
        action={<ButtonLink to="/plany">{t('detail.backToPlans')}</ButtonLink>}
      >
        {t(`${of}.notFoundText`)}
      </EmptyState>
    </>
  );
}
