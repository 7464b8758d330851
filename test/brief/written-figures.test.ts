import { describe, expect, test } from 'vitest';
import { readFigurePhrases } from '../../src/language/figures/figure-phrase.ts';

/** All figures of a text, each as `qualifier value currency [unit]`. */
function read(text: string, language?: string): string[] {
  return readFigurePhrases(text, language).map(({ quantity, qualifier, unit }) => {
    const amounts =
      quantity.kind === 'amount'
        ? [quantity.amount]
        : quantity.kind === 'range'
          ? [quantity.min, quantity.max]
          : [];
    const values = amounts.map(({ value, currency }) => [value, currency ?? []].flat().join(' '));
    return [qualifier, values.join('..'), unit === undefined ? [] : `[${unit}]`].flat().join(' ');
  });
}

describe('a number and its measure', () => {
  test.each([
    ['5kg of explosive', 'exact 5 [kg]'],
    ['some 5kg of explosive', 'about 5 [kg]'],
    ['a 7.62mm round', 'exact 7.62 [mm]'],
    ['winds of 120km/h', 'exact 120 [km/h]'],
    ['up to 70mph on the road', 'up-to 70 [mph]'],
    ['40km² of sea', 'exact 40 [km²]'],
    ['40 km² of sea', 'exact 40 [km²]'],
    ['40m² of floor', 'exact 40 [m²]'],
    ['40km2 of sea', 'exact 40 [km2]'],
    ['1,500km from home', 'exact 1500 [km]'],
    ['a 150MW plant', 'exact 150 [MW]'],
    ['about 3GWh a year', 'about 3 [GWh]'],
    ['a 10ft wall', 'exact 10 [ft]'],
    ['10ft-high walls', 'exact 10 [ft]'],
    ['a 5-kg bag', 'exact 5 [kg]'],
    ['a 9mm pistol', 'exact 9 [mm]'],
    ['between 5kg and 7kg', 'between 5..7 [kg]'],
    ['5-7kg of it', 'between 5..7 [kg]'],
    ['5kg-7kg of it', 'between 5..7 [kg]'],
    ['5%-7% of it', 'between 5..7 [%]'],
    ['in 2012\u2013six days later', 'exact 6 [days]'],
    ['the past two weeks', 'exact 2 [weeks]'],
    ['the past 25 years', 'exact 25 [years]'],
    ['99p a litre', 'exact 99 [p]'],
  ])('%j is %s', (text, reading) => {
    expect(read(text)).toEqual([reading]);
  });
});

describe('a temperature', () => {
  test.each([
    ['Temperatures fell to -12C', 'exact -12 [C]'],
    ['Temperatures fell to \u221212C', 'exact -12 [C]'],
    ['Temperatures fell to \u201312C', 'exact -12 [C]'],
    ['it fell to minus 12C', 'exact -12 [C]'],
    ['it fell to minus 12 degrees', 'exact -12 [degrees]'],
    ['The heat reached 41C', 'exact 41 [C]'],
    ['limit warming to 1.5C', 'exact 1.5 [C]'],
    ['about 41°C in the shade', 'about 41 [°C]'],
    ['41 °C in the shade', 'exact 41 [°C]'],
    ['a fever of 104F', 'exact 104 [F]'],
  ])('%j is %s', (text, reading) => {
    expect(read(text)).toEqual([reading]);
  });

  test.each(['he sat in 12C', 'flat 4C', 'a 12F seat'])('%j holds none', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('the letter m', () => {
  test.each([
    ['the 100m sprint', 'exact 100 [m]'],
    ['a 12m-long boat', 'exact 12 [m]'],
    ['a wave 8m high', 'exact 8 [m]'],
    ['at a depth of 30m', 'exact 30 [m]'],
    ['30m people', 'exact 30000000 [people]'],
    ['£30m', 'exact 30000000 £'],
    ['a £30m-long list', undefined],
    ['12 m wide', 'exact 12 [m wide]'],
  ])('%j is %s', (text, reading) => {
    expect(read(text)).toEqual(reading === undefined ? [] : [reading]);
  });
});

describe('words joined by a hyphen', () => {
  test.each([
    ['About 70-odd ships', 'about 70 [ships]'],
    ['70-odd ships', 'about 70 [ships]'],
    ['the 3,000-strong crowd', 'exact 3000'],
    ['a roughly 3,000-strong crowd', 'about 3000'],
    ['a twenty-foot container', 'exact 20 [foot]'],
    ['a 20-foot container', 'exact 20 [foot]'],
    ['a 20-foot-high wall', 'exact 20 [foot]'],
    ['a 74-year-old man', 'exact 74 [year-old]'],
    ['a two-year deal', 'exact 2 [year]'],
    ['15-plus years', 'at-least 15 [years]'],
    ['100+ ships', 'at-least 100 [ships]'],
    ['100 or so ships', 'about 100 [ships]'],
    ['100-ish ships', 'about 100 [ships]'],
    ['a 12-member panel', 'exact 12 [member]'],
    ['a 28-page letter', 'exact 28 [page]'],
    ['a 20-percent rise', 'exact 20 [%]'],
    ['a $1.5-million house', 'exact 1500000 $ [house]'],
    ['a $400-million-a-year business', 'exact 400000000 $'],
    ['£9,250-a-year fees', 'exact 9250 £'],
    ['a 300-euro fine', 'exact 300 [euro]'],
  ])('%j is %s', (text, reading) => {
    expect(read(text)).toEqual([reading]);
  });
});

describe('parts of a whole', () => {
  test.each([
    ['3½ million kroner', 'exact 3500000 [kroner]'],
    ['3½ days', 'exact 3.5 [days]'],
    ['3 ½ days', 'exact 3.5 [days]'],
    ['3 1/2 days', 'exact 3.5 [days]'],
    ['£2¾bn', 'exact 2750000000 £'],
    ['a million and a half', 'exact 1500000'],
    ['two and a half years', 'exact 2.5 [years]'],
    ['two and a half million men', 'exact 2500000 [men]'],
  ])('%j is %s', (text, reading) => {
    expect(read(text)).toEqual([reading]);
  });

  test.each(['3⅓ days', '1/2 of it', '3 1/3 days', '3 and a half days'])(
    '%j is not read',
    (text) => {
      expect(read(text)).toEqual([]);
    },
  );
});

describe('measures that are one number of two', () => {
  test.each([
    ['6ft 2in tall', 'exact 74 [inches]'],
    ['six feet two inches', 'exact 74 [inches]'],
    ['5-foot-7', 'exact 67 [inches]'],
    ['six-foot-two', 'exact 74 [inches]'],
    ['some 6\'2" of rope', 'about 74 [inches]'],
    ['11st 4lb', 'exact 158 [lbs]'],
    ['two years and three months', 'exact 27 [months]'],
    ['a mile and a half', 'exact 1.5 [mile]'],
    ['half a percentage point', 'exact 0.5 [percentage point]'],
    ['a quarter of a mile', 'exact 0.25 [mile]'],
    ['nearly half a metre', 'about 0.5 [metre]'],
  ])('%j is %s', (text, reading) => {
    expect(read(text)).toEqual([reading]);
  });

  test.each(['the 21st of them', 'a 7-foot stone'])('%j is none', (text) => {
    expect(read(text).join()).not.toContain('[lbs]');
  });
});

describe('parts in words', () => {
  test.each([
    ['two thirds backed it', 'exact 0.6666666666666666'],
    ['about two-thirds', 'about 0.6666666666666666'],
    ['a half-million people', 'exact 500000 [people]'],
    ['half a million people', 'exact 500000 [people]'],
    ['a quarter million dollars', 'exact 250000 [dollars]'],
    ['half the voters', 'exact 0.5'],
    ['a .08 limit', 'exact 0.08 [limit]'],
    ['5pc of it', 'exact 5 [%]'],
    ['five per cent of it', 'exact 5 [per cent]'],
    ['Rs 1,200-crore scheme', 'exact 12000000000 Rs [scheme]'],
    ['sales of 30 MUSD', 'exact 30000000 USD'],
  ])('%j is %s', (text, reading) => {
    expect(read(text)).toEqual([reading]);
  });

  test.each([
    ['en', 'fifty - two people'],
    ['fr', 'un sur 20'],
    ['fr', 'un patient sur 20'],
    ['es', 'uno de cada 5'],
    ['de', 'einer von 20'],
  ])('%s: %j is doubtful', (language, text) => {
    expect(readFigurePhrases(text, language).every(({ isDoubtful }) => isDoubtful)).toBe(true);
  });

  test.each([
    ['fr', '32 pour cent des voix', 'exact 32 [pour cent]'],
    ['es', '32 por ciento', 'exact 32 [por ciento]'],
    ['de', '11.000 Euro', 'exact 11000 [Euro]'],
    ['de', '1,2 Mrd. Euro', 'exact 1200000000 [Euro]'],
  ])('%s: %j is %s', (language, text, reading) => {
    expect(read(text, language)).toEqual([reading]);
  });
});

describe('money', () => {
  test.each([
    ['The balance was -£4m', 'exact -4000000 £'],
    ['The balance was \u2212£4m', 'exact -4000000 £'],
    ['£3m-£4m', 'between 3000000 £..4000000 £'],
    ['A$6m in aid', 'exact 6000000 A$'],
    ['C$20,000 in aid', 'exact 20000 C$'],
    ['US$3 billion', 'exact 3000000000 US$'],
    ['NZ$5', 'exact 5 NZ$'],
    ['R$5m', 'exact 5000000 R$'],
  ])('%j is %s', (text, reading) => {
    expect(read(text).map((one) => one.replace(/ \[.*/, ''))).toEqual([reading]);
  });

  test.each(['X$5m', 'a loss of \u2013£4m'])('%j is not read', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('another language', () => {
  test.each([
    ['de', '11.000 Euro', 'exact 11000 [Euro]'],
    ['de', '3,5 Millionen', 'exact 3500000'],
    ['de-AT', '2 Mrd. Euro', 'exact 2000000000 [Euro]'],
    ['de', '1,2 Mio. Menschen', 'exact 1200000 [Menschen]'],
    ['de', '2 Billionen Euro', 'exact 2000000000000 [Euro]'],
    ['fr', '3,5 millions', 'exact 3500000'],
    ['fr', '2 milliards', 'exact 2000000000'],
    ['es', '1.200 barcos', 'exact 1200 [barcos]'],
    ['it', '3 miliardi', 'exact 3000000000'],
    ['nl', '4 miljoen', 'exact 4000000'],
    ['de', 'rund 11.000 Euro', 'about 11000 [Euro]'],
    ['de', 'mehr als 3,5 Millionen', 'more-than 3500000'],
    ['fr', 'cent six navires', 'exact 106 [navires]'],
    ['es', '2 millones y medio', 'exact 2500000'],
    ['de', '5 bis 7 Schiffe', 'between 5..7 [Schiffe]'],
    ['de', 'zwischen 1.500 und 2.500 Euro', 'between 1500..2500 [Euro]'],
    ['de', 'ein 100m langes Schiff', undefined],
    ['en', '3,5 Millionen', undefined],
    ['en', '3 Millionen', undefined],
    ['en', '2 Mrd.', undefined],
    ['nl', '2 Mrd.', undefined],
  ])('%s: %j is %s', (language, text, reading) => {
    expect(read(text, language)).toEqual(reading === undefined ? [] : [reading]);
  });
});

test('two figures of a French sentence are both read', () => {
  expect(read('plus d’un million et plus de 300 navires', 'fr')).toEqual([
    'more-than 1000000',
    'more-than 300 [navires]',
  ]);
});

describe('a number is read whole, or is doubtful', () => {
  test.each([
    ['fifty   two ships', 'exact 52 [ships]'],
    ['three dozens', 'exact 36'],
    ['nine point nought four', 'exact 9.04'],
    ['zero point zero eight', 'exact 0.08'],
    ['two point five million', 'exact 2500000'],
    ['20 through 100', 'between 20..100'],
    ['smaller than or equal to 30', 'at-most 30'],
    ['greater than 30', 'more-than 30'],
    ['>= 30', 'at-least 30'],
    ['2  1/4', 'exact 2.25'],
  ])('%j is %s', (text, reading) => {
    expect(read(text)).toEqual([reading]);
  });

  test.each([
    ['en', 'two hundred and two thousand'],
    ['en', 'one thousand and five hundred'],
    ['en', '3 hundred and 21'],
    ['en', '4 thousand 3 hundred and 21'],
    ['en', '3 dollars 50 cents'],
    ['en', '1 over 3'],
    ['en', '- 10  k'],
    ['en', 'one and a fourth'],
    ['en', 'two hundred and fifty-four hundredths'],
    ['fr', '3 cents et 21'],
    ['fr', '1 sur trois'],
    ['fr', '2 douzaines'],
    ['de', '3 Dutzend'],
    ['es', '3 docenas'],
  ])('%s: %j is never certain', (language, text) => {
    const certain = readFigurePhrases(text, language).filter(
      ({ isDoubtful, quantity }) => isDoubtful !== true && quantity.kind !== 'words',
    );
    expect(certain).toEqual([]);
  });

  test.each([
    ['fr', '500 ou plus', 'at-least 500'],
    ['fr', 'supérieures ou égales à 50', 'at-least 50'],
    ['es', 'menor que 20', 'less-than 20'],
    ['es', '30 como máximo', 'at-most 30'],
    ['de', '30 oder mehr', 'at-least 30'],
    ['es', '0.683', 'exact 0.683'],
  ])('%s: %j is %s', (language, text, reading) => {
    expect(read(text, language)).toEqual([reading]);
  });

  test('a share of a number with a scale has the first number as it is', () => {
    expect(read('two out of five hundred')).toEqual(['exact 0.004']);
  });
});

describe('names and the like are no figures', () => {
  test.each([
    ...['a T-72 tank', 'an F-16', 'a B-52', 'Covid-19', 'an AK-47', 'the G7', 'G-20', '5G masts'],
    ...['a 4x4', 'an A4 page', 'a 3D film', 'the M25', 'two747s', '747s', 'the 1990s', "the '90s"],
    ...['open 24/7', 'after 9/11', 'after 9-11', 'version 2.4', 'iOS 14.2', 'Windows 10', 'v2.4.1'],
    ...['the 2024-25 season', 'the 2024\u201325 season', '1914-18', '2016-11-24', '11/24/2016'],
    ...[
      'at 10 Downing Street',
      '1600 Pennsylvania Avenue',
      'No 10 said so',
      'No. 10 said so',
      '#1',
    ],
    ...['won 3-1', 'lost 1-3', 'a 5-4 ruling', 'a 3\u20131 win', 'a 1-3 defeat', 'a 5-to-3 vote'],
    ...['call 020 7946 0958', 'call +44 20 7946 0958', 'call 555-0123', 'call (212) 555-0100'],
    ...[
      'call 1-800-555-0100',
      'at 192.168.0.1',
      '10.0.0.1',
      '10.0.0.1:80',
      'a .22 rifle',
      'a .45-caliber round',
    ],
    ...['a 7.62x39mm round', 'a MiG-29', 'Boeing 747', 'Flight 370', 'Route 66', 'the EB-5 visa'],
    ...['a twenty-something', 'five-a-side', 'the 11-plus exam', 'a one-off'],
    ...['a 1080p screen', 'a 5g mast', 'the Six-Day War', 'six foot two'],
    ...[
      'call 911',
      'a 911 call',
      'they dialled 999',
      'a 777 landed',
      'the 737 Max',
      'a Boeing 737',
    ],
    ...['the Group of Seven', 'the Group of 20', 'Gang of Eight', 'BBC Two', 'Psalm 23', 'Year 6'],
    ...['the Big Ten', 'Apartment 4', 'Category 5', 'Stage 4', 'on the Seven Network', 'Channel 4'],
    ...['on Sept. 11', 'Jan. 21-26', 'March 4-6', '4-6 March', 'the twenty-second', 'the 22nd'],
    ...['5mg/l', 'a Mk-84 bomb', 'Il-76', 'a 600px image', '51°30′N', 'MH17', 'the U-2'],
    ...["he is 5'10", 'the 400m', 'a 4x100m', '2 x 4', 'at one point two men', 'a 50-50 chance'],
    ...['among women (34%-54%)', 'on 9/11 and after', 'the 89%-6% split', 'Psychology 1-0'],
  ])('%j', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('times of day are no figures', () => {
  test.each([
    ...[
      'left at 5pm',
      'left at 5 pm',
      'left at 5 p.m.',
      'left at 5.30pm',
      'left at 17:30',
      'at 9am',
    ],
    ...['between 5 and 7 pm', '5-7 p.m.', '5pm-7pm', 'at 0900 GMT', 'at 0900hrs', "ten o'clock"],
    ...['at half past five', 'ten past five', 'at 12 noon', 'at 9 AM EST'],
  ])('%j', (text) => {
    expect(read(text)).toEqual([]);
  });
});
