import { useText } from '../shared/i18n/use-text.ts';
import { ButtonLink } from '../shared/ui/button-link.tsx';
import { EmptyState } from '../shared/ui/empty-state.tsx';
import { PageHeader } from '../shared/ui/page-header.tsx';
import { MessageFrame } from './message-frame.tsx';

/** The screen exists, but not for this role: says whom to ask. */
export function NoPermissionPage() {
  const t = useText('app');
  return (
    <MessageFrame>
      <PageHeader title={t('error.noPermissionTitle')} />
      <EmptyState
        icon="lock"
        title={t('error.noPermissionText')}
        action={
          <ButtonLink to="/" variant="primary">
            {t('error.home')}
          </ButtonLink>
        }
      >
        {t('error.noPermissionHint')}
      </EmptyState>
    </MessageFrame>
  );
}
