/** What a quote is cut from, what it puts in brackets and what it leaves out: honest and wrong, by kind. */
import { describe, expect, test } from 'vitest';
import { quote, said } from './cases.ts';

type Example = readonly [words: string, text: string];

const codesOf = (words: string, text: string): readonly string[] =>
  quote(`Mira Holt said: “${words}”`, text).codes;

/** Wrong ones raise an error or a warning; honest ones raise nothing. */
function table(kind: string, wrong: readonly Example[], honest: readonly Example[]): void {
  describe(kind, () => {
    test.each(wrong)('wrong: %s: %s', (words, text) =>
      expect(codesOf(words, text)).not.toEqual([]),
    );
    test.each(honest)('honest: %s: %s', (words, text) => expect(codesOf(words, text)).toEqual([]));
  });
}

table(
  'after the cut: nothing, not at all, none',
  [
    ['The owners promised us nothing.', 'The owners promised us'],
    ['We agree with the plan not at all.', 'We agree with the plan'],
    ['The divers found neither ship nor crew.', 'The divers found'],
    ['They have paid none of the bills.', 'They have paid'],
    ['We can trust no one in that office.', 'We can trust'],
    ['He would sell it under no circumstances.', 'He would sell it'],
    ['The ferry is safe? Hardly.', 'The ferry is safe'],
  ],
  [
    ['The owners promised us a new roof.', 'The owners promised us'],
    ['He is the best of us, no doubt.', 'He is the best of us'],
    ['The divers found the ship within an hour.', 'The divers found the ship'],
    ['We have paid the bills, and nobody has thanked us.', 'We have paid the bills'],
    ['The shop is open on Sundays.', 'The shop is open'],
  ],
);

table(
  'after the cut: unless, if, but only',
  [
    ['I will sign the lease unless the rent goes up.', 'I will sign the lease'],
    ['I will sign the lease if my lawyer agrees.', 'I will sign the lease'],
    ['The mine reopens, but only for visitors.', 'The mine reopens'],
    ['The mine reopens provided the owner pays.', 'The mine reopens'],
    ['The mine reopens only when the owner pays.', 'The mine reopens'],
    ['She will play on condition that her knee holds.', 'She will play'],
    ['The tram runs except on holidays.', 'The tram runs'],
    ['I would sell the farm had I a buyer.', 'I would sell the farm'],
    ['The tram runs, or so they say.', 'The tram runs'],
    ['The tram runs, allegedly.', 'The tram runs'],
  ],
  [
    ['I will sign the lease because the rent is fair.', 'I will sign the lease'],
    ['The mine reopens after the winter.', 'The mine reopens'],
    ['I will sign even if it costs more.', 'I will sign'],
    ['If you ask me, the tram is a joy.', 'the tram is a joy'],
    ['The mine reopens. If it rains, we stay home.', 'The mine reopens.'],
    ['She will play, and if we win we will dance.', 'She will play'],
  ],
);

table(
  'a lost question mark',
  [
    ['Is the bridge closed?', 'the bridge closed'],
    ['Did they really burn the records?', 'they really burn the records'],
    ['The council lied to us?', 'The council lied to us'],
    ['Who says the water is clean?', 'the water is clean'],
  ],
  [
    ['Is the bridge closed?', 'Is the bridge closed?'],
    ['The bridge is closed. Who knew?', 'The bridge is closed'],
    ['The bridge is closed. Why?', 'The bridge is closed.'],
    ['Why now? The bridge is closed.', 'The bridge is closed'],
  ],
);

table(
  'before the cut: deny, lie, wrong, refuse, fail, no one believes',
  [
    ['I deny that the books were burnt.', 'the books were burnt'],
    ['It is a lie that we hid the letters.', 'we hid the letters'],
    ['They are wrong that the well is dry.', 'the well is dry'],
    ['I refuse to believe that he stole it.', 'he stole it'],
    ['The crew failed to close the hatch.', 'close the hatch'],
    ['No one believes that the vote was rigged.', 'the vote was rigged'],
    ['It is not true that the school will shut.', 'the school will shut'],
    ['I doubt that the roof will hold.', 'the roof will hold'],
    ['They claim that the well is dry.', 'the well is dry'],
    ['I wish we had won.', 'we had won'],
    ['We have yet to see a penny.', 'see a penny'],
  ],
  [
    ['I am sure that the books were burnt.', 'the books were burnt'],
    ['Everybody knows that we hid the letters.', 'we hid the letters'],
    ['They denied it, and the books were burnt.', 'the books were burnt'],
    ['We are proud that the roof will hold.', 'the roof will hold'],
    ['The crew failed, but the hatch was closed.', 'the hatch was closed'],
    ['He is wrong. The well is dry.', 'The well is dry'],
  ],
);

table(
  'brackets that replace a name, date, place, number or noun',
  [
    ['We beat Norwick in the final.', 'We beat [Aldham] in the final'],
    ['The tower opens in June.', 'The tower opens in [March]'],
    ['They moved to Aldham last year.', 'They moved to [Norwick] last year'],
    ['We lost seven boats.', 'We lost [twelve] boats'],
    ['The doctors were brave.', 'The [officials] were brave'],
    ['The wine is sour.', 'The wine is [sweet]'],
  ],
  [
    ['They were brave that night.', '[The doctors] were brave that night'],
    ['We open the tower soon.', 'We open[ed] the tower soon'],
    ['And then we left.', '[T]hen we left'],
    ['We beat them in the final.', 'We beat them [sic] in the final'],
  ],
);

table(
  'brackets that put in a verb, or make up most of the quote',
  [
    ['We support the mayor.', 'We [pretend to] support the mayor'],
    ['We support the mayor.', 'We [will never] support the mayor'],
    ['The town needs a bank.', 'The town [says it] needs a bank'],
    ['Maybe.', '[The hospital will close in May and] Maybe'],
    ['Good.', '[The new road is very] Good'],
  ],
  [
    ['It needs a bank.', '[The town] needs a bank'],
    ['The town need a bank.', 'The town need[s] a bank'],
  ],
);

table(
  'an ellipsis across a full stop',
  [
    ['The banker robbed the poor. The nun fed them.', 'The banker […] fed them'],
    ['My brother started the fire. Our neighbour put it out.', 'My brother […] put it out'],
    ['The judge was late! The clerk read the verdict.', 'The judge … read the verdict'],
  ],
  [
    ['The banker left. The nun fed the poor.', 'The banker left. […] The nun fed the poor.'],
    ['The nun fed the poor. Then she slept.', 'The nun fed the poor […] Then she slept'],
    ['The nun fed the poor of the town in winter.', 'The nun fed the poor […] in winter'],
  ],
);

table(
  'left-out opposites',
  [
    ['We are against raising the fare.', 'We are […] raising the fare'],
    ['I am opposed to closing the library.', 'I am […] closing the library'],
    ['They avoid paying the tax.', 'They […] paying the tax'],
    ['They stopped selling petrol.', 'They […] selling petrol'],
    ['We have ruled out a merger.', 'We have […] a merger'],
    ['He gave up drinking.', 'He […] drinking'],
    ['We are without a doctor.', 'We are […] a doctor'],
    ['They have banned fishing here.', 'They have […] fishing here'],
    ['They cancelled building the school.', 'They […] building the school'],
  ],
  [
    ['We are slowly raising the fare.', 'We are […] raising the fare'],
    ['They started selling petrol in May.', 'They started […] in May'],
    ['We stood against the wall and sang.', 'We stood […] and sang'],
    ['They stopped at noon and went home.', 'They stopped […] and went home'],
  ],
);

table(
  'a cut inside a number',
  [
    ['The dam cost 12 billion crowns.', 'The dam cost 12'],
    ['We planted three hundred trees.', 'We planted three'],
    ['Prices fell by 7 per cent.', 'Prices fell by 7'],
    ['We sold 2.5 million tickets.', 'We sold 2.5'],
    ['We need five or six nurses.', 'We need five'],
    ['It cost 5 to 7 million.', 'It cost 5'],
    ['It weighs two and a half tonnes.', 'It weighs two'],
  ],
  [
    ['We planted three hundred trees.', 'We planted three hundred trees'],
    ['We planted three oaks in May.', 'We planted three oaks'],
    ['We planted 300 oaks and 20 elms.', 'We planted 300 oaks and 20'],
    ['We planted 300 to please them.', 'We planted 300'],
    ['The dam cost 12 billion crowns.', 'The dam cost 12 billion crowns'],
  ],
);

describe('pieces that a reporting clause parts', () => {
  test.each([
    [
      '“The roof leaks,” Mira Holt said, “and so does the cellar.”',
      'The roof leaks […] and so does the cellar',
    ],
    [
      '“The roof leaks,” explained Mira Holt, a builder, “and so does the cellar.”',
      'The roof leaks … and so does the cellar',
    ],
  ])('of the same speaker are one: %s', (source, text) =>
    expect(said(source, text, 'Mira Holt').codes).toEqual([]),
  );

  test.each([
    [
      '“The roof leaks,” Mira Holt said. “No,” said Jon Pike, “and so does the cellar.”',
      'The roof leaks […] and so does the cellar',
    ],
    [
      '“The roof leaks,” Mira Holt said, but Jon Pike said “so does the cellar”.',
      'The roof leaks […] so does the cellar',
    ],
  ])('of two are not: %s', (source, text) =>
    expect(said(source, text, 'Mira Holt').codes).toContain('quote-stitched'),
  );
});
