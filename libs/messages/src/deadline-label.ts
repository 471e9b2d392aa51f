import type { Locale, Stage } from '@rssz/domain';
import { deadline as czech } from './cs/deadline.ts';
import { deadline as english } from './en/deadline.ts';
import { interpolate } from './format/interpolate.ts';

const labels: Readonly<Record<Locale, Readonly<Record<string, string>>>> = { cs: czech.label, en: english.label };

/** A deadline as the register keeps it: some kinds are labelled by their unit and say the rest in the reader's language. */
export interface LabelledDeadline {
  readonly kind: string;
  readonly stage: Stage | null;
  readonly label: string;
}

/**
 * What is due, for a mail or a calendar.
 *
 * @example deadlineLabel('cs', { kind: 'milestone', stage: 'measures', label: 'Ukázkov' }) // 'Ukázkov – realizace opatření'
 */
export function deadlineLabel(locale: Locale, { kind, stage, label }: LabelledDeadline): string {
  const text = labels[locale][kind];
  return text === undefined ? label : interpolate(locale, text, { label, stage: stage ?? '' });
}
