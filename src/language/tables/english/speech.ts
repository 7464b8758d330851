/** English words by which a sentence says who speaks. */

import { words } from '../../model/pattern.ts';
import type { SpeechWords } from '../../model/speech-words.ts';

export const speech: SpeechWords = {
  verbs: [
    ...['said|says|say|saying', 'told|tells|tell|addressing', 'wrote|writes|written|writing'],
    ...['spoke|speaking', 'read|reads|reading', 'thought|thinks', 'put it|puts it|putting it'],
    ...['swore|swears', 'shot back|shoots back', 'hit back|hits back', 'fired back|fires back'],
    ...['went on|goes on|going on', 'weighed in|weighs in', 'chimed in|chimes in', 'made clear'],
    ...['laid out', 'brought up|brings up', 'gave|gives', 'held', 'took to', 'claim', 'believe'],
  ],
  regularVerbs: words(
    `add claim insist argue report announce warn explain reply declare state suggest concede admit confirm deny call
    describe tweet post note observe remark comment continue conclude estimate stress promise vow pledge acknowledge
    reveal recall testify shout joke predict ask believe respond answer retort counter boast brag complain lament
    blast slam criticize criticise dismiss denounce condemn praise mock deride ridicule dub label brand characterize
    characterise refer cite mention point emphasize emphasise underscore underline reiterate repeat quip proclaim
    assert contend allege maintain accuse urge demand implore propose recommend advise caution threaten hint imply
    decry lambast lambaste tout hail laud applaud apologize apologise wonder liken compare express voice yell scream
    exclaim whisper mutter murmur bark snap fume gush agree disagree object protest speculate elaborate opine muse
    sigh groan grumble moan whine chuckle laugh giggle sob hiss growl grunt snarl fret scoff sneer gloat enthuse rage
    bellow roar thunder whoop concur mumble stammer
    affirm charge grouse credit command deem hammer blame bash echo identify portray crow rant rave disavow
    reason summarize summarise disclose recount pronounce tease taunt chide scold rebuke rail reject rebuff question
    instruct press vent knock profess confess bemoan blurt interject cheer chant signal assure inform inquire assail`,
  ),
  alsoNouns: words(
    `report claim comment remark post tweet state estimate promise pledge vow joke label brand demand question answer
    counter cheer chant signal point object voice cause reason hint blast praise protest whisper taunt call term`,
  ),
  doubling: words('admit brag dub snap tag quip'),
  clipped: words('tis twas twere em til n'),
  addressing: words('told tell tells informed assured'),
  aimed: words(
    `called described told accused dubbed labeled labelled branded informed warned advised denounced criticized
    criticised mocked derided praised hailed dismissed condemned characterized characterised ridiculed lambasted
    slammed blasted urged ordered reminded assured scolded rebuked taunted named lauded assailed chided instructed`,
  ),
  contrasting: ['and not', 'but not', 'not', 'unlike', 'rather than', 'instead of'],
  sayings: words(
    `claim claims assertion statement statements remark remarks comment comments warning promise pledge vow accusation
    allegation allegations argument insistence admission suggestion question answer reply response complaint boast
    words tweet post declaration prediction contention observation demand plea denial announcement joke quip`,
  ),
  helpers: [
    ...words(
      'has have had also later then earlier again previously recently once since all both often first even just',
    ),
    ...['further', 'would'],
    '(?!family|only|ally|reply|assembly|supply|rally|bully|monopoly|anomaly)[a-z]+ly',
    '(?:on|last|this|earlier|late)\\s+(?:past\\s+|this\\s+|last\\s+)?' +
      '(?:[A-Za-z]+day|week|month|year|night|morning|afternoon|evening)',
  ],
  reporting: words('reported reports wrote writes'),
  opinionOf: ['to', 'for'],
  accordingTo: [
    'according to',
    'in the (?:words|view|opinion|telling) of',
    'as (?:reported|quoted|recalled|cited) (?:by|in)',
  ],
  pronouns: {
    he: { subject: ['he'], possessive: ['his'] },
    she: { subject: ['she'], possessive: ['her'] },
    they: { subject: ['they'], possessive: ['their'] },
    it: { subject: ['it'], possessive: ['its'] },
    we: { subject: ['we', 'i'], possessive: ['our', 'my'] },
  },
  firstPerson: words('i me my mine we us our ours'),
  articles: ['the', 'a', 'an'],
  definite: ['the', 'this', 'that', 'these', 'those'],
  indefinite: words('a an one another some several many most two three four five both unnamed'),
  coordinating: ['and', 'but'],
  alsoCoordinating: ['or', 'so', 'yet', 'then'],
  subordinating: words('when while if whether because where after before although though'),
  that: ['that'],
  as: ['as'],
  ownClause: words('and but when while that who he she they it we is was are were has have had'),
  newSubject: words('and but while as when where though although because so yet'),
  circumstance: words('on in at last this yesterday today late early that after when during'),
  relative: ['who', 'which', 'whose'],
  questions: ['why', 'how', 'what'],
  prepositions: words(
    'of in at on for to from with by near than about against over under like between',
  ),
  timeAdverbs: words('earlier later meanwhile today yesterday'),
  adverbs: words('however also indeed'),
  beforeExample: words('witness such including even'),
  be: words('is are was were be been being'),
  becoming: ['became', 'becomes', 'remains', 'remained', 'serves as', 'served as', 'as'],
  beforeVerb: words('has have had already also now still'),
  auxiliaries: words('has have had do does did can cannot could would will may might must should'),
  commonVerbs: words('declined refused spoke gave took came went'),
  reflexive: words('himself herself themselves'),
  noSubjectStart: words('during despite since until amid throughout within without'),
  calling: words(
    `calls say says saying tweeted labelled labeled calling said call wrote read reads reading chanted chanting shouting shouted
    yelled singing sang cheer cheering slogan`,
  ),
  ofTerms: ['known as', 'also called', 'is called', 'are called', 'campaign'],
  noSubjectEnd: [
    ...words('there not never of than own some any no every each other such more most'),
    "\\p{L}+n['’]t",
  ],
};
