import { MAS_PROJECT_STATES } from '@rssz/domain';
import { useState } from 'react';
import type { MasProject } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { requestKeys } from '../../../shared/lib/request-keys.ts';
import { useForm } from '../../../shared/lib/use-form.ts';
import { DateField } from '../../../shared/ui/date-field.tsx';
import { FormDialog } from '../../../shared/ui/form-dialog.tsx';
import { Select } from '../../../shared/ui/select.tsx';
import { TextArea } from '../../../shared/ui/text-area.tsx';
import { TextField } from '../../../shared/ui/text-field.tsx';
import { useToast } from '../../../shared/ui/toast-store.ts';
import { useWriteMas } from '../api/use-write-mas.ts';
import { projectDraftOf, projectDraftProblems, projectRequestOf, type ProjectDraft } from '../hooks/project-draft.ts';
import styles from './mas.module.css';
import { ChosenUnits, FeatureFields, FocusFields } from './project-fields.tsx';

interface ProjectDialogProps {
  masId: string;
  /** Null for a new one. */
  project: MasProject | null;
  onClose: () => void;
}

/** A project of a group with its checklist. */
export function ProjectDialog({ masId, project, onClose }: ProjectDialogProps) {
  const t = useText('mas');
  const toast = useToast();
  const { addProject, changeProject } = useWriteMas();
  const [keyFor] = useState(requestKeys);
  const form = useForm<ProjectDraft>({
    initial: projectDraftOf(project),
    validate: projectDraftProblems,
    submit: async (draft) => {
      const body = projectRequestOf(draft);
      await (project ? changeProject(masId, project, body) : addProject(masId, body, keyFor(JSON.stringify(body))));
      toast.show({ text: t('project.saved', { title: draft.title.trim() }) });
      onClose();
    },
  });
  const { values, set } = form;
  const state = form.field('state');
  return (
    <FormDialog
      form={form}
      onClose={onClose}
      placement="panel"
      size="l"
      title={t(project ? 'project.editTitle' : 'project.addTitle')}
      submit={t(project ? 'project.save' : 'project.create')}
    >
      <TextField label={t('project.name')} isRequired maxLength={300} {...form.field('title')} />
      <Select
        label={t('project.state')}
        options={MAS_PROJECT_STATES.map((value) => ({ value, label: t(`state.${value}`) }))}
        {...state}
        onChange={(value) => set({ state: MAS_PROJECT_STATES.find((one) => one === value) ?? 'idea' })}
      />
      <TextArea label={t('project.description')} isOptional maxLength={4000} rows={3} {...form.field('description')} />
      <div className={styles.pair}>
        <DateField label={t('project.startsOn')} isOptional {...form.field('startsOn')} />
        <DateField label={t('project.endsOn')} isOptional {...form.field('endsOn')} />
      </div>
      <TextField
        label={t('project.registrationNumber')}
        hint={t('project.registrationHint')}
        isOptional
        maxLength={50}
        {...form.field('registrationNumber')}
      />
      <FeatureFields features={values.features} onChange={(features) => set({ features })} />
      <FocusFields chosen={values.focusAreas} onChange={(focusAreas) => set({ focusAreas })} />
      <ChosenUnits units={values.units} error={form.errorOf('unitIds')} onChange={(units) => set({ units })} />
    </FormDialog>
  );
}
