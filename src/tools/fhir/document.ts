import type { DocumentReference } from '@medplum/fhirtypes';
import type { NotesSheets } from '../../lib/notes/sheet.ts';
import { physicianHtml } from './page-html.ts';
import { answeredBy, subjectOf, type ResponseInput } from './response.ts';

/** Page 1 in the forms in which it is filed. */
export interface PageOneFile {
  readonly sheets: NotesSheets;
  /** The same as plain text. */
  readonly text: string;
  /** Its language. */
  readonly locale: string;
  /** The urgent outcome to print first, in the same language. */
  readonly headline?: string;
  /** When the file is created, as in "2026-03-01T14:30:00Z". */
  readonly made: string;
}

/**
 * Page 1 as a document, for the many record systems that accept no structured answers. Its title begins with the
 * headline.
 */
export function documentOf(
  given: ResponseInput,
  { sheets, text, locale, headline, made }: PageOneFile,
  about: string,
): DocumentReference {
  const { title } = sheets.physician;
  const description = [headline, title].filter(Boolean).join(' ');
  const subject = subjectOf(given);
  const answering = answeredBy(given);
  const body = [headline, text].filter(Boolean).join('\n\n');
  const attached = { language: locale, title: description, creation: given.date };
  return {
    resourceType: 'DocumentReference',
    status: 'current',
    docStatus: 'final',
    type: {
      coding: [{ system: 'http://loinc.org', code: '74465-6', display: 'Questionnaire response Document' }],
      text: title,
    },
    ...(subject && { subject }),
    date: made,
    ...(answering && { author: [answering] }),
    description,
    content: [
      { attachment: { contentType: 'text/plain; charset=utf-8', data: base64(body), ...attached } },
      {
        attachment: {
          contentType: 'text/html; charset=utf-8',
          data: base64(physicianHtml(sheets, locale, headline)),
          ...attached,
        },
      },
    ],
    context: { related: [{ reference: about, type: 'QuestionnaireResponse' }] },
  };
}

const base64 = (text: string): string => {
  const bytes = new TextEncoder().encode(text);
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
};
