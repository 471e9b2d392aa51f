import { Button as AriaButton } from 'react-aria-components/Button';
import { buttonClass, type ButtonLook } from './button-class.ts';
import styles from './button.module.css';
import { Icon } from './icon.tsx';
import type { IconName } from './icon-paths.ts';

interface IconButtonProps extends ButtonLook {
  icon: IconName;
  /** Spoken name, also shown as a tooltip of the browser. */
  label: string;
  onPress?: () => void;
  isDisabled?: boolean;
  'aria-expanded'?: boolean;
}

/** A square button with an icon only. */
export function IconButton({ icon, label, variant = 'quiet', size, ...rest }: IconButtonProps) {
  return (
    <AriaButton
      {...rest}
      aria-label={label}
      className={`${buttonClass({ variant, size })} ${styles.icon}`}
      render={(props) => <button {...props} title={label} />}
    >
      <Icon name={icon} size={size === 's' ? 16 : 18} />
    </AriaButton>
  );
}
