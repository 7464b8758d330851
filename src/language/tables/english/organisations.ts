/** English words in names of organisations, and nouns that say what an organisation is. */
import { words } from '../../model/pattern.ts';

/** Words in capitals that end the name of an organisation, or stand before the `of` in it. */
export const organisationWords = words(
  `Agency Alliance Association Administration Assembly Authority Bank Board Brigade Bureau Centre Center Centers Chamber
  Clinic Coalition College Commission Committee Company Confederation Conference Congress Consortium Cooperative
  Corporation Corps Council Court Department Directorate Federation Foundation Fund Group Guard Hospital Institute Institution
  Laboratory League Ministry Network Observatory Office Organisation Organization Parliament Party Partnership
  Police Registry Secretariat Service Society Trust Tribunal Union University Watchdog`,
);

/** Ends of the names of companies. */
export const companyEnds = words('Inc. Inc Corp. Corp Ltd. Ltd LLC PLC Plc plc Co. GmbH AG SA');

/** What speaks and has no such word in its name. */
export const knownBodies = [
  'White House',
  'Downing Street',
  'Pentagon',
  'Kremlin',
  'Vatican',
  'Élysée',
  'United Nations',
  'European Union',
  'Treasury',
  ...words('NATO FBI CIA NSA FDA EPA FEMA NASA UNICEF UNESCO UNHCR OPEC WHO IMF NHS NRA ACLU'),
] as const;

/** Nouns that say what an organisation is: `a spending watchdog`. */
export const organisationNouns = words(
  `agency agencies airline alliance arm association authority bank board body branch brewer broadcaster bureau business
  carrier carmaker automaker chain charity club coalition collective college commission committee company conglomerate
  consortium consultancy contractor cooperative corporation council court developer distributor faction federation
  firm force foundation fund giant group hospital insurer institute institution lab laboratory lender league maker
  manufacturer ministry movement network nonprofit non-profit office operator organisation organization outfit
  partnership party platform publisher regulator retailer school secretariat service society startup start-up
  subsidiary supermarket supplier think-tank tank trust union unit university utility watchdog wing`,
);
