import type { CriteriaCatalogueDetail } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Banner } from '../../../shared/ui/banner.tsx';
import { Button } from '../../../shared/ui/button.tsx';
import { CzechText } from '../../../shared/ui/czech-text.tsx';
import { DescriptionList } from '../../../shared/ui/description-list.tsx';
import { Dialog } from '../../../shared/ui/dialog.tsx';
import { FormStack } from '../../../shared/ui/form-stack.tsx';
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
export function CatalogueConflict({ mine, stored, onKeepMine, onTakeStored, onClose }: CatalogueConflictProps) {
  const t = useText('criteria');
  const differences = draftDifferences(draftOf(stored), mine);
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('conflict.title')}
      size="l"
      footer={
        <>
          <Button variant="primary" onPress={onKeepMine}>
            {t('conflict.keepMine')}
          </Button>
          <Button onPress={onTakeStored}>{t('conflict.takeTheirs')}</Button>
          <Button variant="quiet" onPress={onClose}>
            {t('conflict.back')}
          </Button>
        </>
      }
    >
      <div role="region" aria-label={t('conflict.mine')} tabIndex={0}>
        <FormStack>
          {differences.length === 0 ? <Banner>{t('conflict.nothing')}</Banner> : <p>{t('conflict.mine')}</p>}
          {differences.map((one) => (
            <Difference key={`${one.part} ${one.code}`} difference={one} />
          ))}
        </FormStack>
      </div>
    </Dialog>
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
