import { useText } from '../../../shared/i18n/use-text.ts';
import { Checkbox } from '../../../shared/ui/checkbox.tsx';
import styles from './shortcuts-note.module.css';

/** Says which keys work in the list, and lets people switch them off. */
export function ShortcutsNote({ isOn, onChange }: { isOn: boolean; onChange: (isOn: boolean) => void }) {
  const t = useText('deliverable');
  return (
    <div className={styles.note}>
      <Checkbox label={t('list.shortcutsSwitch')} hint={t('list.shortcuts')} isSelected={isOn} onChange={onChange} />
    </div>
  );
}
