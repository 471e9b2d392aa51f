import { useState } from 'react';
import type { DeliverableDetail, DeliverableDraft } from '../../../shared/api/types.ts';
import { useFormat } from '../../../shared/format/use-format.ts';
import { useLocale } from '../../../shared/i18n/use-locale.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useProblemText } from '../../../shared/lib/use-problem-text.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { buttonClass } from '../../../shared/ui/button-class.ts';
import { Card } from '../../../shared/ui/card.tsx';
import { FormStack } from '../../../shared/ui/form-stack.tsx';
import { ErrorState } from '../../../shared/ui/error-state.tsx';
import { Icon } from '../../../shared/ui/icon.tsx';
import { Skeleton } from '../../../shared/ui/skeleton.tsx';
import { useToast } from '../../../shared/ui/toast-store.ts';
import { useBuildDraft, useDraft, useDraftHref } from '../api/use-draft.ts';
import { useReload } from '../api/use-reload.ts';
import { DraftChanges } from './draft-changes.tsx';
import { DraftInputs } from './draft-inputs.tsx';
import styles from './file-section.module.css';
import actions from './transition-buttons.module.css';

/** What the document can be built from, the draft that stands, and whether its inputs have changed since. */
export function DraftSection({ row }: { row: DeliverableDetail }) {
  const t = useText('part');
  const { data, error, refetch } = useDraft(row.id);
  return (
    <Card title={t('draft.title')}>
      <p className={styles.empty}>{t('draft.lead')}</p>
      {error && !data ? <ErrorState error={error} onRetry={() => void refetch()} /> : null}
      {!data && !error ? <Skeleton lines={4} /> : null}
      {data ? (
        <FormStack>
          <Standing draft={data} />
          <Actions row={row} draft={data} />
          <DraftInputs inputs={data.inputs} />
        </FormStack>
      ) : null}
    </Card>
  );
}

function Standing({ draft: { built, isStale, changes, staleStatements } }: { draft: DeliverableDraft }) {
  const t = useText('part');
  const format = useFormat();
  if (!built) return <p className={styles.note}>{t('draft.never')}</p>;
  const who = { name: built.builtBy.displayName, date: format.instant(built.builtAt) };
  if (!isStale) return <p className={styles.note}>{t('draft.fresh', who)}</p>;
  return (
    <>
      <p className={styles.note}>{t('draft.built', who)}</p>
      <DraftChanges changes={changes} staleStatements={staleStatements} />
    </>
  );
}

function Actions({ row, draft }: { row: DeliverableDetail; draft: DeliverableDraft }) {
  const t = useText('part');
  const locale = useLocale();
  const toast = useToast();
  const reload = useReload();
  const problemText = useProblemText();
  const build = useBuildDraft(row);
  const href = useDraftHref(row.id, locale);
  const [isBuilding, setBuilding] = useState(false);
  const { built, refusals, emptyRefusals } = draft;
  // Why the files do not change is said where they are.
  const [reason] = emptyRefusals;
  const start = async () => {
    setBuilding(true);
    try {
      await build(locale);
      toast.show({ text: t('draft.done') });
    } catch (error) {
      toast.show({ text: problemText(error), tone: 'danger' });
      await reload();
    } finally {
      setBuilding(false);
    }
  };
  return (
    <>
      <div className={actions.buttons}>
        {refusals.length === 0 ? (
          <Button variant="primary" icon="file" isPending={isBuilding} onPress={() => void start()}>
            {built ? t('draft.rebuild') : t('draft.build')}
          </Button>
        ) : null}
        {emptyRefusals.length === 0 ? (
          <a className={buttonClass({})} href={href} download>
            <Icon name="download" size={18} />
            <span>{t('draft.download')}</span>
          </a>
        ) : null}
      </div>
      {reason ? <p className={styles.closed}>{problemText(reason)}</p> : null}
    </>
  );
}
