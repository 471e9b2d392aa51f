import { useState } from 'react';
import { v7 as uuidv7 } from 'uuid';
import type { PlanDetail } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { Card } from '../../../shared/ui/card.tsx';
import { CzechText } from '../../../shared/ui/czech-text.tsx';
import { FormStack } from '../../../shared/ui/form-stack.tsx';
import { IconButton } from '../../../shared/ui/icon-button.tsx';
import { TextArea } from '../../../shared/ui/text-area.tsx';
import { TextField } from '../../../shared/ui/text-field.tsx';
import { movedBy } from '../hooks/order-plan.ts';
import { emptyMeasure, type MeasureForm, type ObjectiveForm } from '../hooks/plan-form.ts';
import type { PlanEditorForm } from '../hooks/use-plan-editor.ts';
import { MeasureEditor } from './measure-editor.tsx';
import styles from './plan-editor.module.css';

interface Moves {
  isFirst: boolean;
  isLast: boolean;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
}

interface ObjectiveEditorProps {
  objective: ObjectiveForm;
  index: number;
  form: PlanEditorForm;
  plan: PlanDetail;
  moves: Moves;
  onChange: (objective: ObjectiveForm) => void;
  onMoveMeasure: (measureId: string, objectiveKey: string) => void;
  onAddMany: () => void;
}

/** One objective being written, with its measures folded one under the other. */
export function ObjectiveEditor(props: ObjectiveEditorProps) {
  const { objective, index, form, plan, moves, onChange } = props;
  const t = useText('plan');
  const [made, setMade] = useState<ReadonlySet<string>>(new Set());
  const field = `objectives.${index}`;
  const title = objective.title.trim() || t('edit.untitled');
  const { measures } = objective;
  const set = (change: Partial<ObjectiveForm>) => onChange({ ...objective, ...change });
  const add = () => {
    const measure = emptyMeasure(uuidv7(), { thematicAreaId: plan.thematicAreaId });
    setMade(new Set([...made, measure.measureId]));
    set({ measures: [...measures, measure] });
  };
  return (
    <Card
      title={
        <>
          {t('edit.objective', { number: index + 1 })}: <CzechText>{title}</CzechText>
        </>
      }
      actions={<ObjectiveTools title={title} moves={moves} />}
    >
      <FormStack>
        {form.errorAt(field) ? <p className={styles.error}>{form.errorAt(field)}</p> : null}
        <TextField
          label={t('edit.objectiveTitle')}
          isRequired
          maxLength={500}
          value={objective.title}
          error={form.errorAt(`${field}.title`)}
          onChange={(value) => set({ title: value })}
        />
        <TextArea
          label={t('edit.objectiveDescription')}
          isOptional
          rows={2}
          maxLength={4000}
          value={objective.description}
          onChange={(description) => set({ description })}
        />
        {measures.map((measure, at) => (
          <MeasureEditor
            key={measure.measureId}
            measure={measure}
            code={`${index + 1}.${at + 1}`}
            field={`${field}.measures.${at}`}
            isNew={made.has(measure.measureId)}
            objectiveKey={objective.objectiveKey}
            form={form}
            plan={plan}
            moves={{
              isFirst: at === 0,
              isLast: at === measures.length - 1,
              onMove: (by) => set({ measures: movedBy(measures, at, by) }),
              onRemove: () => set({ measures: measures.filter((one) => one !== measure) }),
            }}
            onChange={(changed: MeasureForm) =>
              set({ measures: measures.map((one) => (one === measure ? changed : one)) })
            }
            onMoveTo={(to) => props.onMoveMeasure(measure.measureId, to)}
          />
        ))}
        <div className={styles.row}>
          <Button size="s" icon="plus" onPress={add} aria-label={t('edit.addMeasureTo', { title })}>
            {t('edit.addMeasure')}
          </Button>
          <Button size="s" icon="list" onPress={props.onAddMany} aria-label={t('edit.addManyTo', { title })}>
            {t('edit.addMany')}
          </Button>
        </div>
      </FormStack>
    </Card>
  );
}

function ObjectiveTools({ title, moves }: { title: string; moves: Moves }) {
  const t = useText('plan');
  return (
    <>
      <IconButton
        icon="chevronUp"
        size="s"
        label={t('edit.objectiveUp', { title })}
        isDisabled={moves.isFirst}
        onPress={() => moves.onMove(-1)}
      />
      <IconButton
        icon="chevronDown"
        size="s"
        label={t('edit.objectiveDown', { title })}
        isDisabled={moves.isLast}
        onPress={() => moves.onMove(1)}
      />
      <IconButton icon="trash" size="s" label={t('edit.removeObjective', { title })} onPress={moves.onRemove} />
    </>
  );
}
