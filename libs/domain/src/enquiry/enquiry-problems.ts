import type { Problem } from '../kernel/result.ts';
import { isEmailAddress } from '../kernel/email-address.ts';
import { plainLine, plainText } from './plain-text.ts';

/** What enquiries can be about: the specific objectives of the catalogue, and community-led local development. */
export const ENQUIRY_OBJECTIVES = ['2.1', '2.2', '3.1', 'CLLD'] as const;

export type EnquiryObjective = (typeof ENQUIRY_OBJECTIVES)[number];

/** True for the code of an objective. Example: `isEnquiryObjective('9.9')` → `false`. */
export function isEnquiryObjective(text: string): text is EnquiryObjective {
  return (ENQUIRY_OBJECTIVES as readonly string[]).includes(text);
}

/** How long each part of an enquiry may be, in signs. */
export const ENQUIRY_LENGTHS = { name: 120, email: 254, organisation: 200, topic: 150, text: 4000 } as const;

/** Shorter than this nobody can answer. */
export const SHORTEST_ENQUIRY = 10;

/** What somebody asks: as little of a person as an answer needs. */
export interface EnquiryDraft {
  readonly name: string;
  readonly email: string;
  /** Organisation, municipality or territorial unit for which they ask. */
  readonly organisation: string;
  readonly topic: string;
  readonly text: string;
}

/** The draft as it is kept. Example: `cleanEnquiry(draft).email` is in lower case and without spaces around. */
export function cleanEnquiry({ name, email, organisation, topic, text }: EnquiryDraft): EnquiryDraft {
  return {
    name: plainLine(name),
    email: plainLine(email).toLowerCase(),
    organisation: plainLine(organisation),
    topic: plainLine(topic),
    text: plainText(text),
  };
}

/**
 * What is wrong with an enquiry; lengths are those of the text as it is kept.
 *
 * Source: issue 5 §6 (who asks, unit or organisation, what about) and its bad input (100 kB).
 *
 * Errors: `validation.required`, `validation.too-long`, `validation.too-short`, `validation.not-an-email`.
 *
 * @example enquiryProblems({ ...draft, text: '' }) // [{ code: 'validation.required', field: 'text' }]
 */
export function enquiryProblems(draft: EnquiryDraft): Problem[] {
  const clean = cleanEnquiry(draft);
  const fields = Object.keys(ENQUIRY_LENGTHS) as (keyof EnquiryDraft)[];
  return fields.flatMap((field) => fieldProblem(field, clean[field]) ?? []);
}

function fieldProblem(field: keyof EnquiryDraft, value: string): Problem | null {
  const max = ENQUIRY_LENGTHS[field];
  if (value === '') return { code: 'validation.required', field };
  if (value.length > max) return { code: 'validation.too-long', field, params: { max } };
  if (field === 'email' && !isEmailAddress(value)) return { code: 'validation.not-an-email', field };
  if (field === 'text' && value.length < SHORTEST_ENQUIRY) {
    return { code: 'validation.too-short', field, params: { min: SHORTEST_ENQUIRY } };
  }
  return null;
}
