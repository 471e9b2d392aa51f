import type { Ref } from 'react';
import { useTypedSearch } from '../lib/use-typed-search.ts';
import { TextField } from './text-field.tsx';

interface SearchBoxProps {
  label: string;
  placeholder?: string;
  /** What is searched for now, as it stands in the address. */
  value: string;
  /** Called once the typing pauses. */
  onSearch: (value: string) => void;
  ref?: Ref<HTMLInputElement>;
}

/** The search of a filter bar; its label is read, not seen. */
export function SearchBox({ value, onSearch, ...texts }: SearchBoxProps) {
  const [typed, setTyped] = useTypedSearch(value, onSearch);
  return <TextField {...texts} isLabelHidden type="search" icon="search" value={typed} onChange={setTyped} />;
}
