import type about from '$questionnaire/locales/en/about.json';
import type disclosure from '$questionnaire/locales/en/disclosure.json';
import type embed from '$questionnaire/locales/en/embed.json';
import type facts from '$questionnaire/locales/en/facts.json';
import type handouts from '$questionnaire/locales/en/handouts.json';
import type fhir from '$questionnaire/locales/en/fhir.json';
import type findings from '$questionnaire/locales/en/findings.json';
import type glossary from '$questionnaire/locales/en/glossary.json';
import type learn from '$questionnaire/locales/en/learn.json';
import type notes from '$questionnaire/locales/en/notes.json';
import type paper from '$questionnaire/locales/en/paper.json';
import type privacy from '$questionnaire/locales/en/privacy.json';
import type proof from '$questionnaire/locales/en/proof.json';
import type reader from '$questionnaire/locales/en/reader.json';
import type outcomes from '$questionnaire/locales/en/outcomes.json';
import type points from '$questionnaire/locales/en/points.json';
import type questions from '$questionnaire/locales/en/questions.json';
import type ui from '$questionnaire/locales/en/ui.json';

/** Words by id of the questionnaire. Not limited to the ids in the current files: older editions have others. */
type ById<Words> = Readonly<Record<string, Words>>;

export interface CriterionWords {
  readonly name: string;
  /** The clinical wording, for the physician. */
  readonly clinic: string;
  /** The same for the patient. */
  readonly patient?: string;
}

/** Advice about one sign: a sentence, or the beginning of one that its items complete. */
export interface SignWords {
  readonly lead: string;
  readonly items?: readonly string[];
}

export interface OutcomeWords {
  readonly heading: string;
  readonly lead?: string;
  readonly action?: string;
  readonly paragraphs?: readonly string[];
  /** The neutral wording, for when nobody should be steered towards what the check is about. */
  readonly plain?: { readonly heading?: string; readonly paragraphs: readonly string[] };
  /** More paragraphs, each shown if the open point of that id is among the notes. */
  readonly forPoints?: ById<string>;
  /** If it sends the patient to a doctor first: the reason, above the patient's page. */
  readonly before?: string;
  /** What to do if nobody can be reached, by how soon a sign must be looked at. */
  readonly fallback?: ById<string>;
  /** What to do if it gets worse. */
  readonly worse?: string;
  /** Additional advice about one sign, by its option's id. */
  readonly forSigns?: ById<SignWords>;
  /** What to say on the phone; `{signs}` are those that were picked. */
  readonly callLines?: readonly string[];
  /** If it stops the check: that it ends there, or how to continue. */
  readonly stop?: string;
  readonly keepGoing?: string;
}

/** A language as parsed from its files. English defines the shape of every other language. */
export interface Locale {
  readonly about: typeof about;
  readonly disclosure: typeof disclosure;
  readonly embed: typeof embed;
  readonly facts: typeof facts;
  readonly fhir: typeof fhir;
  readonly findings: typeof findings & { readonly criteria: ById<CriterionWords> };
  readonly glossary: typeof glossary;
  readonly handouts: typeof handouts;
  readonly learn: typeof learn;
  readonly notes: typeof notes;
  readonly outcomes: typeof outcomes & ById<OutcomeWords>;
  readonly paper: typeof paper;
  readonly points: typeof points;
  readonly privacy: typeof privacy;
  readonly proof: typeof proof;
  readonly questions: typeof questions;
  readonly reader: typeof reader;
  readonly ui: typeof ui & { readonly parts: ById<string>; readonly titles: ById<string> };
}

/** The same without the carer variants, which `resolveWords` applies. */
type Resolved<Tree> = Tree extends string
  ? string
  : Tree extends readonly (infer Item)[]
    ? readonly Resolved<Item>[]
    : { readonly [Key in keyof Tree as Key extends `${string}_carer` ? never : Key]: Resolved<Tree[Key]> };

/** One question's words. `options` holds every option id. */
export interface QuestionWords {
  readonly label: string;
  readonly printedLabel?: string;
  readonly heading: string;
  /** A line above the heading that introduces a group of questions. */
  readonly intro?: string;
  readonly hint?: string;
  /** The ends of a scale, where the options are its steps. */
  readonly least?: string;
  readonly most?: string;
  readonly why: string;
  readonly help: string;
  readonly warning?: string;
  readonly options: Readonly<Record<string, string>>;
  readonly optionsPrinted?: Readonly<Record<string, string>>;
}

/** A medical term and its meaning in one line. */
export interface TermWords {
  readonly term: string;
  readonly meaning: string;
}

export interface FactWords {
  readonly physician: string;
  /** What the patient may ask about it. */
  readonly question?: string;
}

export interface PointWords {
  readonly ask: string;
  readonly question: string;
  readonly physician: string;
}

/** The words of the check in a language, under the questionnaire's ids. */
export type Words = Omit<Resolved<Pick<Locale, CheckFile>>, 'questions' | 'points' | 'facts'> & {
  readonly questions: Readonly<Record<string, QuestionWords>>;
  readonly points: Readonly<Record<string, PointWords>>;
  readonly facts: Readonly<Record<string, FactWords>>;
};

/** The files whose words the check includes. The others belong to other pages. */
export const checkFiles = ['facts', 'findings', 'notes', 'outcomes', 'points', 'questions', 'ui'] as const;
type CheckFile = (typeof checkFiles)[number];

export type PageWords = Resolved<Omit<Locale, CheckFile>>;
