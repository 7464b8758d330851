/** English words on pages, beside their articles. */
import type { PageWords } from '../../model/page-words.ts';

export const englishPages: PageWords = {
  labels: [
    ...['(?:advert(?:isement)?s?|sponsored(?: content)?|promoted|continue reading(?: below)?)'],
    ...[
      '(?:(?:article )?continues (?:after|below)(?: (?:the )?advertisement)?|story continues below)',
    ],
    ...['(?:caption|credit|close|open|loading(?: content)?|back to gallery|(?:hide|show) caption)'],
    ...['(?:view|see|show|load|read) (?:all|more|comments|photos|gallery)(?: comments| photos)?'],
    ...['(?:replay|play|watch|listen|print|e-?mail|save|reuse this content|reprints?|permissions)'],
    ...['(?:share|like|tweet|pin|follow)(?: (?:this|it|us|on|via|with)\\b.{0,50})?'],
    ...[
      '(?:\\d+ )?(?:comments?|shares?|views|replies)(?: \\d+)?',
      '(?:leave|post|write) a (?:comment|reply)',
    ],
    ...[
      '(?:home|news|opinion|sports?|topics|tags|editorials?|features?|(?:in )?pictures|videos?|photos?)',
    ],
    ...[
      "(?:trending|popular|latest|highlights|subscribe|sign (?:in|up)|log in|register|learn more|don[’']t miss)",
    ],
    ...[
      '(?:(?:image|photo|slide) )?\\d+ (?:of|/) \\d+',
      '\\d+ min(?:ute)?s? read',
      'skip to (?:main )?content',
    ],
    ...[
      '(?:more|related|see also|also|also on|recommended|read next|up next|filed under)(?: .{0,30})?:?',
    ],
    ...[
      'click to (?:enlarge|expand)(?: image)?',
      'enlarge(?: image| this image)?',
      'file (?:photo|picture)',
    ],
  ],
  pointers: [
    '(?:unsubscribe|manage (?:your )?(?:preferences|subscription))\\b',
    'view (?:this (?:e-?mail|newsletter) )?(?:in|on) (?:your|a|the) (?:web )?browser',
    "you(?:’|'| a)re receiv(?:ing|ed) this",
    'was this (?:e-?mail|newsletter) forwarded',
    ...[
      '(?:read|see|watch|listen|hear)(?: more| also| next| it)?:',
      '(?:related|recommended|more)(?: \\w+){0,3}:',
    ],
    ...[
      '(?:read (?:more|also|next)|see also|also read|also see|you (?:may|might) (?:also )?(?:like|enjoy))\\b',
    ],
    ...["don[’']t miss\\b", 'also on\\b', 'like this (?:story|article)', 'click here', 'tap here'],
    ...[
      '(?:please )?(?:subscribe|sign[- ]?up|register|join|donate)\\b.{0,60}\\b(?:newsletters?|channel|e-?mails?|updates?|alerts?|podcast|inbox|free|to)\\b',
    ],
    ...['get (?:the|our|all)\\b.{0,60}\\b(?:newsletter|inbox|e-?mail|app|letterbox)\\b'],
    ...[
      '(?:please )?(?:follow|like|find|join) (?:us|me|him|her|them|the author|@)',
      'follow\\b.{0,60}\\b(?:on|at) (?:twitter|facebook|instagram|x\\b|linkedin|youtube)',
    ],
    ...['for (?:more|the latest)\\b.{0,80}\\b(?:visit|follow|click|subscribe|sign up|see)\\b'],
    ...[
      '(?:e-?mail|contact|reach|write to|tweet)\\b.{0,80}(?:@|\\bat\\b.{0,40}\\.(?:com|org|net)|on twitter)',
    ],
    ...[
      'follow\\b.{0,60}\\b(?:full|complete|live) coverage',
      'this (?:article|story|post) (?:was )?(?:originally|first) (?:appeared|published)',
    ],
    ...[
      'tell us what you think',
      'have (?:a|any) (?:tip|story|question)',
      'what do you think\\?',
      'let us know',
    ],
    ...[
      '(?:copyright|©|\\(c\\))',
      'all rights reserved',
      '(?:we|this (?:post|article|site)) (?:may|use|contains?)\\b.{0,60}\\b(?:affiliate|commission)',
    ],
    ...[
      '(?:ftc|disclosure|disclaimer):',
      'tags?:? ',
      'filed under\\b',
      'posted in\\b',
      'categor(?:y|ies):',
      'topics?:',
    ],
    ...['note: we are (?:temporarily )?moderating'],
  ],
  endings: [
    ...[
      '(?:related|recommended|popular|trending|latest|most (?:read|popular|viewed))\\b(?! (?:to|with)\\b)',
      'more (?:from|on|in|about|stories|news|articles)\\b',
    ],
    ...[
      'about the author',
      '(?:leave|post|write) a (?:comment|reply)',
      '(?:\\d+ )?(?:comments?|responses|replies)\\b',
      'join the (?:conversation|discussion)',
    ],
    ...[
      'you (?:may|might) (?:also )?(?:like|enjoy|be interested)',
      'read (?:next|more)',
      'see also',
      'share this',
      'sign up\\b',
      'subscribe\\b',
    ],
  ],
  credits: [
    ...[
      '(?:photo(?:graph|s)?|image|picture|video|illustration|graphic|source|credit)s?(?: (?:by|from|credit|source|courtesy(?: of)?))?: ',
      '(?:photo(?:graph)?|image|picture|illustration)s? (?:by|courtesy|via|credit)\\b',
    ],
    ...[
      '(?:file )?(?:photo|picture|image)[ :/]',
      'courtesy (?:of|photo)',
      '\\((?:photo|image|credit|picture|file)[^)]*\\)$',
      '\\bcredit: .{2,60}$',
    ],
  ],
  paywall: [
    ...[
      '(?:subscribe|sign (?:in|up)|log in|register|become a (?:member|subscriber))\\b.{0,60}\\b(?:to|and) (?:continue|keep|read on|read (?:the|this)|finish|unlock|access)\\b',
    ],
    ...[
      'already a (?:subscriber|member)\\?',
      'to (?:continue|keep) reading\\b',
      'this (?:article|content|story) is (?:only |exclusively )?(?:for|available to) (?:subscribers|members)',
    ],
    ...['you have reached your (?:limit|article limit)'],
  ],
  by: ['by', 'written by', 'reported by', 'words by', 'story by', 'from'],
  archive: {
    ends: ['end of document', 'document [a-z]{2,12}\\w{8,30}'],
    headline: ['headline', 'title'],
    author: ['byline', 'by', 'author'],
    body: ['body'],
    end: ['load-date', 'classification', 'subject', 'publication-type', 'journal code'],
    other: [
      'section',
      'length',
      'dateline',
      'copyright .{0,80}',
      'link to (?:image|pdf)',
      'highlight',
    ],
  },
};
