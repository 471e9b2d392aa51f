import { useToday } from '../../../shared/api/session.ts';
import type { CriteriaCatalogueDetail } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useForm } from '../../../shared/lib/use-form.ts';
import { DateField } from '../../../shared/ui/date-field.tsx';
import { FormDialog } from '../../../shared/ui/form-dialog.tsx';
import { TextArea } from '../../../shared/ui/text-area.tsx';
import { useMove } from '../hooks/use-move.ts';

/** Puts a piloted version in force, with what the pilot showed. */
export function AdoptDialog({ catalogue, onClose }: { catalogue: CriteriaCatalogueDetail; onClose: () => void }) {
  const t = useText('criteria');
  const states = useText('cooperation');
  const today = useToday();
  const send = useMove(catalogue, onClose);
  const form = useForm({
    initial: { inForceFrom: today as string, pilotConclusion: catalogue.pilotConclusion },
    submit: ({ inForceFrom, pilotConclusion }) =>
      send({ kind: 'adopt', inForceFrom: inForceFrom || null, pilotConclusion }),
  });
  return (
    <FormDialog
      title={t('move.adoptTitle')}
      lead={t('move.adoptLead')}
      submit={states('catalogueTransition.adopt')}
      form={form}
      onClose={onClose}
    >
      <DateField label={t('move.inForceFrom')} isRequired max={today} {...form.field('inForceFrom')} />
      <TextArea
        label={t('move.conclusion')}
        hint={t('move.conclusionHint')}
        isOptional
        rows={6}
        maxLength={8000}
        {...form.field('pilotConclusion')}
      />
    </FormDialog>
  );
}
