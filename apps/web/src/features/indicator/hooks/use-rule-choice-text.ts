import type { RuleChoice } from '../../../shared/api/types.ts';
import { useFormat } from '../../../shared/format/use-format.ts';
import { useDynamicText } from '../../../shared/i18n/use-dynamic-text.ts';
import { useText } from '../../../shared/i18n/use-text.ts';

type Value = RuleChoice['value'];

interface RuleChoiceText {
  nameOf: (parameter: string) => string;
  valueOf: (parameter: string, value: Value) => string;
}

/** Parameters of a rule and their values in words; a parameter unknown here keeps the name the project gives it. */
export function useRuleChoiceText(): RuleChoiceText {
  const t = useText('indicator');
  const text = useDynamicText('indicator');
  const format = useFormat();
  const measured = (parameter: string, value: Value): string => {
    if (typeof value === 'boolean') return t(value ? 'rule.yes' : 'rule.no');
    if (typeof value === 'string') return value;
    if (parameter === 'hourMinutes') return t('rule.minutes', { count: value });
    return parameter.endsWith('Minutes') ? format.hoursUnit(value) : format.number(value);
  };
  return {
    nameOf: (parameter) => text('indicator', `rule.parameter.${parameter}`) ?? parameter,
    valueOf: (parameter, value) => text('indicator', `rule.value.${parameter}.${value}`) ?? measured(parameter, value),
  };
}
