import { choice, flag } from '../../../shared/lib/search-spec.ts';

/** Days of silence that are offered. */
export const DAY_CHOICES = ['30', '60', '90', '180'] as const;

/** What the screen shows, as it stands in the address. */
export const silentSearch = { dnu: choice(DAY_CHOICES, '60'), moje: flag() };
