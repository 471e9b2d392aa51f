interface Refused {
  readonly body: { readonly code?: string; readonly errors?: readonly { code: string; field?: string }[] };
}

/** What an answer refuses, as `field:code`; without a field before the colon when it stands beside none. */
export function problemCodes({ body }: Refused): string[] {
  if (!body.errors?.length) return [`:${body.code ?? ''}`];
  return body.errors.map(({ field, code }) => `${field ?? ''}:${code}`);
}
