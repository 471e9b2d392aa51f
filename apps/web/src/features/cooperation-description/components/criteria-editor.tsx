import type { ChosenCriterion } from '@rssz/domain';
import type { DescriptionCriterion, DescriptionDetail } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Checkbox } from '../../../shared/ui/checkbox.tsx';
import { Select } from '../../../shared/ui/select.tsx';
import type { AreaForm } from '../hooks/description-form.ts';
import { useCriterionWords } from '../hooks/use-criterion-words.ts';
import type { EditorForm } from '../hooks/use-description-editor.ts';
import styles from './editor.module.css';

interface CriteriaEditorProps {
  area: AreaForm;
  field: string;
  form: EditorForm;
  detail: DescriptionDetail;
  onChange: (criteria: ChosenCriterion[]) => void;
}

/** The criteria of the catalogue in force for the area, and those chosen already; each with its target level. */
export function CriteriaEditor({ area, field, form, detail, onChange }: CriteriaEditorProps) {
  const t = useText('description');
  const chosen = new Map(area.criteria.map((one) => [one.criterionId, one]));
  const offered = detail.criteria.filter(
    ({ id, thematicAreaId, isOpen }) => thematicAreaId === area.thematicAreaId && (isOpen || chosen.has(id)),
  );
  if (offered.length === 0) return <p className={styles.note}>{t('edit.noCriteriaOffered')}</p>;
  const set = (criterionId: string, next: ChosenCriterion | null) => {
    const others = area.criteria.filter((one) => one.criterionId !== criterionId);
    onChange(next ? [...others, next] : others);
  };
  return (
    <div className={styles.parts}>
      {offered.map((criterion) => {
        const index = area.criteria.findIndex((one) => one.criterionId === criterion.id);
        const at = `${field}.criteria.${index}`;
        return (
          <CriterionChoice
            key={criterion.id}
            criterion={criterion}
            chosen={chosen.get(criterion.id) ?? null}
            error={index < 0 ? undefined : (form.errorAt(at) ?? form.errorAt(`${at}.targetLevel`))}
            onChange={(next) => set(criterion.id, next)}
          />
        );
      })}
    </div>
  );
}

interface CriterionChoiceProps {
  criterion: DescriptionCriterion;
  chosen: ChosenCriterion | null;
  error: string | undefined;
  onChange: (chosen: ChosenCriterion | null) => void;
}

function CriterionChoice({ criterion, chosen, error, onChange }: CriterionChoiceProps) {
  const t = useText('description');
  const words = useCriterionWords();
  const { id: criterionId } = criterion;
  const levels = criterion.levels.map(({ level }) => ({
    value: String(level),
    label: `${level}: ${words.descriptor(criterion, level)}`,
  }));
  return (
    <div>
      <Checkbox
        label={words.title(criterion)}
        hint={criterion.isOpen ? words.description(criterion) : t('edit.notInForce')}
        isSelected={chosen !== null}
        onChange={(isOn) => onChange(isOn ? { criterionId, targetLevel: null } : null)}
      />
      {chosen ? (
        <div className={styles.level}>
          <Select
            label={t('edit.level', { code: criterion.code })}
            emptyLabel={t('edit.noLevel')}
            value={chosen.targetLevel === null ? '' : String(chosen.targetLevel)}
            onChange={(value) => onChange({ criterionId, targetLevel: value === '' ? null : Number(value) })}
            options={levels}
            error={error}
          />
        </div>
      ) : null}
    </div>
  );
}
