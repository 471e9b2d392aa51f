import { formatDateRange, interpolate, planDocumentTexts } from '@rssz/messages';
import type { DocumentBlock } from '../../platform/document/document-content.ts';
import type { PlanMeasure, PlanObjective } from './dto/plan-content.dto.ts';
import { planDifferenceBlocks } from './plan-difference-blocks.ts';
import { groupsInWords, type PlanPrint } from './plan-print.ts';

/** The whole text of a version, how its measures go, what it changes, and a place to sign until it is approved. */
export function planBlocks(print: PlanPrint): DocumentBlock[] {
  const { plan, locale } = print;
  const { content, state } = plan.shown;
  const texts = planDocumentTexts[locale];
  const objectives = content.objectives.flatMap((one, index) => objectiveBlocks(print, one, index + 1));
  return [
    factsOf(print),
    ...(content.summary ? [{ kind: 'paragraph', text: content.summary } as const] : []),
    ...(objectives.length > 0 ? objectives : [{ kind: 'paragraph', text: texts.noObjectives } as const]),
    ...planDifferenceBlocks(print),
    ...(state === 'draft' ? [{ kind: 'signatures', places: [texts.forUnit] } as const] : []),
  ];
}

function factsOf({ plan, locale, areaNames }: PlanPrint): DocumentBlock {
  const texts = planDocumentTexts[locale];
  const { validFrom, validTo, approvedOn, resolution, amendmentReason, budgetCrowns, number } = plan.shown;
  const area = plan.thematicAreaId && areaNames.get(plan.thematicAreaId);
  const approval =
    approvedOn && interpolate(locale, texts.approvedOn, { on: approvedOn, resolution: resolution ?? '' });
  const optional = [
    { term: texts.area, value: area },
    { term: texts.approval, value: approval },
    { term: texts.amendment, value: amendmentReason },
    { term: texts.budget, value: budgetCrowns > 0 && interpolate(locale, texts.crowns, { amount: budgetCrowns }) },
  ];
  return {
    kind: 'facts',
    items: [
      { term: texts.unit, value: plan.unit.name },
      { term: texts.kind, value: texts.codes.kind[plan.kind] },
      { term: texts.version, value: String(number) },
      { term: texts.validity, value: validFrom && validTo ? formatDateRange(locale, validFrom, validTo) : texts.none },
      ...optional.flatMap(({ term, value }) => (value ? [{ term, value }] : [])),
    ],
  };
}

function objectiveBlocks(print: PlanPrint, objective: PlanObjective, number: number): DocumentBlock[] {
  const { locale } = print;
  const texts = planDocumentTexts[locale];
  const measures = objective.measures.flatMap((one, index) => measureBlocks(print, one, `${number}.${index + 1}`));
  return [
    { kind: 'heading', level: 1, text: interpolate(locale, texts.objective, { number, title: objective.title }) },
    ...(objective.description ? [{ kind: 'paragraph', text: objective.description } as const] : []),
    ...(measures.length > 0 ? measures : [{ kind: 'paragraph', text: texts.noMeasures } as const]),
  ];
}

function measureBlocks(print: PlanPrint, measure: PlanMeasure, code: string): DocumentBlock[] {
  const { locale, areaNames } = print;
  const texts = planDocumentTexts[locale];
  const { startsOn, endsOn, budgetCrowns, thematicAreaId } = measure;
  const optional = [
    { term: texts.area, value: thematicAreaId && areaNames.get(thematicAreaId) },
    { term: texts.targetGroups, value: groupsInWords(print, measure) },
    {
      term: texts.estimate,
      value: budgetCrowns !== null && interpolate(locale, texts.crowns, { amount: budgetCrowns }),
    },
    { term: texts.indicator, value: measure.indicator },
  ];
  return [
    { kind: 'heading', level: 2, text: interpolate(locale, texts.measure, { code, title: measure.title }) },
    ...(measure.description ? [{ kind: 'paragraph', text: measure.description } as const] : []),
    {
      kind: 'facts',
      items: [
        { term: texts.implementer, value: measure.implementer || texts.none },
        { term: texts.term, value: startsOn && endsOn ? formatDateRange(locale, startsOn, endsOn) : texts.none },
        ...optional.flatMap(({ term, value }) => (value ? [{ term, value }] : [])),
        ...stateOf(print, measure.measureId),
      ],
    },
  ];
}

/** How the measure goes; of a plan that nobody approved there is nothing to say. */
function stateOf({ plan, locale }: PlanPrint, measureId: string): { term: string; value: string }[] {
  const texts = planDocumentTexts[locale];
  const standing = plan.standing.find((one) => one.measureId === measureId);
  if (plan.shown.approvedOn === null || !standing) return [];
  const state = texts.codes.measureState[standing.state];
  const { on, postponedTo } = standing;
  if (on === null) return [{ term: texts.state, value: state }];
  const value = postponedTo
    ? interpolate(locale, texts.postponed, { state, on, to: postponedTo })
    : interpolate(locale, texts.stateOn, { state, on });
  return [{ term: texts.state, value }];
}
