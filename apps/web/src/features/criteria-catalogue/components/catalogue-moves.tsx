import type { CatalogueTransitionKind } from '@rssz/domain';
import { useId, useState } from 'react';
import { useCan } from '../../../shared/api/session.ts';
import type { CriteriaCatalogueDetail } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useProblemText } from '../../../shared/lib/use-problem-text.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { AdoptDialog } from './adopt-dialog.tsx';
import styles from './catalogue.module.css';
import { PilotDialog } from './pilot-dialog.tsx';
import { ReasonDialog } from './reason-dialog.tsx';

const looks = { pilot: 'primary', adopt: 'primary', return: 'secondary', retire: 'quiet' } as const;

/** What can be done with a version; what is refused stays greyed, with its reason beside. */
export function CatalogueMoves({ catalogue }: { catalogue: CriteriaCatalogueDetail }) {
  const t = useText('cooperation');
  const problemText = useProblemText();
  const id = useId();
  const canManage = useCan('criteria.manage');
  const [open, setOpen] = useState<CatalogueTransitionKind | null>(null);
  const close = () => setOpen(null);
  if (!canManage) return null;
  const refused = catalogue.transitions.find(({ refusals }) => refusals.length > 0);
  return (
    <>
      {catalogue.transitions.map(({ kind, refusals }) => (
        <Button
          key={kind}
          variant={looks[kind]}
          isDisabled={refusals.length > 0}
          {...(refusals.length > 0 ? { 'aria-describedby': id } : {})}
          onPress={() => setOpen(kind)}
        >
          {t(`catalogueTransition.${kind}`)}
        </Button>
      ))}
      {refused ? (
        <span id={id} className={styles.note}>
          {problemText(refused.refusals[0])}
        </span>
      ) : null}
      {open === 'pilot' ? <PilotDialog catalogue={catalogue} onClose={close} /> : null}
      {open === 'adopt' ? <AdoptDialog catalogue={catalogue} onClose={close} /> : null}
      {open === 'return' || open === 'retire' ? (
        <ReasonDialog kind={open} catalogue={catalogue} onClose={close} />
      ) : null}
    </>
  );
}
