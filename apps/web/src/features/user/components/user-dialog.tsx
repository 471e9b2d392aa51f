import { useId, useState } from 'react';
import type { User } from '../../../shared/api/types.ts';
import { useFormat } from '../../../shared/format/use-format.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Banner } from '../../../shared/ui/banner.tsx';
import { Button } from '../../../shared/ui/button.tsx';
import { Dialog } from '../../../shared/ui/dialog.tsx';
import { FormActions } from '../../../shared/ui/form-actions.tsx';
import { FormStack } from '../../../shared/ui/form-stack.tsx';
import { TextField } from '../../../shared/ui/text-field.tsx';
import { useToast } from '../../../shared/ui/toast-store.ts';
import { useAccountRefusals } from '../hooks/use-account-refusals.ts';
import { useUserActions } from '../hooks/use-user-actions.ts';
import type { OneTimeLink } from './password-link-dialog.tsx';
import { RefusalText } from './refusal-text.tsx';
import { UserRoleEditor } from './user-role-editor.tsx';

interface UserDialogProps {
  user: User;
  onClose: () => void;
  onLink: (link: OneTimeLink) => void;
}

/** One account: name, roles, password link, on or off. */
export function UserDialog({ user, onClose, onLink }: UserDialogProps) {
  const t = useText('user');
  const format = useFormat();
  const actions = useUserActions(user);
  const makeLink = async () => {
    const made = await actions.passwordLink();
    if (!made) return;
    onClose();
    onLink({ name: user.displayName, url: made.url, validUntil: made.validUntil });
  };
  return (
    <Dialog isOpen onClose={onClose} title={t('detailTitle', { name: user.displayName })} placement="panel">
      <FormStack>
        {user.disabledAt ? (
          <Banner tone="warning">{t('disabledSince', { date: format.instant(user.disabledAt) })}</Banner>
        ) : null}
        <NameForm key={user.version} user={user} />
        <UserRoleEditor user={user} />
        <FormActions>
          <Button icon="link" isDisabled={user.disabledAt !== null} onPress={() => void makeLink()}>
            {t('newLink')}
          </Button>
          <SwitchOff user={user} />
        </FormActions>
      </FormStack>
    </Dialog>
  );
}

function NameForm({ user }: { user: User }) {
  const t = useText('user');
  const app = useText('app');
  const toast = useToast();
  const { change } = useUserActions(user);
  const [name, setName] = useState(user.displayName);
  const save = async () => {
    if (await change(user.version, { displayName: name.trim() })) toast.show({ text: t('saved') });
  };
  return (
    <FormStack>
      <TextField label={t('email')} value={user.email} onChange={() => undefined} isDisabled />
      <TextField label={t('displayName')} value={name} onChange={setName} />
      {name.trim() && name !== user.displayName ? (
        <FormActions>
          <Button variant="primary" onPress={() => void save()}>
            {app('common.save')}
          </Button>
        </FormActions>
      ) : null}
    </FormStack>
  );
}

function SwitchOff({ user }: { user: User }) {
  const t = useText('user');
  const toast = useToast();
  const { change } = useUserActions(user);
  const { leaving } = useAccountRefusals(user);
  const reasonId = useId();
  const turn = async (disabled: boolean) => {
    const changed = await change(user.version, { disabled });
    if (!changed) return;
    const text = disabled
      ? t('disabledToast', { name: user.displayName })
      : t('enabledToast', { name: user.displayName });
    const undo = () => void change(changed.version, { disabled: !disabled });
    toast.show({ text, action: { label: t('undo'), onAction: undo } });
  };
  if (user.disabledAt) {
    return (
      <Button icon="check" onPress={() => void turn(false)}>
        {t('enable')}
      </Button>
    );
  }
  return (
    <>
      <Button
        variant="danger"
        icon="lock"
        isDisabled={leaving.length > 0}
        aria-describedby={reasonId}
        onPress={() => void turn(true)}
      >
        {t('disable')}
      </Button>
      <RefusalText id={reasonId} refusals={leaving} />
    </>
  );
}
