import { passwordProblems as rulesOfPassword } from '@rssz/domain';
import type { FormProblem } from '../../../shared/lib/use-form.ts';

export interface NewPassword {
  password: string;
  passwordAgain: string;
}

/** All problems of a new password by the rules of the server; `differ` is the sentence for two different ones. */
export function passwordProblems({ password, passwordAgain }: NewPassword, differ: string, email = ''): FormProblem[] {
  if (!password) return [{ code: 'validation.required', field: 'password' }];
  const isSame = password === passwordAgain;
  return [
    ...rulesOfPassword(password, email),
    ...(isSame ? [] : [{ code: 'validation.failed', field: 'passwordAgain', text: differ }]),
  ];
}
