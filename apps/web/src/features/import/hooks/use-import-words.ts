import { useDynamicText } from '../../../shared/i18n/use-dynamic-text.ts';
import { useLocale } from '../../../shared/i18n/use-locale.ts';
import type { ImportKindDescription } from '../../../shared/api/types.ts';

/** Words for kinds and columns of imports, also for those that this page does not know yet. */
export function useImportWords() {
  const text = useDynamicText('importing');
  const locale = useLocale();
  return {
    kindName: (kind: string) => text('importing', `kind.${kind}`) ?? kind,
    columnName: (kind: ImportKindDescription | undefined, key: string | null) => {
      const column = kind?.columns.find((one) => one.key === key);
      return column ? column.header[locale] : (key ?? '');
    },
  };
}
