import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { clinicNamed, wordsFor, type Files } from '../../content/site.ts';
import { coverage } from './ledger.ts';
import { decisionsFile } from './decisions.ts';
import { packetOf } from './packet/packet.ts';
import { dayOf, ledgerFile, readSignedSite, sourcesFile, type SignedSite } from './signed-site.ts';
import { checkSources } from './sources.ts';

const files: Files = Object.fromEntries(
  [...globSync('questionnaire/mild/{*,locales/*/*}.json'), ...globSync('questionnaire/clinics/*.json')].map(
    (file) => [file, JSON.parse(readFileSync(file, 'utf8'))],
  ),
);
const today = '2026-06-01';
const read = (changed: Files = {}, day = today) => readSignedSite({ ...files, ...changed }, day);

const site = read({ [ledgerFile]: { reviewers: [], signatures: [] } });
const signed: Files = {
  [ledgerFile]: {
    reviewers: [{ id: 'lee', name: 'Dr. Lee', licence: 'NY 1' }],
    signatures: [
      {
        reviewer: 'lee',
        date: '2026-05-01',
        reviewBy: '2027-05-01',
        items: Object.fromEntries(site.items.map(({ id, hash }) => [id, hash])),
      },
    ],
  },
};
const questionsFile = 'questionnaire/mild/locales/en/questions.json';
const withAnotherHeading = (): Files => {
  const questions = structuredClone(files[questionsFile]) as { age: { heading: string } };
  questions.age.heading += ' ';
  return { [questionsFile]: questions };
};

const reviewLine = async (of: SignedSite, locale = 'en') =>
  (await wordsFor(of, clinicNamed(of, 'caliber-pain'), locale)).words.notes.disclosures.review;
const unreviewed = 'Draft. Not for patients. No clinician has reviewed this yet.';

describe('the words of the product', () => {
  it('say that no clinician has reviewed them while nothing is signed', async () => {
    expect(site.reviewed).toEqual([]);
    expect(await reviewLine(site)).toBe(unreviewed);
  });

  it('no longer say it once everything is signed', async () => {
    expect(read(signed).reviewed).toEqual(['en']);
    expect(await reviewLine(read(signed))).toBe('');
  });

  it('say it again when the review runs out', async () => {
    expect(await reviewLine(read(signed, '2027-05-01'))).toBe('');
    expect(await reviewLine(read(signed, '2027-05-02'))).toBe(unreviewed);
  });

  it('say it again when one word changes, and only that sentence is unsigned', async () => {
    const changed = read({ ...signed, ...withAnotherHeading() });
    expect(await reviewLine(changed)).toBe(unreviewed);
    expect(coverage(changed.ledger, changed.items, today)).toMatchObject({
      unsigned: ['sentence:questions.age.heading'],
      changed: ['sentence:questions.age.heading'],
    });
  });

  it('say it in a language that was not signed', async () => {
    const translated = Object.fromEntries(
      Object.entries(files)
        .filter(([file]) => file.includes('/locales/en/'))
        .map(([file, data]) => [file.replace('/en/', '/es/'), data]),
    );
    const both = read({ ...signed, ...translated });
    expect(await reviewLine(both)).toBe('');
    expect(await reviewLine(both, 'es')).toBe(
      'A professional translator has not yet checked this translation.',
    );
  });
});

describe('the current sign-off', () => {
  const current = read({}, dayOf(new Date()));

  it('has a unique id for every item', () => {
    const ids = current.items.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('has a source for every rule', () => {
    expect(checkSources(sourcesFile, current.sources, current.questionnaire)).toEqual([]);
  });

  it('is known by a content hash that changes with a word', () => {
    expect(current.contentHash).toMatch(/^[0-9a-f]{12}$/);
    expect(read(withAnotherHeading()).contentHash).not.toBe(current.contentHash);
  });

  it('keeps its content hash when someone signs', () => {
    expect(read(signed).contentHash).toBe(site.contentHash);
  });
});

describe('the sign-off packet', () => {
  const decisions = [{ id: 'x', question: 'Is <this> right?', now: 'Yes & no' }];
  const site = read({ [decisionsFile]: { decisions }, [ledgerFile]: { reviewers: [], signatures: [] } });
  const packet = packetOf(site, today);

  it('holds every item once, with its hash', () => {
    const shown = [...packet.matchAll(/data-item="([^"]+)"/g)].map(([, id]) => id);
    expect(shown.toSorted()).toEqual(site.items.map(({ id }) => id).toSorted());
    expect(site.items.filter(({ hash }) => !packet.includes(hash))).toEqual([]);
  });

  it('explains a rule in plain words, with the patient’s text and its sources', () => {
    const rule = packet.split('<div class="rule">').find((each) => each.includes('rule:durationShort')) ?? '';
    const text = rule
      .slice(0, rule.indexOf('</div>'))
      .replace(/<[^>]+>/g, ' ')
      .replace(/\s+/g, ' ');
    expect(text).toContain(
      'If “Less than 3 months” is picked: “What you have tried” is “Something else may come first here.” There is an open point.',
    );
    expect(text).toContain('The patient reads Ask if more time or care could help first.');
    expect(text).toContain('Sources: MiDAS ENCORE trial; MOTION trial; Drafted by the authors.');
  });

  it('has a line to sign each decision on', () => {
    const full = packetOf(read(), today);
    const signed = full
      .split('<div class="decision">')
      .slice(1)
      .map((each) => [/data-item="([^"]+)"/.exec(each)?.[1], /Name and signature/.test(each)]);
    expect(signed).toEqual(read().decisions.map(({ id }) => [`decision:${id}`, true]));
  });

  it('escapes what it prints', () => {
    expect(packet).toContain('Is &lt;this&gt; right?');
    expect(packet).toContain('Yes &amp; no');
  });
});
