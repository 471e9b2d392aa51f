import { useState, type FormEvent } from 'react';
import { useCan } from '../../../shared/api/session.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { IconButton } from '../../../shared/ui/icon-button.tsx';
import { TextField } from '../../../shared/ui/text-field.tsx';
import styles from './name-search.module.css';

interface NameSearchProps {
  searched: string;
  onSearch: (text: string) => void;
}

/** Searches by name or code on Enter; what is typed is posted and never stands in an address. */
export function NameSearch({ searched, onSearch }: NameSearchProps) {
  const t = useText('participant');
  const label = useCan('participant.reveal') ? t('filter.search') : t('filter.searchCode');
  const [typed, setTyped] = useState(searched);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSearch(typed.trim());
  };
  return (
    <form role="search" className={styles.search} onSubmit={submit}>
      <div className={styles.field}>
        <TextField
          label={label}
          isLabelHidden
          placeholder={label}
          type="search"
          icon="search"
          maxLength={100}
          value={typed}
          onChange={setTyped}
        />
      </div>
      <Button type="submit">{t('filter.searchSubmit')}</Button>
      {searched === '' ? null : (
        <IconButton icon="close" label={t('filter.searchClear')} onPress={() => onSearch('')} />
      )}
    </form>
  );
}
