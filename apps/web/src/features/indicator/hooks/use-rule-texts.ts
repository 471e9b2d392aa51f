import type { Indicator, IndicatorRule } from '../../../shared/api/types.ts';
import { useFormat, type Format } from '../../../shared/format/use-format.ts';
import { useText } from '../../../shared/i18n/use-text.ts';

type IndicatorText = ReturnType<typeof useText<'indicator'>>;

interface RuleTexts {
  lines: string[];
  source: string;
  alternatives: string[];
}

/** The rule of an indicator in sentences: its parameters as they are set, their source, and the other readings. */
export function useRuleTexts({ code, rule }: Indicator): RuleTexts {
  const t = useText('indicator');
  const format = useFormat();
  return code === 'documents' ? documentTexts(rule, t) : participantTexts(rule, t, format);
}

function documentTexts({ countsFrom }: IndicatorRule, t: IndicatorText): RuleTexts {
  const isPublished = countsFrom === 'published';
  return {
    lines: [
      t(isPublished ? 'rule.documentPublished' : 'rule.documentApproved'),
      t('rule.documentAlmost'),
      t('rule.documentBeside'),
    ],
    source: t('rule.sourceDocuments'),
    alternatives: [t(isPublished ? 'rule.altApproved' : 'rule.altPublished')],
  };
}

function participantTexts(rule: IndicatorRule, t: IndicatorText, format: Format): RuleTexts {
  const isAtLeast = rule.operator === 'at-least';
  const hours = (minutes: number | undefined) => format.hours(minutes ?? 0);
  const threshold = hours(rule.thresholdMinutes);
  return {
    lines: [
      t(isAtLeast ? 'rule.personAtLeast' : 'rule.personMoreThan', { threshold }),
      t('rule.personAllActivities'),
      t(rule.requireComplete === false ? 'rule.personIncompleteAllowed' : 'rule.personComplete'),
      t('rule.personHour', { minutes: rule.hourMinutes ?? 60 }),
      t(rule.inPersonRequired ? 'rule.personInPersonRequired' : 'rule.personInPersonWarn', {
        hours: hours(rule.minInPersonMinutes),
      }),
      t('rule.personAlmost', { hours: hours(rule.almostFromMinutes) }),
    ],
    source: t('rule.sourceParticipants'),
    alternatives: [
      t(isAtLeast ? 'rule.altMoreThan' : 'rule.altAtLeast'),
      t('rule.alt45'),
      ...(rule.inPersonRequired ? [] : [t('rule.altInPerson')]),
    ],
  };
}
