import { globSync, readFileSync } from 'node:fs';
import {
  createSourceFile,
  forEachChild,
  isBindingElement,
  isClassDeclaration,
  isFunctionDeclaration,
  isIdentifier,
  isInterfaceDeclaration,
  isMethodDeclaration,
  isParameter,
  isPropertyDeclaration,
  isPropertySignature,
  isTypeAliasDeclaration,
  isVariableDeclaration,
  ScriptTarget,
  type Node,
} from 'typescript';
import { expect, it } from 'vitest';

const [, list = ''] = readFileSync('docs/style.md', 'utf8').split('## Refused names');
const refused = new Set([...list.matchAll(/`(\w+)`/g)].map(([, name = '']) => name));

const declares = [
  isBindingElement,
  isClassDeclaration,
  isFunctionDeclaration,
  isInterfaceDeclaration,
  isMethodDeclaration,
  isParameter,
  isPropertyDeclaration,
  isPropertySignature,
  isTypeAliasDeclaration,
  isVariableDeclaration,
];

const snippetNames = /\{#snippet (\w+)/g;
const scriptOf = (text: string) =>
  [...text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(([, script]) => script).join('\n');

function declaredIn(file: string, text: string): readonly string[] {
  const isComponent = file.endsWith('.svelte');
  const names = isComponent ? [...text.matchAll(snippetNames)].map(([, name = '']) => name) : [];
  const visit = (node: Node): void => {
    for (const is of declares)
      if (is(node) && node.name && isIdentifier(node.name)) names.push(node.name.text);
    forEachChild(node, visit);
  };
  visit(createSourceFile(file, isComponent ? scriptOf(text) : text, ScriptTarget.Latest));
  return names;
}

const anyRefused = new RegExp(`\\b(${[...refused].join('|')})\\b`);

/** Most files have none of these words, and need no parsing. */
const refusedIn = (file: string, text: string): readonly string[] =>
  anyRefused.test(text) ? [...new Set(declaredIn(file, text))].filter((name) => refused.has(name)) : [];

it('no declaration has a name that the style refuses', () => {
  const found = globSync('{src,tests,questionnaire}/**/*.{ts,svelte}').flatMap((file) =>
    refusedIn(file, readFileSync(file, 'utf8')).map((name) => `${file}: ${name}`),
  );
  expect(refused.size).toBeGreaterThan(0);
  expect(found).toEqual([]);
});

it.each([
  ['a variable', 'const told = 1;'],
  ['what is taken out of an object', 'const { leave: told } = page;'],
  ['a type', 'interface Place { x: number }'],
  ['a property', 'interface Page { leave: boolean }'],
  ['a parameter', 'const f = (said: string) => said;'],
])('a refused name is found: %s', (_what, code) => {
  expect(refusedIn('made-up.ts', code)).toHaveLength(1);
});

it('a refused name is found in a component, too', () => {
  const component = '<script lang="ts">let { leave } = $props();</script>{#snippet said()}{/snippet}';
  expect(refusedIn('Made.svelte', component)).toEqual(['said', 'leave']);
});
