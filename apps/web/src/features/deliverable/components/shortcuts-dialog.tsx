import { useText } from '../../../shared/i18n/use-text.ts';
import { Dialog } from '../../../shared/ui/dialog.tsx';
import styles from './shortcuts-note.module.css';

const shortcuts = [
  { keys: ['J', 'K'], does: 'move' },
  { keys: ['space'], does: 'peek' },
  { keys: ['Enter'], does: 'open' },
  { keys: ['X'], does: 'select' },
  { keys: ['/'], does: 'search' },
  { keys: ['?'], does: 'help' },
] as const;

/** What each key does in the list; opened by "?" itself. */
export function ShortcutsDialog({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const t = useText('deliverable');
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={t('shortcut.title')} size="s">
      <dl className={styles.list}>
        {shortcuts.map(({ keys, does }) => (
          <div key={does} className={styles.line}>
            <dt>
              {keys.map((key) => (
                <kbd key={key} className={styles.key}>
                  {key === 'space' ? t('shortcut.space') : key}
                </kbd>
              ))}
            </dt>
            <dd>{t(`shortcut.${does}`)}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
