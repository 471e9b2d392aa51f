import { createLink } from '@tanstack/react-router';
import type { AnchorHTMLAttributes, Ref } from 'react';
import { buttonClass, type ButtonLook } from './button-class.ts';
import { Icon } from './icon.tsx';
import type { IconName } from './icon-paths.ts';

interface AnchorProps extends AnchorHTMLAttributes<HTMLAnchorElement>, ButtonLook {
  ref?: Ref<HTMLAnchorElement>;
  icon?: IconName;
}

function Anchor({ variant, size, isFullWidth, icon, children, className, ...rest }: AnchorProps) {
  return (
    <a {...rest} className={[buttonClass({ variant, size, isFullWidth }), className].filter(Boolean).join(' ')}>
      {icon ? <Icon name={icon} size={size === 's' ? 16 : 18} /> : null}
      <span>{children}</span>
    </a>
  );
}

/** Goes to another screen and looks like a button. */
export const ButtonLink = createLink(Anchor);
