import type { ImportRow } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Badge } from '../../../shared/ui/badge.tsx';

const tones = { create: 'success', update: 'info', unchanged: 'neutral', refuse: 'danger' } as const;

/** What the import does with a row, or did. */
export function RowAction({ action, isDone }: { action: ImportRow['action']; isDone: boolean }) {
  const t = useText('cooperation');
  const words = useText('importing');
  return <Badge tone={tones[action]}>{isDone ? words(`countDone.${action}`) : t(`importAction.${action}`)}</Badge>;
}
