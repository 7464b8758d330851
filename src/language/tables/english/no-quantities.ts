/** English words beside a number that is no quantity, or another one than it seems: names, scores, races, calibres. */
import type { NumberWords } from '../../model/number-words.ts';
import { words } from '../../model/pattern.ts';

export const noQuantities: Pick<
  NumberWords,
  | 'metresAfter'
  | 'metresBefore'
  | 'races'
  | 'warmth'
  | 'numbered'
  | 'calling'
  | 'weapons'
  | 'streets'
  | 'scoreBefore'
  | 'scoreAfter'
  | 'noOne'
  | 'trains'
> = {
  metresAfter: [
    ...words('long wide high tall deep thick away across above below underwater race sprint'),
    ...words('final hurdles freestyle butterfly backstroke breaststroke relay dash medley'),
    ...['record', 'champion', 'runner', 'by \\d'],
  ],
  metresBefore: words('depth height length width altitude distance radius diameter'),
  races: ['the', "men['’]s"],
  warmth: [
    ...['temperature', 'thermometer', 'mercury', '\\bheat', 'hot(?:ter|test)?\\b', '\\bwarm'],
    ...['\\bcold', '\\bcool', 'chill', 'freez', 'frost', 'fever', 'oven', 'weather', 'degrees'],
    ...['celsius', 'fahrenheit'],
  ],
  numbered: words(
    `S&P FTSE DAX CAC Nasdaq Nikkei Dow Russell Stoxx Euronext Exit exit Junction junction Terminal terminal Gate gate
    Pier Track Unit Block Building Ward District Sector Lot Bus Train Ship Hall Studio Radio Act Amendment Apollo Area Article Airbus Android Boeing Bowl Channel Chapter Division Fortune Flight Flat
    Formula Gate Group Highway I[oO]S iOS iPad iPhone Interstate Level Line No No\\. Number Office Page Part Phase
    Platform Proposition Python Resolution Room Route Section Seat Title Type Version War Windows chapter flat
    flight page paragraph room seat version Apartment Apt Suite Psalm Prop Category Form Rule Model Series Class Grade
    Year Day Week Stage Tier Code code Schedule Appendix Table Clause clause Annex Big Group\\sof Gang\\sof`,
  ),
  calling: [
    'call(?:s|ed|ing|ers?)?',
    'dial(?:s|l?ed|l?ing)?',
    'phon(?:e|es|ed|ing)',
    'dispatch(?:er)?s?',
    'operators?',
    'tapes?',
  ],
  weapons: words(
    'caliber calibre cal rifle rifles pistol pistols gun handgun handguns revolver bullet bullets rounds',
  ),
  streets: words(
    'Street St Road Rd Avenue Ave Lane Drive Boulevard Blvd Square Terrace Crescent Highway Parkway',
  ),
  noOne: words('no not any every each this that which another'),
  trains: words('Express Mail Passenger Special Superfast Sleeper Flyer Limited Local Shuttle'),
  scoreBefore: words(
    `won win wins winning lost lose loses losing beat beats beaten beating drew draw led lead leading trail trailed
    trailing score score\\sof voted? ahead down up defeat victory`,
  ),
  scoreAfter: words(
    `win victory defeat loss draw lead vote ruling decision split thrashing majority drubbing score record scoreline`,
  ),
};
