import { lazy, Suspense, useState } from 'react';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { Skeleton } from '../../../shared/ui/skeleton.tsx';
import { hasDetail, noLogDetail, type LogDetailState } from '../hooks/log-form-state.ts';
import type { LogForm } from '../hooks/log-form.ts';

/** Loaded when it is wanted: most visits are logged without it. */
const LogMoreFields = lazy(async () => ({ default: (await import('./log-more-fields.tsx')).LogMoreFields }));

const names = Object.keys(noLogDetail) as (keyof LogDetailState)[];

/** Offers the rest of a log; it stays open while something in it is filled in or wrong. */
export function LogMore({ form }: { form: LogForm }) {
  const t = useText('log');
  const [isWanted, setWanted] = useState(false);
  const isNeeded = hasDetail(form.values) || names.some((name) => form.errorOf(name) !== undefined);
  const isOpen = isWanted || isNeeded;
  return (
    <>
      <div>
        <Button variant="quiet" icon="plus" aria-expanded={isOpen} onPress={() => setWanted(!isOpen)}>
          {t('form.more')}
        </Button>
      </div>
      {isOpen ? (
        <Suspense fallback={<Skeleton lines={4} />}>
          <LogMoreFields form={form} />
        </Suspense>
      ) : null}
    </>
  );
}
