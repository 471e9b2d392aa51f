import { settledRefusals } from '@rssz/domain';
import type { Deliverable } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useProblemText } from '../../../shared/lib/use-problem-text.ts';
import { DateField } from '../../../shared/ui/date-field.tsx';
import { Select, type SelectOption } from '../../../shared/ui/select.tsx';
import { TextArea } from '../../../shared/ui/text-area.tsx';
import { TextField } from '../../../shared/ui/text-field.tsx';
import { useOwnerOptions } from '../api/use-owner-options.ts';
import type { DraftField } from '../hooks/edit-draft.ts';
import { useKindName } from '../hooks/use-kind-name.ts';
import styles from './form.module.css';

interface ControlProps {
  id: string;
  name: DraftField;
  value: string;
  error: string | undefined;
  onChange: (value: string) => void;
}

interface EditFieldsProps {
  row: Deliverable;
  field: (name: DraftField) => ControlProps;
}

/** The facts of the plan that a manager may change. */
export function EditFields({ row, field }: EditFieldsProps) {
  const t = useText('deliverable');
  const kindName = useKindName();
  const owners = withCurrent(useOwnerOptions(), row.owner);
  const settled = useSettledHints(row);
  const kinds = row.allowedKinds.map((kind) => ({ value: kind, label: kindName(kind) }));
  return (
    <>
      <TextArea
        label={t('field.title')}
        hint={settled.title}
        isDisabled={settled.title !== undefined}
        isRequired
        rows={2}
        maxLength={400}
        {...field('title')}
      />
      <div className={styles.pair}>
        <DateField label={t('field.dueOn')} hint={t('edit.dueOnHint')} {...field('dueOn')} />
        <Select
          label={t('field.owner')}
          hint={t('edit.ownerHint')}
          emptyLabel={t('edit.noOwner')}
          options={owners}
          {...field('ownerId')}
        />
      </div>
      <div className={styles.pair}>
        {kinds.length > 0 ? (
          <Select
            label={t('field.kind')}
            hint={settled.kind}
            isDisabled={settled.kind !== undefined}
            emptyLabel={t('edit.noKind')}
            options={kinds}
            {...field('kind')}
          />
        ) : null}
        <TextField label={t('field.year')} isOptional inputMode="numeric" maxLength={4} {...field('year')} />
      </div>
    </>
  );
}

/** Why a field of an approved document stays as it is, in words; undefined while it may change. */
function useSettledHints(row: Deliverable): { title: string | undefined; kind: string | undefined } {
  const problemText = useProblemText();
  const refusals = settledRefusals(row);
  const hintOf = (field: string) => {
    const refusal = refusals.find((one) => one.field === field);
    return refusal && problemText(refusal);
  };
  return { title: hintOf('title'), kind: hintOf('kind') };
}

/** An owner who has left the project stays in the list, or saving another field would take the document from them. */
function withCurrent(options: readonly SelectOption[], owner: Deliverable['owner']): readonly SelectOption[] {
  if (!owner || options.some((option) => option.value === owner.id)) return options;
  return [{ value: owner.id, label: owner.displayName }, ...options];
}
