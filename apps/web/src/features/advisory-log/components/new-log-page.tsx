import { useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useRef, useState } from 'react';
import { useToday } from '../../../shared/api/session.ts';
import type { AdvisoryLog } from '../../../shared/api/types.ts';
import { useFormat } from '../../../shared/format/use-format.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useSearchParams } from '../../../shared/lib/use-search-params.ts';
import { text } from '../../../shared/lib/search-spec.ts';
import { useOwnUnits } from '../../../shared/lib/use-own-units.ts';
import { Banner } from '../../../shared/ui/banner.tsx';
import { Button } from '../../../shared/ui/button.tsx';
import { ButtonLink } from '../../../shared/ui/button-link.tsx';
import { PageHeader } from '../../../shared/ui/page-header.tsx';
import { useToast } from '../../../shared/ui/toast-store.ts';
import { dropDraft, formOfDraft, readDraft } from '../hooks/log-draft.ts';
import { emptyLogForm, type LogFormState } from '../hooks/log-form-state.ts';
import { keepUsualChoice, readUsualChoice } from '../hooks/usual-choice.ts';
import { useDraftOwner } from '../hooks/use-draft-owner.ts';
import { useDraftAutosave } from '../hooks/use-draft-autosave.ts';
import { useLogForm } from '../hooks/use-log-form.ts';
import { LogFormFrame } from './log-form-frame.tsx';
import styles from './log-form.module.css';
import { RecentLogs } from './recent-logs.tsx';

/** Comes after the form itself, which does not wait for it. */
const LogStart = lazy(async () => ({ default: (await import('./log-start.tsx')).LogStart }));

const presetSpec = { uzemi: text() };

/** A new log in half a minute: the usual unit and today are there already, Ctrl+Enter saves. */
export function NewLogPage() {
  const t = useText('log');
  const format = useFormat();
  const today = useToday();
  const owner = useDraftOwner();
  const navigate = useNavigate();
  const toast = useToast();
  const [preset] = useSearchParams(presetSpec);
  const [begun] = useState(() => (preset.uzemi === '' ? readDraft(owner) : null));
  const [isRestored, setRestored] = useState(begun !== null);
  const ownUnits = useOwnUnits();
  const wantsNext = useRef(false);

  const fresh = (): LogFormState => {
    const usual = readUsualChoice(owner);
    return emptyLogForm(today, { ...usual, unitId: firstUnit(preset.uzemi || usual.unitId, ownUnits) });
  };
  const saved = (log: AdvisoryLog | null, values: LogFormState) => {
    dropDraft(owner);
    keepUsualChoice(owner, { unitId: values.unitId, keyActivity: values.keyActivity, mode: values.mode });
    toast.show({
      text: log ? t('form.saved', { unit: log.unit.name, hours: format.hours(log.minutes) }) : t('form.savedHere'),
    });
    if (!wantsNext.current) return void navigate({ to: '/denik' });
    wantsNext.current = false;
    setRestored(false);
    const { unitId, heldOn, keyActivity, mode } = values;
    logForm.startNext(emptyLogForm(heldOn, { unitId, keyActivity, mode }));
    document.getElementById(logForm.form.controlId('hoursText'))?.focus();
  };
  const logForm = useLogForm({ initial: begun ? formOfDraft(begun) : fresh(), onSaved: saved });
  const { form } = logForm;
  const keptAt = useDraftAutosave(owner, form.values, form.isDirty);

  return (
    <>
      <PageHeader
        title={t('form.createTitle')}
        crumbs={[{ label: t('title'), to: '/denik' }, { label: t('newEntry') }]}
      />
      <div className={styles.layout}>
        <div className={styles.form}>
          {isRestored ? (
            <Banner
              action={
                <Button
                  size="s"
                  onPress={() => {
                    dropDraft(owner);
                    setRestored(false);
                    form.reset(fresh());
                  }}
                >
                  {t('form.draftDiscard')}
                </Button>
              }
            >
              {t('form.draftRestored')}
            </Banner>
          ) : null}
          <Suspense fallback={null}>
            <LogStart form={form} />
          </Suspense>
          <LogFormFrame
            logForm={logForm}
            keptAt={keptAt}
            actions={
              <>
                <Button type="submit" variant="primary" isPending={form.isPending}>
                  {t('form.save')}
                </Button>
                <Button
                  isPending={form.isPending}
                  onPress={() => {
                    wantsNext.current = true;
                    void form.send();
                  }}
                >
                  {t('form.saveAndNext')}
                </Button>
                <ButtonLink to="/denik" variant="quiet">
                  {t('form.cancel')}
                </ButtonLink>
              </>
            }
          />
        </div>
        <RecentLogs />
      </div>
    </>
  );
}

/** The wanted unit if the person may still write there, else their only one, else none. */
function firstUnit(wanted: string | undefined, own: ReadonlySet<string> | null): string {
  if (wanted && (!own || own.has(wanted))) return wanted;
  const [only, ...others] = own ?? [];
  return only && others.length === 0 ? only : '';
}
