import { cs } from '@rssz/messages/cs';
import { en } from '@rssz/messages/en';
import type { Page } from 'playwright-core';
import { foreignTexts, messagesOnlyIn, stringsIn, textsOf } from './foreign-texts.ts';

const foreignTo = {
  cs: messagesOnlyIn({ of: en, not: cs }),
  en: messagesOnlyIn({ of: cs, not: en }),
};

interface Heard {
  /** Answers that are still being read. */
  readonly waiting: Promise<void>[];
  /** Texts of the answers; true for proper names. */
  readonly texts: Map<string, boolean>;
}

const heard = new WeakMap<Page, Heard>();

/** Remembers what the API tells the page: names of people and places are data, in whatever language. */
export function hearData(page: Page): Page {
  const { waiting, texts }: Heard = { waiting: [], texts: new Map() };
  heard.set(page, { waiting, texts });
  const take = (answer: string) => {
    for (const { text, isName } of stringsIn(answer)) texts.set(text, isName || (texts.get(text) ?? false));
  };
  page.on('response', (response) => {
    if (response.url().includes('/api/v1/')) waiting.push(response.text().then(take, () => undefined));
  });
  return page;
}

/** Texts on the page that are not of its language; data that names its own language is left out. */
export async function foreignTextsOn(page: Page, locale: 'cs' | 'en'): Promise<string[]> {
  const { waiting, texts } = heard.get(page) ?? { waiting: [], texts: new Map<string, boolean>() };
  await Promise.all(waiting.splice(0));
  return foreignTexts(await textsOf(page), { locale, foreign: foreignTo[locale], data: texts });
}
