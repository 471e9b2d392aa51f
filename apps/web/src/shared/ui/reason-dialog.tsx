import type { ReactNode } from 'react';
import type { Problem } from '../api/types.ts';
import { useForm } from '../lib/use-form.ts';
import { FormDialog } from './form-dialog.tsx';
import { TextArea } from './text-area.tsx';

interface ReasonDialogProps {
  title: string;
  lead?: ReactNode;
  label: string;
  hint?: string | undefined;
  submit: string;
  cancel?: string;
  tone?: 'danger';
  /** What the API takes at most, in characters. */
  maxLength?: number;
  describe?: ((problem: Problem) => string | undefined) | undefined;
  /** Does it with the reason, trimmed; the window closes after it, and what it throws is shown in the window. */
  onSend: (reason: string) => Promise<unknown>;
  onClose: () => void;
}

const reasonProblems = ({ reason }: { reason: string }): Problem[] =>
  reason.trim() === '' ? [{ code: 'reason.required', field: 'reason' }] : [];

/** Asks why, and does it. */
export function ReasonDialog({
  label,
  hint,
  maxLength = 1000,
  describe,
  onSend,
  onClose,
  ...window
}: ReasonDialogProps) {
  const form = useForm({
    initial: { reason: '' },
    ...(describe ? { describe } : {}),
    validate: reasonProblems,
    submit: async ({ reason }) => {
      await onSend(reason.trim());
      onClose();
    },
  });
  return (
    <FormDialog {...window} form={form} size="s" onClose={onClose}>
      <TextArea {...form.field('reason')} label={label} hint={hint} rows={3} maxLength={maxLength} isRequired />
    </FormDialog>
  );
}
