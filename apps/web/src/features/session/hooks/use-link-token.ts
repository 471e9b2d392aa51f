import { useLocation } from '@tanstack/react-router';

/** Secret of a one-time link; it stands behind # so that no server or proxy ever writes it down. */
export function useLinkToken(): string {
  return useLocation().hash.replace(/^#/, '');
}
