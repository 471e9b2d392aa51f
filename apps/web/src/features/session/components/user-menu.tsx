import { lazy, Suspense, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog';
import { Popover } from 'react-aria-components/Popover';
import { useSession } from '../../../shared/api/session.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Button as OurButton } from '../../../shared/ui/button.tsx';
import { Checkbox } from '../../../shared/ui/checkbox.tsx';
import { Icon } from '../../../shared/ui/icon.tsx';
import { useMailReminders } from '../hooks/use-mail-reminders.ts';
import { useSignOut } from '../hooks/use-sign-out.ts';
import { RoleList } from './role-list.tsx';
import { SignOutQuestion } from './sign-out-question.tsx';
import styles from './user-menu.module.css';

/** Loaded when it is wanted: every screen carries this menu, few people change a password. */
const ChangePasswordDialog = lazy(async () => {
  const { ChangePasswordDialog: dialog } = await import('./change-password-dialog.tsx');
  return { default: dialog };
});

/** Who is signed in, in which roles, and the way out. */
export function UserMenu() {
  const t = useText('app');
  const { user } = useSession();
  const signingOut = useSignOut();
  const mailReminders = useMailReminders();
  const [isMenuOpen, setMenuOpen] = useState(false);
  const [isChanging, setChanging] = useState(false);
  const leave = () => {
    setMenuOpen(false);
    signingOut.signOut();
  };
  const changePassword = () => {
    setMenuOpen(false);
    setChanging(true);
  };
  return (
    <DialogTrigger isOpen={isMenuOpen} onOpenChange={setMenuOpen}>
      <Button className={styles.button!} aria-label={t('shell.userMenu', { name: user.displayName })}>
        <Icon name="user" size={20} />
        <span className={styles.name}>{user.displayName}</span>
      </Button>
      <Popover className={styles.popover!} placement="bottom end" offset={8}>
        <Dialog className={styles.dialog!} aria-label={t('shell.userMenu', { name: user.displayName })}>
          <p className={styles.strong}>{user.displayName}</p>
          <p className={styles.quiet}>{user.email}</p>
          <RoleList roles={user.roles} />
          <div className={styles.setting}>
            <Checkbox
              label={t('shell.mailReminders')}
              hint={t('shell.mailRemindersHint')}
              isSelected={mailReminders.isOn}
              onChange={mailReminders.turn}
            />
          </div>
          <OurButton icon="lock" isFullWidth onPress={changePassword}>
            {t('shell.changePassword')}
          </OurButton>
          <OurButton icon="signOut" isFullWidth onPress={leave}>
            {t('shell.signOut')}
          </OurButton>
        </Dialog>
      </Popover>
      {isChanging ? (
        <Suspense>
          <ChangePasswordDialog onClose={() => setChanging(false)} />
        </Suspense>
      ) : null}
      <SignOutQuestion signingOut={signingOut} />
    </DialogTrigger>
  );
}
