import type { EsfListRow } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import part from '../../../shared/ui/part.module.css';
import { PersonLink } from './person-link.tsx';

/** Whom a row is about, or who it may be. */
export function RowOurs({ row: { participant, candidates, state } }: { row: EsfListRow }) {
  const t = useText('isEsf');
  if (participant) return <PersonLink person={participant} />;
  if (state === 'matched' || state === 'linked') return <span className={part.quiet}>{t('list.erased')}</span>;
  if (candidates.length === 0) return <span className={part.quiet}>–</span>;
  const names = candidates.map(({ name, code }) => `${name} (${code})`).join(', ');
  return <span className={part.quiet}>{t('list.maybe', { names })}</span>;
}
