import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { buttonClass, type ButtonLook } from './button-class.ts';
import { Icon } from './icon.tsx';
import type { IconName } from './icon-paths.ts';

export interface ButtonProps extends ButtonLook {
  children: ReactNode;
  type?: 'button' | 'submit' | 'reset';
  icon?: IconName;
  /** The action is under way: the button stays focusable, says so and ignores presses. */
  isPending?: boolean;
  isDisabled?: boolean;
  onPress?: () => void;
  id?: string;
  form?: string;
  name?: string;
  value?: string;
  autoFocus?: boolean;
  'aria-label'?: string;
  'aria-describedby'?: string;
  'aria-expanded'?: boolean;
  'aria-pressed'?: boolean;
}

/** A press that does something; for going somewhere use `ButtonLink`. */
export function Button({ children, icon, variant, size, isFullWidth, ...rest }: ButtonProps) {
  return (
    <AriaButton {...rest} className={buttonClass({ variant, size, isFullWidth })}>
      {icon ? <Icon name={icon} size={size === 's' ? 16 : 18} /> : null}
      <span>{children}</span>
    </AriaButton>
  );
}
