import type { Deliverable } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { IconButton } from '../../../shared/ui/icon-button.tsx';

/** Opens the preview beside the list. */
export function PeekButton({ row, onPeek }: { row: Pick<Deliverable, 'id' | 'code'>; onPeek: (id: string) => void }) {
  const t = useText('deliverable');
  return <IconButton icon="eye" size="s" label={t('peek.button', { code: row.code })} onPress={() => onPeek(row.id)} />;
}
