import { z } from 'zod';

const id = z
  .string()
  .regex(/^[a-z][A-Za-z0-9]*$/, 'an id is letters and digits and starts with a small letter');

export const criterionId = z.enum(['conservativeCare', 'furtherCare', 'surgery', 'contraindications']);
export const findingValue = z.enum(['met', 'discuss', 'notMet', 'notAsked']);
export const outcomeId = z.enum([
  'emergency',
  'callToday',
  'adultsOnly',
  'otherCareFirst',
  'openPoints',
  'discuss',
]);
export const stopScreen = z.enum(['emergency', 'callToday', 'adultsOnly']);
const partId = z.enum(['warningSigns', 'background', ...criterionId.options]);
const openFinding = findingValue.extract(['discuss', 'notMet']);

export type CriterionId = z.infer<typeof criterionId>;
export type FindingValue = z.infer<typeof findingValue>;
export type OutcomeId = z.infer<typeof outcomeId>;
export type StopScreen = z.infer<typeof stopScreen>;
export type PartId = z.infer<typeof partId>;

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

const option = z.strictObject({
  id,
  /** Picking it clears the others ("None of these", "Not sure"). */
  exclusive: z.literal(true).optional(),
  /** How soon a warning sign must be looked at. */
  urgency: z.enum(['today', 'nextDays']).optional(),
  when: condition.optional(),
});

const question = z.strictObject({
  id,
  part: partId,
  kind: z.enum(['single', 'multiple']),
  /** Shown on the same screen as that question. */
  followUpOf: id.optional(),
  when: condition.optional(),
  options: z.array(option).min(2),
});

/** A screen that comes between the questions: a stop for good (`final`), or one with a way on. */
const stop = z.strictObject({
  screen: stopScreen,
  after: id,
  when: condition,
  final: z.literal(true).optional(),
});

const rule = { id, of: z.array(id).min(1), when: condition };
const openPoint = z.strictObject({
  ...rule,
  finding: z.strictObject({ criterion: criterionId, is: openFinding }).optional(),
});

const outcome = z.strictObject({
  id: outcomeId,
  when: outcomeCondition,
  /** Nothing else is computed or printed for it. */
  withoutNotes: z.literal(true).optional(),
});

export const questionnaireSchema = z.strictObject({
  $schema: z.string().optional(),
  id,
  version: z.string().regex(/^\d+\.\d+\.\d+$/, 'a version has three numbers'),
  parts: z.array(partId).min(1),
  definitions: z.record(id, condition),
  questions: z.array(question).min(1),
  stops: z.array(stop),
  criteria: z.array(z.strictObject({ id: criterionId, met: condition })),
  openPoints: z.array(openPoint),
  notes: z.array(z.strictObject(rule)),
  outcomes: z.array(outcome).min(1),
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
