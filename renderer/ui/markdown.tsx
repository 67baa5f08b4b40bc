import type { Nodes, Parents, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { Fragment, type ReactNode } from 'react';
import { noteWords } from '../../shared/content/words/notes';
import styles from './markdown.module.css';

/** Containers further inside than this are shown as what was typed. */
const deepest = 6;

/**
 * A text with simple Markdown as paragraphs, lists, quotes, emphasis and code. Nothing in it can act: a link is its
 * words and its address, a picture its description, HTML the characters that were typed. Give it a few thousand
 * characters at most: reading Markdown made to be hard takes time that grows with the square of its length.
 */
export function Markdown({ text }: { text: string }) {
  return <div className={styles.text}>{children(fromMarkdown(text), { text, depth: 0 })}</div>;
}

interface Place {
  /** The whole text, for what is shown as typed. */
  text: string;
  depth: number;
}

function children(parent: Parents, place: Place): ReactNode {
  // Nothing is ever moved or changed, so that the place of a node is its identity.
  return parent.children.map((child, index) => (
    <Fragment key={String(index)}>{shown(child, place)}</Fragment>
  ));
}

function shown(node: RootContent, place: Place): ReactNode {
  if (place.depth > deepest && 'children' in node) return typed(node, place.text);
  const inside = { ...place, depth: place.depth + 1 };
  switch (node.type) {
    case 'paragraph':
      return <p dir="auto">{children(node, inside)}</p>;
    case 'heading':
      // A title of a note is none of the page's.
      return (
        <p dir="auto">
          <strong>{children(node, inside)}</strong>
        </p>
      );
    case 'strong':
      return <strong>{children(node, inside)}</strong>;
    case 'emphasis':
      return <em>{children(node, inside)}</em>;
    case 'blockquote':
      return <blockquote>{children(node, inside)}</blockquote>;
    case 'list':
      return node.ordered ? (
        <ol start={node.start ?? 1}>{children(node, inside)}</ol>
      ) : (
        <ul>{children(node, inside)}</ul>
      );
    case 'listItem':
      return <li>{children(node, inside)}</li>;
    case 'code':
      return (
        <pre dir="auto">
          <code>{node.value}</code>
        </pre>
      );
    case 'inlineCode':
      return <code>{node.value}</code>;
    case 'break':
      return <br />;
    case 'thematicBreak':
      return <hr />;
    case 'text':
      return node.value;
    case 'link':
      return (
        <>
          {children(node, inside)} {typedAddress(node.url, node, place.text)}
        </>
      );
    case 'image':
      return node.alt || noteWords.picture;
    default:
      return typed(node, place.text);
  }
}

/** The address of a link in brackets, unless the link is nothing else. */
function typedAddress(url: string, node: Nodes, text: string): string {
  return typed(node, text) === `<${url}>` ? '' : `(${url})`;
}

/** What was typed for a node. */
function typed({ position }: Nodes, text: string): string {
  return text.slice(position?.start.offset, position?.end.offset);
}
