import { lazy, Suspense, useState } from 'react';
import type { OpenedName, Participant } from '../../../shared/api/types.ts';
import { useFormat } from '../../../shared/format/use-format.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Banner } from '../../../shared/ui/banner.tsx';
import { Button } from '../../../shared/ui/button.tsx';

const OpenNameDialog = lazy(async () => ({ default: (await import('./open-name-dialog.tsx')).OpenNameDialog }));

/** The way to a name for who otherwise sees pseudonyms; it lives only as long as the page. */
export function OpenName({ person }: { person: Participant }) {
  const t = useText('protection');
  const [isAsking, setAsking] = useState(false);
  const [name, setName] = useState<OpenedName | null>(null);
  return (
    <>
      {name ? (
        <OpenedBanner code={person.code} name={name} onHide={() => setName(null)} />
      ) : (
        <div>
          <Button icon="eye" onPress={() => setAsking(true)}>
            {t('name.action')}
          </Button>
        </div>
      )}
      {isAsking ? (
        <Suspense fallback={null}>
          <OpenNameDialog person={person} onOpened={setName} onClose={() => setAsking(false)} />
        </Suspense>
      ) : null}
    </>
  );
}

function OpenedBanner({ code, name, onHide }: { code: string; name: OpenedName; onHide: () => void }) {
  const t = useText('protection');
  const format = useFormat();
  const whole = [name.givenName, name.surname].filter(Boolean).join(' ');
  return (
    <Banner
      title={t('name.shownTitle', { code })}
      action={
        <Button size="s" onPress={onHide}>
          {t('name.hide')}
        </Button>
      }
    >
      <span role="status">
        {name.birthDate ? t('name.shown', { name: whole, date: format.date(name.birthDate) }) : whole}
      </span>
    </Banner>
  );
}
