import { day, flag, listOf, object, oneOf, optional, positive, text, type ShapeCheck } from '../project/shape-check.ts';
import { OBJECTIVE_CODES, PROGRAMME_ITEM_KINDS } from './programme-catalogue.ts';

const bilingual = object({ cs: text, en: text });
const tag = object({ code: text, cs: text, en: text });
const phrases = optional(listOf(bilingual, 1));

const facts = object({
  who: phrases,
  forWhom: phrases,
  where: phrases,
  manner: phrases,
  aim: phrases,
  headingInSource: optional(text),
  priority: optional(object({ number: positive, cs: text, en: text })),
  wording: optional(object({ source: text, isVerified: flag })),
  attachedTo: optional(object({ objective: oneOf(OBJECTIVE_CODES), isDerived: flag, cs: text, en: text })),
});

const item = object({
  code: text,
  kind: oneOf(PROGRAMME_ITEM_KINDS),
  objective: oneOf(OBJECTIVE_CODES),
  parent: optional(text),
  title: bilingual,
  titleSource: optional(text),
  explanation: bilingual,
  source: object({ file: text, line: positive }),
  levelNote: optional(object({ belongsUnder: text, cs: text, en: text })),
  runsTogether: optional(flag),
  derived: optional(
    object({
      thematicAreas: optional(listOf(text, 1)),
      targetGroups: optional(listOf(text, 1)),
      keywords: optional(listOf(text, 1)),
    }),
  ),
  facts: optional(facts),
});

/** The shape of a whole catalogue: both languages in every text, a source on every item. */
export const catalogueShape: ShapeCheck = object({
  programme: oneOf(['OPZ+']),
  title: bilingual,
  validFrom: day,
  validTo: optional(day),
  validFromSource: optional(text),
  vocabulary: object({ thematicAreas: listOf(tag, 1), targetGroups: listOf(tag, 1) }),
  retiredCodes: optional(listOf(text)),
  items: listOf(item, 1),
});
