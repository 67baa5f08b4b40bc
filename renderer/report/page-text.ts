/** Elements that stand on lines of their own. */
const blocks = new Set([
  'ARTICLE',
  'DIV',
  'DL',
  'FOOTER',
  'HEADER',
  'LI',
  'MAIN',
  'OL',
  'P',
  'SECTION',
  'TABLE',
  'TR',
  'UL',
]);

/** Elements with an empty line before them. */
const titles = new Set(['H1', 'H2', 'H3']);

/**
 * What a report page says as plain text, for a message: titles with an empty line before them, lists with a dash, the
 * cells of a row apart by a bar. A figure is left out: what it is called says nothing without its lines. Nothing that the
 * page does not show.
 */
export function pageText(page: Element): string {
  const lines: string[] = [''];
  const write = (text: string) => {
    lines[lines.length - 1] += text;
  };
  const newLine = () => {
    if (lines.at(-1) !== '') lines.push('');
  };
  const read = (node: Node): void => {
    if (node instanceof Text) {
      write(node.data.replace(/\s+/g, ' '));
      return;
    }
    if (!(node instanceof Element) || node.getAttribute('aria-hidden') === 'true') return;
    const name = node.tagName.toUpperCase();
    if (name === 'FIGURE') return;
    if (name === 'SVG') {
      newLine();
      write(node.getAttribute('aria-label') ?? '');
      newLine();
      return;
    }
    if (name === 'BR') {
      lines.push('');
      return;
    }
    const isTitle = titles.has(name);
    const isBlock = isTitle || blocks.has(name) || name === 'DT';
    if (isBlock) newLine();
    if (isTitle && lines.length > 1) lines.push('');
    if (name === 'LI') write('- ');
    const isCell = name === 'TD' || name === 'TH';
    if (isCell && node.previousElementSibling !== null) write(' | ');
    if (name === 'DD') write(': ');
    // Parts that stand apart on the page, with nothing between them.
    if (name === 'SPAN' && node.previousSibling?.nodeName === 'SPAN') write(' · ');
    for (const child of node.childNodes) read(child);
    if ((isBlock && name !== 'DT') || name === 'DD') newLine();
  };
  read(page);
  return lines
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .join('\n')
    .trim();
}
