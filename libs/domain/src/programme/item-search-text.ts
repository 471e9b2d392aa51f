import { foldCzech } from '../kernel/fold-czech.ts';
import type { ProgrammeItem, ProgrammeTag } from './programme-catalogue.ts';

/**
 * The folded text in which an item is found: its code, both titles, explanations and our words for the same thing.
 *
 * Source: DESIGN §9.14. Example: `itemSearchText(item, []).includes(foldCzech('bydlení'))`.
 */
export function itemSearchText(item: ProgrammeItem, tags: readonly ProgrammeTag[]): string {
  const groups = tags.filter(({ code }) => item.derived?.targetGroups?.includes(code));
  const czech = [item.title.cs, item.explanation.cs, ...(item.derived?.keywords ?? []), ...groups.map(({ cs }) => cs)];
  const english = [item.title.en, item.explanation.en, ...groups.map(({ en }) => en)];
  return foldCzech([item.code, ...czech, ...english].join(' '));
}
