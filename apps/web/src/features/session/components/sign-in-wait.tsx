import { useEffect, useState } from 'react';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Banner } from '../../../shared/ui/banner.tsx';
import styles from './sign-in-page.module.css';

interface SignInWaitProps {
  /** Milliseconds of the browser's clock; 0 when nothing is to be waited for. */
  until: number;
  onOver: () => void;
}

const secondsTo = (until: number) => Math.max(0, Math.ceil((until - Date.now()) / 1000));

/** Counts down after too many attempts; spoken once, not every second. */
export function SignInWait({ until, onOver }: SignInWaitProps) {
  const t = useText('app');
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    if (until === 0) return undefined;
    const tick = () => {
      const left = secondsTo(until);
      setSeconds(left);
      if (left === 0) onOver();
    };
    tick();
    const timer = setInterval(tick, 500);
    return () => clearInterval(timer);
  }, [until, onOver]);
  if (until === 0 || seconds === 0) return <div role="alert" />;
  return (
    <>
      <div role="alert" className="visually-hidden">
        {t('signIn.wait', { count: secondsTo(until) })}
      </div>
      <div aria-hidden="true" className={styles.wait}>
        <Banner tone="warning">{t('signIn.wait', { count: seconds })}</Banner>
      </div>
    </>
  );
}
