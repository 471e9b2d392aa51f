import type { Locale } from '@rssz/domain';
import * as czech from '../cs/in-sentence.ts';
import * as english from '../en/in-sentence.ts';
import type { InterpolationFormat } from './interpolation-format.ts';

type CodeTexts = Readonly<Record<string, string>>;

/** Labels of codes inside a sentence. A code without a label is shown as it is. */
function labelled(labels: Readonly<Record<Locale, CodeTexts>>): InterpolationFormat {
  return (value, locale) => labels[locale][String(value)] ?? String(value);
}

const field = labelled({ cs: czech.participantField, en: english.participantField });

/** `{{missing, fields}}` lists what a record lacks; `{{operator, operator}}` says how the threshold is meant. */
export const codeFormats: Readonly<Record<string, InterpolationFormat>> = {
  operator: labelled({ cs: czech.operator, en: english.operator }),
  state: labelled({ cs: czech.deliverableState, en: english.deliverableState }),
  stage: labelled({ cs: czech.stage, en: english.stage }),
  descriptionState: labelled({ cs: czech.descriptionState, en: english.descriptionState }),
  catalogueState: labelled({ cs: czech.catalogueState, en: english.catalogueState }),
  fields: (value, locale) =>
    String(value)
      .split(',')
      .filter((one) => one !== '')
      .map((one) => field(one, locale))
      .join(', '),
};
