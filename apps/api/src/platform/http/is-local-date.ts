import { isLocalDate } from '@rssz/domain';
import { registerDecorator } from 'class-validator';

/** DTO property that must be a calendar day that exists, as 'YYYY-MM-DD'. */
export function IsLocalDate(): PropertyDecorator {
  return (target, propertyKey) => {
    registerDecorator({
      name: 'isLocalDate',
      target: target.constructor,
      propertyName: String(propertyKey),
      validator: { validate: (value: unknown) => typeof value === 'string' && isLocalDate(value) },
    });
  };
}
