import { useText } from '../i18n/use-text.ts';
import { Button } from './button.tsx';
import { Icon } from './icon.tsx';
import { IconButton } from './icon-button.tsx';
import { dismissToast, useShownToasts, type ShownToast } from './toast-store.ts';
import styles from './toast-region.module.css';

/** Where messages appear; one for the whole application. */
export function ToastRegion() {
  const t = useText('app');
  const toasts = useShownToasts();
  return (
    <section className={styles.region} aria-label={t('common.messages')} aria-live="polite" aria-relevant="additions">
      {toasts.map((toast) => (
        <Toast key={toast.id} toast={toast} />
      ))}
    </section>
  );
}

function Toast({ toast }: { toast: ShownToast }) {
  const t = useText('app');
  const { action, tone = 'success' } = toast;
  return (
    <div className={`${styles.toast} ${styles[tone]}`}>
      <Icon name={tone === 'danger' ? 'error' : 'checkCircle'} />
      <span className={styles.text}>{toast.text}</span>
      {action ? (
        <Button
          size="s"
          variant="quiet"
          onPress={() => {
            dismissToast(toast.id);
            action.onAction();
          }}
        >
          {action.label}
        </Button>
      ) : null}
      <IconButton size="s" icon="close" label={t('common.close')} onPress={() => dismissToast(toast.id)} />
    </div>
  );
}
