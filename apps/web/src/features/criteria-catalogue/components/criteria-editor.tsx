import { useProject } from '../../../shared/api/session.ts';
import type { CriteriaCatalogueDetail } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { OrderedEditor } from '../../../shared/ui/ordered-editor.tsx';
import { newCriterion, type CriterionForm } from '../hooks/catalogue-draft.ts';
import { CriterionFields } from './criterion-fields.tsx';

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
  const lastArea = criteria.at(-1)?.thematicArea ?? thematicAreas[0]?.code ?? '';
  return (
    <OrderedEditor
      id={id}
      title={t('list.criteria')}
      items={criteria}
      addLabel={t('edit.add')}
      make={(key) => newCriterion(key, lastArea)}
      onChange={onChange}
    >
      {(criterion, index, change, moves) => (
        <CriterionFields
          key={criterion.key}
          index={index}
          criterion={criterion}
          earlier={earlier}
          errorAt={(field) => errorAt(`criteria.${index}.${field}`)}
          onChange={change}
          moves={moves}
        />
      )}
    </OrderedEditor>
  );
}
