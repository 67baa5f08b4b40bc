import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it, test } from 'vitest';
import { Markdown } from '../../../../renderer/ui/markdown';

/** What a text comes to, without the box around it. */
function html(text: string): string {
  return renderToStaticMarkup(createElement(Markdown, { text })).replace(/^<div[^>]*>|<\/div>$/g, '');
}

const p = (inside: string) => `<p dir="auto">${inside}</p>`;

test.each([
  ['plain lines stay as they are', 'one\ntwo', p('one\ntwo')],
  ['paragraphs are apart', 'one\n\ntwo', p('one') + p('two')],
  ['bold and slanted words', '**hard** *but* over', p('<strong>hard</strong> <em>but</em> over')],
  ['a list', '- bath\n- walk', `<ul><li>${p('bath')}</li><li>${p('walk')}</li></ul>`],
  ['a numbered list', '3. bath\n4. walk', `<ol start="3"><li>${p('bath')}</li><li>${p('walk')}</li></ol>`],
  ['a title is a bold line', '# Evening', p('<strong>Evening</strong>')],
  ['a quote', '> one day', `<blockquote>${p('one day')}</blockquote>`],
  ['code', 'a `b` c', p('a <code>b</code> c')],
  ['right to left and emoji', 'مرحبا 👩‍⚕️', p('مرحبا 👩‍⚕️')],
  ['a NUL is a sign that something was there', 'a\u0000b', p('a\ufffdb')],
])('%s', (_title, text, expected) => {
  expect(html(text)).toBe(expected);
});

describe('Nothing in a note can act', () => {
  it.each([
    ['a script', '<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
    ['an image tag', 'x <img src=x onerror=alert(1)>', p('x &lt;img src=x onerror=alert(1)&gt;')],
    ['a link', '[here](https://example.org)', p('here (https://example.org)')],
    ['a link that is a script', '[here](javascript:alert(1))', p('here (javascript:alert(1))')],
    ['a bare address in brackets', '<https://example.org>', p('https://example.org ')],
    ['a picture', '![my arm](file:///etc/passwd)', p('my arm')],
    ['a picture without words', '![](https://example.org/a.png)', p('picture')],
    ['a link by name', '[a][b]\n\n[b]: javascript:x', `${p('[a][b]')}[b]: javascript:x`],
  ])('%s is words', (_title, text, expected) => {
    expect(html(text)).toBe(expected);
  });

  it('and no element that could load, run or lead anywhere is ever made', () => {
    const nasty =
      '<a href="x">y</a> <b>z</b> [q]( <data:text/html,x> ) ![w](x) <!-- c --> &lt;i&gt;\n\n<div\nonclick=x>';
    expect(html(nasty)).not.toMatch(/<(a|img|script|iframe|div|b|i)[\s>]/);
  });
});

test.each([
  ['quotes in quotes', '>'.repeat(4000)],
  ['quotes apart', '> '.repeat(2000)],
  ['lists in lists', '- '.repeat(2000)],
  ['open brackets', '['.repeat(4000)],
  ['stars and lines', '*a_ '.repeat(1000)],
])('4,000 characters of %s are drawn, not too deep', (_title, text) => {
  const found = html(text).match(/<blockquote>|<ul>/g) ?? [];
  expect(found.length).toBeLessThan(10);
});
