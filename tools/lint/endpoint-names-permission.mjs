const ROUTES = new Set(['Get', 'Post', 'Put', 'Patch', 'Delete', 'Head', 'Options', 'All', 'Sse']);
const ACCESS = new Set(['RequirePermission', 'Public', 'SignedIn']);

const nameOf = ({ expression }) => (expression.type === 'CallExpression' ? expression.callee.name : expression.name);

/** An endpoint that does not say who may call it is refused at run time; this rule refuses it at lint time. */
export const endpointNamesPermission = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { missing: 'The endpoint {{name}} names no permission: add @RequirePermission, @SignedIn or @Public.' },
  },
  create: (context) => ({
    MethodDefinition(node) {
      const names = (node.decorators ?? []).map(nameOf);
      if (!names.some((name) => ROUTES.has(name)) || names.some((name) => ACCESS.has(name))) return;
      context.report({ node, messageId: 'missing', data: { name: context.sourceCode.getText(node.key) } });
    },
  }),
};
