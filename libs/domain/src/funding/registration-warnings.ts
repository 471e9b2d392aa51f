import { readRegistrationNumber, type RegistrationWarning } from '../programme/read-registration-number.ts';

/** Something odd about the number of an application that may still be right. */
export type ApplicationWarning =
  | RegistrationWarning
  | { readonly code: 'call-differs'; readonly params: { readonly read: string; readonly expected: string } };

/**
 * What to look at twice in the registration number of an application: another objective than its activity has, another call
 * than the chosen one. A number that cannot be read gives nothing here, for it is refused.
 *
 * @example applicationWarnings('CZ.03.02.02/00/22_004/0000366', { objectiveCode: '2.1', callNumber: null }) // objective-differs
 */
export function applicationWarnings(
  number: string,
  expected: { readonly objectiveCode: string | null; readonly callNumber: string | null },
): ApplicationWarning[] {
  const read = readRegistrationNumber(number, expected.objectiveCode);
  if (!read.ok) return [];
  const { call, warnings } = read.value;
  if (expected.callNumber === null || expected.callNumber === call) return [...warnings];
  return [...warnings, { code: 'call-differs', params: { read: call, expected: expected.callNumber } }];
}
