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

/**
 * A press that does something; for going somewhere use `ButtonLink`. While its action is under way it keeps the focus and
 * neither presses nor submits; React Aria's own pending state announces a label that is gone once a dialog closes.
 */
export function Button({ children, icon, variant, size, isFullWidth, isPending, type, onPress, ...rest }: ButtonProps) {
  const action = isPending ? { type: 'button' as const } : { type, onPress };
  return (
    <AriaButton
      {...rest}
      {...action}
      data-pending={isPending || undefined}
      className={buttonClass({ variant, size, isFullWidth })}
    >
      {icon ? <Icon name={icon} size={size === 's' ? 16 : 18} /> : null}
      <span>{children}</span>
    </AriaButton>
  );
}
