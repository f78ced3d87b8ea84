/** Claims and emergency advice that a clinic's own words must not make, in the languages of the check. */
const forbidden: readonly RegExp[] = [
  /\b(diagnos|candidat|eligib|qualif|approved|guarantee|garantiz|cure[sd]?\b|painless|sin dolor|risk-free|free consult|proven)/,
  /emergenc|urgencias|ambulanc|emt\b|paramedic|\b(?:the|an|no|not|skip|avoid) e\W?r\b/,
  /急诊|急診|急救|紧急|緊急|救护车|救護車/,
  /طوار|[اإ]سعاف/,
];

/** Matched even with other characters between the letters. */
const forbiddenSpelled =
  /emergenc|ambulanc|diagnos|guarantee|painless|riskfree|(?:nine|nueve)(?:one|uno|1)(?:one|uno|1)(?!\d)|9(?:one|uno)(?:one|uno|1)(?!\d)|91(?:one|uno)|(?:nine|9)eleven|nueveonce/;

/** "9-11" may be opening hours: it is refused only where it is to be called. */
const emergencyNumbers: readonly RegExp[] = [
  /(?<!\d)9\W*1\W+1(?!\d)|(?<!\d)911(?!\d)/,
  /\b(call|dial|phone|ring|text|llam\w*|marqu\w*)\W+(\w+\W+){0,2}9\W*11(?!\d)/,
];

/**
 * The forbidden claim or advice in a text, if any, also with accents, capitals or other characters between the
 * letters.
 */
export function claimIn(text: string): string | undefined {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const spelled = plain.replace(/[^\p{L}\p{N}]/gu, '');
  const says = (patterns: readonly RegExp[], words: string) =>
    patterns.map((pattern) => pattern.exec(words)?.[0]).find(Boolean);
  return says([...forbidden, ...emergencyNumbers], plain) ?? says([forbiddenSpelled], spelled);
}

const invisible =
  /\p{C}|\p{Zl}|\p{Zp}|(?! )\p{Zs}|\p{Default_Ignorable_Code_Point}|\p{Bidi_Control}|\p{M}{3}|\u2800/u;

/** Whether a text is one line without invisible, direction-changing or space-like characters. */
export const isVisible = (text: string): boolean =>
  !invisible.test(text) && /[\p{Lu}\p{Ll}\p{Lo}\p{Nd}]/u.test(text);

/**
 * Letters used to write names in Latin script, without phonetic letters and small capitals, which can imitate others.
 */
const written = /[\p{ASCII}À-ſƏəƠơƯưȘ-țẀ-ỿ]|(?!\p{Script=Latin})\p{L}|[^\p{L}\p{S}]|[°®™+&]/u;

const latin = /\p{Script=Latin}/u;
/** Scripts with letters that look like Latin ones. */
const alike =
  /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}\p{Script=Coptic}\p{Script=Lisu}]/u;

/**
 * Whether a text has no homoglyphs: no full-width or styled letters, only the digits 0 to 9, no word in two scripts,
 * and no script whose letters can be mistaken for Latin ones.
 */
export const isWhatItLooksLike = (text: string): boolean =>
  [...text.normalize('NFC')].every(
    (sign) => written.test(sign) && (!/[\p{L}\p{N}]/u.test(sign) || sign.normalize('NFKC') === sign),
  ) &&
  !/(?![0-9])\p{Nd}/u.test(text) &&
  !(latin.test(text) && alike.test(text)) &&
  (text.match(/\p{L}+/gu) ?? []).every((word) => !latin.test(word) || /^\p{Script=Latin}+$/u.test(word));
