import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { lostIn, numbersIn } from '../../../src/understanding/openai/survival.ts';
import { createModelRig, type ModelRig, translating } from '../../support/model.ts';
import { TalkClock } from '../../support/talk-clock.ts';

describe('numbers survive in any digits', () => {
  test.each([
    ['tengo 2 hijos de 10 y 3', 'لدي ٢ أطفال، ١٠ و٣', []],
    ['a las 3:30, 1,200 pesos', 'at 3.30, 1.200 pesos', []],
    ['１５ años', '15 years', []],
    ['07 meses', '7 months', []],
    ['tengo 2 hijos', 'I have two children', ['2']],
    ['2 perros y 2 gatos', '2 dogs and cats', ['2']],
    ['debo 300', 'I owe 30', ['300']],
    ['[NAME_1] tiene 5', '[NAME_1] is 5', []],
    ['[NAME_1] y [NAME_2] tienen 1', 'she is [NAME_2] 1', ['[NAME_1]']],
    ['[PHONE_1]', '[PHONE_1] 1', []],
  ])('%s → %s', (original, translation, lost) => expect(lostIn(original, translation)).toEqual(lost));

  test('whatever the numbers and scripts; one that is left out is noticed', () => {
    const scripts = [0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xff10, 0x1d7d8];
    const spell = (number: number, zero: number): string =>
      [...String(number)].map((char) => String.fromCodePoint(zero + Number(char))).join('');
    const numbers = fc.array(fc.tuple(fc.integer({ min: 0, max: 99_999 }), fc.constantFrom(...scripts)), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(numbers, fc.nat(), (all, which) => {
        const original = all.map(([number]) => `we ${number}`).join(' or ');
        const made = all.map(([number, zero]) => `nos ${spell(number, zero)}`);
        expect(lostIn(original, made.toReversed().join(' o '))).toEqual([]);
        expect(numbersIn(made.join(' o ')).sort()).toEqual(all.map(([number]) => String(number)).sort());
        const left = made.filter((_, index) => index !== which % made.length);
        expect(lostIn(original, left.join(' o '))).toHaveLength(1);
      }),
    );
  });
});

describe('a translation', () => {
  const speaker = { clientId: 'client-1', names: [{ text: 'Ana', person: true }] };
  const texts = [
    { text: 'mi hermana Ana cuida a mis 2 hijos', language: 'es' },
    { text: 'vivo en 12 Main St', language: 'es' },
  ];
  let rig: ModelRig;
  beforeEach(async () => {
    rig = await createModelRig(new TalkClock('2026-03-02T16:00:00.000Z'));
  });
  afterEach(() => rig.close());
  const translate = () => rig.open().organiser.translate(texts, 'en', speaker);
  const translations = async () => {
    const answer = await translate();
    return answer.is === 'done' ? answer.value : answer.is;
  };

  test('is asked for without names and addresses, and has them again', async () => {
    rig.fake.meet(
      translating((text) =>
        text.replace('mi hermana', 'my sister').replace('cuida a mis 2 hijos', 'looks after my ٢ children').replace('vivo en', 'I live at'),
      ),
    );
    expect(await translations()).toEqual([
      { text: 'my sister Ana looks after my ٢ children', lost: [] },
      { text: 'I live at 12 Main St', lost: [] },
    ]);
    const [asked] = rig.fake.requests;
    expect(asked!.data).toEqual({
      to: 'en',
      texts: [
        { id: 't1', language: 'es', text: 'mi hermana [NAME_1] cuida a mis 2 hijos' },
        { id: 't2', language: 'es', text: 'vivo en [ADDRESS_1]' },
      ],
    });
    expect(asked!.body).toMatchObject({ store: false });
  });

  test('that lost a name, a number or an address says which', async () => {
    rig.fake.meet(translating((text) => (text.startsWith('mi') ? 'my sister looks after my children' : 'I live at home')));
    expect(await translations()).toEqual([
      { text: 'my sister looks after my children', lost: ['Ana', '2'] },
      { text: 'I live at home', lost: ['12 Main St'] },
    ]);
  });

  test.each([
    ['names nobody', () => 'my sister [NAME_9] 2'],
    ['names somebody of another text', () => 'I live at [ADDRESS_1], [NAME_1]'],
    ['is empty', () => ' \u0000 '],
    ['never ends', () => 'and so on '.repeat(300)],
    ['is left out', () => undefined],
  ])('that %s is none', async (_, make) => {
    rig.fake.meet(translating(make));
    expect(await translations()).toEqual([{ lost: [] }, { lost: [] }]);
  });

  test('keeps no mark that turns the text around it', async () => {
    rig.fake.meet(translating(() => '\u202e[NAME_1] 2\u2066 a\u0007b\nc'));
    expect((await translations())[0]).toEqual({ text: 'Ana 2 a b\nc', lost: [] });
  });

  test('whatever the model answers: as many as were asked for, and no crash', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.array(fc.record({ id: fc.constantFrom('t1', 't2', 't3', '__proto__'), text: fc.string({ unit: 'binary' }) })),
          fc.json(),
        ),
        async (answered) => {
          rig.fake.meet({ value: { translations: answered } });
          const value = await translations();
          if (typeof value === 'string') expect(value).toBe('useless');
          else expect(value).toHaveLength(2);
        },
      ),
      { numRuns: 60 },
    );
  });
});
