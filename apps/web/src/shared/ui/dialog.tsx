import type { ReactNode } from 'react';
import { Dialog as AriaDialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { useText } from '../i18n/use-text.ts';
import { CzechText } from './czech-text.tsx';
import styles from './dialog.module.css';
import { IconButton } from './icon-button.tsx';

export interface DialogProps {
  isOpen: boolean;
  /** Called for Escape, the cross, the page behind and after actions that close. */
  onClose: () => void;
  title: ReactNode;
  /** The title is a name from Czech data, the same in every language. */
  isTitleCzech?: boolean;
  children: ReactNode;
  /** Buttons at the bottom; the main one first. With a form inside use `<Button type="submit" form={form.id}>`. */
  footer?: ReactNode;
  /** panel: the right edge of the screen, keeps the list in sight; center: a question or a short form. */
  placement?: 'center' | 'panel';
  size?: 's' | 'm' | 'l';
}

/** A window over the page; focus stays inside and returns to where it came from. */
export function Dialog({
  isOpen,
  onClose,
  title,
  isTitleCzech,
  children,
  footer,
  placement = 'center',
  size = 'm',
}: DialogProps) {
  const t = useText('app');
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={(open) => (open ? undefined : onClose())}
      isDismissable
      className={`${styles.overlay} ${styles[placement]}`}
    >
      <Modal className={`${styles.modal} ${styles[`size-${size}`]}`}>
        <AriaDialog className={styles.dialog!}>
          <div className={styles.head}>
            <Heading slot="title" className={styles.title!}>
              {isTitleCzech ? <CzechText>{title}</CzechText> : title}
            </Heading>
            <IconButton icon="close" label={t('common.close')} onPress={onClose} />
          </div>
          <div className={styles.body}>{children}</div>
          {footer ? <div className={styles.foot}>{footer}</div> : null}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
