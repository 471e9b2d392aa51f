import { RuleTester } from 'eslint';
import { describe, it } from 'node:test';
import tseslint from 'typescript-eslint';
import { endpointNamesPermission } from './endpoint-names-permission.mjs';
import { noLiteralJsxText } from './no-literal-jsx-text.mjs';

RuleTester.describe = describe;
RuleTester.it = it;

const tester = new RuleTester({
  languageOptions: { parser: tseslint.parser, parserOptions: { ecmaFeatures: { jsx: true } } },
});

tester.run('endpoint-names-permission', endpointNamesPermission, {
  valid: [
    `class C { @Get() @RequirePermission('project.read') list() {} }`,
    `class C { @Post() @Public() signIn() {} }`,
    `class C { @Get() @SignedIn() read() {} }`,
    `class C { plain() {} }`,
  ],
  invalid: [
    { code: `class C { @Get() list() {} }`, errors: [{ messageId: 'missing' }] },
    { code: `class C { @Delete(':id') @HttpCode(204) remove() {} }`, errors: [{ messageId: 'missing' }] },
  ],
});

tester.run('no-literal-jsx-text', noLiteralJsxText, {
  valid: [`const a = <p>{t('x.y')}</p>;`, `const a = <p> · </p>;`, `const a = <a href="/vystupy" />;`],
  invalid: [
    { code: `const a = <p>Uložit</p>;`, errors: [{ messageId: 'literal' }] },
    { code: `const a = <button aria-label="Close" />;`, errors: [{ messageId: 'literal' }] },
  ],
});
