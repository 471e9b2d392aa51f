import { ValidationPipe, type ArgumentMetadata, type ValidationError } from '@nestjs/common';
import { isLocalDate, type Problem, type ProblemCode } from '@rssz/domain';
import { ProblemError } from './problem-error.ts';

const CODE_OF_CONSTRAINT: Readonly<Record<string, ProblemCode>> = {
  whitelistValidation: 'validation.unknown-field',
  isDefined: 'validation.required',
  isNotEmpty: 'validation.required',
  isIn: 'validation.not-in-list',
  isEnum: 'validation.not-in-list',
  isLocalDate: 'validation.not-a-date',
  isUuid: 'validation.not-an-id',
  isEmail: 'validation.not-an-email',
  isUrl: 'validation.not-a-url',
  matches: 'validation.wrong-type',
  isLength: 'validation.out-of-range',
  minLength: 'validation.too-short',
  maxLength: 'validation.too-long',
  arrayMinSize: 'validation.required',
  arrayMaxSize: 'validation.too-many',
  arrayUnique: 'validation.duplicate',
  arrayNotEmpty: 'validation.required',
  min: 'validation.out-of-range',
  max: 'validation.out-of-range',
};

/** A NUL, or half of a pair of code units: JSON lets both through, and no text of a database holds either. */
const isUnwritable = (text: string): boolean => text.includes('\0') || /\p{Surrogate}/u.test(text);

class BodyPipe extends ValidationPipe {
  override transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    if (metadata.type === 'body' && hasUnwritable(value)) throw new ProblemError({ code: 'request.malformed' });
    return super.transform(value, metadata) as Promise<unknown>;
  }
}

/** Without recursion, since a body may be nested as deep as it is long. */
function hasUnwritable(body: unknown): boolean {
  const rest = [body];
  while (rest.length > 0) {
    const value = rest.pop();
    if (typeof value === 'string' && isUnwritable(value)) return true;
    if (typeof value === 'object' && value !== null) for (const pair of Object.entries(value)) rest.push(...pair);
  }
  return false;
}

/** Shape: unknown fields and wrong types are refused, each with its path and a code the web knows. */
export function validationPipe(): ValidationPipe {
  return new BodyPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    transform: true,
    stopAtFirstError: true,
    exceptionFactory: (errors) => new ProblemError(errors.flatMap((error) => problemsOf(error, ''))),
  });
}

function problemsOf(error: ValidationError, parent: string): Problem[] {
  const field = parent ? `${parent}.${error.property}` : error.property;
  const own = Object.keys(error.constraints ?? {}).map((constraint): Problem => ({
    field,
    ...problemOf(constraint, error),
  }));
  return [...own, ...(error.children ?? []).flatMap((child) => problemsOf(child, field))];
}

/** A day that exists and was refused lies out of its range; the constraint carries it along, as it does a length. */
function problemOf(constraint: string, error: ValidationError): Problem {
  const isOutOfRange = constraint === 'isLocalDate' && isLocalDate(error.value);
  const params = error.contexts?.[constraint] as Problem['params'];
  if (!isOutOfRange && constraint !== 'maxLength') return { code: codeOf(constraint, error) };
  return { code: isOutOfRange ? 'date.out-of-range' : codeOf(constraint, error), ...(params ? { params } : {}) };
}

function codeOf(constraint: string, error: ValidationError): ProblemCode {
  const absent = error.value === undefined || error.value === null || error.value === '';
  if (absent && constraint !== 'whitelistValidation') return 'validation.required';
  return CODE_OF_CONSTRAINT[constraint] ?? 'validation.wrong-type';
}
