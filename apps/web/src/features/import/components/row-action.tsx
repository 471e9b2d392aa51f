import type { ImportRow } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Badge } from '../../../shared/ui/badge.tsx';

const tones = { create: 'success', update: 'info', unchanged: 'neutral', refuse: 'danger' } as const;

/** What the import does with a row. */
export function RowAction({ action }: { action: ImportRow['action'] }) {
  const t = useText('cooperation');
  return <Badge tone={tones[action]}>{t(`importAction.${action}`)}</Badge>;
}
