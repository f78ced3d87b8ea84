import { readFileSync } from 'node:fs';
import { describe as group, expect, it } from 'vitest';
import { describe } from '../../../content/problem.ts';
import { smallQuestionnaire } from '../../../../tests/support/data/small-site.ts';
import { checkPlainWords, rulesFileOf } from '../check.ts';
import { parseLanguageRules } from '../rules.ts';
import { spanishMeasure } from './spanish.ts';

const rules = {
  forbidden: [],
  allowed: [],
  everyday: ['enfermería'],
  names: ['Medicare'],
  spokenAsWords: ['MILD'],
};
const spanish = spanishMeasure(rules);
const score = (name: string, texts: string[], english: string[] = []) =>
  spanish.scores.find((each) => each.name === name)?.of(texts, english) ?? NaN;

group('sentences in Spanish', () => {
  it('end where a question or an outcry does', () => {
    expect(spanish.sentencesIn('¿Emergencia? Llame al 911. ¡Vaya ya! No espere')).toEqual([
      '¿Emergencia?',
      'Llame al 911.',
      '¡Vaya ya!',
      'No espere',
    ]);
  });

  it('are measured in words', () => {
    expect(spanish.lengthOf('¿Tiene usted algo de esto ahora?')).toBe(6);
  });
});

group('INFLESZ', () => {
  it('is that of the formula, worked out by hand', () => {
    // 6 words and 11 syllables in 1 sentence: 206.835 - 62.3 * 11 / 6 - 6.
    expect(score('INFLESZ', ['El doctor revisa bien su espalda.'])).toBeCloseTo(86.618, 2);
  });

  it('is not made plainer by labels and short answers', () => {
    const sentence = 'El departamento administrativo examina inmediatamente.';
    expect(score('INFLESZ', [sentence, 'Sí', 'No', 'Atrás'])).toBe(score('INFLESZ', [sentence]));
  });
});

group('the length of sentences', () => {
  it('is held against the same texts in English', () => {
    expect(
      score(
        'words a sentence to English',
        ['Uno dos tres cuatro cinco seis. Sí'],
        ['One two three four. Yes'],
      ),
    ).toBe(1.5);
  });

  it('is too much where Spanish takes far more words than English on a screen', () => {
    const files = (heading: string) => ({ learn: { title: heading } });
    const { problems } = checkPlainWords(
      {
        locale: 'es',
        questionnaire: smallQuestionnaire,
        files: files('Vaya hoy con su hija a ver a {{clinic}}.'),
        english: files('Go see {{clinic}} today.'),
        others: [],
        clinic: 'Sol y Mar',
        audience: { professional: ['proof'], citations: [] },
        rules: { ...rules, everyday: [], names: [] },
      },
      spanishMeasure({ ...rules, everyday: [], names: [] }),
    );
    expect(problems.map(describe)).toEqual([
      'questionnaire/mild/locales/es: whole (patient): words a sentence to English is 1.8, and the limit is 1.3',
      'questionnaire/mild/locales/es: learn (patient): words a sentence to English is 1.8, and the limit is 1.3',
    ]);
  });
});

group('a no turned around in Spanish', () => {
  it.each([
    'No deje de llamar hoy.',
    'No deje de no comer.',
    'No es raro sentir dolor.',
    'No sería imposible caminar.',
    'No vaya a menos que un doctor lo diga.',
    'Nunca no descanse.',
  ])('is heard in “%s”', (sentence) => {
    expect(spanish.isDoubleNegative(sentence)).toBe(true);
  });

  it.each([
    'No se guarda nada.',
    'Nadie cuenta ni sigue nada.',
    'No quiero ningún procedimiento, ni grande ni pequeño.',
    'No deje de tomar un anticoagulante por su cuenta.',
    'Esto no quiere decir que MILD sea una opción para usted, ni que no lo sea.',
  ])('is not heard in “%s”', (sentence) => {
    expect(spanish.isDoubleNegative(sentence)).toBe(false);
  });
});

group('a hard word in Spanish', () => {
  it('is long, and neither everyday nor in the glossary', () => {
    expect(
      spanish.hardWordsIn('La laminectomía y el electrocardiograma, en la enfermería con Medicare.', [
        'laminectomía',
      ]),
    ).toEqual(['electrocardiograma']);
  });

  it('is noticed in the list when no text uses it any more', () => {
    expect(spanish.unusedIn(['La enfermería'])).toEqual(['Medicare']);
  });
});

group('the words that no Spanish text may say', () => {
  const file = rulesFileOf('es');
  const { forbidden } = parseLanguageRules(file, JSON.parse(readFileSync(file, 'utf8')));
  const rulesBrokenBy = (text: string) =>
    forbidden.filter(({ pattern }) => new RegExp(pattern, 'giu').test(text)).map(({ promise }) => promise);

  it.each([
    ['Usted es candidata para MILD.', 'never says who may have MILD'],
    ['Usted califica.', 'never says who may have MILD'],
    ['Es elegible.', 'never says who may have MILD'],
    ['Su caso fue aprobado.', 'never says who may have MILD'],
    ['Usted tiene estenosis.', 'never tells a disease'],
    ['Usted padece de una infección.', 'never tells a disease'],
    ['Sus síntomas indican algo.', 'never reads a disease from symptoms'],
    ['Obtuvo 7 puntos.', 'never scores'],
    ['Es probable que mejore.', 'never gives odds'],
    ['Sus resultados están listos.', 'is no test that one passes'],
    ['Recomendamos MILD.', 'never advises a procedure'],
    ['El procedimiento es seguro.', 'never promises that care works or does no harm'],
    ['MILD cura el dolor.', 'never promises that care works or does no harm'],
    ['Se garantiza.', 'never promises that care works or does no harm'],
    ['No tiene riesgos.', 'never promises that care works or does no harm'],
    ['Está contraindicado.', 'never rules anything out'],
    ['Deje de tomar su aspirina.', 'never tells anyone to stop a medicine'],
    ['Suspenda el anticoagulante.', 'never tells anyone to stop a medicine'],
    ['Medicare cubre MILD.', 'never says what is paid'],
    ['La consulta es gratis.', 'never sells'],
    ['La terapia casi nunca funciona.', 'never talks down care without surgery'],
  ])('“%s” is one', (text, promise) => {
    expect(rulesBrokenBy(text)).toEqual([promise]);
  });

  it.each([
    'No sé con seguridad',
    'No le dice qué pagará el seguro.',
    'Tarjeta del seguro',
    'No deje de tomar un anticoagulante por su cuenta.',
    'Los cuatro puntos de los que hablan los doctores',
    'Lleve estos puntos abiertos.',
  ])('“%s” is none', (text) => {
    expect(rulesBrokenBy(text)).toEqual([]);
  });
});
