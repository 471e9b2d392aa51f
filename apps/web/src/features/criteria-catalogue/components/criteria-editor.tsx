import { useRef } from 'react';
import { useProject } from '../../../shared/api/session.ts';
import type { CriteriaCatalogueDetail } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { newCriterion, type CriterionForm } from '../hooks/catalogue-draft.ts';
import { CriterionFields } from './criterion-fields.tsx';
import styles from './criteria-editor.module.css';

interface CriteriaEditorProps {
  id: string;
  criteria: readonly CriterionForm[];
  earlier: CriteriaCatalogueDetail['earlierCriteria'];
  errorAt: (field: string) => string | undefined;
  onChange: (criteria: readonly CriterionForm[]) => void;
}

/** The criteria of a draft, one under the other; each is folded until somebody opens it. */
export function CriteriaEditor({ id, criteria, earlier, errorAt, onChange }: CriteriaEditorProps) {
  const t = useText('criteria');
  const { thematicAreas } = useProject();
  const made = useRef(0);
  const change = (key: string, fields: Partial<CriterionForm>) =>
    onChange(criteria.map((one) => (one.key === key ? { ...one, ...fields } : one)));
  const move = (index: number, by: -1 | 1) => {
    const next = [...criteria];
    const [one] = next.splice(index, 1);
    if (one) next.splice(index + by, 0, one);
    onChange(next);
  };
  const add = () => {
    made.current += 1;
    const area = criteria.at(-1)?.thematicArea ?? thematicAreas[0]?.code ?? '';
    onChange([...criteria, newCriterion(`new-${made.current}`, area)]);
  };
  return (
    <div className={styles.list}>
      <h2 id={id} tabIndex={-1} className={styles.title}>
        {t('list.criteria')}
      </h2>
      {criteria.map((criterion, index) => (
        <CriterionFields
          key={criterion.key}
          index={index}
          isLast={index === criteria.length - 1}
          criterion={criterion}
          earlier={earlier}
          errorAt={(field) => errorAt(`criteria.${index}.${field}`)}
          onChange={(fields) => change(criterion.key, fields)}
          onMove={(by) => move(index, by)}
          onRemove={() => onChange(criteria.filter(({ key }) => key !== criterion.key))}
        />
      ))}
      <div>
        <Button icon="plus" onPress={add}>
          {t('edit.add')}
        </Button>
      </div>
    </div>
  );
}
