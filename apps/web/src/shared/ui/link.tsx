import { createLink } from '@tanstack/react-router';
import type { AnchorHTMLAttributes, Ref } from 'react';
import styles from './link.module.css';

interface AnchorProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  ref?: Ref<HTMLAnchorElement>;
  /** inline: underlined in text; plain: underlined on hover only (lists, tables); block: takes the whole row. */
  look?: 'inline' | 'plain';
}

function Anchor({ look = 'inline', className, ...rest }: AnchorProps) {
  return <a {...rest} className={[styles[look], className].filter(Boolean).join(' ')} />;
}

/** A link inside the application: `to`, `params`, `search` as in TanStack Router. */
export const Link = createLink(Anchor);
