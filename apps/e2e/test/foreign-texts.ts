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

/** What a reader of the screen sees or hears, piece by piece; parts that name their own language are left out. */
export async function textsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const own = (element: Element | null) => element?.closest('[lang]') === document.documentElement;
    const texts = new Set<string>([document.title]);
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (own(parent) && !parent?.closest('script, style')) texts.add(node.textContent ?? '');
    }
    const names = ['aria-label', 'aria-valuetext', 'placeholder', 'title', 'alt', 'data-label'];
    for (const element of document.body.querySelectorAll(names.map((name) => `[${name}]`).join())) {
      if (own(element)) for (const name of names) texts.add(element.getAttribute(name) ?? '');
    }
    return [...texts].map((text) => text.trim()).filter(Boolean);
  });
}

interface Expected {
  readonly locale: 'cs' | 'en';
  /** Messages of the other language. */
  readonly foreign: ReadonlySet<string>;
  /** Answers of the API as they came. */
  readonly data: readonly string[];
}

/** Texts of the other language, and names of messages that were shown instead of the message. */
export function foreignTexts(texts: readonly string[], { locale, foreign, data }: Expected): string[] {
  const given = [...new Set(data.flatMap(stringsOf))].sort((a, b) => b.length - a.length);
  return texts.filter((text) => {
    if (given.includes(text)) return false;
    if (foreign.has(text) || /^[a-z]+([.:][a-z][\w-]*){1,}$/i.test(text)) return true;
    return locale === 'en' && czechLetters.test(withoutData(text, given));
  });
}

function withoutData(text: string, given: readonly string[]): string {
  if (!czechLetters.test(text)) return text;
  return given.reduce((rest, name) => (czechLetters.test(name) ? rest.replaceAll(name, '') : rest), text);
}

/** Every text inside a JSON answer. */
function stringsOf(answer: string): string[] {
  const strings: string[] = [];
  try {
    JSON.parse(answer, (_key, value: unknown) => {
      if (typeof value === 'string' && value !== '') strings.push(value.trim());
      return value;
    });
  } catch {
    return [];
  }
  return strings;
}
