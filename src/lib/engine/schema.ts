import { z } from 'zod';

const id = z
  .string()
  .regex(/^[a-z][A-Za-z0-9]*$/, 'an id is letters and digits and starts with a small letter');

export const findingValue = z.enum(['met', 'discuss', 'notMet', 'notAsked']);
const openFinding = findingValue.extract(['discuss', 'notMet']);

/** How soon a sign must be looked at, the soonest first. */
export const urgencies = ['now', 'today', 'nextDays'] as const;

export type FindingValue = z.infer<typeof findingValue>;
export type Urgency = (typeof urgencies)[number];

/** When something is asked, or what an answer means. `is` names a shared condition under `definitions`. */
export type Condition =
  | { question: string; picked: string[] }
  | { is: string }
  | { all: Condition[] }
  | { any: Condition[] }
  | { not: Condition }
  | { atLeast: number; of: Condition[] };

/** An outcome may also look at what the other rules found. */
export type OutcomeCondition =
  | Condition
  | { anyFinding: FindingValue }
  | { anyOpenPoint: true }
  | { all: OutcomeCondition[] }
  | { any: OutcomeCondition[] }
  | { not: OutcomeCondition };

/** A flag may also look at the outcome: `outcome` lists some of them, and holds for any of these. */
export type FlagCondition =
  | OutcomeCondition
  | { outcome: string[] }
  | { all: FlagCondition[] }
  | { any: FlagCondition[] }
  | { not: FlagCondition };

const condition: z.ZodType<Condition> = z.lazy(() =>
  z.union([
    z.strictObject({ question: id, picked: z.array(id).min(1) }),
    z.strictObject({ is: id }),
    z.strictObject({ all: z.array(condition) }),
    z.strictObject({ any: z.array(condition).min(1) }),
    z.strictObject({ not: condition }),
    z.strictObject({ atLeast: z.int().min(1), of: z.array(condition).min(1) }),
  ]),
);

const outcomeCondition: z.ZodType<OutcomeCondition> = z.lazy(() =>
  z.union([
    condition,
    z.strictObject({ anyFinding: findingValue }),
    z.strictObject({ anyOpenPoint: z.literal(true) }),
    z.strictObject({ all: z.array(outcomeCondition) }),
    z.strictObject({ any: z.array(outcomeCondition).min(1) }),
    z.strictObject({ not: outcomeCondition }),
  ]),
);

const flagCondition: z.ZodType<FlagCondition> = z.lazy(() =>
  z.union([
    outcomeCondition,
    z.strictObject({ outcome: z.array(id).min(1) }),
    z.strictObject({ all: z.array(flagCondition) }),
    z.strictObject({ any: z.array(flagCondition).min(1) }),
    z.strictObject({ not: flagCondition }),
  ]),
);

const option = z.strictObject({
  id,
  /** Picking it clears the others ("None of these", "Not sure"). */
  exclusive: z.literal(true).optional(),
  /** How soon a warning sign must be looked at. */
  urgency: z.enum(urgencies).optional(),
  when: condition.optional(),
});

const question = z.strictObject({
  id,
  part: id,
  kind: z.enum(['single', 'multiple']),
  /** It has no option "unsure", because nobody can be unsure about it. Every other question ends with that option. */
  withoutUnsure: z.literal(true).optional(),
  /** Shown on the same screen as that question. */
  followUpOf: id.optional(),
  when: condition.optional(),
  options: z.array(option).min(2),
});

/**
 * An outcome shown between the questions: ending the check (`final`), or with a way to continue. `screen` is the
 * outcome's id.
 */
const stop = z.strictObject({
  screen: id,
  after: id,
  when: condition,
  final: z.literal(true).optional(),
});

const rule = { id, of: z.array(id).min(1), when: condition };
const openPoint = z.strictObject({
  ...rule,
  finding: z.strictObject({ criterion: id, is: openFinding }).optional(),
});

const outcome = z.strictObject({
  id,
  when: outcomeCondition,
  /** Nothing else is computed or printed for it. */
  withoutNotes: z.literal(true).optional(),
});

const flag = z.strictObject({ id, when: flagCondition });

export const questionnaireSchema = z.strictObject({
  $schema: z.string().optional(),
  id,
  version: z.string().regex(/^\d+\.\d+\.\d+$/, 'a version has three numbers'),
  /** The parts of the questions, in order. The check's statechart has one state for each. */
  parts: z.array(id).min(1),
  definitions: z.record(id, condition),
  questions: z.array(question).min(1),
  stops: z.array(stop),
  criteria: z.array(z.strictObject({ id, met: condition })),
  openPoints: z.array(openPoint),
  notes: z.array(z.strictObject(rule)),
  /** From the most to the least cautious; the first whose condition holds is the outcome. */
  outcomes: z.array(outcome).min(1),
  /** Named conditions over answers, findings and outcome, which `assess` returns for outcomes with notes. */
  flags: z.array(flag).optional(),
  /** Open points in the order in which a physician reads them. */
  printOrder: z.array(id),
});

export type Questionnaire = z.infer<typeof questionnaireSchema>;
export type Question = Questionnaire['questions'][number];
export type Option = Question['options'][number];
export type Stop = Questionnaire['stops'][number];
export type OpenPoint = Questionnaire['openPoints'][number];
export type PrintedNote = Questionnaire['notes'][number];
export type Outcome = Questionnaire['outcomes'][number];
export type Flag = NonNullable<Questionnaire['flags']>[number];
