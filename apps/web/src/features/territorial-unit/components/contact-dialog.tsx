import { useState } from 'react';
import { ProblemFailure } from '../../../shared/api/problem-failure.ts';
import { useToday } from '../../../shared/api/session.ts';
import type { ContactRequest, Problem, UnitContact } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { cooperationDayProblem, periodProblem } from '../../../shared/lib/day-problem.ts';
import { useForm } from '../../../shared/lib/use-form.ts';
import { Alert } from '../../../shared/ui/alert.tsx';
import { DateField } from '../../../shared/ui/date-field.tsx';
import { FormDialog } from '../../../shared/ui/form-dialog.tsx';
import { TextArea } from '../../../shared/ui/text-area.tsx';
import { TextField } from '../../../shared/ui/text-field.tsx';
import { useToast } from '../../../shared/ui/toast-store.ts';
import { useWriteContacts } from '../api/use-contacts.ts';
import { useContactDifference } from '../hooks/use-contact-difference.ts';
import styles from './form.module.css';

interface ContactDialogProps {
  unitId: string;
  /** Null for a new one. */
  contact: UnitContact | null;
  onClose: () => void;
}

type ContactValues = Record<'name' | 'position' | 'email' | 'phone' | 'note' | 'validFrom' | 'validTo', string>;

/** Writes down a contact person, or changes one; a change over somebody else's says what differs first. */
export function ContactDialog({ unitId, contact, onClose }: ContactDialogProps) {
  const t = useText('territory');
  const toast = useToast();
  const today = useToday();
  const { add, change } = useWriteContacts(unitId);
  const difference = useContactDifference();
  // What is stored, when somebody was faster; the next send is over that.
  const [stored, setStored] = useState<UnitContact | null>(null);
  const form = useForm<ContactValues>({
    initial: valuesOf(contact, today),
    validate: problemsOf,
    describe: ({ code, field }: Problem) =>
      code === 'validation.required' && field === 'name' ? t('contact.nameRequired') : undefined,
    submit: async (values) => {
      const body: ContactRequest = { ...values, validTo: values.validTo || null };
      try {
        await (contact ? change(stored ?? contact, body) : add(body));
      } catch (error) {
        if (!(error instanceof ProblemFailure) || error.code !== 'version.stale') throw error;
        setStored(error.current as UnitContact);
        return;
      }
      toast.show({ text: t('contact.saved') });
      onClose();
    },
  });
  return (
    <FormDialog
      form={form}
      onClose={onClose}
      title={contact ? t('contact.editTitle') : t('contact.add')}
      submit={stored ? t('contact.overwrite') : t('contact.save')}
    >
      {stored ? (
        <Alert tone="warning" title={t('contact.staleTitle')}>
          {t('contact.stale', difference(form.values, stored))}
        </Alert>
      ) : null}
      <TextField label={t('contact.name')} isRequired maxLength={200} {...form.field('name')} />
      <TextField label={t('contact.position')} isOptional maxLength={200} {...form.field('position')} />
      <div className={styles.pair}>
        <TextField label={t('contact.email')} isOptional type="email" maxLength={200} {...form.field('email')} />
        <TextField label={t('contact.phone')} isOptional type="tel" maxLength={50} {...form.field('phone')} />
      </div>
      <div className={styles.pair}>
        <DateField label={t('contact.validFrom')} isRequired {...form.field('validFrom')} />
        <DateField label={t('contact.validTo')} isOptional {...form.field('validTo')} />
      </div>
      <TextArea label={t('contact.note')} isOptional maxLength={2000} {...form.field('note')} />
    </FormDialog>
  );
}

function valuesOf(contact: UnitContact | null, today: string): ContactValues {
  if (!contact) return { name: '', position: '', email: '', phone: '', note: '', validFrom: today, validTo: '' };
  const { name, position, email, phone, note, validFrom, validTo } = contact;
  return { name, position, email, phone, note, validFrom, validTo: validTo ?? '' };
}

function problemsOf({ name, validFrom, validTo }: ContactValues): Problem[] {
  return [
    ...(name.trim() === '' ? [{ code: 'validation.required', field: 'name' }] : []),
    ...cooperationDayProblem('validFrom', validFrom, true),
    ...cooperationDayProblem('validTo', validTo, false),
    ...periodProblem('validTo', validFrom, validTo, 'contact.period-reversed'),
  ];
}
