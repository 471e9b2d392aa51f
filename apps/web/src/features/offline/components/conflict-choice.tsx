import { conflictOf, valueDifference } from '@rssz/domain';
import { useState } from 'react';
import { useText } from '../../../shared/i18n/use-text.ts';
import type { AdvisoryLogRequest } from '../../../shared/api/types.ts';
import { Banner } from '../../../shared/ui/banner.tsx';
import { Button } from '../../../shared/ui/button.tsx';
import { CzechText } from '../../../shared/ui/czech-text.tsx';
import { DescriptionList } from '../../../shared/ui/description-list.tsx';
import { RadioGroup } from '../../../shared/ui/radio-group.tsx';
import type { DiaryContent, WrittenVisit } from '../../../shared/offline/diary-content.ts';
import { usePeopleNames } from '../api/use-names.ts';
import type { DiaryEntry } from '../hooks/entry-groups.ts';
import { comparable, fieldsToDecide, mergedRequest, type Side } from '../hooks/merge-versions.ts';
import { useDiary } from '../hooks/use-diary.ts';
import { useVisitValues } from '../hooks/use-visit-values.ts';
import styles from './conflict-choice.module.css';

/** Two versions of one log: mine, theirs and where they differ, each difference to be decided. */
export function ConflictChoice({ entry }: { entry: DiaryEntry }) {
  const { diary } = useDiary();
  const conflict = conflictOf(entry.item);
  if (!conflict || conflict.theirs.kind !== 'write') return null;
  const { entryId } = entry.item;
  const resolve = async (content: DiaryContent) => {
    await diary.change({ type: 'resolved', entryId, content, at: new Date().toISOString() });
    await diary.send('at-once');
  };
  const props = { theirs: conflict.theirs, onResolve: resolve, onTakeTheirs: () => void diary.takeTheirs(entryId) };
  if (conflict.mine.kind === 'write' && !conflict.theirs.isVoided) {
    return <VisitChoice mine={conflict.mine} {...props} />;
  }
  return <StoredChoice mine={conflict.mine} {...props} />;
}

interface ChoiceProps<Mine> {
  mine: Mine;
  theirs: WrittenVisit;
  onResolve: (content: DiaryContent) => Promise<void>;
  onTakeTheirs: () => void;
}

/** Names of people are of their units; the entry itself holds none. */
function useStoredValues(...visits: readonly WrittenVisit[]) {
  const unitIds = visits.flatMap(({ request }) => [request.unitId, ...(request.furtherUnitIds ?? [])]);
  return useVisitValues(usePeopleNames([...new Set(unitIds)]));
}

function VisitChoice({ mine, theirs, onResolve, onTakeTheirs }: ChoiceProps<WrittenVisit>) {
  const t = useText('offline');
  const values = useStoredValues(mine, theirs);
  const [sides, setSides] = useState<Readonly<Record<string, Side>>>({});
  const fields = fieldsToDecide(valueDifference(comparable(theirs.request), comparable(mine.request)));
  return (
    <div className={styles.choice} role="group" aria-label={t('conflict.title')}>
      <p>{fields.length > 0 ? t('conflict.lead') : t('conflict.nothing')}</p>
      {fields.map((field) => (
        <RadioGroup
          key={field}
          label={values.nameOf(field)}
          value={sides[field] ?? 'mine'}
          onChange={(side) => setSides({ ...sides, [field]: side as Side })}
          options={[
            {
              value: 'mine',
              label: <FieldValue field={field} of={mine.request} values={values} />,
              hint: t('conflict.mine'),
            },
            {
              value: 'theirs',
              label: <FieldValue field={field} of={theirs.request} values={values} />,
              hint: t('conflict.theirs'),
            },
          ]}
        />
      ))}
      <div className={styles.actions}>
        <Button
          variant="primary"
          onPress={() => void onResolve({ kind: 'write', request: mergedRequest(mine.request, theirs.request, sides) })}
        >
          {t('conflict.save')}
        </Button>
        <Button onPress={onTakeTheirs}>{t('conflict.takeTheirs')}</Button>
      </div>
    </div>
  );
}

interface FieldValueProps {
  field: string;
  of: AdvisoryLogRequest;
  values: ReturnType<typeof useVisitValues>;
}

/** A value in words; names and what people wrote stay Czech in every language. */
function FieldValue({ field, of, values }: FieldValueProps) {
  const text = values.valueOf(field, of);
  return values.isCzech(field, of) ? <CzechText>{text}</CzechText> : text;
}

/** One of the two is no visit to be merged: mine is a voiding, or theirs was voided. */
function StoredChoice({ mine, theirs, onResolve, onTakeTheirs }: ChoiceProps<DiaryContent>) {
  const t = useText('offline');
  const shown = mine.kind === 'write' ? mine : theirs;
  const values = useStoredValues(shown);
  const fields = values.fieldNames.filter((field) => field !== 'internalNote' || shown.request.internalNote);
  return (
    <div className={styles.choice} role="group" aria-label={t('conflict.title')}>
      {mine.kind === 'write' ? <Banner tone="warning">{t('conflict.voided')}</Banner> : <p>{t('conflict.leadVoid')}</p>}
      <DescriptionList
        items={fields.map((field) => ({
          term: values.nameOf(field),
          value: <FieldValue field={field} of={shown.request} values={values} />,
        }))}
      />
      <div className={styles.actions}>
        {mine.kind === 'void' ? (
          <Button variant="danger" onPress={() => void onResolve(mine)}>
            {t('conflict.voidAnyway')}
          </Button>
        ) : null}
        <Button onPress={onTakeTheirs}>{t('conflict.takeTheirs')}</Button>
      </div>
    </div>
  );
}
