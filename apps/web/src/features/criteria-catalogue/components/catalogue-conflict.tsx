import type { CriteriaCatalogueDetail } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { CzechText } from '../../../shared/ui/czech-text.tsx';
import { DescriptionList } from '../../../shared/ui/description-list.tsx';
import { WordingConflictDialog } from '../../../shared/ui/wording-conflict-dialog.tsx';
import { draftDifferences, draftOf, type CatalogueDraft, type DraftDifference } from '../hooks/catalogue-draft.ts';
import styles from './catalogue.module.css';

interface CatalogueConflictProps {
  mine: CatalogueDraft;
  /** The version as it is stored now. */
  stored: CriteriaCatalogueDetail;
  onKeepMine: () => void;
  onTakeStored: () => void;
  onClose: () => void;
}

/** Two people wrote one draft: what differs, and whose wording stands. Nothing is overwritten silently. */
export function CatalogueConflict({ mine, stored, ...actions }: CatalogueConflictProps) {
  const t = useText('criteria');
  const differences = draftDifferences(draftOf(stored), mine);
  return (
    <WordingConflictDialog
      words={{
        title: t('conflict.title'),
        lead: differences.length === 0 ? t('conflict.nothing') : t('conflict.mine'),
        keepMine: t('conflict.keepMine'),
        takeTheirs: t('conflict.takeTheirs'),
        back: t('conflict.back'),
      }}
      {...actions}
    >
      {differences.map((one) => (
        <Difference key={`${one.part} ${one.code}`} difference={one} />
      ))}
    </WordingConflictDialog>
  );
}

function Difference({ difference }: { difference: DraftDifference }) {
  const t = useText('criteria');
  const { part, code, stored, mine } = difference;
  const value = (text: string) =>
    text === '' ? (
      t('conflict.missing')
    ) : (
      <span className={styles.text}>
        <CzechText>{text}</CzechText>
      </span>
    );
  return (
    <section>
      <h3 className={styles.title}>
        {part === 'criterion' ? t('conflict.criterion', { code }) : t(`conflict.field.${part}`)}
      </h3>
      <DescriptionList
        items={[
          { term: t('conflict.stored'), value: value(stored) },
          { term: t('conflict.yours'), value: value(mine) },
        ]}
      />
    </section>
  );
}
