import { cs } from '@rssz/messages/cs';
import { en } from '@rssz/messages/en';
import type { Page, Response } from 'playwright-core';
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
    if (response.url().includes('/api/v1/')) waiting.push(textOf(page, response).then(take));
  });
  return page;
}

/** A browser that is busy may have let go of the answer by the time it is asked for; what was read can be read again. */
async function textOf(page: Page, response: Response): Promise<string> {
  try {
    return await response.text();
  } catch {
    if (response.request().method() !== 'GET') return '';
    return page.request.get(response.url()).then(
      (again) => again.text(),
      () => '',
    );
  }
}

/** Texts on the page that are not of its language; data that names its own language is left out. */
export async function foreignTextsOn(page: Page, locale: 'cs' | 'en'): Promise<string[]> {
  const { waiting, texts } = heard.get(page) ?? { waiting: [], texts: new Map<string, boolean>() };
  const foreign = async () => {
    while (waiting.length > 0) await Promise.all(waiting.splice(0));
    return foreignTexts(await textsOf(page), { locale, foreign: foreignTo[locale], data: texts });
  };
  // What came in while the page was read is data too.
  const found = await foreign();
  return found.length > 0 && waiting.length > 0 ? foreign() : found;
}
