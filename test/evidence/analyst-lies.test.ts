/**
 * What an attacker makes of an article in its own words, and what an analyst does: a lie is never shown as found, or draws
 * a warning where it has no mark; an honest sentence raises nothing.
 */
import { describe, expect, test } from 'vitest';
import { point, verify } from './cases.ts';

type LieRow = readonly [kind: string, source: string, text: string];
type TextSection = 'title' | 'questions' | 'caveats';

const LIES: readonly LieRow[] = [
  [
    'verb:blame',
    'Residents of Skerry Bay blame the quarry for the cracks in 60 houses.',
    'The quarry caused the cracks in 60 houses in Skerry Bay.',
  ],
  [
    'reverse:lost',
    'Hollin Rovers lost to Draycott City 2-1.',
    'Hollin Rovers beat Draycott City 2-1.',
  ],
  [
    'percent-of',
    'Of the women in Harrow Vale, 40% work in mills.',
    '40% of the mills in Harrow Vale are run by women.',
  ],
  [
    'degree',
    'Doctors in Ulm say 5 patients are in a serious condition.',
    'Doctors in Ulm say 5 patients are dead.',
  ],
  [
    'opposite-ad',
    'The minister Bea Rossi resigned voluntarily.',
    'The minister Bea Rossi was forced to resign.',
  ],
  [
    'verb:accuse',
    'The opposition accused Councillor Pia Merrin of hiding the audit of the ferry terminal.',
    'Councillor Pia Merrin hid the audit of the ferry terminal.',
  ],
  [
    'verb:charge',
    'Teodor Basch was charged with stealing 14 tractors from a depot in Wenlow.',
    'Teodor Basch stole 14 tractors from a depot in Wenlow.',
  ],
  [
    'verb:suspect',
    'Investigators suspect Harbin Freight of mislabelling 300 containers.',
    'Harbin Freight mislabelled 300 containers.',
  ],
  [
    'verb:deny',
    'Lotte Aumer denied that she had met the lobbyist in Brune.',
    'Lotte Aumer met the lobbyist in Brune.',
  ],
  [
    'verb:fear',
    'Farmers near Odell fear the new dam will flood 900 hectares.',
    'The new dam will flood 900 hectares near Odell.',
  ],
  [
    'verb:hope',
    'Norda hopes to sign the contract with Kestrel Rail before June.',
    'Norda signed the contract with Kestrel Rail before June.',
  ],
  [
    'verb:plan',
    'Brightwell Foods plans to shut its bakery in Carrow next year.',
    'Brightwell Foods shut its bakery in Carrow.',
  ],
  [
    'verb:want',
    'Senator Ruiz Amaro wants to raise the levy on diesel to 12 cents.',
    'Senator Ruiz Amaro raised the levy on diesel to 12 cents.',
  ],
  [
    'verb:threaten',
    'The Dockers’ League threatened to block the port of Velle for nine days.',
    'The Dockers’ League blocked the port of Velle for nine days.',
  ],
  [
    'verb:urge',
    'The regulator urged Tarn Water to replace 40 km of pipes.',
    'Tarn Water replaced 40 km of pipes.',
  ],
  [
    'verb:fail',
    'Mira Sandoz failed to win a seat in the Lower Chamber.',
    'Mira Sandoz won a seat in the Lower Chamber.',
  ],
  [
    'verb:refuse',
    'Owen Tarrick refused to hand over the keys of the Old Mint.',
    'Owen Tarrick handed over the keys of the Old Mint.',
  ],
  [
    'verb:try',
    'Two divers tried to reach the wreck of the Alma Rose.',
    'Two divers reached the wreck of the Alma Rose.',
  ],
  [
    'verb:order',
    'A judge ordered Pellar Mining to pay 3 million crowns to the village of Utt.',
    'Pellar Mining paid 3 million crowns to the village of Utt.',
  ],
  [
    'verb:offer',
    'Korvo Steel offered to buy Maddox Foundry for €80 million.',
    'Korvo Steel bought Maddox Foundry for €80 million.',
  ],
  [
    'verb:consider',
    'The city of Lindahl is considering a ban on diesel buses from 2030.',
    'The city of Lindahl has banned diesel buses from 2030.',
  ],
  [
    'verb:ask',
    'Governor Ines Valdo asked the army to guard 5 bridges.',
    'The army guarded 5 bridges for Governor Ines Valdo.',
  ],
  [
    'verb:vote-call',
    'Deputy Karl Wieser called for the minister Anke Holt to resign.',
    'The minister Anke Holt resigned.',
  ],
  [
    'reverse:sold',
    'Fenwick Estates sold the pier to Marlow Trust.',
    'Fenwick Estates bought the pier from Marlow Trust.',
  ],
  [
    'reverse:passive',
    'Jonas Brandt was struck by Emil Castor outside the club.',
    'Jonas Brandt struck Emil Castor outside the club.',
  ],
  [
    'reverse:lend',
    'Ostia Bank lent Calder Shipping 20 million euros.',
    'Calder Shipping lent Ostia Bank 20 million euros.',
  ],
  [
    'reverse:succeed',
    'Dame Ruth Okafor succeeded Sir Alan Birt as head of the Tate Fund.',
    'Sir Alan Birt succeeded Dame Ruth Okafor as head of the Tate Fund.',
  ],
  [
    'reverse:than',
    'Rents rose faster in Ashdown than in Pirrin.',
    'Rents rose faster in Pirrin than in Ashdown.',
  ],
  [
    'reverse:before',
    'The Senate passed the bill after the Chamber had rejected it.',
    'The Chamber rejected the bill after the Senate had passed it.',
  ],
  [
    'reverse:because',
    'The Vesper sank because its pumps had stopped.',
    'The pumps of the Vesper stopped because it sank.',
  ],
  [
    'reverse:moreless',
    'Solvik exports more timber than Harne.',
    'Solvik exports less timber than Harne.',
  ],
  [
    'dropped:only',
    'Only 3 of the 20 boats in Dunmore were insured.',
    'The 20 boats in Dunmore were insured.',
  ],
  [
    'dropped:notyet',
    'The court in Arlen has not yet ruled on the appeal by Zeta Oil.',
    'The court in Arlen has ruled on the appeal by Zeta Oil.',
  ],
  [
    'dropped:former',
    'The former head of Ravel Insurance, Odd Strand, left the country.',
    'The head of Ravel Insurance, Odd Strand, left the country.',
  ],
  [
    'dropped:almost',
    'The fire destroyed almost all of the market in Tamber.',
    'The fire destroyed all of the market in Tamber.',
  ],
  [
    'dropped:some',
    'Some members of the Orford Choir boycotted the gala.',
    'Members of the Orford Choir all boycotted the gala.',
  ],
  [
    'dropped:attribution',
    'The rebels claimed that they had shot down 2 helicopters over Basra Road.',
    'The rebels shot down 2 helicopters over Basra Road.',
  ],
  [
    'dropped:attribution2',
    'According to its owner, the Blue Anchor loses £4,000 a week.',
    'The Blue Anchor loses £4,000 a week.',
  ],
  [
    'dropped:condition',
    'If the bridge fails its test, Maren Foss will close the Elder Road.',
    'Maren Foss will close the Elder Road.',
  ],
  [
    'place',
    'Workers at the plant in Rovik walked out, and those in Senne stayed at their desks.',
    'Workers at the plant in Senne walked out, and those in Rovik stayed at their desks.',
  ],
  [
    'place2',
    'Leda Marsh was born in Tolland and grew up in Quarne.',
    'Leda Marsh was born in Quarne.',
  ],
  ['years', 'The chapel was built in 1871 and restored in 1994.', 'The chapel was built in 1994.'],
  [
    'years2',
    'Profits at Orrery peaked in 2014; losses followed in 2016.',
    'Profits at Orrery peaked in 2016.',
  ],
  [
    'percent-of2',
    'Exports to Norland make up 30% of the trade of Imber.',
    '30% of exports from Imber go to Norland.',
  ],
  [
    'superlative',
    'Castor is one of the largest breweries in the Lowlands.',
    'Castor is the largest brewery in the Lowlands.',
  ],
  [
    'superlative2',
    'Castor is the second largest brewery in the Lowlands.',
    'Castor is the largest brewery in the Lowlands.',
  ],
  [
    'joined',
    'Thirty guests of the Hotel Brava fell ill. Eleven people were treated at the clinic in Sor.',
    'Eleven guests of the Hotel Brava were treated at the clinic in Sor.',
  ],
  [
    'joined2',
    'Vanter employs 400 people. Its rival Molde cut 90 jobs in March.',
    'Vanter cut 90 jobs in March.',
  ],
  [
    'joined3',
    'Elsa Brink led the expedition. Her cousin Tor Brink died on the ice.',
    'Elsa Brink died on the ice.',
  ],
  [
    'tense',
    'Nordbank will open 12 branches in Estara in 2031.',
    'Nordbank opened 12 branches in Estara.',
  ],
  [
    'tense2',
    'Clara Voss was a member of the Harbour Board until 2012.',
    'Clara Voss is a member of the Harbour Board.',
  ],
  [
    'scope',
    'All but two of the villages in Tarsh have power.',
    'All of the villages in Tarsh have power.',
  ],
  [
    'direction',
    'The number of wolves in Karst fell from 90 to 60.',
    'The number of wolves in Karst rose from 60 to 90.',
  ],
  [
    'agent',
    'A truck hit a bus near Pell Bridge, killing 3 nuns.',
    'A bus hit a truck near Pell Bridge, killing 3 nuns.',
  ],
  ['until', 'The Lenna Canal is closed until 5 May.', 'The Lenna Canal is closed from 5 May.'],
  [
    'wrong-of',
    'The brother of Minister Hugo Plank was arrested in Osk.',
    'Minister Hugo Plank was arrested in Osk.',
  ],
  [
    'on-behalf',
    'A lawyer for Gina Torre said that the money was returned.',
    'Gina Torre said that the money was returned.',
  ],
  ['rival', 'The rival of Tessel AG opened a plant in Kolm.', 'Tessel AG opened a plant in Kolm.'],
];

const HONEST: readonly LieRow[] = [
  [
    'honest',
    'The opposition accused Councillor Pia Merrin of hiding the audit of the ferry terminal.',
    'Councillor Pia Merrin is accused of hiding an audit of the ferry terminal.',
  ],
  [
    'honest',
    'Teodor Basch was charged with stealing 14 tractors from a depot in Wenlow.',
    'Teodor Basch faces charges over the theft of 14 tractors in Wenlow.',
  ],
  [
    'honest',
    'Investigators suspect Harbin Freight of mislabelling 300 containers.',
    'Harbin Freight is suspected of mislabelling 300 containers.',
  ],
  [
    'honest',
    'Lotte Aumer denied that she had met the lobbyist in Brune.',
    'Lotte Aumer says she did not meet the lobbyist in Brune.',
  ],
  [
    'honest',
    'Residents of Skerry Bay blame the quarry for the cracks in 60 houses.',
    'In Skerry Bay, cracks in 60 houses are blamed on the quarry.',
  ],
  [
    'honest',
    'Farmers near Odell fear the new dam will flood 900 hectares.',
    'The new dam could flood 900 hectares, farmers near Odell fear.',
  ],
  [
    'honest',
    'Norda hopes to sign the contract with Kestrel Rail before June.',
    'Norda wants to have its contract with Kestrel Rail signed before June.',
  ],
  [
    'honest',
    'Brightwell Foods plans to shut its bakery in Carrow next year.',
    'Brightwell Foods is to close its Carrow bakery next year.',
  ],
  [
    'honest',
    'Senator Ruiz Amaro wants to raise the levy on diesel to 12 cents.',
    'Senator Ruiz Amaro proposes a levy of 12 cents on diesel.',
  ],
  [
    'honest',
    'The Dockers’ League threatened to block the port of Velle for nine days.',
    'The port of Velle could be blocked for nine days, the Dockers’ League threatens.',
  ],
  [
    'honest',
    'The regulator urged Tarn Water to replace 40 km of pipes.',
    'Tarn Water should replace 40 km of pipes, the regulator says.',
  ],
  [
    'honest',
    'Mira Sandoz failed to win a seat in the Lower Chamber.',
    'Mira Sandoz did not win a seat in the Lower Chamber.',
  ],
  [
    'honest',
    'Owen Tarrick refused to hand over the keys of the Old Mint.',
    'Owen Tarrick would not hand over the keys of the Old Mint.',
  ],
  [
    'honest',
    'Two divers tried to reach the wreck of the Alma Rose.',
    'Two divers attempted to reach the wreck of the Alma Rose.',
  ],
  [
    'honest',
    'A judge ordered Pellar Mining to pay 3 million crowns to the village of Utt.',
    'Pellar Mining has to pay the village of Utt 3 million crowns, a judge ruled.',
  ],
  [
    'honest',
    'Korvo Steel offered to buy Maddox Foundry for €80 million.',
    'Korvo Steel has made an offer of €80 million for Maddox Foundry.',
  ],
  [
    'honest',
    'The city of Lindahl is considering a ban on diesel buses from 2030.',
    'Lindahl may ban diesel buses from 2030.',
  ],
  ['honest', 'Hollin Rovers lost to Draycott City 2-1.', 'Draycott City beat Hollin Rovers 2-1.'],
  [
    'honest',
    'Fenwick Estates sold the pier to Marlow Trust.',
    'Marlow Trust bought the pier from Fenwick Estates.',
  ],
  [
    'honest',
    'Jonas Brandt was struck by Emil Castor outside the club.',
    'Emil Castor struck Jonas Brandt outside the club.',
  ],
  [
    'honest',
    'Ostia Bank lent Calder Shipping 20 million euros.',
    'Calder Shipping got a loan of 20 million euros from Ostia Bank.',
  ],
  [
    'honest',
    'Dame Ruth Okafor succeeded Sir Alan Birt as head of the Tate Fund.',
    'Sir Alan Birt was succeeded by Dame Ruth Okafor as head of the Tate Fund.',
  ],
  [
    'honest',
    'Rents rose faster in Ashdown than in Pirrin.',
    'Rents in Ashdown rose faster than those in Pirrin.',
  ],
  [
    'honest',
    'The Senate passed the bill after the Chamber had rejected it.',
    'After the Chamber had rejected the bill, the Senate passed it.',
  ],
  [
    'honest',
    'The Vesper sank because its pumps had stopped.',
    'Because its pumps had stopped, the Vesper sank.',
  ],
  ['honest', 'Solvik exports more timber than Harne.', 'Harne exports less timber than Solvik.'],
  [
    'honest',
    'Only 3 of the 20 boats in Dunmore were insured.',
    'Of the 20 boats in Dunmore, just 3 were insured.',
  ],
  [
    'honest',
    'The court in Arlen has not yet ruled on the appeal by Zeta Oil.',
    'A ruling on the appeal by Zeta Oil is still awaited from the court in Arlen.',
  ],
  [
    'honest',
    'The former head of Ravel Insurance, Odd Strand, left the country.',
    'Odd Strand, the ex-head of Ravel Insurance, has left the country.',
  ],
  [
    'honest',
    'The fire destroyed almost all of the market in Tamber.',
    'Nearly all of the market in Tamber burned down.',
  ],
  [
    'honest',
    'The rebels claimed that they had shot down 2 helicopters over Basra Road.',
    'Rebels say they shot down 2 helicopters over Basra Road.',
  ],
  [
    'honest',
    'According to its owner, the Blue Anchor loses £4,000 a week.',
    'The owner of the Blue Anchor says it loses £4,000 a week.',
  ],
  [
    'honest',
    'If the bridge fails its test, Maren Foss will close the Elder Road.',
    'Maren Foss will close the Elder Road if the bridge fails its test.',
  ],
  [
    'honest',
    'Triton Gas will pay the fine of £2m unless its appeal succeeds.',
    'Unless its appeal succeeds, Triton Gas will pay a £2m fine.',
  ],
  [
    'honest',
    'Workers at the plant in Rovik walked out, and those in Senne stayed at their desks.',
    'Workers in Rovik walked out; in Senne they stayed at their desks.',
  ],
  [
    'honest',
    'Leda Marsh was born in Tolland and grew up in Quarne.',
    'Leda Marsh, born in Tolland, grew up in Quarne.',
  ],
  [
    'honest',
    'The chapel was built in 1871 and restored in 1994.',
    'The chapel, built in 1871, was restored in 1994.',
  ],
  [
    'honest',
    'Of the women in Harrow Vale, 40% work in mills.',
    'In Harrow Vale 40% of the women work in mills.',
  ],
  [
    'honest',
    'Exports to Norland make up 30% of the trade of Imber.',
    '30% of the trade of Imber are exports to Norland.',
  ],
  [
    'honest',
    'Castor is one of the largest breweries in the Lowlands.',
    'Castor is among the largest breweries of the Lowlands.',
  ],
  [
    'honest',
    'Thirty guests of the Hotel Brava fell ill. Eleven people were treated at the clinic in Sor.',
    'Thirty guests of the Hotel Brava fell ill, and eleven people were treated in Sor.',
  ],
  [
    'honest',
    'Vanter employs 400 people. Its rival Molde cut 90 jobs in March.',
    'Vanter employs 400 people; its rival Molde cut 90 jobs.',
  ],
  [
    'honest',
    'Milan Petrik praised the plan but said it came ten years too late.',
    'Milan Petrik praised the plan but called it ten years too late.',
  ],
  [
    'honest',
    'Nordbank will open 12 branches in Estara in 2031.',
    'Nordbank is going to open 12 branches in Estara in 2031.',
  ],
  [
    'honest',
    'Clara Voss was a member of the Harbour Board until 2012.',
    'Clara Voss sat on the Harbour Board until 2012.',
  ],
  [
    'honest',
    'The number of wolves in Karst fell from 90 to 60.',
    'In Karst the number of wolves dropped to 60 from 90.',
  ],
  [
    'honest',
    'A truck hit a bus near Pell Bridge, killing 3 nuns.',
    '3 nuns died when a truck hit a bus near Pell Bridge.',
  ],
  [
    'honest',
    'A lawyer for Gina Torre said that the money was returned.',
    'The money was returned, says a lawyer for Gina Torre.',
  ],
  [
    'honest',
    'The brother of Minister Hugo Plank was arrested in Osk.',
    'Minister Hugo Plank’s brother was arrested in Osk.',
  ],
];

const TEXTS: readonly (readonly [TextSection, source: string, text: string, isLie: boolean])[] = [
  [
    'title',
    'The miners of Garrow did not vote for the deal with Stannet.',
    'Miners of Garrow voted for the deal with Stannet',
    true,
  ],
  ['title', 'Crane Air may drop its flights to Luno.', 'Crane Air drops its flights to Luno', true],
  [
    'title',
    'Ebba Lind beat Rolf Sand in the vote for the chair.',
    'Rolf Sand beat Ebba Lind in the vote for the chair',
    true,
  ],
  [
    'title',
    'The strike cost Lowick 7 ships and 12 cranes.',
    'The strike cost Lowick 12 ships and 7 cranes',
    true,
  ],
  [
    'caveats',
    'Ministers in Dorne did not publish the report on the Marsh Tunnel.',
    'Ministers in Dorne published the report on the Marsh Tunnel.',
    true,
  ],
  [
    'caveats',
    'The survey by Hallmark asked 200 drivers and 50 cyclists in Perrin.',
    'The survey by Hallmark asked 50 drivers and 200 cyclists in Perrin.',
    true,
  ],
  [
    'caveats',
    'The death of Ivar Holst may have been an accident.',
    'The death of Ivar Holst was an accident.',
    true,
  ],
  [
    'questions',
    'Anders Moll lent Per Juhl 500 crowns.',
    'Why did Per Juhl lend Anders Moll 500 crowns?',
    true,
  ],
  [
    'title',
    'The miners of Garrow did not vote for the deal with Stannet.',
    'Garrow miners vote down Stannet deal',
    false,
  ],
  [
    'title',
    'The miners of Garrow did not vote for the deal with Stannet.',
    'No vote for Stannet: the miners of Garrow',
    false,
  ],
  [
    'title',
    'Police suspect Nils Oberg of burning the barn in Tjorn.',
    'Nils Oberg suspected of burning barn in Tjorn',
    false,
  ],
  [
    'title',
    'Crane Air may drop its flights to Luno.',
    'Crane Air could drop flights to Luno',
    false,
  ],
  [
    'title',
    'Ebba Lind beat Rolf Sand in the vote for the chair.',
    'Rolf Sand loses the vote for the chair to Ebba Lind',
    false,
  ],
  [
    'title',
    'Crane Air may drop its flights to Luno. Nothing is decided, said Crane Air, which lost 3 million last year.',
    'Crane Air: what is not decided',
    false,
  ],
  [
    'caveats',
    'Ministers in Dorne did not publish the report on the Marsh Tunnel.',
    'The report on the Marsh Tunnel was not published, so nothing could be compared.',
    false,
  ],
  [
    'caveats',
    'The survey by Hallmark asked 200 drivers and 50 cyclists in Perrin.',
    'The survey by Hallmark is not representative: it asked only 50 cyclists.',
    false,
  ],
  [
    'caveats',
    'The death of Ivar Holst may have been an accident.',
    'It is not known whether the death of Ivar Holst was an accident.',
    false,
  ],
  [
    'caveats',
    'The mayor of Pryde, Ana Duro, spoke for two hours in the hall.',
    'The article does not say whom the mayor of Pryde, Ana Duro, spoke for.',
    false,
  ],
  [
    'questions',
    'Zoltan Varga was not present when 3 shots were fired in Block C.',
    'Was Zoltan Varga really not present when 3 shots were fired in Block C?',
    false,
  ],
  [
    'questions',
    'Zoltan Varga was not present when 3 shots were fired in Block C.',
    'Was Zoltan Varga present when 3 shots were fired in Block C?',
    false,
  ],
  [
    'questions',
    'Anders Moll lent Per Juhl 500 crowns.',
    'Has Per Juhl paid Anders Moll back?',
    false,
  ],
  [
    'questions',
    'The board of Triva may sell 4 ships to Numa Lines.',
    'Will the board of Triva sell 4 ships to Numa Lines?',
    false,
  ],
  [
    'questions',
    'The board of Triva may sell 4 ships to Numa Lines.',
    'What happens if the board of Triva does not sell the 4 ships?',
    false,
  ],
  [
    'questions',
    'Korvo Steel offered to buy Maddox Foundry for €80 million.',
    'What if Maddox Foundry buys Korvo Steel?',
    false,
  ],
];

test.each(LIES)('a lie, %s: %s %s', (_, source, text) => {
  const { verdict, codes } = point(`${source}\n`, `${text} (p1)`);
  expect(verdict === 'found' && codes.length === 0).toBe(false);
});

test.each(HONEST)('%s: %s %s', (_, source, text) => {
  expect(point(`${source}\n`, `${text} (p1)`).codes).toEqual([]);
});

describe('texts without a mark', () => {
  test.each(TEXTS)('%s: %s %s', (section, source, text, isLie) => {
    const written = JSON.stringify(section === 'questions' ? `${text} (p1)` : text);
    const found =
      section === 'title'
        ? verify(`${source}\n`, '', 'en', written)
        : verify(`${source}\n`, `${section}:\n  - ${written}\n`);
    const codes = found.findings.map(({ code }) => code);
    expect(codes).toEqual(isLie ? ['text-unsupported'] : []);
  });
});
