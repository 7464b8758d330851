/** English words by which a sentence says who speaks. */

import { words } from '../../model/pattern.ts';
import type { SpeechWords } from '../../model/speech-words.ts';

export const speech: SpeechWords = {
  verbs: [
    ...['said|says|say|saying', 'told|tells|tell|telling', 'wrote|writes|written|writing'],
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
    reason summarize summarise disclose recount pronounce tease taunt chide scold rebuke rail reject rebuff question
    instruct press vent knock profess confess bemoan blurt interject cheer chant signal assure inform inquire assail`,
  ),
  alsoNouns: words(
    `report claim comment remark post tweet state estimate promise pledge vow joke label brand demand question answer
    counter cheer chant signal point object voice cause reason hint blast praise protest whisper taunt call`,
  ),
  doubling: words('admit brag dub snap tag quip'),
};
