import assert from 'node:assert/strict';
import { namesIn } from './names';

const glossary = `# China

## Great Leap Forward

- Kind: event
- Also: GLF, Great Leap, "the Leap", 大跃进
- Not: Great Leap Brigade, after the Leap Year

## People's Commune

- Also: People’s Communes Movement

## Yan'an

- Kind: place
- Also: Yanan

## Mao Zedong

- Kind: person
- Also: Mao, Chairman Mao
- Native: 毛泽东 (Máo Zédōng)

## Sino-Soviet Treaty

## Five-Year Plan

- Also: FYP

## Vietnam War

- Also: Guerre du Viêt Nam

## Wale

- Kind: place

## O'Brien

- Kind: person

## U.S. Army

## Hermann Goering

- Kind: person
- Also: Goering

## Labour Party

- Kind: organisation
- Also: Labour
`;

const found: [text: string, names: string[]][] = [
  // The text has letters that the glossary writes with two.
  ['then Göring fell', ['Göring → Hermann Goering']],
  ['Hermann Göring fell', ['Hermann Göring → Hermann Goering']],
  ['Hermann GÖRING fell', ['Hermann GÖRING → Hermann Goering']],
  ['Hermann Gäring fell', []],
  ['Hermann Göringer fell', []],
  ['in Vyborg’s Ælfgö', []],
  ['the Great Leap Forward began', ['Great Leap Forward → Great Leap Forward']],
  ['the GREAT leap forward', ['GREAT leap forward → Great Leap Forward']],
  ['a Great\n  Leap\u00a0Forward', ['Great\n  Leap\u00a0Forward → Great Leap Forward']],
  ['Great Leap, then', ['Great Leap → Great Leap Forward']],
  ['GLF大跃进', ['GLF → Great Leap Forward', '大跃进 → Great Leap Forward']],
  ['在大跃进期间', ['大跃进 → Great Leap Forward']],
  ['大跃\n进', ['大跃\n进 → Great Leap Forward']],
  ['during the Leap', ['the Leap → Great Leap Forward']],
  ["Mao’s plan and Mao's men", ['Mao → Mao Zedong', 'Mao → Mao Zedong']],
  ['Máo Zédōng', ['Máo Zédōng → Mao Zedong']],
  ['Labour won by years of labour', ['Labour → Labour Party']],
  [
    'LABOUR and Labor and the labour party',
    ['LABOUR', 'Labor', 'labour party'].map((name) => `${name} → Labour Party`),
  ],
  ['“Mao”', ['Mao → Mao Zedong']],
  ['pre-Mao', ['Mao → Mao Zedong']],
  ['Chairman Mao spoke', ['Chairman Mao → Mao Zedong']],
  ['people’s communes', ["people’s communes → People's Commune"]],
  ['two five-year plans and FYPs', ['five-year plans → Five-Year Plan', 'FYPs → Five-Year Plan']],
  ['in Yan’an and Yanan', ["Yan’an → Yan'an", "Yanan → Yan'an"]],
  ['Sino–Soviet treaties', ['Sino–Soviet treaties → Sino-Soviet Treaty']],
  ['Guerre du Viet Nam', ['Guerre du Viet Nam → Vietnam War']],
  ['O’Brien spoke', ["O’Brien → O'Brien"]],
  ['the U.S. Army', ['U.S. Army → U.S. Army']],
  ['Mao\u00adZedong Mao Ze\u00addong', ['Mao Ze\u00addong → Mao Zedong']],
];

const missed = [
  'glf and fyp',
  'during the leap',
  'Great Leap Brigade',
  'Maoist and Maos',
  'Wales',
  'Yan',
  'Brien',
  'a leap forward',
  'Great Leaping',
];

suite('gazetteer', () => {
  for (const [text, names] of found)
    test(`finds ${JSON.stringify(text)}`, () => assert.deepEqual(namesIn(glossary, text), names));
  for (const text of missed)
    test(`ignores ${JSON.stringify(text)}`, () => assert.deepEqual(namesIn(glossary, text), []));

  test('a phrase of Not excludes its own entry only', () => {
    const both = '## Leap\n\n- Not: Leap Brigade\n\n## Brigade\n';
    assert.deepEqual(namesIn(both, 'Leap Brigade and Leap'), ['Brigade → Brigade', 'Leap → Leap']);
  });

  test('a name of two entries means neither by itself', () => {
    assert.deepEqual(namesIn('## Peng\n\n## Peng Zhen\n\n- Also: Peng\n', 'Peng and others'), []);
  });

  test('a name of two entries means the one named in full beside it', () => {
    assert.deepEqual(namesIn('## Peng\n\n## Peng Zhen\n\n- Also: Peng\n', 'Peng and Peng Zhen'), [
      'Peng → Peng Zhen',
      'Peng Zhen → Peng Zhen',
    ]);
  });

  test('no name crosses text that is not prose', () => {
    assert.deepEqual(namesIn(glossary, 'Great \uFFFC Leap'), []);
  });
});

const spellings = `## Yan'an

- Kind: place
- Native: 延安 (Yán'ān)

## Mao Zedong

- Kind: person
- Native: 毛泽东 (Máo Zédōng)

## Zhou Enlai

- Kind: person
- Native: 周恩来

## Jiang Jieshi

- Kind: person
- Native: 蒋介石

## Beijing

- Kind: place

## Guangdong

- Kind: place

## Wu Han

- Kind: person
- Native: 吴晗

## He Long

- Kind: person
- Native: 贺龙

## Xiang Army

- Kind: organisation
- Native: 湘军 (Xiāngjūn)

## First Five-Year Plan

## Department of Defence & Labour

## Encyclopædia

- Kind: work

## Workers' Theatre Organisation
`;

suite('one name in many spellings', () => {
  const same: Record<string, string[]> = {
    "Yan'an": ['Yan’an', 'Yanan', 'Yan-an', 'Yenan', 'Yan an'],
    'Mao Zedong': [
      'Mao Tse-tung',
      'Mao Tse-Tung',
      'Mao Tsetung',
      'Máo Zédōng',
      'MAO ZEDONG',
      'Ｍａｏ Zedong',
      '毛澤東',
      '毛泽东',
    ],
    'Zhou Enlai': ['Chou En-lai', 'Zhou En-lai'],
    'Jiang Jieshi': ['Chiang Chieh-shih'],
    Beijing: ['Peking', 'Peiping'],
    Guangdong: ['Kwangtung'],
    'Xiang Army': ['Hsiang Army'],
    'First Five-Year Plan': ['1st Five-Year Plan', 'first five year plan', 'First Five Year Plans'],
    'Department of Defence & Labour': ['Department of Defense and Labor', 'Department of Defence and Labour'],
    Encyclopædia: ['Encyclopaedia', 'encyclopædias'],
    "Workers' Theatre Organisation": ['Workers’ Theater Organization'],
  };
  for (const [label, texts] of Object.entries(same)) {
    for (const text of texts)
      test(`${text} is ${label}`, () => assert.deepEqual(namesIn(spellings, text), [`${text} → ${label}`]));
  }
  for (const text of ['Wuhan', 'he long waited', 'Yan', 'Chou', 'the Xiang river', 'First Year Plan', 'Pek ing'])
    test(`${text} is not a name`, () => assert.deepEqual(namesIn(spellings, text), []));
});
