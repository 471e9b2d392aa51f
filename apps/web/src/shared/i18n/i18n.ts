import { interpolationFormats } from '@rssz/messages';
import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Locale } from '../api/types.ts';
import { textsAtStart } from './texts-at-start.ts';

const storedLocale = 'rssz.locale';

/** Language chosen in this browser before; null when never chosen. */
export function rememberedLocale(): Locale | null {
  const stored = localStorage.getItem(storedLocale);
  return stored === 'en' || stored === 'cs' ? stored : null;
}

/** Starts with Czech at hand; English comes when asked for. */
export async function startTexts(): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: 'cs',
    fallbackLng: 'cs',
    defaultNS: 'app',
    ns: Object.keys(textsAtStart),
    resources: { cs: textsAtStart },
    interpolation: { escapeValue: false },
  });
  // The same formats as in mails, so that a sentence reads alike everywhere.
  for (const [name, format] of Object.entries(interpolationFormats)) {
    i18next.services.formatter?.add(name, (value, locale) => format(value, locale === 'en' ? 'en' : 'cs'));
  }
  if (rememberedLocale() === 'en') await changeTo('en');
  document.documentElement.lang = i18next.language;
}

/** The language of a person's account, until another was chosen in this browser. */
export async function adoptLocale(locale: Locale): Promise<void> {
  if (rememberedLocale() === null && locale !== i18next.language) await changeTo(locale);
}

/** Changes the language of the page without loading it again, and remembers it in this browser. */
export async function switchLocale(locale: Locale): Promise<void> {
  await changeTo(locale);
  localStorage.setItem(storedLocale, locale);
}

async function changeTo(locale: Locale): Promise<void> {
  if (locale === 'en' && !i18next.hasResourceBundle('en', 'app')) {
    const { en } = await import('@rssz/messages/en');
    for (const [area, texts] of Object.entries(en)) i18next.addResourceBundle('en', area, texts);
  }
  await i18next.changeLanguage(locale);
  document.documentElement.lang = locale;
}
