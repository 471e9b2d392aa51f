import type { Page } from 'playwright-core';

interface Texts {
  readonly [key: string]: string | Texts;
}

const czechLetters = /[áčďéěíňóřšťúůýž]/i;

function leavesOf(texts: Texts): string[] {
  return Object.values(texts).flatMap((value) => (typeof value === 'string' ? [value] : leavesOf(value)));
}

/** Whole messages of one language that are none of the other: "Stav" must not stand on an English page. */
export function messagesOnlyIn({ of, not }: { of: Texts; not: Texts }): ReadonlySet<string> {
  const others = new Set(leavesOf(not));
  return new Set(leavesOf(of).filter((text) => !text.includes('{{') && !others.has(text)));
}

export interface TextsOfPage {
  readonly visible: readonly string[];
  /** Names that are only spoken, and options: no part of them can be marked as of another language. */
  readonly spoken: readonly string[];
}

/** What a reader of the screen sees or hears, piece by piece; parts that name their own language are left out. */
export async function textsOf(page: Page): Promise<TextsOfPage> {
  return page.evaluate(() => {
    const own = (element: Element | null) => element?.closest('[lang]') === document.documentElement;
    const visible = new Set<string>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      // What somebody writes in a field is theirs.
      if (own(parent) && !parent?.closest('script, style, textarea, option')) visible.add(node.textContent ?? '');
    }
    const options = [...document.querySelectorAll('option')].filter(own);
    const spoken = new Set<string>([document.title, ...options.map(({ text }) => text)]);
    const names = ['aria-label', 'aria-valuetext', 'placeholder', 'title', 'alt', 'data-label'];
    for (const element of document.body.querySelectorAll(names.map((name) => `[${name}]`).join())) {
      if (own(element)) for (const name of names) spoken.add(element.getAttribute(name) ?? '');
    }
    const pieces = (texts: Set<string>) => [...texts].map((text) => text.trim()).filter(Boolean);
    return { visible: pieces(visible), spoken: pieces(spoken) };
  });
}

interface Expected {
  readonly locale: 'cs' | 'en';
  /** Messages of the other language. */
  readonly foreign: ReadonlySet<string>;
  /** Texts that the API gave; true for proper names. */
  readonly data: ReadonlyMap<string, boolean>;
}

/** Texts of the other language, and names of messages that were shown instead of the message. */
export function foreignTexts({ visible, spoken }: TextsOfPage, { locale, foreign, data }: Expected): string[] {
  const all = withCzechLetters([...data.keys()]);
  const names = withCzechLetters([...data.keys()].filter((text) => data.get(text)));
  const isForeign = (text: string) => foreign.has(text) || /^[a-z]+([.:][a-z][\w-]*){1,}$/i.test(text);
  const wrong = (text: string) =>
    !data.has(text) && (isForeign(text) || (locale === 'en' && czechLetters.test(without(text, all))));
  // A sentence of ours may tell of Czech data; what is nothing but Czech data has to say that it is Czech.
  const isUnmarked = (text: string) => {
    const rest = without(text, names);
    return locale === 'en' && czechLetters.test(rest) && !/\p{L}{2}/u.test(without(rest, all));
  };
  return [...visible.filter((text) => wrong(text) || isUnmarked(text)), ...spoken.filter(wrong)];
}

/** The longest first, so that a name is taken out before a part of it. */
const withCzechLetters = (texts: readonly string[]) =>
  texts.filter((text) => czechLetters.test(text)).sort((a, b) => b.length - a.length);

function without(text: string, given: readonly string[]): string {
  if (!czechLetters.test(text)) return text;
  return given.reduce((rest, one) => rest.replaceAll(one, ''), text);
}

/** Proper names need no mark of their language; sentences of people do. */
const keysOfNames = new Set([
  'name',
  'nameEn',
  'displayName',
  'givenName',
  'surname',
  'fileName',
  'code',
  'place',
  'subjectLabel',
]);

/** Every text inside a JSON answer. */
export function stringsIn(answer: string): { text: string; isName: boolean }[] {
  const strings: { text: string; isName: boolean }[] = [];
  try {
    JSON.parse(answer, (key, value: unknown) => {
      const text = typeof value === 'string' ? value.trim() : '';
      if (text !== '') strings.push({ text, isName: keysOfNames.has(key) });
      return value;
    });
  } catch {
    return [];
  }
  return strings;
}
