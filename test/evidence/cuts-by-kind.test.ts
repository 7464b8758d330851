/** Quotes cut, elided and bracketed as an attacker would, in words that no list has. */
import { describe, expect, test } from 'vitest';
import { said } from './cases.ts';

/** Whether nothing is said of a quote of a sentence by Ada Vale. */
function isQuiet(words: string, text: string): boolean {
  const { verdict, codes } = said(`Ada Vale said: “${words}”`, text, 'Ada Vale');
  return verdict.startsWith('verified') && codes.length === 0;
}

describe('a quote that should not pass', () => {
  describe('after words that nobody has listed', () => {
    test.each([
      ['It would take a fool to conclude that the dam is sound.', 'the dam is sound'],
      ['Only a cynic would call this budget generous.', 'call this budget generous'],
      ['Whoever told you that the vaccine was tested misled you.', 'the vaccine was tested'],
      ['Heaven forbid that we close the school.', 'we close the school'],
      ['We would sooner starve than accept the offer.', 'accept the offer'],
      ['I am far too old to run for mayor.', 'run for mayor'],
      ['It is premature to say the fire is out.', 'the fire is out'],
      ['The evidence falls short of showing that the pilot was drunk.', 'the pilot was drunk'],
      ['There is little to suggest that the pilot was drunk.', 'the pilot was drunk'],
      [
        'My opponent wants voters to swallow the line that the river is poisoned.',
        'the river is poisoned',
      ],
      ['Our enemies spread the story that the army has fled.', 'the army has fled'],
      ['I regret ever thinking that the market would recover.', 'the market would recover'],
      ['We resent the insinuation that we cooked the books.', 'we cooked the books'],
      ['It would be naive to assume the river will fall.', 'the river will fall'],
      [
        'I would be lying through my teeth were I to say the pilots are content.',
        'the pilots are content',
      ],
      ['Nothing could be more remote from my mind than selling the farm.', 'selling the farm'],
      ['The prosecution invented the tale that my son drew a knife.', 'my son drew a knife'],
      ['They want you to think the tap water is clean.', 'the tap water is clean'],
      ['Hardly a soul in this valley believes the dam will hold.', 'the dam will hold'],
      ['What would it take for us to leave the union?', 'us to leave the union'],
      ['If the loan arrives we shall pay the pensions.', 'we shall pay the pensions'],
      ['My grandmother used to swear that the well was haunted.', 'the well was haunted'],
      ['The odds that we will be ready by May are long.', 'we will be ready by May'],
      ['We were tricked into believing the shares were safe.', 'the shares were safe'],
      ['You could not pay me enough to sleep in that house.', 'sleep in that house'],
      ['Whether the well is dry is for the court to say.', 'the well is dry'],
      ['The opposition accuses us of starving the schools.', 'starving the schools'],
      ['Rumour has it that the bank is broke.', 'the bank is broke'],
      ['I used to think the mayor was honest.', 'the mayor was honest'],
    ])('%s: %s', (words, text) => expect(isQuiet(words, text)).toBe(false));
  });

  describe('before words that nobody has listed', () => {
    test.each([
      ['We will sign the treaty over my dead body.', 'We will sign the treaty'],
      ['The notion that we sold the harbour is laughable.', 'we sold the harbour'],
      ['He was a loyal officer until he sold our codes.', 'He was a loyal officer'],
      ['The strike is over, or so they would have us believe.', 'The strike is over'],
      ['The minister has resigned, according to the usual gossips.', 'The minister has resigned'],
      ['We trust the generals about as far as we can throw them.', 'We trust the generals'],
      ['The tower is sound, is it?', 'The tower is sound'],
      [
        'We shall pay the pensions in full, pending a loan from Oslo.',
        'We shall pay the pensions in full',
      ],
      ['The company treats its staff well on paper.', 'The company treats its staff well'],
      ['The road is safe, my foot.', 'The road is safe'],
      ['The jury reached a verdict of sorts.', 'The jury reached a verdict'],
      ['The bridge is safe only on dry days.', 'The bridge is safe'],
      ['We have solved the crime, more or less.', 'We have solved the crime'],
      ['The minister works hard at doing nothing.', 'The minister works hard'],
      ['The lake is full compared with last year.', 'The lake is full'],
      ['I admire the chairman less every day.', 'I admire the chairman'],
      ['The vaccine works badly in old people.', 'The vaccine works'],
      ['We are in favour of the tunnel, were it free.', 'We are in favour of the tunnel'],
      ['Our lads won, they claim.', 'Our lads won'],
      ['They pay the women half of what the men get.', 'They pay the women'],
    ])('%s: %s', (words, text) => expect(isQuiet(words, text)).toBe(false));
  });

  describe('an ellipsis that makes one clause of two, or takes out what turns it', () => {
    test.each([
      [
        'The president is a patriot. His brother is a common crook.',
        'The president is […] a common crook',
      ],
      ['The mayor resigned, and the treasurer went to prison.', 'The mayor […] went to prison'],
      ['Anna hates the town and Peter loves it.', 'Anna […] loves it'],
      [
        'The charges were upheld against Orr and dropped against Falk.',
        'The charges were upheld against […] Falk',
      ],
      [
        'The judge is above taking money from anybody.',
        'The judge is […] taking money from anybody',
      ],
      ['The workers demanded an end to night shifts.', 'The workers demanded […] night shifts'],
      ['I resent the suggestion that we lied to the court.', 'I […] lied to the court'],
      [
        'We would have helped, had the army let us through the gate.',
        'We […] let us through the gate',
      ],
      ['We praise the firemen; the looters we shall hang.', 'We praise […] the looters'],
      ['My father was a thief. My husband is an honest man.', 'My father was […] an honest man'],
      [
        'The captain drowned while the passengers drank champagne.',
        'The captain […] drank champagne',
      ],
      ['The town that the army shelled fed the refugees.', 'The army […] fed the refugees'],
      ['We trade with Norway and are at war with Sweden.', 'We trade with […] Sweden'],
      ['She swore off eating meat.', 'She swore […] eating meat'],
      ['I am tired of paying bribes.', 'I am […] paying bribes'],
      ['The union called off the strike.', 'The union called […] the strike'],
      ['He stopped the thief and his sister hid the money.', 'He […] hid the money'],
      ['The army has no plans to shell the port.', 'The army has […] plans to shell the port'],
      ['My client is charged with stealing the car.', 'My client is […] stealing the car'],
      ['The road is open to tanks but closed to buses.', 'The road is open to […] buses'],
      ['The council rarely met in public.', 'The council […] met in public'],
    ])('%s: %s', (words, text) => expect(isQuiet(words, text)).toBe(false));
  });

  describe('brackets that replace', () => {
    test.each([
      ['She promised to visit the camp.', 'She promised to [burn] the camp'],
      ['The offer is acceptable.', 'The offer is [un]acceptable'],
      ['I saw three boats.', 'I saw [thirty-]three boats'],
      ['We pitied the driver.', 'We [praised] the driver'],
      ['Our schools are full.', 'Our [prisons] are full'],
      ['He left in the spring.', 'He left in the [autumn]'],
      ['It weighs nine tonnes.', 'It weighs nine [hundred] tonnes'],
      ['The dog was gentle.', 'The dog was [hardly] gentle'],
    ])('%s: %s', (words, text) => expect(isQuiet(words, text)).toBe(false));
  });

  describe('a cut through a number', () => {
    test.each([
      ['We lost 3 lakh houses.', 'We lost 3'],
      ['It was −5 degrees.', '5 degrees'],
      ['We need 2 dozen boats.', 'We need 2'],
      ['Prices rose 7 to 9 per cent.', 'Prices rose 7'],
      ['We have two hundred and six beds.', 'We have two hundred'],
      ['It cost about half a million.', 'half a million'],
      ['It cost one point six million.', 'It cost one'],
      ['The tower is 1.25 km high.', 'The tower is 1'],
      ['We owe three and a half billion.', 'We owe three'],
      ['At most fifty people were hurt.', 'fifty people were hurt'],
      ['We sold 40-odd boats.', 'We sold 40'],
    ])('%s: %s', (words, text) => expect(isQuiet(words, text)).toBe(false));
  });

  describe('characters that are not the source’s', () => {
    test.each([
      ['The party is over.', 'The pаrty is over'],
      ['The bomb is now here.', 'The bomb is now\u200bhere'],
      ['We sold 12 ships.', 'We sold １２ ships'],
      ['We sold 4 ships.', 'We sold ٤ ships'],
      ['We sold 10² ships.', 'We sold 102 ships'],
      ['It is 1½ miles away.', 'It is 11/2 miles away'],
      ['He sent his résumé.', 'He sent his resume'],
      ['We joined the Labour party.', 'We joined the labour party'],
      ['We pay 5 crowns.', 'We pay ⑤ crowns'],
      ['We met the Pope.', 'We met the pope'],
      ['It is IO metres long.', 'It is 10 metres long'],
    ])('%s: %s', (words, text) => expect(isQuiet(words, text)).toBe(false));
  });

  describe('out of what is only supposed', () => {
    test.each([
      [
        'Imagine for a moment that the dam has burst. What would you do first?',
        'the dam has burst',
      ],
      ['Were I a thief, I would have taken the silver.', 'I would have taken the silver'],
      ['Let us suppose the reactor has exploded.', 'the reactor has exploded'],
    ])('%s: %s', (words, text) => expect(isQuiet(words, text)).toBe(false));
  });

  describe('out of a question', () => {
    test.each([
      ['The ship was unsafe?', 'The ship was unsafe'],
      ['Who says the mayor is honest?', 'the mayor is honest'],
      ['Are the roads open?', 'the roads open'],
      ['You call this a hospital?', 'this a hospital'],
    ])('%s: %s', (words, text) => expect(isQuiet(words, text)).toBe(false));
  });

  test.each([
    'Ada Vale stopped short of saying “the farm is sold”.',
    'Ada Vale was wrongly reported as saying “the farm is sold”.',
    'A fake video shows Ada Vale saying “the farm is sold”.',
    'Ada Vale could have said “the farm is sold”, but she kept silent.',
    'Ada Vale never meant to say “the farm is sold”.',
    'In a forged letter Ada Vale is made to say “the farm is sold”.',
    'Ada Vale, it turned out, had not uttered the words “the farm is sold”.',
  ])('said by nobody: %s', (source) =>
    expect(said(source, 'the farm is sold', 'Ada Vale').codes).not.toEqual([]),
  );
});
