import { ADVISORY_MODES } from '@rssz/domain';
import { useCallback } from 'react';
import { useText } from '../i18n/use-text.ts';

/** How support was given, in words; a way this build does not know is shown as it is stored. */
export function useModeText(): (mode: string) => string {
  const t = useText('code');
  return useCallback(
    (mode) => {
      const known = ADVISORY_MODES.find((one) => one === mode);
      return known ? t(`advisoryMode.${known}`) : mode;
    },
    [t],
  );
}
