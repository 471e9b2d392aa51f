import { useLocale } from '../../../shared/i18n/use-locale.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useSwitchLocale } from '../hooks/use-switch-locale.ts';
import styles from './language-switch.module.css';

/** Czech and English, each named in its own language. */
export function LanguageSwitch({ isOnWhite = false }: { isOnWhite?: boolean }) {
  const t = useText('app');
  const locale = useLocale();
  const switchTo = useSwitchLocale();
  return (
    <div
      className={`${styles.switch}${isOnWhite ? ` ${styles.onWhite}` : ''}`}
      role="group"
      aria-label={t('shell.language')}
    >
      {(['cs', 'en'] as const).map((one) => (
        <button
          key={one}
          type="button"
          lang={one}
          className={styles.option}
          aria-pressed={locale === one}
          aria-label={one === 'cs' ? t('shell.toCzech') : t('shell.toEnglish')}
          onClick={() => switchTo(one)}
        >
          {one.toUpperCase()}
        </button>
      ))}
    </div>
  );
}
