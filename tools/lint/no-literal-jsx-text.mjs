const SPOKEN = new Set(['alt', 'aria-label', 'aria-description', 'label', 'placeholder', 'title', 'description']);
/** The product's own name is the same in every language. */
const hasLetters = (text) => /\p{Letter}{2}/u.test(text.replaceAll('RSSZ', ''));

/** What a person reads comes from the messages in Czech and English, never from the markup. */
export const noLiteralJsxText = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { literal: 'Text for people belongs in libs/messages: {{text}}' },
  },
  create: (context) => {
    const report = (node, text) => {
      if (hasLetters(text)) context.report({ node, messageId: 'literal', data: { text: text.trim().slice(0, 40) } });
    };
    return {
      JSXText: (node) => report(node, node.value),
      JSXAttribute: (node) => {
        if (SPOKEN.has(node.name.name) && node.value?.type === 'Literal') report(node, String(node.value.value));
      },
    };
  },
};
