/** English verbs that introduce somebody’s words, as patterns; which of a word’s forms may be a noun is minded. */
import { lazily } from '../text/memo.ts';

/** Past, third person or gerund where it is not regular, or no third person where that is mostly a noun. */
const IRREGULAR: readonly string[] = [
  ...['said|says|say|saying', 'told|tells|tell|telling', 'wrote|writes|written|writing'],
  ...['spoke|speaking', 'read|reads|reading', 'thought|thinks', 'put it|puts it|putting it'],
  ...['swore|swears', 'shot back|shoots back', 'hit back|hits back', 'fired back|fires back'],
  ...['went on|goes on|going on', 'weighed in|weighs in', 'chimed in|chimes in', 'made clear'],
  ...['laid out', 'brought up|brings up', 'gave|gives', 'held', 'took to'],
];
/** Without an ending; the forms are `-ed`, `-ing` and, but for those in `NOUNS`, `-s`. */
const REGULAR: readonly string[] = (
  'add claim insist argue report announce warn explain reply declare state suggest concede admit confirm deny call ' +
  'describe tweet post note observe remark comment continue conclude estimate stress promise vow pledge acknowledge ' +
  'reveal recall testify shout joke predict ask believe respond answer retort counter boast brag complain lament ' +
  'blast slam criticize criticise dismiss denounce condemn praise mock deride ridicule dub label brand characterize ' +
  'characterise refer cite mention point emphasize emphasise underscore underline reiterate repeat quip proclaim ' +
  'assert contend allege maintain accuse urge demand implore propose recommend advise caution threaten hint imply ' +
  'decry lambast lambaste tout hail laud applaud apologize apologise wonder liken compare express voice yell scream ' +
  'exclaim whisper mutter murmur bark snap fume gush agree disagree object protest speculate elaborate opine muse ' +
  'reason summarize summarise disclose recount pronounce tease taunt chide scold rebuke rail reject rebuff question ' +
  'instruct press vent knock profess confess bemoan blurt interject cheer chant signal assure inform inquire assail'
).split(' ');
/** Whose `-s` form is a plural as often as a verb. */
const NOUNS = new Set(
  (
    'report claim comment remark post tweet state estimate promise pledge vow joke label brand demand question answer ' +
    'counter cheer chant signal point object voice cause reason hint blast praise protest whisper taunt call'
  ).split(' '),
);

function formsOf(verb: string): string[] {
  const stem = verb.replace(/e$/, '');
  const doubled = /^(?:admit|brag|dub|snap|tag|quip)$/.test(verb) ? verb + verb.slice(-1) : stem;
  const ed = /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${doubled}ed`;
  const s = /[^aeiou]y$/.test(verb)
    ? `${verb.slice(0, -1)}ies`
    : /(?:s|sh|ch|x|z)$/.test(verb)
      ? `${verb}es`
      : `${verb}s`;
  return [ed, `${doubled}ing`, ...(NOUNS.has(verb) ? [] : [s])];
}

/** `said|says|…`, all forms; and those that are no gerund. */
export const REPORTING_VERBS = lazily((): { readonly source: string; readonly finite: string } => {
  const forms = [...IRREGULAR.flatMap((one) => one.split('|')), ...REGULAR.flatMap(formsOf)];
  const sorted = [...forms, 'claim', 'believe'].sort((a, b) => b.length - a.length);
  const all = [...new Set(sorted)];
  return {
    source: all.join('|'),
    finite: all.filter((form) => !/ing(?: |$)|written/.test(form)).join('|'),
  };
});

/** What may stand before such a verb: `has also`, `later`, `repeatedly`; each with a space after it. */
export const HELPERS =
  '(?:(?:has|have|had|also|later|then|earlier|again|previously|recently|once|since|all|both|often|first|even|just|further|would|' +
  '(?!family|only|ally|reply|assembly|supply|rally|bully|monopoly|anomaly)[a-z]+ly|' +
  '(?:on|last|this|earlier|late)\\s+(?:past\\s+|this\\s+|last\\s+)?(?:[A-Za-z]+day|week|month|year|night|morning|afternoon|evening))\\s+)*';
