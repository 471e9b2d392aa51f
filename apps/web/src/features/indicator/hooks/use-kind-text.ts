import { SUPPORT_KINDS } from '@rssz/domain';
import { useCallback } from 'react';
import { useText } from '../../../shared/i18n/use-text.ts';

/** What kind of support it was, in the words of the diary; a kind this build does not know is shown as it is stored. */
export function useKindText(): (kind: string) => string {
  const t = useText('log');
  return useCallback(
    (kind) => {
      const known = SUPPORT_KINDS.find((one) => one === kind);
      return known ? t(`kind.${known}`) : kind;
    },
    [t],
  );
}
