import type { Notion } from './notion.ts';
import { manners } from './vocabulary-manners.ts';
import { people } from './vocabulary-people.ts';
import { places, services } from './vocabulary-services.ts';
import { situations } from './vocabulary-situations.ts';

/**
 * What the official wording of the programme and the plain words of plans have in common. Sources: the kinds of social
 * services of Act 108/2006 Sb. (§ 37 to § 70), the protection of children of Act 359/1999 Sb., the terms of domain.md §3
 * and §9, and everyday words for the same things. It is data: a word is added here and nowhere else.
 */
export const vocabulary: readonly Notion[] = [...situations, ...services, ...manners, ...places, ...people];
