import { planMergeEntries, type MergeSide, type PlanContent, type PlanMergeEntry } from '@rssz/domain';
import { useState } from 'react';
import type { PlanTargetGroup } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { mergeWords } from '../../../shared/lib/merge-words.ts';
import { Alert } from '../../../shared/ui/alert.tsx';
import { Button } from '../../../shared/ui/button.tsx';
import { DifferenceTable } from '../../../shared/ui/difference-table.tsx';
import { RadioGroup } from '../../../shared/ui/radio-group.tsx';
import { objectiveTitles, usePlanDifference } from '../hooks/use-plan-difference.tsx';
import styles from './plan-editor.module.css';

interface PlanMergeConflictProps {
  base: PlanContent;
  mine: PlanContent;
  theirs: PlanContent;
  groups: readonly PlanTargetGroup[];
  /** The ids of the parts to be taken as they are stored. */
  onMerge: (taken: ReadonlySet<string>) => void;
}

/** Somebody else was faster: every part in which the two texts differ, and whose wording is to stay. */
export function PlanMergeConflict({ base, mine, theirs, groups, onMerge }: PlanMergeConflictProps) {
  const t = useText('plan');
  const shared = useText('description');
  const words = usePlanDifference(groups, objectiveTitles(theirs, mine));
  const entries = planMergeEntries(base, mine, theirs);
  const [chosen, setChosen] = useState<Readonly<Record<string, MergeSide>>>({});
  const sideOf = ({ id, changedBy }: PlanMergeEntry): MergeSide | null => chosen[id] ?? changedBy;
  const open = entries.filter((entry) => sideOf(entry) === null);
  const chooseAll = (side: MergeSide) => setChosen(Object.fromEntries(entries.map(({ id }) => [id, side])));
  const taken = () => new Set(entries.filter((entry) => sideOf(entry) === 'theirs').map(({ id }) => id));
  return (
    <Alert tone="warning" title={t('edit.merge.title')} takesFocus>
      <p>{t('edit.merge.text')}</p>
      <div className={styles.row}>
        <Button size="s" onPress={() => chooseAll('mine')}>
          {shared('merge.allMine')}
        </Button>
        <Button size="s" onPress={() => chooseAll('theirs')}>
          {shared('merge.allTheirs')}
        </Button>
      </div>
      {entries.map((entry) => (
        <MergePart
          key={entry.id}
          entry={entry}
          words={words(entry.difference)}
          side={sideOf(entry)}
          onChoose={(side) => setChosen({ ...chosen, [entry.id]: side })}
        />
      ))}
      <div className={styles.row}>
        <Button variant="primary" isDisabled={open.length > 0} onPress={() => onMerge(taken())}>
          {shared('merge.apply')}
        </Button>
        <span className={styles.note} role="status">
          {open.length > 0 ? shared('merge.choose', { count: open.length }) : ''}
        </span>
      </div>
    </Alert>
  );
}

interface MergePartProps {
  entry: PlanMergeEntry;
  words: ReturnType<ReturnType<typeof usePlanDifference>>;
  side: MergeSide | null;
  onChoose: (side: MergeSide) => void;
}

function MergePart({ entry, words, side, onChoose }: MergePartProps) {
  const t = useText('plan');
  const shared = useText('description');
  const { what, tone, then } = mergeWords(entry);
  const { kind, title } = words.part;
  return (
    <div className={styles.part}>
      <DifferenceTable
        {...words}
        mark={{ label: shared(`merge.what.${what}`), tone }}
        heads={{ what: t('difference.what'), before: shared('merge.theirs'), after: shared('merge.mine') }}
      />
      <RadioGroup
        label={title ? `${kind}: ${title}` : kind}
        isLabelHidden
        value={side ?? ''}
        onChange={(value) => onChoose(value === 'theirs' ? 'theirs' : 'mine')}
        options={[
          { value: 'mine', label: shared('merge.keepMine'), hint: t(`edit.merge.then.${then.mine}`) },
          { value: 'theirs', label: shared('merge.takeTheirs'), hint: t(`edit.merge.then.${then.theirs}`) },
        ]}
      />
    </div>
  );
}
