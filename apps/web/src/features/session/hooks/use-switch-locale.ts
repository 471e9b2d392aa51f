import { useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../../shared/api/client.ts';
import { sessionQuery } from '../../../shared/api/session.ts';
import type { Locale } from '../../../shared/api/types.ts';
import { switchLocale } from '../../../shared/i18n/i18n.ts';

/** Changes the language at once; for a signed-in person also the language of their mails. */
export function useSwitchLocale(): (locale: Locale) => void {
  const queryClient = useQueryClient();
  return (locale) => {
    void switchLocale(locale);
    if (!queryClient.getQueryData(sessionQuery.queryKey)) return;
    // The page is already in the new language; if the server misses it, only mails keep the old one.
    answer(api.PATCH('/session', { body: { locale } })).then(
      () => queryClient.invalidateQueries({ queryKey: sessionQuery.queryKey }),
      () => undefined,
    );
  };
}
