/** A paragraph: plain, emphasized, or a list. */
export type Paragraph = string | { readonly strong: string } | { readonly items: readonly string[] };

/** The paragraphs as plain text, one after the other. */
export const plainText = (paragraphs: readonly Paragraph[]): string =>
  paragraphs.map((each) => (typeof each === 'string' ? each : textOf(each))).join(' ');

const textOf = (each: Exclude<Paragraph, string>) =>
  'strong' in each ? each.strong : `${each.items.join('; ')}.`;

/** The same as the XHTML that FHIR allows in a narrative. */
export const xhtml = (paragraphs: readonly Paragraph[]): string =>
  `<div xmlns="http://www.w3.org/1999/xhtml">${paragraphs.map(element).join('')}</div>`;

function element(each: Paragraph): string {
  if (typeof each === 'string') return `<p>${escaped(each)}</p>`;
  if ('strong' in each) return `<p><b>${escaped(each.strong)}</b></p>`;
  return `<ul>${each.items.map((item) => `<li>${escaped(item)}</li>`).join('')}</ul>`;
}

const signs: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text escaped for HTML and XHTML, in an element or an attribute. */
export const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => signs[sign] ?? sign);
