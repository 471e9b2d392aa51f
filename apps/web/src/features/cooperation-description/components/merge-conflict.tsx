import { mergeEntries, type DescriptionContent, type MergeEntry, type MergeSide } from '@rssz/domain';
import { useState } from 'react';
import type { DescriptionCriterion } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Alert } from '../../../shared/ui/alert.tsx';
import { Button } from '../../../shared/ui/button.tsx';
import { RadioGroup } from '../../../shared/ui/radio-group.tsx';
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
  titles: ReadonlyMap<string, string>;
  criteria: readonly DescriptionCriterion[];
  onChoose: (side: MergeSide) => void;
}

const whoChanged = { mine: 'merge.changedByMe', theirs: 'merge.changedByThem' } as const;

function MergePart({ entry, side, titles, criteria, onChoose }: MergePartProps) {
  const t = useText('description');
  const words = useDifferenceWords(criteria, titles);
  const { difference, changedBy } = entry;
  return (
    <div className={styles.part}>
      <DifferenceTable entry={difference} words={words} before={t('merge.theirs')} after={t('merge.mine')} />
      <RadioGroup
        label={words.name(difference)}
        isLabelHidden
        hint={t(changedBy === null ? 'merge.changedByBoth' : whoChanged[changedBy])}
        isInline
        value={side ?? ''}
        onChange={(value) => onChoose(value === 'theirs' ? 'theirs' : 'mine')}
        options={[
          { value: 'mine', label: t('merge.keepMine') },
          { value: 'theirs', label: t('merge.takeTheirs') },
        ]}
      />
    </div>
  );
}
