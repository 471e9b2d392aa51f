import { useRef, useState } from 'react';
import { useText } from '../../../shared/i18n/use-text.ts';
import { TextField } from '../../../shared/ui/text-field.tsx';

const restBeforeSearch = 300;

/** Searches when the typing rests, so that the list does not change with every letter; the words never stand in an address. */
export function NoteSearch({ value, onChange }: { value: string; onChange: (words: string) => void }) {
  const t = useText('log');
  const [typed, setTyped] = useState(value);
  const [seen, setSeen] = useState(value);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  if (seen !== value) {
    setSeen(value);
    setTyped(value);
  }
  const take = (text: string) => {
    setTyped(text);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => onChange(text), restBeforeSearch);
  };
  return (
    <TextField
      label={t('filter.search')}
      isLabelHidden
      placeholder={t('filter.search')}
      type="search"
      icon="search"
      maxLength={200}
      value={typed}
      onChange={take}
    />
  );
}
