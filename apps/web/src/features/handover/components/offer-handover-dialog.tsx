import { useToday } from '../../../shared/api/session.ts';
import type { Problem } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useForm } from '../../../shared/lib/use-form.ts';
import { Banner } from '../../../shared/ui/banner.tsx';
import { DateField } from '../../../shared/ui/date-field.tsx';
import { FormDialog } from '../../../shared/ui/form-dialog.tsx';
import { Select } from '../../../shared/ui/select.tsx';
import { TextArea } from '../../../shared/ui/text-area.tsx';
import { useToast } from '../../../shared/ui/toast-store.ts';
import { useConsultants } from '../api/use-consultants.ts';
import { useHandoverWrites } from '../api/use-handover-writes.ts';
import { useUnitConsultants } from '../api/use-unit-consultants.ts';
import { offerProblems, type OfferDraft } from '../hooks/offer-draft.ts';

interface OfferHandoverDialogProps {
  unit: { id: string; name: string };
  onClose: () => void;
}

/** The manager offers a unit to a successor; nothing moves before they accept. */
export function OfferHandoverDialog({ unit, onClose }: OfferHandoverDialogProps) {
  const t = useText('handover');
  const toast = useToast();
  const today = useToday();
  const { offer } = useHandoverWrites();
  const present = useUnitConsultants(unit.id);
  const { options, isLoaded } = useConsultants();
  const candidates = options.filter((one) => !present.some(({ value }) => value === one.value));
  const needsPredecessor = present.length > 1;
  const form = useForm<OfferDraft>({
    initial: { predecessorId: '', successorId: '', validFrom: today, note: '' },
    validate: (draft) => offerProblems(draft, { today, needsPredecessor }),
    describe: (problem: Problem) => (problem.code === 'validation.required' ? t('offer.successorRequired') : undefined),
    submit: async ({ predecessorId, note, ...rest }) => {
      await offer(unit.id, { ...rest, predecessorId: predecessorId || null, note: note.trim() });
      toast.show({ text: t('offer.saved') });
      onClose();
    },
  });
  return (
    <FormDialog
      form={form}
      onClose={onClose}
      title={t('offer.title', { unit: unit.name })}
      submit={t('offer.save')}
      lead={t('offer.lead')}
    >
      {needsPredecessor ? (
        <Select
          label={t('offer.predecessor')}
          isRequired
          emptyLabel={t('offer.choosePredecessor')}
          options={present}
          {...form.field('predecessorId')}
        />
      ) : null}
      {isLoaded && candidates.length === 0 ? <Banner>{t('offer.noCandidates')}</Banner> : null}
      <Select
        label={t('offer.successor')}
        isRequired
        emptyLabel={t('offer.chooseSuccessor')}
        options={candidates}
        {...form.field('successorId')}
      />
      <DateField label={t('offer.validFrom')} isRequired min={today} {...form.field('validFrom')} />
      <TextArea
        label={t('offer.note')}
        hint={t('offer.noteHint')}
        isOptional
        maxLength={4000}
        rows={4}
        {...form.field('note')}
      />
    </FormDialog>
  );
}
