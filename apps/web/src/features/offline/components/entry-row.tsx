import { lazy, Suspense, useState } from 'react';
import { useFormat } from '../../../shared/format/use-format.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { ButtonLink } from '../../../shared/ui/button-link.tsx';
import { CzechText } from '../../../shared/ui/czech-text.tsx';
import { useNames } from '../api/use-names.ts';
import { useHasSameVisit } from '../api/use-same-visits.ts';
import type { DiaryEntry } from '../hooks/entry-groups.ts';
import { useDiary } from '../hooks/use-diary.ts';
import { DiscardDialog } from './discard-dialog.tsx';
import { EntryProblems } from './entry-problems.tsx';
import { SheetButton } from './sheet-button.tsx';
import styles from './outbox-page.module.css';

/** Rare, so it comes when there is a conflict to decide. */
const ConflictChoice = lazy(async () => ({ default: (await import('./conflict-choice.tsx')).ConflictChoice }));

/** One entry: which visit, what is done with it, where it stands and what its author can do. */
export function EntryRow({ entry }: { entry: DiaryEntry }) {
  const t = useText('offline');
  const format = useFormat();
  const names = useNames();
  const { item, label } = entry;
  const [isDeciding, setDeciding] = useState(false);
  return (
    <li className={styles.entry}>
      <p className={styles.line}>
        <strong>
          <CzechText>{names.unit(label.unitId) ?? t('row.unknownUnit')}</CzechText>, {format.date(label.heldOn)}
        </strong>
        {label.minutes > 0 ? <span>{t('row.hours', { hours: format.hours(label.minutes) })}</span> : null}
      </p>
      <p className={styles.quiet}>
        {t(`act.${label.act}`)} · <Standing entry={entry} />
      </p>
      {item.state === 'refused' ? <EntryProblems problems={item.problems} /> : null}
      {item.state === 'conflict' ? <p className={styles.quiet}>{t('row.conflict')}</p> : null}
      {item.state === 'conflict' && isDeciding ? (
        <Suspense>
          <ConflictChoice entry={entry} />
        </Suspense>
      ) : (
        <Actions entry={entry} onDecide={() => setDeciding(true)} />
      )}
    </li>
  );
}

/** Since when it waits, when it is tried again, when it was sent. */
function Standing({ entry: { item, label } }: { entry: DiaryEntry }) {
  const t = useText('offline');
  const format = useFormat();
  const since = t('row.since', { at: format.instant(item.waitingSince) });
  if (item.state === 'sent') {
    return <>{t(label.isTheirs ? 'row.theirsAt' : 'row.sentAt', { at: format.instant(item.sentAt ?? '') })}</>;
  }
  if (item.state === 'sending') return <>{t('row.sending')}</>;
  if (item.state !== 'waiting' || !item.retryAt) return <>{since}</>;
  const at = format.instant(item.retryAt).split(/\s/).at(-1) ?? '';
  return (
    <>
      {since}, {t('row.nextAttempt', { at })}
    </>
  );
}

function Actions({ entry, onDecide }: { entry: DiaryEntry; onDecide: () => void }) {
  const t = useText('offline');
  const { diary } = useDiary();
  const { item, label, content } = entry;
  const [isDiscarding, setDiscarding] = useState(false);
  const isSent = item.state === 'sent';
  const isVisit = label.act === 'create' || label.act === 'correct';
  const retry = () =>
    void diary
      .change({ type: 'retried', entryId: item.entryId, at: new Date().toISOString() })
      .then(() => diary.send('at-once'));
  return (
    <div className={styles.actions}>
      {item.state === 'conflict' ? (
        <Button size="s" variant="primary" onPress={onDecide}>
          {t('row.decide')}
        </Button>
      ) : null}
      {content?.kind === 'write' ? (
        <ButtonLink to="/denik/k-odeslani/$id" params={{ id: item.entryId }} size="s" icon="edit">
          {t('row.edit')}
        </ButtonLink>
      ) : null}
      {item.state === 'refused' ? (
        <>
          <Button size="s" icon="undo" onPress={retry}>
            {t('row.retry')}
          </Button>
          <Button size="s" variant="danger" icon="trash" onPress={() => setDiscarding(true)}>
            {t('row.discard')}
          </Button>
        </>
      ) : null}
      {isVisit && item.state !== 'conflict' ? <SheetButton logId={item.entryId} label={label} /> : null}
      {isSent ? <SentLinks entry={entry} /> : null}
      {isDiscarding ? <DiscardDialog entryId={item.entryId} onClose={() => setDiscarding(false)} /> : null}
    </div>
  );
}

/** Where the log is now; another one of the same visit is offered to be merged, there. */
function SentLinks({ entry: { item, label } }: { entry: DiaryEntry }) {
  const t = useText('offline');
  const hasSame = useHasSameVisit(item.entryId, label.act === 'create');
  if (label.act === 'sheet') return null;
  return (
    <>
      <ButtonLink to="/denik/$id" params={{ id: item.entryId }} size="s" variant={hasSame ? 'primary' : 'secondary'}>
        {hasSame ? t('row.merge') : t('row.open')}
      </ButtonLink>
      {hasSame ? <p className={styles.quiet}>{t('row.sameVisit')}</p> : null}
    </>
  );
}
