import { v7 as uuidv7 } from 'uuid';
import type { PlanDetail } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { movedBy, movedTo } from '../hooks/order-plan.ts';
import { emptyObjective, type ObjectiveForm } from '../hooks/plan-form.ts';
import type { PlanEditorForm } from '../hooks/use-plan-editor.ts';
import { ObjectiveEditor } from './objective-editor.tsx';
import type { Addition } from './plan-additions.tsx';
import styles from './plan-editor.module.css';

interface ObjectivesEditorProps {
  form: PlanEditorForm;
  plan: PlanDetail;
  onAdd: (addition: Addition) => void;
}

/** Objectives and their measures: changing, ordering, taking away, adding one, several at once, or from another plan. */
export function ObjectivesEditor({ form, plan, onAdd }: ObjectivesEditorProps) {
  const t = useText('plan');
  const { objectives } = form.values;
  const set = (changed: readonly ObjectiveForm[]) => form.set({ objectives: changed });
  return (
    <div id={form.controlId('objectives')} tabIndex={-1} className={styles.page}>
      {objectives.map((objective, index) => (
        <ObjectiveEditor
          key={objective.objectiveKey}
          objective={objective}
          index={index}
          form={form}
          plan={plan}
          moves={{
            isFirst: index === 0,
            isLast: index === objectives.length - 1,
            onMove: (by) => set(movedBy(objectives, index, by)),
            onRemove: () => set(objectives.filter((one) => one !== objective)),
          }}
          onChange={(changed) => set(objectives.map((one) => (one === objective ? changed : one)))}
          onMoveMeasure={(measureId, to) => set(movedTo(objectives, measureId, to))}
          onAddMany={() => onAdd({ kind: 'many', objectiveKey: objective.objectiveKey })}
        />
      ))}
      <div className={styles.row}>
        <Button icon="plus" onPress={() => set([...objectives, emptyObjective(uuidv7())])}>
          {t('edit.addObjective')}
        </Button>
        <Button icon="copy" onPress={() => onAdd({ kind: 'copy' })}>
          {t('edit.copy')}
        </Button>
      </div>
    </div>
  );
}
