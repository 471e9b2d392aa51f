import type { SpecificObjective } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Card } from '../../../shared/ui/card.tsx';
import { CzechText } from '../../../shared/ui/czech-text.tsx';
import { DescriptionList } from '../../../shared/ui/description-list.tsx';
import { TranslatedText } from '../../../shared/ui/translated-text.tsx';
import { ObjectivePlace } from './objective-card.tsx';

/** The official wording beside that of the source, and where each comes from. */
export function ObjectiveAbout({ objective }: { objective: SpecificObjective }) {
  const t = useText('programme');
  const { wording, attachedTo, titleSource, headingInSource } = objective;
  const items = [
    {
      term: t('item.explanation'),
      value: <TranslatedText cs={objective.explanationCs} en={objective.explanationEn} />,
    },
    {
      term: t('objective.wording'),
      value: <CzechText>{objective.titleCs}</CzechText>,
    },
    wording
      ? {
          term: t('objective.wordingSource'),
          value: (
            <>
              <CzechText>{wording.source}</CzechText>
              {wording.isVerified ? '' : ` (${t('objective.unverified')})`}
            </>
          ),
        }
      : null,
    titleSource ? { term: t('objective.sourceWording'), value: <CzechText>{titleSource}</CzechText> } : null,
    { term: t('item.source'), value: t('item.sourceAt', objective.source) },
    headingInSource && objective.code !== 'CLLD'
      ? { term: t('objective.heading'), value: t('objective.headingNote', { heading: headingInSource }) }
      : null,
    {
      term: t('objective.place'),
      value: (
        <>
          <ObjectivePlace objective={objective} />
          {attachedTo ? (
            <p>
              <TranslatedText cs={attachedTo.cs} en={attachedTo.en} />
            </p>
          ) : null}
        </>
      ),
    },
  ];
  return (
    <Card title={t('objective.about')}>
      <DescriptionList items={items.filter((item) => item !== null)} />
    </Card>
  );
}
