import { useText } from '../../../shared/i18n/use-text.ts';
import { ButtonLink } from '../../../shared/ui/button-link.tsx';
import { EmptyState } from '../../../shared/ui/empty-state.tsx';

/** Without a connection the list is out of reach; what was written on this device is not. */
export function LogListOffline({ canWrite }: { canWrite: boolean }) {
  const t = useText('log');
  return (
    <EmptyState
      icon="offline"
      title={t('list.offlineTitle')}
      action={
        canWrite ? (
          <ButtonLink to="/denik/k-odeslani" icon="send">
            {t('list.offlineOutbox')}
          </ButtonLink>
        ) : undefined
      }
    >
      {t('list.offlineText')}
    </EmptyState>
  );
}
