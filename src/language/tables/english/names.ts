/** English words in and beside names of people, offices and bodies. */
import type { NameWords } from '../../model/name-words.ts';
import { words } from '../../model/pattern.ts';
import {
  callingEndings,
  callings,
  creditsAfter,
  creditsBefore,
  manyPeople,
  otherFirstNames,
  roleDescriptions,
} from './callings.ts';
import { companyEnds, knownBodies, organisationNouns, organisationWords } from './organisations.ts';

export const names: NameWords = {
  titles: words(
    `mr mrs ms miss mx dr sir dame lord lady baroness baron prof professor president vice premier prime minister
    secretary chancellor senator sen representative rep congressman congresswoman governor gov mayor judge justice
    general gen brigadier colonel col major maj captain capt lieutenant lt sergeant sgt admiral adm commander marshal
    councillor cllr chief inspector superintendent constable king queen prince princess pope bishop archbishop
    cardinal father sister brother rabbi imam ambassador commissioner chairman chairwoman chair director analyst
    spokesman spokeswoman editor doctor coach harbourmaster smt shri md hon`,
  ),
  titlesOfHim: words('Mr Sir Lord spokesman chairman congressman'),
  titlesOfHer: words('Mrs Ms Miss Dame Lady spokeswoman chairwoman congresswoman'),
  firstNamesOfHim: words(
    `Aaron Adam Ahmed Alan Albert Alejandro Alexander Ali Allan Allen Andre Andrew Andy Anthony Antonio Arthur Barack
    Barry Ben Benjamin Bernard Bernie Bill Billy Bob Bobby Boris Brad Brandon Brendan Brent Brian Bruce Bryan Carl Carlos Chad
    Charles Charlie Chris Christian Christopher Chuck Colin Corey Craig Dan Daniel Danny Darren Dave David Dean
    Dennis Derek Diego Dmitri Dmitry Don Donald Doug Douglas Ed Eddie Edward Eli Elliot Emmanuel Eric Ernest Ethan Eugene Fernando Francis
    Francisco Frank Fred Frederick Gary Geoffrey George Gerald Gerard Giovanni Glenn Gordon Graham Greg Gregory Guy Harold Harry
    Hassan Hector Henry Howard Hugh Hugo Ian Ibrahim Isaac Ivan Jack Jacob Jaime James Jason Javier Jay Jeb Jeff Jeffrey Jeremy
    Jerry Jim Jimmy Joe Joel John Johnny Jon Jonathan Jorge Jose José Joseph Josh Joshua Juan Julian Justin Karl Keith Ken
    Kenneth Kevin Khalid Kurt Kyle Lance Larry Lee Len Leo Leon Leonard Liam Louis Lucas Luis Luke Malcolm Marc Marco Mario Mark Martin Marvin Matt
    Matthew Max Michael Miguel Mike Mitch Mitt Mohamed Mohammed Muhammad Nate Nathan Neil Newt Nicholas Nick Nigel Noah Norman Oliver Omar Oscar Owen
    Pablo Patrick Paul Pedro Peter Phil Philip Phillip Pierre Rafael Ralph Ramesh Rand Randy Raul Raymond Reince Rich Richard Rick Rob Robert Roberto Rodney Roger
    Ron Ronald Roy Russell Ryan Sam Samuel Scott Sean Sergei Sergey Seth Sidney Simon Stanley Stephen Steve Steven Stuart Sunil Ted Terry Thomas Tim
    Timothy Toby Todd Tom Tommy Tony Trevor Tyler Victor Vikram Vincent Vladimir Volodymyr Walter Warren Wayne William Zachary`,
  ),
  firstNamesOfHer: words(
    `Abigail Ada Aisha Alice Alison Allison Amanda Amber Amelia Amy Ana Andrea Angela Anita Ann Anna Anne Annie April Ariana
    Barbara Beatrice Becky Beth Betsy Betty Beverly Brenda Bridget Brittany Camille Carla Carly Carmen Carol Caroline Carolyn
    Catherine Cathy Cecile Cecilia Charlotte Cheryl Chloe Christina Christine Cindy Claire Clara Claudia Colleen Connie Cynthia Daisy Dana Danielle
    Deborah Debbie Debra Denise Diana Diane Donna Dora Dorothy Edith Eileen Elaine Eleanor Elena Elizabeth Ella Ellen Emily Emma Erica
    Erin Esther Eva Eve Evelyn Fatima Faye Fiona Florence Frances Gail Gina Gladys Gloria Grace Greta Hannah Harriet Heather Heidi Helen Hillary Holly
    Hope Huma Ingrid Irene Isabel Isabella Ivanka Jacqueline Jane Janet Janice Jasmine Jean Jeanne Jennifer Jenny Jessica Jill Joan Joanna
    Jocelyn Joyce Juanita Judith Judy Julia Julie Karen Kate Katherine Kathleen Kathryn Kathy Katie Katrina Kayla Kelly
    Kellyanne Kerry Kim Kimberly Kirsten Kristen Kristin Kristina Laura Lauren Laurie Leah Leila Leslie Linda Lindsay Lisa Liz Lois Loretta Lori
    Louise Lucia Lucy Lydia Lynn Madeleine Maggie Margaret Maria Marian Marie Marilyn Marine Marjorie Martha Mary Maya
    Megan Melania Melissa Mercedes Meredith Michelle Mildred Miriam Molly Monica Nadia Nancy Naomi Natalie Natasha Nicola Nicole Nina Nora
    Olivia Olga Pamela Patricia Patty Paula Pauline Peggy Penny Phyllis Priya Rachel Rebecca Regina Renee Rhonda Rita Robin Rosa Rose
    Rosemary Roxanne Ruth Sally Samantha Sandra Sara Sarah Sharon Sheila Shirley Sofia Sonia Sophia Sophie Stephanie Sue Susan Susana Suzanne
    Sylvia Tamara Tanya Tara Teresa Theresa Tiffany Tina Tracy Ursula Valerie Vanessa Vera Veronica Victoria Virginia Vivian Wanda Wendy Yvonne Yvette`,
  ),
  shortTitles: words(
    `Mr Mrs Ms Mx Dr St Gen Col Lt Maj Capt Sgt Cmdr Adm Sens? Reps? Govs? Prof Revs? Hon Jr Sr No vs Smt Shri Md Insp Supt Ald Pres Amb`,
  ),
  shortNouns: words('Inc Co Corp Ltd'),
  roles: words(
    `presidential vice deputy prime former senior chief campaign press state foreign front-runner candidate nominee
    hopeful contender minister secretary president spokes\\p{Ll}+ leader rival strategist advis[eo]r manager chairman
    director professor analyst reporter correspondent host anchor governor senator congress(?:wo)?man mayor judge
    attorney lawyer activist author editor columnist business(?:wo)?man billionaire consultant pollster treasurer aide
    official officer
    fan pensioner teacher farmer father mother driver resident neighbou?r student shopkeeper nurse doctor survivor
    witness voter goalkeeper striker defender midfielder winger historian engineer architect scientist fisherman
    trader worker campaigner protester novelist poet painter priest bishop soldier pilot skipper master backbencher
    economist scholar researcher expert member founder owner executive coach captain actor singer writer star`,
  ),
  roleModifiers: words(
    'presidential vice deputy prime former senior chief campaign press state foreign front-runner hopeful rival star fellow',
  ),
  callings,
  callingEndings,
  roleDescriptions,
  otherFirstNames,
  manyPeople,
  creditsBefore,
  creditsAfter,
  noPersonEnds: words(
    `Council Committee House Party Department Agency University College School Institute Research Association Union
    Company Group Bank Court Street Road Avenue Place County City Valley River Lake Island Islands Republic Emirates
    States State Kingdom Democrats Republicans News Times Post Tribune Journal Press Monday Tuesday Wednesday Thursday
    Friday Saturday Sunday America Africa Asia Europe India Korea Dakota Carolina Foundation Fund Center Centre Hospital
    Airport Station Stadium Park Museum Church Award Cup League Act Bill Officer Speaker Democrat Republican Hills Beach
    Springs Heights Tech Police Pro Forum Series Army Navy Force Board Office Commission Ministry Parliament Senate
    Congress Assembly Government Services Service Industries Media Studios Pictures Records Entertainment Wi-Fi
    Productions Partners Holdings Technologies Systems Solutions Network Networks Airlines Airways Motors Opry Theatre
    Theater Gallery Festival Awards Prize Podcast Magazine Gazette Telegraph Energy Sciences Laboratory Laboratories
    Harbor Harbour Plan Sea Ocean Treaty Accord Accords Agreement Doctrine Pact War Index Crude Square Palace Peninsula Canal Strait
    Observatory Telescope Championship Championships Olympics Finals Playoffs Supercomputer Qaeda Qaida Shabaab`,
  ),
  organisationWords,
  companyEnds,
  organisationNouns,
  knownBodies,
  demonymEndings: words('[rcl]an ian ese ish'),
  placeBeginnings: words(
    'U.S. U.K. U.N. E.U. D.C. San Santa St Saint Mount Fort Port Lake Camp El Los Las',
  ),
  lesserRoles: words(
    'vice deputy acting interim assistant associate shadow would-be junior lieutenant lt',
  ),
  lesserBefore: [['under', 'secretary']],
  roleVerbs: [
    ['leader', 'led'],
    ['chairman', 'chairs', 'chaired'],
    ['author', 'wrote', 'written'],
    ['driver', 'drives', 'drove'],
    ['teacher', 'teaches', 'taught'],
    ['writer', 'wrote', 'written'],
    ['director', 'directs', 'directed'],
  ],
  pastRoles: words('former ex then late onetime outgoing ousted retired'),
  shortRoles: [
    ['senator', 'sen'],
    ['representative', 'rep', 'congressman', 'congresswoman'],
    ['governor', 'gov'],
    ['general', 'gen'],
    ['professor', 'prof'],
    ['doctor', 'dr'],
    ['reverend', 'rev'],
    ['sergeant', 'sgt'],
    ['lieutenant', 'lt'],
    ['captain', 'capt'],
    ['colonel', 'col'],
    ['major', 'maj'],
    ['councillor', 'cllr'],
    ['spokesman', 'spokeswoman', 'spokesperson'],
    ['chairman', 'chairwoman', 'chair'],
    ['lawyer', 'attorney', 'solicitor'],
    ['defence', 'defense'],
    ['labour', 'labor'],
  ],
  beforeRole: words('the former then retired'),
  noVerbs: words('of and or for in at to with from by'),
  subjectDeterminers: words('the a an his her its their some several many'),
  subjectVerbs: words(
    `has had is was were are said told wrote took made gave went would could will may might can must should left kept
    held led met set put got came saw sent spent won lost ran began drew fell rose sold bought brought caught chose cut
    dealt drove fought found grew hit knew meant paid quit sought shook shot spoke stood struck swore taught threw
    thought understood withdrew also have do does did`,
  ),
  noSubjects: words(
    `Earlier Later Last This That In On At For But And The Asked Speaking If It There Here What How Why A An He She They
    We I Some One Not No To By With From As Late Early Just Then Only Even Still Now Both Neither Nor Once Each Every
    Any Many Most More Much Few Several Other Another These Those Hours Days Weeks Months Years`,
  ),
  offices: [
    ...words('state defen[cs]e war justice trade health education labou?r energy agriculture'),
    ...['commerce', 'homeland security', 'transport(?:ation)?', 'veterans affairs'],
    ...words('history law politics economics finance'),
  ],
  deputies: words(
    `spokes(?:man|woman|person|people) aide lawyer attorney counsel adviser advisor deputy secretary assistant wife husband
    son daughter father mother brother sister friend ally rival opponent critic supporter colleague strategist manager
    pollster lieutenant successor predecessor close`,
  ),
  bodies: words(
    'campaign team office camp administration government ministry department committee foundation group party pac',
  ),
  suffixes: words('jr sr ii iii iv'),
  empty: words(
    `a an the of in on at for to from by with and or who which that whose has have had is was are were been his her
    their its one some several another unnamed anonymous`,
  ),
  sourceItself: ['\\bunattributed\\b', '^the (?:article|author|source|report|text)\\b'],
  openers: words(
    `a an the but and so yet then when while as after before since if although though because earlier later today
    yesterday meanwhile however also in on at for by from with to asked speaking writing adding only even still now
    here there both unlike like according`,
  ),
  noNames: ['I'],
  pointOpeners: words(
    `a an the this that these those it its he she they we i you there here no not none nothing nobody neither nor
    either both all some any each every many much more most few several one two three four five six seven eight nine
    ten who whose whom what which when where why how whether if unless although though because since while as after
    before until once and but or so yet in on at by for from with without of to into over under about against among
    between through during within beyond near then now still also even only just perhaps maybe meanwhile however
    earlier later today yesterday tomorrow first second third last next other another such same his her their our my
    is are was were be been has have had do does did will would can could may might must should asked told given
    according around nearly almost up`,
  ),
  verbsAfterName: [
    ...['[\\p{Ll}]+(?:s|ed)', ...words('said told has had was is will would could may might')],
    ...words('must can put kept went made saw won lost'),
  ],
  abstractEndings: words('ing tion ment ness ity ly'),
  commonOpeners: words(
    `new old young big small large great good bad high low long short full half early late local public private national
    foreign federal military political social economic major main final free open key real true hard clear likely human
    former current recent global rural urban digital western eastern northern southern central state city town village
    government parliament council court police army navy party company firm union team group board bank school hospital
    church press media market trade oil gas water power energy food health work home house land sea air road rail bus train
    ship boat car plane flight fire flood storm rain snow heat war peace truce crime law tax price cost pay money cash debt
    aid help hope fear doubt anger death birth age time day week month year night morning summer winter spring autumn
    man woman child people staff crew police farmer worker teacher student doctor nurse judge mayor minister president
    chief leader speaker expert critic rival ally friend family father mother son daughter brother sister doctor
    evidence research data poll survey study report news plan deal bill vote talk call rule case part place
    point issue problem question answer reason result change growth rise fall loss gain profit demand supply access
    support pressure damage violence traffic weather climate turnout output income interest inflation rent growth
    nearly about around under over fewer less least`,
  ),
  madeByEndings: words(
    's n an an ian ans ians ese ish ic ism ist ists er ers i is ity men man woman y',
  ),
  betweenInitials: words('of the and for in'),
};
