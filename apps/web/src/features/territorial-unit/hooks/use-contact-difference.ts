import type { UnitContact } from '../../../shared/api/types.ts';
import { useFormat } from '../../../shared/format/use-format.ts';
import { useText } from '../../../shared/i18n/use-text.ts';

const FIELDS = ['name', 'position', 'email', 'phone', 'validFrom', 'validTo', 'note'] as const;

/** In which values a contact on the screen differs from the stored one, and what is stored in them. */
export function useContactDifference() {
  const t = useText('territory');
  const format = useFormat();
  return (mine: Readonly<Record<(typeof FIELDS)[number], string>>, stored: UnitContact) => {
    const shown = (field: (typeof FIELDS)[number]) => {
      const value = stored[field] ?? '';
      if (value === '') return '–';
      return field === 'validFrom' || field === 'validTo' ? format.date(value) : value;
    };
    const differing = FIELDS.filter((field) => mine[field].trim() !== (stored[field] ?? ''));
    return {
      fields: differing.map((field) => t(`contact.${field}`)).join(', '),
      values: differing.map(shown).join(', '),
    };
  };
}
