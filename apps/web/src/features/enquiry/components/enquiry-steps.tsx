import { useState } from 'react';
import type { EnquiryDetail, EnquiryMove } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useProblemText } from '../../../shared/lib/use-problem-text.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { useToast } from '../../../shared/ui/toast-store.ts';
import { useHandleEnquiry } from '../api/use-handle-enquiry.ts';
import { AssignDialog } from './assign-dialog.tsx';
import { CloseDialog } from './close-dialog.tsx';
import { InterestDialog } from './interest-dialog.tsx';

type Kind = EnquiryDetail['steps'][number]['kind'];

/** Steps that need something besides a press open a window. */
const ASKING: readonly Kind[] = ['assign', 'close', 'interest'];

/** The steps that are open to the reader now. Answering has its own place. */
export function EnquirySteps({ enquiry }: { enquiry: EnquiryDetail }) {
  const t = useText('enquiry');
  const problemText = useProblemText();
  const toast = useToast();
  const { move } = useHandleEnquiry(enquiry);
  const [asking, setAsking] = useState<Kind | null>(null);
  const [pending, setPending] = useState<Kind | null>(null);
  const open = enquiry.steps.filter(({ kind, refusals }) => kind !== 'answer' && refusals.length === 0);
  const take = async (kind: EnquiryMove['kind']) => {
    setPending(kind);
    try {
      const { number, state } = await move({ kind });
      toast.show({ text: t('detail.moved', { number, state: t(`state.${state}`) }) });
    } catch (error) {
      toast.show({ text: problemText(error), tone: 'danger' });
    } finally {
      setPending(null);
    }
  };
  const close = () => setAsking(null);
  return (
    <>
      {open.map(({ kind }) => (
        <Button
          key={kind}
          variant={kind === 'take' && enquiry.owner === null ? 'primary' : 'secondary'}
          isPending={pending === kind}
          onPress={() => (ASKING.includes(kind) ? setAsking(kind) : void take(kind as EnquiryMove['kind']))}
        >
          {t(`step.${kind}`)}
        </Button>
      ))}
      {asking === 'assign' ? <AssignDialog enquiry={enquiry} onClose={close} /> : null}
      {asking === 'close' ? <CloseDialog enquiry={enquiry} onClose={close} /> : null}
      {asking === 'interest' ? <InterestDialog enquiry={enquiry} onClose={close} /> : null}
    </>
  );
}
