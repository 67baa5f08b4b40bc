/** The first `longest` characters of a text as JavaScript counts them, but never half of one that takes two. */
export function textStart(text: string, longest: number): string {
  return text.length <= longest ? text : text.slice(0, longest).replace(/[\ud800-\udbff]$/, '');
}
