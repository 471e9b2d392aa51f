import type { SheetField } from '@rssz/domain';
import { useText } from '../../../shared/i18n/use-text.ts';

const ofParticipant = [
  'givenName',
  'surname',
  'birthDate',
  'municipality',
  'entryOn',
  'exitOn',
  'sex',
  'labourStatus',
  'education',
] as const;

type BasicField = (typeof ofParticipant)[number];

const isBasic = (field: SheetField): field is BasicField => ofParticipant.some((one) => one === field);

/** The label of a field of the sheet. */
export function useFieldName(): (field: SheetField) => string {
  const participant = useText('participant');
  const sheet = useText('sheet');
  return (field) => (isBasic(field) ? participant(`field.${field}`) : sheet(`field.${field}`));
}
