import ts from 'typescript';

/** The fields used from Stryker's report: https://github.com/stryker-mutator/mutation-testing-elements */
export interface MutationReport {
  readonly files: Readonly<Record<string, { readonly source: string; readonly mutants: readonly Mutant[] }>>;
}

interface Mutant {
  readonly status: string;
  readonly mutatorName: string;
  readonly replacement?: string | undefined;
  readonly location: { readonly start: { readonly line: number; readonly column: number } };
}

/** Longer replacements contain code, which changes with the code around it. */
const SHORT = 24;

/**
 * Each surviving mutant, by its file, the enclosing names, its mutator and a short replacement, with their number.
 * None of these changes when a line is moved or formatted.
 */
export function survivorsIn({ files }: MutationReport): readonly string[] {
  const names = Object.entries(files).flatMap(([file, { source, mutants }]) => {
    const parsed = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
    return mutants
      .filter(({ status }) => status === 'Survived' || status === 'NoCoverage')
      .map((mutant) => `${file}: ${ownerOf(parsed, mutant)}: ${kindOf(mutant)}`);
  });
  const counted = Map.groupBy(names, (name) => name);
  return [...counted].map(([name, all]) => (all.length > 1 ? `${name} ×${all.length}` : name)).sort();
}

function kindOf({ mutatorName, replacement = '' }: Mutant): string {
  const isShort = replacement.length > 0 && replacement.length <= SHORT && !replacement.includes('`');
  return isShort ? `${mutatorName} to \`${replacement}\`` : mutatorName;
}

/**
 * The names of the functions, variables and properties that enclose a mutant, outermost first. Stryker counts from 1.
 */
function ownerOf(source: ts.SourceFile, { location: { start } }: Mutant): string {
  const position = source.getPositionOfLineAndCharacter(start.line - 1, start.column - 1);
  const names: string[] = [];
  const visit = (node: ts.Node): void => {
    if (position < node.getStart(source) || position >= node.getEnd()) return;
    const name = nameOf(node);
    if (name !== undefined) names.push(name);
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(source, visit);
  return names.join(' › ') || 'module';
}

function nameOf(node: ts.Node): string | undefined {
  const isOwner =
    ts.isFunctionDeclaration(node) ||
    ts.isVariableDeclaration(node) ||
    ts.isPropertyAssignment(node) ||
    ts.isMethodDeclaration(node);
  if (!isOwner || !node.name) return undefined;
  return ts.isIdentifier(node.name) || ts.isStringLiteral(node.name) ? node.name.text : undefined;
}

/** The reasons by survivor, from a list whose every item is the survivor in bold, a colon and the reason. */
export const reasonsIn = (markdown: string): ReadonlyMap<string, string> =>
  new Map(
    markdown
      .split(/^- /m)
      .slice(1)
      .map((item) => {
        const [, name = item.trim(), reason = ''] = /^\*\*(.+?)\*\*:(.*)$/s.exec(item) ?? [];
        return [name, reason.replace(/\s+/g, ' ').trim()];
      }),
  );

/** Survivors without a reason, and reasons for mutants that no longer survive. */
export function unexplained(report: MutationReport, markdown: string): readonly string[] {
  const survivors = survivorsIn(report);
  const reasons = reasonsIn(markdown);
  return [
    ...survivors.filter((each) => !reasons.get(each)).map((each) => `survives without a reason: ${each}`),
    ...[...reasons.keys()]
      .filter((each) => !survivors.includes(each))
      .map((each) => `is listed and does not survive: ${each}`),
  ];
}
