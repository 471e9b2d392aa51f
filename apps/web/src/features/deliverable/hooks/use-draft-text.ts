import type { Deliverable } from '../../../shared/api/types.ts';
import { useFormat } from '../../../shared/format/use-format.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useOwnerOptions } from '../api/use-owner-options.ts';
import type { DeliverableDraft, DraftField } from './edit-draft.ts';
import { useKindName } from './use-kind-name.ts';

/** Fields of a draft and their values in words. */
export function useDraftText(row: Pick<Deliverable, 'owner'>) {
  const t = useText('deliverable');
  const format = useFormat();
  const kindName = useKindName();
  const owners = useOwnerOptions();
  const ownerName = (id: string) =>
    owners.find((option) => option.value === id)?.label ?? (row.owner?.id === id ? row.owner.displayName : id);
  const inWords: Record<DraftField, (value: string) => string> = {
    title: (value) => value,
    kind: kindName,
    dueOn: format.date,
    ownerId: ownerName,
    year: (value) => value,
  };
  return {
    fieldName: (field: DraftField) => t(`field.${field === 'ownerId' ? 'owner' : field}`),
    valueText: (field: DraftField, draft: DeliverableDraft) =>
      draft[field].trim() === '' ? t('unset') : inWords[field](draft[field]),
  };
}
