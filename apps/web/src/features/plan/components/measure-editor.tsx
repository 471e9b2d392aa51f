import { useProject } from '../../../shared/api/session.ts';
import type { PlanDetail } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useAreaNames } from '../../../shared/lib/use-area-names.ts';
import { CzechText } from '../../../shared/ui/czech-text.tsx';
import { DateField } from '../../../shared/ui/date-field.tsx';
import { FoldedItem, type FoldedItemProps } from '../../../shared/ui/folded-item.tsx';
import { FormStack } from '../../../shared/ui/form-stack.tsx';
import { Select } from '../../../shared/ui/select.tsx';
import { TextArea } from '../../../shared/ui/text-area.tsx';
import { TextField } from '../../../shared/ui/text-field.tsx';
import type { MeasureForm } from '../hooks/plan-form.ts';
import type { PlanEditorForm } from '../hooks/use-plan-editor.ts';
import styles from './plan-editor.module.css';
import { TargetGroupPicker } from './target-group-picker.tsx';

interface MeasureEditorProps {
  measure: MeasureForm;
  /** Its number, such as 1.2. */
  code: string;
  /** Its place in the form, such as `objectives.0.measures.1`: problems are found by it. */
  field: string;
  isNew: boolean;
  objectiveKey: string;
  form: PlanEditorForm;
  plan: PlanDetail;
  moves: Pick<FoldedItemProps, 'isFirst' | 'isLast' | 'onMove' | 'onRemove'>;
  onChange: (measure: MeasureForm) => void;
  onMoveTo: (objectiveKey: string) => void;
}

const FIELDS = [
  'title',
  'implementer',
  'thematicAreaId',
  'targetGroups',
  'startsOn',
  'endsOn',
  'budgetCrowns',
] as const;

/** One measure being written; folded until somebody opens it or something in it is wrong. */
export function MeasureEditor(props: MeasureEditorProps) {
  const { measure, code, field, form, moves } = props;
  const t = useText('plan');
  const title = measure.title.trim() || t('edit.untitled');
  return (
    <FoldedItem
      {...moves}
      isNew={props.isNew}
      isWrong={FIELDS.some((one) => form.errorAt(`${field}.${one}`) !== undefined)}
      words={{ up: t('edit.up', { title }), down: t('edit.down', { title }), remove: t('edit.remove', { title }) }}
      name={
        <>
          {code} <CzechText>{title}</CzechText>
        </>
      }
    >
      <FormStack>
        <WhatAndWho {...props} />
        <ForWhom {...props} />
        <WhenAndHowMuch {...props} />
        <Home {...props} />
      </FormStack>
    </FoldedItem>
  );
}

function WhatAndWho({ measure, field, form, onChange }: MeasureEditorProps) {
  const t = useText('plan');
  const set = (change: Partial<MeasureForm>) => onChange({ ...measure, ...change });
  return (
    <>
      <div className={styles.pair}>
        <TextField
          label={t('edit.measureTitle')}
          isRequired
          maxLength={500}
          value={measure.title}
          error={form.errorAt(`${field}.title`)}
          onChange={(title) => set({ title })}
        />
        <TextField
          label={t('edit.implementer')}
          hint={t('edit.implementerHint')}
          isRequired
          maxLength={500}
          value={measure.implementer}
          error={form.errorAt(`${field}.implementer`)}
          onChange={(implementer) => set({ implementer })}
        />
      </div>
      <TextArea
        label={t('edit.description')}
        rows={3}
        maxLength={4000}
        value={measure.description}
        onChange={(description) => set({ description })}
      />
    </>
  );
}

function ForWhom({ measure, field, form, plan, onChange }: MeasureEditorProps) {
  const t = useText('plan');
  const areaName = useAreaNames();
  const { thematicAreas } = useProject();
  const offered = thematicAreas.filter(({ id }) => plan.thematicAreaId === null || id === plan.thematicAreaId);
  return (
    <>
      <div className={styles.pair}>
        <Select
          label={t('edit.area')}
          emptyLabel={t('edit.noArea')}
          value={measure.thematicAreaId ?? ''}
          error={form.errorAt(`${field}.thematicAreaId`)}
          onChange={(value) => onChange({ ...measure, thematicAreaId: value || null })}
          options={offered.map(({ id }) => ({ value: id, label: areaName(id) }))}
        />
        <TextField
          label={t('edit.targetGroupNote')}
          maxLength={500}
          value={measure.targetGroupNote}
          onChange={(targetGroupNote) => onChange({ ...measure, targetGroupNote })}
        />
      </div>
      <TargetGroupPicker
        groups={plan.targetGroups}
        chosen={measure.targetGroups}
        error={form.errorAt(`${field}.targetGroups`)}
        onChange={(targetGroups) => onChange({ ...measure, targetGroups })}
      />
    </>
  );
}

function WhenAndHowMuch({ measure, field, form, onChange }: MeasureEditorProps) {
  const t = useText('plan');
  const set = (change: Partial<MeasureForm>) => onChange({ ...measure, ...change });
  return (
    <div className={styles.pair}>
      <DateField
        label={t('edit.startsOn')}
        value={measure.startsOn}
        error={form.errorAt(`${field}.startsOn`)}
        onChange={(startsOn) => set({ startsOn })}
      />
      <DateField
        label={t('edit.endsOn')}
        value={measure.endsOn}
        error={form.errorAt(`${field}.endsOn`)}
        onChange={(endsOn) => set({ endsOn })}
      />
      <TextField
        label={t('edit.budget')}
        inputMode="numeric"
        suffix={t('edit.crowns')}
        maxLength={30}
        value={measure.budget}
        error={form.errorAt(`${field}.budgetCrowns`)}
        onChange={(budget) => set({ budget })}
      />
      <TextField
        label={t('edit.indicator')}
        hint={t('edit.indicatorHint')}
        maxLength={500}
        value={measure.indicator}
        onChange={(indicator) => set({ indicator })}
      />
    </div>
  );
}

/** Another objective to belong to; with one objective there is nothing to choose. */
function Home({ objectiveKey, form, onMoveTo }: MeasureEditorProps) {
  const t = useText('plan');
  const { objectives } = form.values;
  if (objectives.length < 2) return null;
  return (
    <Select
      label={t('edit.moveTo')}
      value={objectiveKey}
      onChange={onMoveTo}
      options={objectives.map((one, index) => ({
        value: one.objectiveKey,
        label: t('edit.objectiveNamed', { number: index + 1, title: one.title || t('edit.untitled') }),
      }))}
    />
  );
}
