import type { CatalogueMove, CriteriaCatalogueDetail } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { isOutOfDate } from '../../../shared/lib/form-problems.ts';
import { useAtOpening } from '../../../shared/lib/use-at-opening.ts';
import { useToast } from '../../../shared/ui/toast-store.ts';
import { useWriteCatalogue } from '../api/use-write-catalogue.ts';

/** Sends a step of a version as it was seen when its window opened, and says that it happened. */
export function useMove(catalogue: CriteriaCatalogueDetail, onDone: () => void) {
  const seen = useAtOpening(catalogue);
  const t = useText('criteria');
  const toast = useToast();
  const { move, reload } = useWriteCatalogue();
  return async (body: CatalogueMove): Promise<void> => {
    try {
      await move(seen, body);
    } catch (error) {
      if (isOutOfDate(error)) void reload();
      throw error;
    }
    toast.show({ text: t(`move.done.${body.kind}`) });
    onDone();
  };
}
