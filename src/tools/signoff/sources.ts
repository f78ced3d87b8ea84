import { z } from 'zod';
import { parseWith } from '../../content/questionnaire/parse-questionnaire.ts';
import type { Problem } from '../../content/problem.ts';
import type { Questionnaire } from '../../lib/engine/schema.ts';

const text = z.string().trim().min(1);

const sourced = z.strictObject({ sources: z.array(z.string()).min(1), note: text.optional() });

const sourcesSchema = z.strictObject({
  $schema: z.string().optional(),
  sources: z.record(z.string(), z.strictObject({ title: text, detail: text })),
  rules: z.record(z.string(), sourced),
  /** The sources of codes of other systems, by the question that they match. */
  codes: z.record(z.string(), sourced).default({}),
});

export type Sources = z.infer<typeof sourcesSchema>;

/** A rule that must name its sources, and the group it belongs to: a part of the check, or the outcomes. */
interface SourcedRule {
  readonly id: string;
  readonly group: string;
}

export interface SourceGroup {
  readonly group: string;
  /** Ids, each once. */
  readonly sources: readonly string[];
}

/** Parses the sources. Throws ContentError naming file, field and what is wrong with it. */
export const parseSources = (file: string, data: unknown): Sources => parseWith(sourcesSchema, file, data);

/** Every open point, stop, criterion and outcome must name existing sources, and nothing else may. */
export function checkSources(
  file: string,
  { sources, rules, codes }: Sources,
  questionnaire: Questionnaire,
): Problem[] {
  const wanted = sourcedRules(questionnaire).map(({ id }) => id);
  return [
    ...wanted
      .filter((id) => !Object.hasOwn(rules, id))
      .map((id) => ({ file, id, message: 'must name its sources' })),
    ...Object.keys(rules)
      .filter((id) => !wanted.includes(id))
      .map((id) => ({ file, id, message: 'names sources, but there is no such rule' })),
    ...[...Object.entries(rules), ...Object.entries(codes)].flatMap(([id, own]) =>
      own.sources
        .filter((source) => !Object.hasOwn(sources, source))
        .map((source) => ({ file, id, message: `names the unknown source "${source}"` })),
    ),
  ];
}

/** Which sources each part of the check rests on, in the questionnaire's order; the outcomes come last. */
export function sourcesByGroup({ rules }: Sources, questionnaire: Questionnaire): readonly SourceGroup[] {
  const sourced = sourcedRules(questionnaire);
  return [...questionnaire.parts, 'outcomes'].map((group) => ({
    group,
    sources: [
      ...new Set(
        sourced.filter((rule) => rule.group === group).flatMap(({ id }) => rules[id]?.sources ?? []),
      ),
    ],
  }));
}

function sourcedRules({ questions, openPoints, stops, criteria, outcomes }: Questionnaire): SourcedRule[] {
  const partOf = (question: string | undefined) => questions.find(({ id }) => id === question)?.part ?? '';
  return [
    ...stops.map(({ screen, after }) => ({ id: `stop:${screen}@${after}`, group: partOf(after) })),
    ...openPoints.map(({ id, of }) => ({ id: `rule:${id}`, group: partOf(of[0]) })),
    ...criteria.map(({ id }) => ({ id: `criterion:${id}`, group: id })),
    ...outcomes.map(({ id }) => ({ id: `outcome:${id}`, group: 'outcomes' })),
  ];
}
