import type { DemoLogin } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Card } from '../../../shared/ui/card.tsx';
import { useToast } from '../../../shared/ui/toast-store.ts';
import type { Credentials } from './credentials.ts';
import styles from './demo-logins.module.css';

const roleOrder: readonly string[] = ['manager', 'consultant', 'evaluator', 'coordinator', 'admin'];

interface DemoLoginsProps {
  logins: readonly DemoLogin[];
  /** The same for all of them; known only while the demonstration runs. */
  password: string;
  onFill: (credentials: Credentials) => void;
}

/** Accounts of the demonstration: one press fills the form. */
export function DemoLogins({ logins, password, onFill }: DemoLoginsProps) {
  const t = useText('app');
  const code = useText('code');
  const toast = useToast();
  const sorted = [...logins].sort((a, b) => roleOrder.indexOf(a.role) - roleOrder.indexOf(b.role));
  const fill = (login: DemoLogin) => {
    onFill({ email: login.email, password });
    toast.show({ tone: 'info', text: t('signIn.demoFilled', { name: code(`role.${login.role}`) }) });
  };
  return (
    <Card title={t('signIn.demoTitle')}>
      <p className={styles.hint}>
        {t('signIn.demoHint')} <span className={styles.password}>{password}</span>
      </p>
      <ul className={styles.list}>
        {sorted.map((login) => (
          <li key={login.email}>
            <button type="button" className={styles.login} onClick={() => fill(login)}>
              <span className={styles.role}>{code(`role.${login.role}`)}</span>
              <span className={styles.email}>{login.email}</span>
            </button>
          </li>
        ))}
      </ul>
    </Card>
  );
}
