/** English words that change what a sentence says when they are lost or added: negations, hedges and the like. */
import type { SenseWords } from '../../model/language.ts';
import { words } from '../../model/pattern.ts';

export const sense: SenseWords = {
  negations: words(
    `not no never nor neither none nobody nothing nowhere cannot without hardly barely scarcely unable`,
  ),
  negativeEndings: ["n't"],
  negativePrefixes: ['un', 'in', 'im', 'il', 'ir', 'dis', 'non-?', 'anti-?'],
  changing: [
    ...['add(?:s|ed|ing)?', 'ris(?:e|es|ing|en)', 'rose', 'increas(?:e|es|ed|ing)'],
    ...[
      'f[ae]ll(?:s|ing|en)?',
      'drop(?:s|ped|ping)?',
      'declin(?:e|es|ed|ing)',
      'reduc(?:e|es|ed|ing)',
    ],
    ...['gr[eo]w(?:s|ing|n)?', 'shr[aiu]nk(?:s|ing)?', 'climb(?:s|ed|ing)?', 'jump(?:s|ed|ing)?'],
    ...[
      'slip(?:s|ped|ping)?',
      'tumbl(?:e|es|ed|ing)',
      'surg(?:e|es|ed|ing)',
      'plung(?:e|es|ed|ing)',
    ],
    ...['cut(?:s|ting)?', 'trim(?:s|med|ming)?', 'slash(?:es|ed|ing)?', 'shed(?:s|ding)?'],
    ...['widen(?:s|ed|ing)?', 'narrow(?:s|ed|ing)?', 'boost(?:s|ed|ing)?'],
    ...['advanc(?:e|es|ed|ing)', 'up', 'down'],
  ],
  changes: [
    ...['growth', 'loss(?:es)?', 'change', 'gains?', 'swing', 'reductions?', 'increases?'],
    'difference',
  ],
  differing: words('another more fewer less extra additional further'),
  beforeChange: ['by'],
  beforeChanged: ['in', 'of'],
  compared: words('new higher lower lead margin gap shortfall surplus excess beat'),
  reversing: [
    ...['fail(?:s|ed|ing)? to', 'den(?:y|ies|ied|ying)', 'far from', 'anything but', 'rarely'],
    ...['too \\w+ to', 'too \\w+ for \\w+ to', '(?:sooner|rather) \\w+ than'],
    ...[
      '(?:have|has|had|is|are|was|were) yet to',
      'seldom',
      '(?<!\\b(?:a|the|last|past|next|these|first|every) )few',
    ],
  ],
  opposites: [
    ...['against', 'opposed? to', 'oppos(?:e|es|ed|ing)', 'avoid(?:s|ed|ing)?', 'ruled? out'],
    ...[
      'rul(?:es|ing) out',
      'stop(?:s|ped|ping)?',
      'ceas(?:e|es|ed|ing)',
      'quit',
      'prevent(?:s|ed|ing)?',
    ],
    ...[
      'abandon(?:s|ed|ing)?',
      'refrain(?:s|ed|ing)? from',
      'instead of',
      'rather than',
      'short of',
    ],
    ...[
      'unwilling to',
      'no longer',
      'ban(?:s|ned|ning)?',
      'g(?:ive|ives|ave|iven|iving) up',
      'cancel(?:s|led|ling|ed|ing)?',
      'block(?:s|ed|ing)?',
      'halt(?:s|ed|ing)?',
    ],
    ...[
      'fail(?:s|ed|ing)? to',
      'except',
      'other than',
      'the opposite of',
      '(?:the|an) end (?:of|to)',
      'reluctant to',
    ],
    ...['off', 'out of', 'above', 'beyond'],
    ...['forb(?:id|ids|ade|idden|idding)', 'declin(?:e|es|ed|ing) to', 'warn(?:s|ed|ing)? against'],
  ],
  denials: [
    ...[
      'den(?:y|ies|ied|ying)',
      'lies?',
      'lied',
      'lying',
      'wrong',
      'false',
      'untrue',
      'myth',
      'nonsense',
    ],
    ...[
      'refus(?:e|es|ed|ing)',
      'reject(?:s|ed|ing)?',
      'fail(?:s|ed|ing)?',
      'doubt(?:s|ed|ing|ful)?',
    ],
    ...[
      'disput(?:e|es|ed|ing)',
      'pretend(?:s|ed|ing)?',
      'absurd',
      'ridiculous',
      'mistaken',
      'mistake',
    ],
    ...[
      'disagree(?:s|d|ing)?',
      'impossible',
      'avoid(?:s|ed|ing)?',
      'against',
      'opposed? to',
      'ruled? out',
    ],
    ...[
      'stop(?:s|ped|ping)?',
      'instead of',
      'rather than',
      'far from',
      'untruth',
      'falsehood',
      'fiction',
    ],
    ...[
      'rumou?rs?',
      'fantasy',
      'imagin(?:e|es|ed|ing)',
      'wish(?:es|ed)?',
      'as (?:if|though)',
      'oppos(?:e|es|ed|ing)',
      'misleading',
      'accus(?:e|es|ed|ing)',
      // What somebody else says is not the speaker’s.
      '(?:they|he|she|people|critics|others|some|many|someone|somebody) (?:says?|said|claims?|claimed|alleged?s?|insist(?:s|ed)?|thinks?|thought)',
    ],
  ],
  untrue: [
    `(?:is|was|would be|are|were|'s|isn't|wasn't|seems|sounds)(?: \\w+ly| all| just| not)?(?: an?| the)? (?:\\w+ )?` +
      `(?:lies?|false|untrue|wrong|nonsense|myth|absurd|ridiculous|rubbish|fiction|mistake|falsehood|impossible|` +
      `not true|unthinkable|out of the question)`,
  ],
  conditions: [
    ...[
      'unless',
      '(?<!\\b(?:even|as|what|ask|asked|and|or|see|wonder|know|sure|doubt) )if(?! (?:you (?:ask|like|will)|anything)\\b)',
      'or not',
    ],
    ...[
      'only (?:if|when|after|with|until|under)',
      '(?:as|so) long as',
      'except',
      'on condition',
      'assuming',
    ],
    ...[
      'provid(?:ed|ing) (?:that|we|they|he|she|it|the|there|you|i)',
      'subject to',
      'in case',
      'short of',
    ],
    ...['other than', 'apart from', 'but (?:only|not|never|just|no|first)'],
    ...['of sorts', 'so to speak', 'as it were', 'more or less', '(?:my|or) (?:foot|thereabouts)'],
    ...['pending', 'as far as', 'until (?:i|you|he|she|it|we|they|there)', 'according to'],
    // `Had we a buyer`; and what takes back a part of what was said.
    '(?<!\\b(?:what|how|why|where|when|who|which|that|than|so|nor|neither) )(?:were|had|should) (?:i|you|he|she|it|we|they|there)',
    ...['or so (?:i|he|she|we|they)', 'in theory', 'on paper', 'allegedly', 'supposedly'],
  ],
  harmless: [
    '(?:make|made|making) (?:it |this |that )?(?:very |quite |absolutely )?(?:clear|plain)',
    'no (?:doubt|question|wonder)',
    'not (?:only|just|merely|least|surprisingly|to mention)',
  ],
  weakening: [
    ...['lack(?:s|ed|ing)?', 'so-called', '(?<!\\ba )little', 'refus(?:e|es|ed|ing)'],
    ...['reject(?:s|ed|ing)?', 'impossible'],
  ],
  modals: {
    ...{ might: 1, may: 2, could: 2, can: 3, would: 3, should: 3, ought: 3 },
    ...{ will: 4, shall: 4, must: 4 },
  },
  hedges: words(
    `perhaps possibly maybe probably likely unlikely presumably potentially apparently seemingly allegedly reportedly
    supposedly alleged reported suspected estimated expected believed thought claimed if unless unsurprising suggest
    suggests suggested indicate indicates appear appears appeared seem seems seemed believe think expect hope roughly
    approximately nearly almost quite rather fairly somewhat relatively partly mostly largely mainly generally usually
    often sometimes occasionally tentatively conceivably arguably virtually practically`,
  ),
  governing: words(
    `if unless whether think believe hope expect suspect guess doubt might may could would perhaps possibly maybe
    probably likely unlikely unsurprising allegedly reportedly apparently suggests claims`,
  ),
  subordinating: words('that if whether unless'),
  asserting: words(
    `know knows knew known see sees saw seen show shows showed shown find finds found prove proves proved proven mean
    means meant understand understood realise realize realised realized learn learned learnt discovered notice noticed
    sure certain clear clearly obvious plain evident true fact facts happy glad pleased proud sorry sad delighted
    grateful lucky confirm confirmed announce announced report say said saying tell told repeat stress emphasise
    emphasize add note point pointed out remember remind recall forget accept accepted admit admitted acknowledge
    agree agreed promise promised pledge pledged guarantee assure reason message problem thing truth answer result position
    matter matters difference news evidence lesson reminder proof conclude concluded unfortunate fortunate shame pity surprise tragedy good great bad best worst biggest important main first last
    one next only what let want need like also just really very now already still simply again always all both so too
    can must will shall today yesterday tonight tomorrow morning afternoon evening night week weeks month months year
    years day days hour hours minute minutes time ago later earlier then meanwhile however indeed and but or because
    well yes course actually frankly honestly sometimes often every each after before once instead together even
    everybody everyone no doubt question wonder secret not only`,
  ),
  establishing: [
    '(?:find|found|discovered|proved|proven|shows?|showed|shown|knows?|knew|learned|learnt|confirms?|confirmed|' +
      'realis(?:e|es|ed)|realiz(?:e|es|ed)|saw|noticed|remembers?|means?|meant|reveal(?:s|ed)|established)(?: out)? that',
    `(?:i|we|i've|we've)(?: \\w+){0,2} (?:told?|tell|warn(?:ed)?|remind(?:ed)?|assured?|informed|promised?|explained)` +
      `(?: [\\w']+){0,4} that`,
    `the (?:moment|minute|day|night|week|year|time)(?: [\\w']+){1,4}`,
    '(?:i|we|you|they|he|she|everybody|everyone) (?:now |also |all |already )?(?:know|knows|knew|saw|found|realised|realized)',
    'thank (?:god|goodness|heaven)',
  ],
  goingOn: [
    ...words(`of in at on for to from with by into onto near between among through across along around after before during
      since because when while where as and but or nor so yet then who which whose whom that this last next every each
      today tomorrow yesterday tonight now here there again too also together later earlier soon already still ago
      inside outside within beyond behind under against per plus until till even a an the my our your his her its their
      including following despite amid throughout about very quite late early once twice just right well first home
      abroad alone online anyway everywhere forever always past whatever wherever whenever however better more towards
      toward upon beside besides`),
    'over (?:the|a|an|many|several|recent|two|three|ten)',
    '\\w+ing',
    '(?!bad|poor|wrong|false|part|most|large|main|suppos|alleged|hard|scarce|rare|reluctant|bare|near|theoretic|nomin|on)[a-z]*ly',
  ],
  empty: words(
    `i me my mine we us our ours you your yours he him his she her hers it its they them their theirs this that these
    those who whom whose which there here the a an of to in on at by for from with and or am is are was were be been
    being has have had do does did i'm i've we're we've it's he's she's they're they've that's there's uh um er`,
  ),
  editorial: words(
    'sic inaudible laughs laughter applause pause pauses crosstalk unclear emphasis added translated',
  ),
  sharpening: words('exactly precisely only all every always definitely certainly'),
  denial: {
    not: [
      '(?:(?:could|might|should|would) (?:\\w+ )?have)',
      '(?:short of|refrain(?:s|ed|ing)? from|avoid(?:s|ed|ing)?|instead of|(?:wrongly|falsely|mis)(?: \\w+){0,2}? as|' +
        '(?:fake|faked|forged|doctored|bogus|spoof)(?: [\\w-]+){1,6}?)',
      "(?:never|nobody|no one|(?:did|do|does|has|have|had|would)(?: not|n't)(?: ever)?)(?: once| actually| ever)?" +
        '(?: (?:mean|meant|intend|intended|want|wanted|plan|planned) to)?',
    ],
    say: words(
      `say said says saying having said claim claimed tell told argue argued call called state stated suggest suggested write
      wrote written utter uttered announce announced promise promised use used`,
    ),
    deny: [
      ...['den(?:y|ied|ies|ying)', 'reject(?:s|ed|ing)?', 'refut(?:e|es|ed|ing)'],
      ...['disput(?:e|es|ed|ing)', 'disavow(?:s|ed|ing)?'],
    ],
    denied: ['(?:ever )?(?:saying|having said)'],
    speaking: words(
      'and but while as calls? called calling described describing dubbed labell?ed branded termed with',
    ),
  },
};
