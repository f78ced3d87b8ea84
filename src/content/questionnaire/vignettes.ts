import { home } from '../home.ts';
import { z } from 'zod';
import { parseWith } from './parse-questionnaire.ts';
import { findingValue } from '../../lib/engine/schema.ts';
import { readJson } from '../read.ts';

const answers = z.record(z.string(), z.union([z.string(), z.array(z.string())]));
const vignettesSchema = z.strictObject({
  base: answers,
  vignettes: z.array(
    z.strictObject({
      id: z.string(),
      story: z.string(),
      change: answers,
      // In addition, each flag of the questionnaire by its id.
      expect: z
        .object({
          outcome: z.string(),
          findings: z.record(z.string(), findingValue),
          points: z.array(z.string()),
          notes: z.array(z.string()),
        })
        .catchall(z.boolean()),
    }),
  ),
});

export type Vignette = z.infer<typeof vignettesSchema>['vignettes'][number] & {
  readonly answers: z.infer<typeof answers>;
};

/** The synthetic patients, each with its full answers. */
export function readVignettes(file = `${home}/vignettes.json`): readonly Vignette[] {
  const { base, vignettes } = parseWith(vignettesSchema, file, readJson(file));
  return vignettes.map((each) => ({ ...each, answers: { ...base, ...each.change } }));
}
