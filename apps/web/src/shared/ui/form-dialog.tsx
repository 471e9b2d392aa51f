import type { FormEvent, ReactNode } from 'react';
import { useText } from '../i18n/use-text.ts';
import type { useForm } from '../lib/use-form.ts';
import { Button } from './button.tsx';
import { Dialog, type DialogProps } from './dialog.tsx';
import { ErrorSummary } from './error-summary.tsx';
import styles from './form-dialog.module.css';
import { FormStack } from './form-stack.tsx';

interface FormDialogProps extends Pick<DialogProps, 'onClose' | 'title' | 'size' | 'placement'> {
  /** What `useForm` gave. */
  form: Pick<ReturnType<typeof useForm<object>>, 'id' | 'props' | 'summary' | 'isPending' | 'isStale'>;
  /** Words of the button that sends, such as "Uložit plán". */
  submit: string;
  /** Words of the button that leaves; "Zrušit" unless said otherwise. */
  cancel?: string;
  /** danger: what follows takes something away. */
  tone?: 'danger' | undefined;
  isSubmitDisabled?: boolean;
  /** What the form is about and what follows, above its fields. */
  lead?: ReactNode;
  children?: ReactNode;
  /** What stands in the window but is not part of the form, such as a form of its own. */
  below?: ReactNode;
}

/**
 * A question or a short form in a window: problems on top, fields, the button that sends and the one that leaves. When
 * somebody else was faster, the window sends nothing more until it is opened again: a second press would confirm what
 * nobody has read.
 */
export function FormDialog({
  form,
  submit,
  cancel,
  tone,
  isSubmitDisabled = false,
  lead,
  children,
  below,
  ...window
}: FormDialogProps) {
  const t = useText('app');
  const { isStale } = form;
  const onSubmit = (event: FormEvent) => (isStale ? event.preventDefault() : form.props.onSubmit(event));
  return (
    <Dialog
      {...window}
      isOpen
      footer={
        <>
          <Button
            type="submit"
            variant={tone ?? 'primary'}
            form={form.id}
            isPending={form.isPending}
            isDisabled={isSubmitDisabled || isStale}
          >
            {submit}
          </Button>
          <Button onPress={window.onClose}>{isStale ? t('common.close') : (cancel ?? t('common.cancel'))}</Button>
        </>
      }
    >
      <form {...form.props} onSubmit={onSubmit}>
        <FormStack>
          <ErrorSummary {...form.summary} />
          {isStale ? <p className={styles.lead}>{t('common.staleWindow')}</p> : null}
          {lead ? <p className={styles.lead}>{lead}</p> : null}
          {children}
        </FormStack>
      </form>
      {below}
    </Dialog>
  );
}
