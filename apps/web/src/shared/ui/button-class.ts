import styles from './button.module.css';

export interface ButtonLook {
  /** primary: the one main action of a screen; secondary: other actions; quiet: in rows and toolbars; danger: takes away. */
  variant?: 'primary' | 'secondary' | 'quiet' | 'danger' | undefined;
  size?: 's' | 'm' | undefined;
  isFullWidth?: boolean | undefined;
}

/** Class names shared by buttons and links that look like buttons. */
export function buttonClass({ variant = 'secondary', size = 'm', isFullWidth = false }: ButtonLook): string {
  const names = [styles.button, styles[variant], size === 's' ? styles.small : '', isFullWidth ? styles.full : ''];
  return names.filter(Boolean).join(' ');
}
