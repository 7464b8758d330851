/** English words that say the same of what a number counts: those of one meaning in a row. */
export const alike: readonly string[] = [
  ...['die death dead kill fatality', 'injure injury wound hurt', 'arrest detain detention'],
  ...[
    'rise increase grow growth climb jump surge',
    'fall drop decline decrease slip reduction cut',
  ],
  ...['buy purchase acquire acquisition', 'sell sale', 'give gift donate donation contribute'],
  ...['pay wage salary', 'rent lease', 'owe debt', 'lose loss', 'win victory', 'beat defeat'],
  ...['woman female', 'man male', 'child kid', 'worker employee', 'soldier troop'],
  ...['build construct construction', 'unemployment jobless unemployed', 'home house'],
  ...['company firm', 'margin lead gap', 'need require requirement', 'begin start'],
  ...['support back backing', 'live resident inhabitant', 'merger deal', 'speech address'],
  ...['rain rainfall', 'snow snowfall', 'finish complete', 'sign signature', 'choose choice'],
];
