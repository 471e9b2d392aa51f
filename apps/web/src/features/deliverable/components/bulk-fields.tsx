import { settledRefusals } from '@rssz/domain';
import type { Deliverable } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useProblemText } from '../../../shared/lib/use-problem-text.ts';
import { Checkbox } from '../../../shared/ui/checkbox.tsx';
import { DateField } from '../../../shared/ui/date-field.tsx';
import { Select, type SelectOption } from '../../../shared/ui/select.tsx';
import { NO_OWNER, type BulkDraft, type BulkProblem } from '../hooks/bulk-change.ts';
import { commonKinds } from '../hooks/common-kinds.ts';
import { useKindName } from '../hooks/use-kind-name.ts';
import styles from './form.module.css';

interface BulkFieldsProps {
  rows: readonly Deliverable[];
  owners: readonly SelectOption[];
  draft: BulkDraft;
  onChange: (draft: BulkDraft) => void;
  problem: BulkProblem | null;
}

/** The three values, each under the tick that lets it be set. */
export function BulkFields({ rows, owners, draft, onChange, problem }: BulkFieldsProps) {
  const t = useText('deliverable');
  const problemText = useProblemText();
  const change = (part: Partial<BulkDraft>) => onChange({ ...draft, ...part });
  return (
    <>
      <div className={styles.option}>
        <Checkbox
          label={t('bulk.setDueOn')}
          isSelected={draft.setsDueOn}
          onChange={(isOn) => change({ setsDueOn: isOn })}
        />
        {draft.setsDueOn ? (
          <DateField
            label={t('field.dueOn')}
            hint={t('bulk.dueOnHint')}
            error={problem === 'date' ? problemText({ code: 'date.not-a-date' }) : undefined}
            value={draft.dueOn}
            onChange={(dueOn) => change({ dueOn })}
          />
        ) : null}
      </div>
      <div className={styles.option}>
        <Checkbox
          label={t('bulk.setOwner')}
          isSelected={draft.setsOwner}
          onChange={(isOn) => change({ setsOwner: isOn })}
        />
        {draft.setsOwner ? (
          <Select
            label={t('field.owner')}
            emptyLabel={t('bulk.chooseOwner')}
            error={problem === 'chooseOwner' ? t('bulk.chooseOwner') : undefined}
            options={[{ value: NO_OWNER, label: t('bulk.noOwner') }, ...owners]}
            value={draft.ownerId}
            onChange={(ownerId) => change({ ownerId })}
          />
        ) : null}
      </div>
      <KindOption rows={rows} draft={draft} change={change} problem={problem} />
    </>
  );
}

interface KindOptionProps {
  rows: readonly Deliverable[];
  draft: BulkDraft;
  change: (part: Partial<BulkDraft>) => void;
  problem: BulkProblem | null;
}

function KindOption({ rows, draft, change, problem }: KindOptionProps) {
  const t = useText('deliverable');
  const kindName = useKindName();
  const kinds = commonKinds(rows);
  const settled = rows.filter((row) => settledRefusals(row).length > 0);
  if (settled.length > 0) {
    const codes = settled.map((row) => row.code).join(', ');
    return <p className={styles.note}>{t('bulk.kindSettled', { count: settled.length, codes })}</p>;
  }
  if (kinds.length === 0) return <p className={styles.note}>{t('bulk.noCommonKind', { count: rows.length })}</p>;
  return (
    <div className={styles.option}>
      <Checkbox label={t('bulk.setKind')} isSelected={draft.setsKind} onChange={(isOn) => change({ setsKind: isOn })} />
      {draft.setsKind ? (
        <Select
          label={t('field.kind')}
          emptyLabel={t('bulk.chooseKind')}
          error={problem === 'chooseKind' ? t('bulk.chooseKind') : undefined}
          options={kinds.map((kind) => ({ value: kind, label: kindName(kind) }))}
          value={draft.kind}
          onChange={(kind) => change({ kind })}
        />
      ) : null}
    </div>
  );
}
