import assert from 'node:assert/strict';
import { createLanguageService, unknownNames } from '../../../../src/language';

const glossary = {
  uri: 'file:///g.md',
  text: '## Mao Zedong\n\n- Kind: person\n- Also: Mao\n\n## Peng Dehuai\n\n- Kind: person\n\n## England\n\n- Kind: place\n',
};
const service = createLanguageService({ glossaries: [glossary] });

const find = (text: string, languageId: 'markdown' | 'plaintext' = 'markdown') =>
  unknownNames(service.openDocument({ uri: 'file:///e.md', languageId, text }));

/** Each name with its count. */
const counted = (text: string) => find(text).map(({ name, count }) => `${name} ${count}`);

suite('unknown names', () => {
  const found: [about: string, text: string, names: string[]][] = [
    ['a single word inside sentences', 'They saw Kolchak. Then Kolchak fled.', ['Kolchak 2']],
    ['at the start of a sentence too, once it is known', 'We saw Omsk and left Omsk. Omsk fell.', ['Omsk 3']],
    ['several words, at the start of sentences alone', 'Georgy Zhukov came. Georgy Zhukov won.', ['Georgy Zhukov 2']],
    ['across a line wrap and emphasis', 'It was *Georgy*\nZhukov. It was Georgy **Zhukov**.', ['Georgy Zhukov 2']],
    ['a family name with the full name', 'It was Georgy Zhukov. Zhukov won, and Zhukov lost.', ['Georgy Zhukov 3']],
    ['titles taken off', 'So Marshal Zhukov came. Prime Minister Zhukov went. We saw Zhukov.', ['Zhukov 3']],
    ['a nation before a title', 'So the Soviet Marshal Zhukov came, and Zhukov went.', ['Zhukov 2']],
    ['a title within', 'Into Estonia General Yudenich went, and Yudenich left Estonia.', ['Estonia 2', 'Yudenich 2']],
    ['offices of state', 'So Secretary of State Powell came, and Powell went.', ['Powell 2']],
    ['possessives folded', "It was Omsk's end. It was Omsk’s fate, and Omsk burned.", ['Omsk 3']],
    ['middle initials', 'So John F. Kennedy came, and John Kennedy went.', ['John F. Kennedy 2']],
    ['accents', 'It was Díaz who came. It was Diaz who went, and Díaz who stayed.', ['Díaz 3']],
    ['particles inside', 'So the Bank of Omsk rose. So the Bank of Omsk fell.', ['Bank of Omsk 2']],
    ['a family of rank', 'There Charles de Gaulle spoke. So de Gaulle left.', ['Charles de Gaulle 2']],
    ['an article that belongs to the name', 'So Nouri al-Maliki came. So Nouri al-Maliki went.', ['Nouri al-Maliki 2']],
    ['possessives inside', "So the People's Will rose, and the People's Will fell.", ["People's Will 2"]],
    ['bodies in capitals', 'They joined NATO. Within NATO they argued.', ['NATO 2']],
    ['a nation with more', 'So the Red Army rose, and the Red Army fell.', ['Red Army 2']],
    ['a name with an entry inside', 'So the Bank of England rose. So the Bank of England fell.', ['Bank of England 2']],
    ['a function word off the head', 'In Omsk it rained. In Omsk it snowed.', ['Omsk 2']],
    ['before a verb in the present', 'The Greek historian Plutarch records it. So Plutarch says.', ['Plutarch 2']],
    ['before a preposition', 'In Tarsus aboard a ship she left Tarsus aboard a ship.', ['Tarsus 2']],
    ['once in small letters', 'So the Senate met the Senate, and the Senate fell; a senate.', ['Senate 3']],
    ['another word once in small letters', `A cog. ${'So the Cog fell. '.repeat(8)}`, ['Cog 8']],
    ['peoples', 'So the Phrygians and the Phrygians fought.', ['Phrygians 2']],
    ['parties', 'So the Jacobins left. So the Jacobins won.', ['Jacobins 2']],
    ['doctrines', 'It was Jansenism. With Jansenism they lost.', ['Jansenism 2']],
    ['before nouns now and then', 'The Vendée rebels won in the Vendée, and so the Vendée burned.', ['Vendée 3']],
    ['with the name of a house', 'So the last Babenberg dukes fell; no Babenberg dukes came.', ['Babenberg 2']],
    ['at the start of a sentence, with a verb of people', '“Talleyrand agreed.” Talleyrand left.', ['Talleyrand 2']],
    ['terms in italics', 'The *haihan chiken* came. After the _haihan chiken_ they left.', ['haihan chiken 2']],
    [
      'documents with “and of”',
      'So the Declaration of the Rights of Man and of the Citizen came; the Declaration of the Rights of Man and of the Citizen.',
      ['Declaration of the Rights of Man and of the Citizen 2'],
    ],
    ['events in small letters', 'After the battle of Omsk he left. The Battle of Omsk was lost.', ['Battle of Omsk 2']],
    [
      'possessives of events',
      'It was the Count’s Feud. In the Peasants’ War and the Count’s Feud.',
      ["Count's Feud 2"],
    ],
    ['bynames', 'So Philip the Handsome came. Philip the Handsome went.', ['Philip the Handsome 2']],
    ['French titles', 'So the Comte d’Artois left; then d’Artois wrote.', ["d'Artois 2"]],
    [
      'articles of names',
      'So the Marquis de la Jonquière came. La Jonquière wrote to La Jonquière.',
      ['La Jonquière 3'],
    ],
    ['directions at the head of a sentence', 'New York fell. So New York rose.', ['New York 2']],
    ['a ruler at the end of a sentence', 'So came Charles X. Louis-Philippe saw Charles X.', ['Charles X 2']],
    ['in capitals throughout', 'So KARL MEYER wrote. They saw KARL MEYER.', ['Karl Meyer 2']],
    ['in capitals once', 'So came ALEXIOS KOMNENOS. They saw Alexios Komnenos.', ['Alexios Komnenos 2']],
    ['one word in capitals', 'In KOLCHAK they saw Kolchak. So KOLCHAK wrote.', ['Kolchak 3']],
    [
      'an origin as a byname',
      'They saw Basil the Macedonian. So Basil the Macedonian left.',
      ['Basil the Macedonian 2'],
    ],
    ['with and without an origin', 'So Gustav Olaf of Omsk came. Gustav Olaf wrote.', ['Gustav Olaf of Omsk 2']],
    [
      'a people of a place',
      'They met the Mexica of Omsk. So the Mexica came, and the Mexica left. In Omsk they wept.',
      ['Mexica 3', 'Omsk 2'],
    ],
    ['an event told once', 'It was the sack of Omsk. They left Omsk.', ['Omsk 2']],
    ['a sea that ends as a people', 'So they crossed the Aegean. In the Aegean they wept.', ['Aegean 2']],
    ['the most frequent first', 'In Kiev and Omsk, in Omsk, in Kiev and in Omsk.', ['Omsk 3', 'Kiev 2']],
  ];
  for (const [about, text, names] of found) test(about, () => assert.deepEqual(counted(text), names));

  const apart: [about: string, text: string, names: string[]][] = [
    ['a country is no family', 'It was Nazi Germany. Then in Germany they left Germany.', ['Germany 2']],
    [
      'two of a family',
      'So Hans Meyer and Karl Meyer came. Then Meyer left. We saw Meyer, Hans Meyer and Karl Meyer.',
      ['Hans Meyer 2', 'Karl Meyer 2', 'Meyer 2'],
    ],
  ];
  for (const [about, text, names] of apart) test(about, () => assert.deepEqual(counted(text), names));

  const silent: [about: string, text: string][] = [
    ['a name that stands once', 'They saw Kolchak.'],
    ['what an entry covers', 'So Mao Zedong came, and Mao went. So Chairman Mao stayed with Chairman Mao.'],
    ['a part of a name that an entry covers', 'So Peng Dehuai came. Later he saw Dehuai and Dehuai.'],
    ['first words of sentences', 'Harvest came. Harvest went. Harvest! “Harvest.”'],
    ['another word once in small letters, with too few capitals', `A cog. ${'So the Cog fell. '.repeat(7)}`],
    ['a body as often in small letters', 'So the Senate met, and the Senate left; a senate.'],
    ['words that occur in lower case', 'The men of the Party saw the Party; a party of men.'],
    ['months and weekdays', 'It was in Ventôse, that May and this May, on a Monday and on Monday.'],
    ['nations', 'So the French and the Germans met the French and the Germans; Spartan men, a Spartan shield.'],
    ['nations of today', 'So the Germans and the Germans fought; the Christians, the Christians.'],
    ['words of emphasis', 'It was *not* so. It was *really* so, *really* and *not* so.'],
    ['words that are italic now and then', `So *power* and *power* fell. ${'The power rose. '.repeat(6)}`],
    ['names under works cited', 'We.\n\n## Works cited\n\nSee John Smith of Omsk.\n\nSee John Smith of Omsk.'],
    ['authors in brackets', 'So it was (Kelley, 167). They left (Kelley 169). It was (Kelley, p. 3).'],
    ['two words of a nation', 'So the Holy Roman emperors met the Holy Roman princes.'],
    ['adjectives by their use', 'It was the Barcid fleet, a Barcid army, the Barcid house.'],
    ['titles alone', 'So the President saw the President, the Prime Minister the Prime Minister.'],
    ['I', 'So I saw that I was what I am; if I may.'],
    ['abbreviations', 'In the U.S. they went, from the U.S. they came, e.g. the U.K. and the U.K. too.'],
    ['emphasis in capitals', 'It was VERY BAD and VERY BAD. It was NEVER so, and NEVER so; never.'],
    ['Roman numerals', 'In part II and part II; in part IV and part IV.'],
    [
      'headings in title case',
      '# The Harvest Comes\n\nWe left.\n\n## The Harvest Comes\n\nWe came.\n\n## Harvest Comes',
    ],
    ['first words of a list', '- Harvest came.\n- Harvest went.\n- Harvest stayed.'],
    ['first words of quotations', 'He said: “Harvest came.” She said, "Harvest went." They said (Harvest stayed).'],
    ['what stands in code', 'So `Kolchak` and `Kolchak`.\n\n```\nthey saw Kolchak and Kolchak\n```'],
    ['authors in notes', 'We.[^a] They.[^b]\n\n[^a]: See John Smith.\n\n[^b]: See John Smith.'],
    [
      'numbered bodies',
      'So the 24th Infantry Division and the 1st Infantry Division; Resolution 82 and Resolution 83.',
    ],
    ['units', 'It was 40 MB, then 50 MB, then 60 MB.'],
    ['an empty text', ''],
  ];
  for (const [about, text] of silent) test(`not ${about}`, () => assert.deepEqual(counted(text), []));

  test('title lines of plain text are headings', () => {
    assert.deepEqual(find('The Fall of Omsk\n\nThey wept.\n\nThe Rise of Omsk\n\nThey laughed.', 'plaintext'), []);
  });

  test('the span is the first occurrence, without title and possessive', () => {
    const text = "Marshal Zhukov's men came. Here Zhukov won.";
    const [name] = find(text);
    assert.equal(name && text.slice(name.start, name.end), 'Zhukov');
    assert.equal(name?.start, text.indexOf('Zhukov'));
  });

  suite('variants of one name', () => {
    for (const [rule, text, variants] of [
      ['the family name', 'So Georgy Zhukov came. Zhukov won, and Zhukov lost.', ['Zhukov']],
      ['the family name before the full one', 'So Antony came, and Antony left. So Mark Antony died.', ['Antony']],
      [
        'a ruler with and without his land',
        'So Otto II of Omsk came. So Otto II left, and Otto died.',
        ['Otto II', 'Otto'],
      ],
      ['a title behind', 'So the Kangxi Emperor came. So Kangxi left.', ['Kangxi']],
      ['the place where a person comes from', 'So Albert of Omsk came. So Albert left.', ['Albert']],
    ] as const) {
      test(rule, () => assert.deepEqual(find(text)[0]?.variants, variants));
    }

    for (const [rule, text] of [
      ['two rulers of one name', 'So Otto II and Otto III came; Otto left Otto II and Otto III.'],
      ['a land', 'So China Proper and China Proper came; China saw China.'],
      ['the head of the name', 'So the Bank of Omsk and the Bank of Omsk fell; the Bank saw the Bank.'],
    ] as const) {
      test(`not ${rule}`, () => assert.ok(find(text).every(({ variants }) => variants.length === 0)));
    }
  });

  test('names that stand once, if they are asked for', () => {
    const text = 'They saw Kolchak, and Omsk fell. Harvest came. In the Barcid fleet they left.';
    const document = service.openDocument({ uri: 'file:///e.md', languageId: 'markdown', text });
    assert.deepEqual(
      unknownNames(document, { atLeast: 1 }).map(({ name }) => name),
      ['Kolchak', 'Omsk'],
    );
  });

  test('every place of a name', () => {
    const text = 'So Georgy Zhukov came. Zhukov won.';
    assert.deepEqual(
      find(text)[0]?.mentions.map(({ start, end }) => text.slice(start, end)),
      ['Georgy Zhukov', 'Zhukov'],
    );
  });
});
