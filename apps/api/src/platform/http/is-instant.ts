import { isLocalDate } from '@rssz/domain';
import { registerDecorator } from 'class-validator';

const SHAPE = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/;

/** DTO property that must be a point in time that exists, ISO 8601 with its time zone: '2024-06-30T22:00:00Z'. */
export function IsInstant(): PropertyDecorator {
  return (target, propertyKey) => {
    registerDecorator({
      name: 'isInstant',
      target: target.constructor,
      propertyName: String(propertyKey),
      validator: { validate: (value: unknown) => typeof value === 'string' && isInstant(value) },
    });
  };
}

/** Its offset must not carry it out of the years that the database writes with four figures. */
function isInstant(text: string): boolean {
  if (!isLocalDate(SHAPE.exec(text)?.[1])) return false;
  const year = new Date(text).getUTCFullYear();
  return year >= 1 && year <= 9999;
}
