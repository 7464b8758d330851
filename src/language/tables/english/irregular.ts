/** English verbs whose forms differ in more than their ending: those of one word in a row. */
export const irregular: readonly string[] = [
  ...['bear bore borne', 'beat beaten', 'become became', 'begin began begun', 'bend bent'],
  ...['bind bound', 'blow blew blown', 'break broke broken', 'bring brought', 'build built'],
  ...['burn burnt burned', 'buy bought', 'catch caught', 'choose chose chosen', 'come came'],
  ...['cost', 'cut', 'deal dealt', 'die died dying', 'draw drew drawn', 'drink drank drunk'],
  ...['drive drove driven', 'drop dropped', 'eat ate eaten', 'fall fell fallen', 'feed fed'],
  ...['fight fought', 'find found', 'flee fled', 'fly flew flown', 'forget forgot', 'freeze froze'],
  ...['get got', 'give gave given', 'go goes went gone', 'grow grew grown', 'hear heard'],
  ...['hide hid hidden', 'hit', 'hold held', 'hurt', 'keep kept', 'know knew known', 'lay laid'],
  ...['lead led', 'leave left', 'lend lent', 'let', 'lie lay lain', 'lose lost', 'make made'],
  ...[
    'mean meant',
    'meet met',
    'owe owed',
    'pay paid',
    'put',
    'quit',
    'raise',
    'read',
    'ride rode ridden',
  ],
  ...['rise rose risen', 'run ran', 'say said', 'see saw seen', 'seek sought', 'sell sold'],
  ...['send sent', 'set', 'shake shook shaken', 'shoot shot', 'show shown', 'shut', 'sing sang'],
  ...['sink sank sunk', 'sit sat', 'sleep slept', 'speak spoke spoken', 'spend spent', 'split'],
  ...['spread', 'stand stood', 'steal stole stolen', 'strike struck', 'sweep swept', 'swim swam'],
  ...['take took taken', 'teach taught', 'tear tore torn', 'tell told', 'think thought'],
  ...['throw threw thrown', 'wear wore worn', 'win won', 'wind wound', 'write wrote written'],
];

/** Nouns of the same kind. */
export const irregularPlurals: readonly string[] = [
  ...['child children', 'foot feet', 'man men', 'woman women', 'person persons'],
];
