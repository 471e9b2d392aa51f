import type { Locale } from '@rssz/domain';

/** Turns one parameter into text in the reader's language. */
export type InterpolationFormat = (value: unknown, locale: Locale) => string;
