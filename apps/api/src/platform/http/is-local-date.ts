import { isLocalDate, isWithin, PLAUSIBLE_DAYS, type Period } from '@rssz/domain';
import { registerDecorator } from 'class-validator';

/** DTO property that must be a calendar day that exists, as 'YYYY-MM-DD', and lies within the range. */
export function IsLocalDate(range: Period = PLAUSIBLE_DAYS): PropertyDecorator {
  return (target, propertyKey) => {
    registerDecorator({
      name: 'isLocalDate',
      target: target.constructor,
      propertyName: String(propertyKey),
      // Without a message class-validator leaves the context out.
      options: { message: 'not such a day', context: { from: range.startsOn, to: range.endsOn } },
      validator: { validate: (value: unknown) => isLocalDate(value) && isWithin(value, range) },
    });
  };
}
