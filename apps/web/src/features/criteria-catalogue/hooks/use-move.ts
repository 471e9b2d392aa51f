import type { CatalogueMove, CriteriaCatalogueDetail } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useToast } from '../../../shared/ui/toast-store.ts';
import { useWriteCatalogue } from '../api/use-write-catalogue.ts';

/** Sends a step of a version and says that it happened. */
export function useMove(catalogue: CriteriaCatalogueDetail, onDone: () => void) {
  const t = useText('criteria');
  const toast = useToast();
  const { move } = useWriteCatalogue();
  return async (body: CatalogueMove): Promise<void> => {
    await move(catalogue, body);
    toast.show({ text: t(`move.done.${body.kind}`) });
    onDone();
  };
}
