import { useText } from '../../../shared/i18n/use-text.ts';

const known = ['title', 'kind', 'dueOn', 'year', 'owner'] as const;

/** Names of changed fields in words: `['dueOn', 'ownerId']` → "Termín, Gestor"; unknown ones are left out. */
export function useFieldNames(): (fields: readonly string[]) => string {
  const t = useText('deliverable');
  return (fields) =>
    fields
      .map((field) => known.find((name) => name === field || `${name}Id` === field))
      .flatMap((name) => (name ? [t(`field.${name}`)] : []))
      .join(', ');
}
