import { formatHours as hoursWithoutUnit } from '@rssz/domain';
import {
  formatBytes,
  formatDate,
  formatDateLong,
  formatHours,
  formatInstant,
  formatMonth,
  formatNumber,
} from '@rssz/messages';
import { useMemo } from 'react';
import { useLocale } from '../i18n/use-locale.ts';

/** Dates, numbers and hours in the language of the page. */
export function useFormat() {
  const locale = useLocale();
  return useMemo(
    () => ({
      /** '2023-01-01' → '1. 1. 2023' */
      date: (date: string) => formatDate(locale, date),
      /** '2023-01-01' → 'neděle 1. ledna 2023' */
      dateLong: (date: string) => formatDateLong(locale, date),
      /** '2023-01-01' → '1/2023' */
      month: (date: string) => formatMonth(locale, date),
      /** Instant → day and time in Prague. */
      instant: (instant: string) => formatInstant(locale, instant),
      number: (value: number, decimals = 0) => formatNumber(locale, value, decimals),
      /** Minutes → '2,5', without the unit. */
      hours: (minutes: number) => hoursWithoutUnit(minutes, locale),
      /** Minutes → '2,5 h', unbreakable. */
      hoursUnit: (minutes: number) => formatHours(locale, minutes),
      /** Bytes → '1,4 MB'. */
      size: (bytes: number) => formatBytes(locale, bytes),
    }),
    [locale],
  );
}

export type Format = ReturnType<typeof useFormat>;
