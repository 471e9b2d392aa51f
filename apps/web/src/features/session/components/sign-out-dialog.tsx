import { useState } from 'react';
import { useSession } from '../../../shared/api/session.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { sendBeforeLeaving, unsentOf } from '../../../shared/offline/leave-diary.ts';
import { Alert } from '../../../shared/ui/alert.tsx';
import { Button } from '../../../shared/ui/button.tsx';
import { Dialog } from '../../../shared/ui/dialog.tsx';
import { FormStack } from '../../../shared/ui/form-stack.tsx';
import type { UnsentEntries } from '../hooks/use-sign-out.ts';

interface SignOutDialogProps {
  onLeave: (entries: UnsentEntries) => Promise<void>;
  onStay: () => void;
}

/** Entries wait on this device: send them, keep them locked, or throw them away, which is asked twice. */
export function SignOutDialog({ onLeave, onStay }: SignOutDialogProps) {
  const t = useText('offline');
  const { id } = useSession().user;
  const [pending, setPending] = useState<'send' | UnsentEntries | null>(null);
  const [left, setLeft] = useState(0);
  const [isSure, setSure] = useState(false);
  const count = unsentOf(id).reduce((sum, one) => sum + one.count, 0);
  const act = async (choice: 'send' | UnsentEntries) => {
    setPending(choice);
    const unsent = choice === 'send' ? await sendBeforeLeaving(id) : 0;
    setLeft(unsent);
    if (unsent === 0) await onLeave(choice === 'discard' ? 'discard' : 'keep');
    setPending(null);
  };
  return (
    <Dialog isOpen onClose={onStay} title={t('signOut.title')} size="s">
      <FormStack>
        {left > 0 ? <Alert tone="warning">{t('signOut.left', { count: left })}</Alert> : null}
        <p>{t('signOut.text', { count })}</p>
        <Button
          variant="primary"
          icon="send"
          isFullWidth
          isPending={pending === 'send'}
          onPress={() => void act('send')}
        >
          {t('signOut.send')}
        </Button>
        <Button icon="lock" isFullWidth isPending={pending === 'keep'} onPress={() => void act('keep')}>
          {t('signOut.keep')}
        </Button>
        <p>{t('signOut.keepHint')}</p>
        {isSure ? <Alert tone="warning">{t('signOut.discardSure')}</Alert> : null}
        <Button
          icon="trash"
          variant="danger"
          isFullWidth
          isPending={pending === 'discard'}
          onPress={() => (isSure ? void act('discard') : setSure(true))}
        >
          {t(isSure ? 'signOut.discardConfirm' : 'signOut.discard')}
        </Button>
        <Button variant="quiet" isFullWidth onPress={onStay}>
          {t('signOut.stay')}
        </Button>
      </FormStack>
    </Dialog>
  );
}
