import type { KeyboardEventHandler } from 'react';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Icon } from '../../../shared/ui/icon.tsx';
import styles from './search.module.css';

interface SearchFieldProps {
  /** Id of the list under the field. */
  listId: string;
  /** Id of the hit that Enter would open. */
  activeId: string | undefined;
  value: string;
  onChange: (value: string) => void;
  onKeyDown: KeyboardEventHandler;
}

/** The field of the search: focus stays in it while arrows go through the list under it. */
export function SearchField({ listId, activeId, value, onChange, onKeyDown }: SearchFieldProps) {
  const t = useText('search');
  return (
    <div className={styles.field}>
      <Icon name="search" size={18} />
      <input
        className={styles.input}
        type="search"
        role="combobox"
        aria-label={t('label')}
        aria-expanded={activeId !== undefined}
        aria-controls={listId}
        aria-activedescendant={activeId}
        aria-autocomplete="list"
        autoComplete="off"
        autoFocus
        maxLength={200}
        placeholder={t('placeholder')}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={onKeyDown}
      />
    </div>
  );
}
