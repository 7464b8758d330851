/** English words by which a text shows what it leaves open. */
import type { GapWords } from '../../model/gap-words.ts';

export const gaps: GapWords = {
  noAnswer: [
    '(?:declined|refused) (?:to (?:comment|say|confirm|discuss|disclose|give|name|reveal|elaborate|answer|provide)|(?:further )?comment)',
    '(?:could|would) not (?:comment|say|confirm|be drawn|be reached|discuss|disclose|name|elaborate)',
    '(?:did not|had not|has not|have not) (?:immediately )?(?:respond(?:ed)?|repl(?:y|ied)|answer(?:ed)?|comment(?:ed)?|elaborate[d]?|specif(?:y|ied))',
    '(?:gave|given|giving|offered) no (?:details?|figures?|reasons?|date|timetable|indication|further details)',
    'without (?:giving|offering|providing) (?:any )?(?:details?|evidence|figures?|reasons?)',
    'was (?:unable|not able) to (?:comment|say|confirm)',
  ],
  unclear: [
    '(?:it|that) (?:is|was|remains|remained) (?:un|not (?:yet |immediately )?)(?:clear|known|certain)',
    '(?:it|that) (?:has|had) (?:not|yet to) been? (?:confirmed|announced|decided|established|verified)',
    '(?:there (?:is|was)|with) no (?:word|indication|confirmation) (?:on|of|from|whether|when|how)',
  ],
  claimed: [
    'there (?:are|were|have been) (?:claims|reports|rumours|rumors|suggestions|allegations|fears)',
    'it (?:is|was|has been) (?:claimed|reported|alleged|rumou?red|believed|understood|thought)',
    '(?:is|are|was|were) (?:said|believed|thought|understood|rumou?red|reported|alleged) to',
    '(?:reportedly|allegedly|purportedly|supposedly)',
  ],
  unnamed: [
    'officials',
    'insiders',
    'sources',
    'observers',
    'analysts',
    'experts',
    'critics',
    'campaigners',
    'diplomats',
    'witnesses',
    'residents',
    'aides',
    'advisers',
    'advisors',
    'lawmakers',
    'investigators',
    'authorities',
  ],
};
