import type { ReactNode } from 'react';
import { useLocale } from '../i18n/use-locale.ts';

/** The `lang` of data written in Czech: nothing on a Czech page, `cs` on any other, so that a screen reader changes its voice. */
export function useCzechLang(): 'cs' | undefined {
  return useLocale() === 'cs' ? undefined : 'cs';
}

/** Text that comes from Czech data (titles, names of the project and of units, notes) and is never translated. */
export function CzechText({ children }: { children: ReactNode }) {
  const lang = useCzechLang();
  return lang ? <span lang={lang}>{children}</span> : <>{children}</>;
}
