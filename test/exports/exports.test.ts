import { describe, expect, test } from '@jest/globals';
import { exportForms, type Reader } from '../../src/exports/index.ts';
import { createTexts } from '../../src/i18n/index.ts';
import { acceptProposal } from '../../src/record/decide-proposal.ts';
import { Plan } from '../../src/record/plan.ts';
import { planOf } from '../../src/record/plan-of.ts';
import { openProposals, withProposals } from '../../src/record/proposals.ts';
import { approve, propose } from '../../src/record/review.ts';
import { english, submitted } from '../review/fixture.ts';

const texts = createTexts();
const reader = (language: string, who: Reader['reader'] = 'case-manager'): Reader => ({
  t: texts.in(language),
  language,
  timeZone: 'America/Chicago',
  practice: false,
  reader: who,
});
const at = '2026-03-04T02:30:00.000Z';
const print = (plan: Plan, language = 'en', who?: Reader['reader']): string =>
  exportForms.get('html')!.write(plan, reader(language, who)).toString();

const record = submitted();
const proposed = propose(record, { by: 'Dana Wu', at, version: 1, lineId: record.draft.goals[0]!.id, text: 'Be sober & housed' });
const approved = planOf(approve(proposed, { by: 'Dana Wu', at, version: proposed.draft.version }, (prefix) => prefix));

test.each([...exportForms])('%s says every word of the client', (_, form) => {
  const text = form.write(approved, reader('en')).toString().replaceAll('&#39;', "'");
  for (const words of Object.values(english)) expect(text).toContain(words);
  expect(form.contentType).toMatch(/^[a-z]+\/[a-z]+; charset=utf-8$/);
});

test('json is the plan', () => {
  expect(Plan.parse(JSON.parse(exportForms.get('json')!.write(approved, reader('en')).toString()))).toEqual(approved);
});

describe('print', () => {
  test('says whether it is a draft, who approved it and when, and whose words are whose', () => {
    expect(print(planOf(record))).toContain('Draft. Not approved.');
    const page = print(approved);
    expect(page).toContain('Approved by Dana Wu on Mar 3, 2026, 8:30');
    expect(page).toContain('<bdi dir="auto">Be sober &amp; housed</bdi>');
    expect(page).toContain('Proposed by Dana Wu on Mar 3, 2026');
    expect(page).toContain('The client has not agreed to this wording.');
    expect(page).toContain(`<q><bdi lang="en" dir="auto">${english.goal}</bdi></q>`);
    expect(page).not.toMatch(/<script| style=| on\w+=|https?:/);
  });

  test('is in the reader’s language, and speaks to a client of their own words', () => {
    expect(print(approved, 'es')).toMatch(/<html lang="es" dir="ltr">.*Aprobado por Dana Wu el 3 mar 2026/s);
    expect(print(approved, 'ar')).toContain('<html lang="ar" dir="rtl">');
    const own = print(approved, 'en', 'client');
    expect(own).toContain('Words in quotation marks are your own');
    expect(own).not.toMatch(/the client/i);
  });
});

describe('an objective that a model wrote', () => {
  const [goal] = record.draft.goals;
  const written = withProposals(record, {
    proposals: [{ kind: 'objective', goalId: goal!.id, text: 'Thirty days without a drink', quotes: [goal!.quotes[0]!] }],
    kinds: ['objective'],
    model: 'test-model',
    at,
  });
  const proposalId = openProposals(written)[0]!.id;
  const accept = (text: string) => planOf(acceptProposal(written, { by: 'Dana Wu', at, version: 1, proposalId, text }));

  test('is in no export before it is accepted', () => {
    for (const who of ['client', 'case-manager'] as const)
      for (const form of exportForms.values())
        expect(form.write(planOf(written), reader('en', who)).toString()).not.toContain('Thirty days');
  });

  test('is shown to the case manager as a model’s, with who accepted it; never in the client’s copy', () => {
    const plan = accept('Thirty days without a drink');
    expect(print(plan)).toMatch(/Thirty days without a drink.*a language model \(test-model\).*Accepted by Dana Wu/s);
    expect(print(plan)).not.toContain('The client agreed to this wording');
    expect(print(plan, 'en', 'client')).not.toMatch(/Thirty days|language model/);
    expect(Plan.parse(plan)).toEqual(plan);
  });

  test('is the case manager’s once it is in their own words', () => {
    const page = print(accept('A month without a drink'), 'en', 'client');
    expect(page).toContain('A month without a drink');
    expect(page).toContain('Proposed by Dana Wu');
    expect(page).toContain('You have not agreed to this wording.');
  });
});
