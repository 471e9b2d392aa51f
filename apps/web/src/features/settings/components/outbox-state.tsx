import { useText } from '../../../shared/i18n/use-text.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { useRetryOutbox } from '../hooks/use-retry-outbox.ts';
import styles from './outbox-state.module.css';

/** How many events could not be processed; once the cause is gone they can be tried again. */
export function OutboxState({ failed }: { failed: number }) {
  const t = useText('settings');
  const retry = useRetryOutbox();
  if (failed === 0) return t('outboxClear');
  return (
    <span className={styles.failed}>
      {t('outboxFailed', { count: failed })}
      <Button size="s" variant="secondary" icon="undo" isPending={retry.isPending} onPress={() => retry.mutate()}>
        {t('outboxRetry')}
      </Button>
    </span>
  );
}
