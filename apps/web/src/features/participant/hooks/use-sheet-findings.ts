import { LIST_OF_FIELD, sheetFindings, type CodeListItem, type LocalDate, type SheetFinding } from '@rssz/domain';
import { useCodeList } from '../api/use-participant-choices.ts';
import { sheetOfForm, type ParticipantFormState } from './participant-form-state.ts';

/** What the sheet being written lacks, by the rules the server judges it by. */
export function useSheetFindings(
  form: ParticipantFormState,
  { today, project }: { today: string; project: { endsOn: string } },
): SheetFinding[] {
  const sectors = useCodeList(LIST_OF_FIELD.sector);
  const items = sectors.map(({ value }): CodeListItem => ({ code: value, validFrom: null, validTo: null }));
  return sheetFindings(sheetOfForm(form), {
    today: today as LocalDate,
    projectEndsOn: project.endsOn as LocalDate,
    lists: new Map([[LIST_OF_FIELD.sector, items]]),
  });
}
