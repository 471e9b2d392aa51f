import type { ReactNode } from 'react';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { Dialog } from '../../../shared/ui/dialog.tsx';
import { ErrorSummary } from '../../../shared/ui/error-summary.tsx';
import { FormStack } from '../../../shared/ui/form-stack.tsx';
import type { useForm } from '../../../shared/lib/use-form.ts';

interface MoveDialogProps {
  title: string;
  lead?: string;
  submit: string;
  isDanger?: boolean;
  form: Pick<ReturnType<typeof useForm<object>>, 'id' | 'props' | 'summary' | 'isPending'>;
  onClose: () => void;
  children: ReactNode;
}

/** The frame of a step of the catalogue: what it means, what it asks for, what it refuses. */
export function MoveDialog({ title, lead, submit, isDanger, form, onClose, children }: MoveDialogProps) {
  const app = useText('app');
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={title}
      footer={
        <>
          <Button type="submit" variant={isDanger ? 'danger' : 'primary'} form={form.id} isPending={form.isPending}>
            {submit}
          </Button>
          <Button onPress={onClose}>{app('common.cancel')}</Button>
        </>
      }
    >
      <form {...form.props}>
        <FormStack>
          <ErrorSummary {...form.summary} />
          {lead ? <p>{lead}</p> : null}
          {children}
        </FormStack>
      </form>
    </Dialog>
  );
}
