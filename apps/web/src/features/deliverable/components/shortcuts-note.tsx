import { useText } from '../../../shared/i18n/use-text.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { Checkbox } from '../../../shared/ui/checkbox.tsx';
import styles from './shortcuts-note.module.css';

interface ShortcutsNoteProps {
  isOn: boolean;
  onChange: (isOn: boolean) => void;
  /** Shows what the keys do. */
  onHelp: () => void;
}

/** Says that keys work in the list, and lets people switch them off. */
export function ShortcutsNote({ isOn, onChange, onHelp }: ShortcutsNoteProps) {
  const t = useText('deliverable');
  return (
    <div className={styles.note}>
      <Checkbox label={t('shortcut.switch')} isSelected={isOn} onChange={onChange} />
      <Button variant="quiet" size="s" onPress={onHelp}>
        {t('shortcut.show')}
      </Button>
    </div>
  );
}
