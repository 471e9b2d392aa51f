import { useText } from '../../../shared/i18n/use-text.ts';
import { ButtonLink } from '../../../shared/ui/button-link.tsx';
import { EmptyState } from '../../../shared/ui/empty-state.tsx';
import { PageHeader } from '../../../shared/ui/page-header.tsx';

/** The description, or its unit, is not there for this person. */
export function DescriptionMissing() {
  const t = useText('description');
  return (
    <>
      <PageHeader title={t('list.notFoundTitle')} />
      <EmptyState
        icon="documents"
        title={t('list.notFoundTitle')}
        action={<ButtonLink to="/uzemni-celky">{t('list.backToUnits')}</ButtonLink>}
      >
        {t('list.notFoundText')}
      </EmptyState>
    </>
  );
}
