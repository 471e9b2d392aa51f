import { useCallback } from 'react';
import { useText } from '../i18n/use-text.ts';

const keys = { 'in-person': 'mode.in-person', remote: 'mode.remote', 'e-learning': 'mode.e-learning' } as const;

/** How support was given, in words. */
export function useModeText(): (mode: string) => string {
  const t = useText('log');
  return useCallback((mode) => (mode in keys ? t(keys[mode as keyof typeof keys]) : mode), [t]);
}
