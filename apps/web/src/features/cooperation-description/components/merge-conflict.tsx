import { mergeEntries, type DescriptionContent, type MergeEntry, type MergeSide } from '@rssz/domain';
import { useState } from 'react';
import type { DescriptionCriterion } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { mergeWords } from '../../../shared/lib/merge-words.ts';
import { Alert } from '../../../shared/ui/alert.tsx';
import { Button } from '../../../shared/ui/button.tsx';
import { RadioGroup } from '../../../shared/ui/radio-group.tsx';
import { areaConsequence } from '../hooks/area-consequence.ts';
import { titlesOf, useDifferenceWords } from '../hooks/use-difference-words.ts';
import { DifferenceTable } from './difference-table.tsx';
import styles from './editor.module.css';

interface MergeConflictProps {
  base: DescriptionContent;
  mine: DescriptionContent;
  theirs: DescriptionContent;
  criteria: readonly DescriptionCriterion[];
  /** The ids of the parts to be taken as they are stored. */
  onMerge: (taken: ReadonlySet<string>) => void;
}

type Choices = Readonly<Record<string, MergeSide>>;

/** Somebody else was faster: every part in which the two texts differ, and whose wording is to stay. */
export function MergeConflict({ base, mine, theirs, criteria, onMerge }: MergeConflictProps) {
  const t = useText('description');
  const entries = mergeEntries(base, mine, theirs);
  const [chosen, setChosen] = useState<Choices>({});
  const sideOf = ({ id, changedBy }: MergeEntry): MergeSide | null => chosen[id] ?? changedBy;
  const open = entries.filter((entry) => sideOf(entry) === null);
  const chooseAll = (side: MergeSide) => setChosen(Object.fromEntries(entries.map(({ id }) => [id, side])));
  const areaOf = ({ difference: { thematicAreaId } }: MergeEntry) => {
    const entry = entries.find((one) => one.difference.subject === 'area' && one.difference.key === thematicAreaId);
    return entry && { entry, side: sideOf(entry) };
  };
  const taken = () => new Set(entries.filter((entry) => sideOf(entry) === 'theirs').map(({ id }) => id));
  return (
    <Alert tone="warning" title={t('merge.title')} takesFocus>
      <p>{t('merge.text')}</p>
      <div className={styles.choices}>
        <Button size="s" onPress={() => chooseAll('mine')}>
          {t('merge.allMine')}
        </Button>
        <Button size="s" onPress={() => chooseAll('theirs')}>
          {t('merge.allTheirs')}
        </Button>
      </div>
      <div className={styles.parts}>
        {entries.map((entry) => (
          <MergePart
            key={entry.id}
            entry={entry}
            side={sideOf(entry)}
            consequence={areaConsequence(entry, sideOf(entry), areaOf(entry))}
            titles={titlesOf(theirs, mine)}
            criteria={criteria}
            onChoose={(side) => setChosen({ ...chosen, [entry.id]: side })}
          />
        ))}
      </div>
      <div className={styles.choices}>
        <Button variant="primary" isDisabled={open.length > 0} onPress={() => onMerge(taken())}>
          {t('merge.apply')}
        </Button>
        <span className={styles.note} role="status">
          {open.length > 0 ? t('merge.choose', { count: open.length }) : ''}
        </span>
      </div>
    </Alert>
  );
}

interface MergePartProps {
  entry: MergeEntry;
  side: MergeSide | null;
  /** What the choice made for the area around does to this part. */
  consequence: ReturnType<typeof areaConsequence>;
  titles: ReadonlyMap<string, string>;
  criteria: readonly DescriptionCriterion[];
  onChoose: (side: MergeSide) => void;
}

function MergePart({ entry, side, consequence, titles, criteria, onChoose }: MergePartProps) {
  const t = useText('description');
  const words = useDifferenceWords(criteria, titles);
  const { difference } = entry;
  const { what, tone, then } = mergeWords(entry);
  return (
    <div className={styles.part}>
      <DifferenceTable
        entry={difference}
        words={words}
        before={t('merge.theirs')}
        after={t('merge.mine')}
        mark={{ label: t(`merge.what.${what}`), tone }}
      />
      <RadioGroup
        label={words.name(difference)}
        isLabelHidden
        value={side ?? ''}
        onChange={(value) => onChoose(value === 'theirs' ? 'theirs' : 'mine')}
        options={[
          { value: 'mine', label: t('merge.keepMine'), hint: t(`merge.then.${then.mine}`) },
          { value: 'theirs', label: t('merge.takeTheirs'), hint: t(`merge.then.${then.theirs}`) },
        ]}
      />
      <p className={styles.note} role="status">
        {consequence ? t(`merge.${consequence}`) : ''}
      </p>
    </div>
  );
}
