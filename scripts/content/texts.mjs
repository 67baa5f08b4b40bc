import { parseAst } from 'vite';

/**
 * @typedef {{ text: string, line: number }} Text
 */

/**
 * Every text that stands in a TypeScript file, in its order: strings, and templates with a blank for each value.
 * Names of properties, of modules, and types are none.
 * @param {string} source
 * @returns {Text[]}
 */
export function textsOf(source) {
  /** @type {Text[]} */
  const texts = [];
  /** @param {any} node */
  const add = (node, text) => {
    texts.push({ text, line: source.slice(0, node.start).split('\n').length });
  };
  /** @param {any} node */
  const read = (node) => {
    if (node === null || typeof node !== 'object') return;
    if (Array.isArray(node)) {
      for (const each of node) read(each);
      return;
    }
    if (typeof node.type !== 'string' || node.type.startsWith('TS') || node.type === 'ImportDeclaration') {
      // A value keeps its text where a type is only said of it.
      if (['TSAsExpression', 'TSSatisfiesExpression'].includes(node.type)) read(node.expression);
      return;
    }
    if (node.type === 'Literal' && typeof node.value === 'string') add(node, node.value);
    if (node.type === 'TemplateLiteral') {
      add(node, node.quasis.map((quasi) => quasi.value.cooked).join(' '));
      read(node.expressions);
      return;
    }
    for (const [key, value] of Object.entries(node)) {
      if (key === 'key' && node.computed === false) continue;
      read(value);
    }
  };
  read(parseAst(source, { lang: 'ts' }).body);
  return texts;
}
