import type { LocalDate } from '../kernel/local-date.ts';
import type { Refusal } from '../kernel/result.ts';

/** A web address that a reader of the report can open: http or https, a host with a dot, no spaces. */
const webAddress = /^https?:\/\/(?:[^\s/?#@:]+\.)+[^\s/?#@:.]+(?::\d{1,5})?(?:[/?#]\S*)?$/i;

/** True for an address at which a document can be published. Example: `isPublicationUrl('https://mmr.gov.cz/a.pdf')`. */
export function isPublicationUrl(text: string): boolean {
  return webAddress.test(text);
}

/**
 * Why a publication is refused: it needs an address and a date, not in the future and not before the approval.
 *
 * Source: issue 2 §4; the national indicator counts documents "written and published" (domain.md §1.1).
 *
 * Errors: `deliverable.publication-*`.
 */
export function publicationRefusals(
  draft: { readonly publishedUrl?: string | null; readonly publishedOn?: LocalDate | null },
  approvedOn: LocalDate | null,
  today: LocalDate,
): Refusal[] {
  return [...urlRefusals(draft.publishedUrl ?? ''), ...dateRefusals(draft.publishedOn ?? null, approvedOn, today)];
}

function urlRefusals(url: string): Refusal[] {
  const field = 'publishedUrl';
  if (url.trim() === '') return [{ code: 'deliverable.publication-url-required', field }];
  return isPublicationUrl(url.trim()) ? [] : [{ code: 'deliverable.publication-url-invalid', field }];
}

function dateRefusals(on: LocalDate | null, approvedOn: LocalDate | null, today: LocalDate): Refusal[] {
  const field = 'publishedOn';
  if (on === null) return [{ code: 'deliverable.publication-date-required', field }];
  if (on > today) return [{ code: 'deliverable.publication-in-future', field, params: { today } }];
  if (approvedOn !== null && on < approvedOn) {
    return [{ code: 'deliverable.publication-before-approval', field, params: { approvedOn } }];
  }
  return [];
}
