import type { EnquiryDetail } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useToast } from '../../../shared/ui/toast-store.ts';

/** Says where an enquiry stands after a step. */
export function useMoved(): (enquiry: EnquiryDetail) => void {
  const t = useText('enquiry');
  const toast = useToast();
  return ({ number, state }) => toast.show({ text: t('detail.moved', { number, state: t(`state.${state}`) }) });
}
