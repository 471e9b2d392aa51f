import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useProjectCode } from '../../../shared/api/session.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useProblemText } from '../../../shared/lib/use-problem-text.ts';
import { Banner } from '../../../shared/ui/banner.tsx';
import { Button } from '../../../shared/ui/button.tsx';
import { Dialog } from '../../../shared/ui/dialog.tsx';
import { ErrorState } from '../../../shared/ui/error-state.tsx';
import { FormStack } from '../../../shared/ui/form-stack.tsx';
import { Skeleton } from '../../../shared/ui/skeleton.tsx';
import { TextField } from '../../../shared/ui/text-field.tsx';
import { useToast } from '../../../shared/ui/toast-store.ts';
import { calendarQuery, renewCalendar } from '../api/calendar-query.ts';

/** The door to the address under which a calendar program reads the deadlines. */
export function CalendarAddress() {
  const t = useText('deadline');
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button size="s" variant="quiet" icon="calendar" onPress={() => setOpen(true)}>
        {t('calendar.subscribe')}
      </Button>
      {isOpen ? <AddressDialog onClose={() => setOpen(false)} /> : null}
    </>
  );
}

function AddressDialog({ onClose }: { onClose: () => void }) {
  const t = useText('deadline');
  const toast = useToast();
  const [isRenewing, setRenewing] = useState(false);
  const { data, error, refetch } = useQuery(calendarQuery(useProjectCode()));
  if (isRenewing) return <RenewDialog onClose={() => setRenewing(false)} />;
  const copy = (url: string) => {
    void navigator.clipboard.writeText(url).then(() => toast.show({ text: t('calendar.copied') }));
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('calendar.title')}
      footer={
        data ? (
          <>
            <Button variant="primary" icon="copy" onPress={() => copy(data.url)}>
              {t('calendar.copy')}
            </Button>
            <Button onPress={() => setRenewing(true)}>{t('calendar.renew')}</Button>
          </>
        ) : null
      }
    >
      <FormStack>
        <p>{t('calendar.lead')}</p>
        {error && !data ? <ErrorState error={error} onRetry={() => void refetch()} /> : null}
        {!error && !data ? <Skeleton lines={2} /> : null}
        {data ? (
          <TextField
            label={t('calendar.address')}
            hint={t('calendar.hint')}
            value={data.url}
            onChange={() => undefined}
          />
        ) : null}
      </FormStack>
    </Dialog>
  );
}

function RenewDialog({ onClose }: { onClose: () => void }) {
  const t = useText('deadline');
  const app = useText('app');
  const code = useProjectCode();
  const queryClient = useQueryClient();
  const toast = useToast();
  const problemText = useProblemText();
  const [isPending, setPending] = useState(false);
  const renew = async () => {
    setPending(true);
    try {
      queryClient.setQueryData(calendarQuery(code).queryKey, await renewCalendar(code));
      toast.show({ text: t('calendar.renewed') });
      onClose();
    } catch (error) {
      toast.show({ tone: 'danger', text: problemText(error) });
      setPending(false);
    }
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('calendar.renewTitle')}
      footer={
        <>
          <Button variant="danger" isPending={isPending} onPress={() => void renew()}>
            {t('calendar.renewSubmit')}
          </Button>
          <Button onPress={onClose}>{app('common.cancel')}</Button>
        </>
      }
    >
      <Banner tone="warning">{t('calendar.renewText')}</Banner>
    </Dialog>
  );
}
