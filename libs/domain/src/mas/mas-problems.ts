import { isPublicationUrl } from '../deliverable/publication-refusals.ts';
import { isEmailAddress } from '../kernel/email-address.ts';
import { isBlank } from '../kernel/is-blank.ts';
import type { LocalDate } from '../kernel/local-date.ts';
import type { Problem } from '../kernel/result.ts';
import { parseIdentificationNumber } from './identification-number.ts';

/** The days for which a strategy or a programme framework holds; an open end is `null`. */
export interface MasPeriod {
  readonly from: LocalDate | null;
  readonly to: LocalDate | null;
}

/** A local action group as somebody enters it. The contact is that of the office, never of a person. */
export interface MasDraft {
  readonly name: string;
  readonly identificationNumber: string;
  readonly strategy: MasPeriod;
  readonly framework: MasPeriod;
  readonly email: string;
  readonly website: string;
  readonly dataBox: string;
}

/** Seven signs of letters and digits that cannot be taken for each other. */
const dataBoxShape = /^[a-km-np-z2-9]{7}$/;

/**
 * What is wrong with a local action group.
 *
 * Source: issue 5 §5; domain.md §5.3 (identification number, data box).
 *
 * Errors: `validation.required`, `identification-number.*`, `mas.period-reversed`, `mas.data-box`,
 * `validation.not-an-email`, `validation.not-a-url`.
 *
 * @example masProblems({ ...draft, identificationNumber: '12345678' })
 * // [{ code: 'identification-number.check-digit', field: 'identificationNumber' }]
 */
export function masProblems(draft: MasDraft): Problem[] {
  const number = parseIdentificationNumber(draft.identificationNumber);
  const problems: Problem[] = [];
  if (isBlank(draft.name)) problems.push({ code: 'validation.required', field: 'name' });
  if (!number.ok) problems.push({ ...number.error, field: 'identificationNumber' });
  if (isReversed(draft.strategy)) problems.push({ code: 'mas.period-reversed', field: 'strategyTo' });
  if (isReversed(draft.framework)) problems.push({ code: 'mas.period-reversed', field: 'frameworkTo' });
  return [...problems, ...contactProblems(draft)];
}

function contactProblems({ email, website, dataBox }: MasDraft): Problem[] {
  const problems: Problem[] = [];
  if (email !== '' && !isEmailAddress(email)) problems.push({ code: 'validation.not-an-email', field: 'email' });
  if (website !== '' && !isPublicationUrl(website)) problems.push({ code: 'validation.not-a-url', field: 'website' });
  if (dataBox !== '' && !dataBoxShape.test(dataBox)) problems.push({ code: 'mas.data-box', field: 'dataBox' });
  return problems;
}

/**
 * What of a group is worth a second look and does not stop anybody: a framework that reaches out of its strategy, and
 * municipalities that another group has as well.
 *
 * Source: issue 5 §5; the frameworks carry out the approved strategies (source 003, first paragraph).
 *
 * Errors: `mas.framework-outside-strategy`, `mas.municipality-elsewhere`, both warnings.
 *
 * @example masWarnings(mas, [{ code: '554782', mas: 'MAS Jinde' }])
 */
export function masWarnings(
  { strategy, framework }: Pick<MasDraft, 'strategy' | 'framework'>,
  elsewhere: readonly { readonly code: string; readonly mas: string }[],
): Problem[] {
  const taken = elsewhere.map(({ code, mas }): Problem => ({
    code: 'mas.municipality-elsewhere',
    field: 'municipalities',
    params: { code, mas },
  }));
  return isOutside(framework, strategy)
    ? [{ code: 'mas.framework-outside-strategy', field: 'frameworkFrom' }, ...taken]
    : taken;
}

/** True when a period holds on a day; one that nobody dated never does. Example: `isMasPeriodOn({ from, to: null }, today)`. */
export function isMasPeriodOn({ from, to }: MasPeriod, day: LocalDate): boolean {
  return from !== null && from <= day && (to === null || day <= to);
}

const isReversed = ({ from, to }: MasPeriod): boolean => to !== null && (from === null || to < from);

function isOutside(inner: MasPeriod, outer: MasPeriod): boolean {
  if (inner.from === null || outer.from === null) return false;
  if (inner.from < outer.from) return true;
  return outer.to !== null && (inner.to === null || inner.to > outer.to);
}
