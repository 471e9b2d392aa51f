import { useText } from '../shared/i18n/use-text.ts';
import { ButtonLink } from '../shared/ui/button-link.tsx';
import { EmptyState } from '../shared/ui/empty-state.tsx';
import { PageHeader } from '../shared/ui/page-header.tsx';
import { MessageFrame } from './message-frame.tsx';

/** No such address. */
export function NotFoundPage() {
  const t = useText('app');
  return (
    <MessageFrame>
      <PageHeader title={t('error.notFoundTitle')} />
      <EmptyState
        icon="search"
        title={t('error.notFoundText')}
        action={
          <ButtonLink to="/" variant="primary">
            {t('error.home')}
          </ButtonLink>
        }
      >
        {t('error.notFoundHint')}
      </EmptyState>
    </MessageFrame>
  );
}
