/** English words for what somebody is, beside a name, and first names of both women and men. */
import { words } from '../../model/pattern.ts';

/** Nouns of which one before or after a name says what the person is. */
export const callings = words(
  `fellow frontman collaborator winner wrestler bandmate congressperson runner-up chairperson minister secretary president spokesman spokeswoman spokesperson leader strategist adviser advisor manager chairman
  chairwoman chairperson chair director professor analyst reporter correspondent host anchor governor senator
  congressman congresswoman representative mayor judge attorney lawyer activist author editor columnist businessman
  businesswoman billionaire millionaire consultant pollster treasurer aide official officer pensioner teacher farmer
  father mother driver resident neighbour neighbor student shopkeeper nurse doctor survivor witness voter goalkeeper
  striker defender midfielder winger historian engineer architect scientist fisherman trader worker campaigner
  protester novelist poet painter priest bishop soldier pilot skipper backbencher economist scholar researcher expert
  member founder co-founder cofounder owner executive coach captain actor actress singer writer candidate nominee
  contender hopeful rival frontrunner front-runner ceo cfo coo cto chief premier chancellor ambassador envoy diplomat
  commissioner commander general admiral colonel major lieutenant sergeant marshal brigadier king queen prince
  princess emperor pope archbishop cardinal rabbi imam ayatollah sheikh vicar pastor reverend nun monk counsel
  solicitor barrister prosecutor justice magistrate sheriff detective inspector superintendent constable lawmaker
  legislator politician assemblyman assemblywoman councillor councilor councilman councilwoman alderman committeeman
  committeewoman delegate deputy speaker whip parliamentarian mp mep msp undersecretary bureaucrat regulator watchdog
  ombudsman administrator coordinator organiser organizer supervisor trustee head boss mogul tycoon magnate investor
  banker broker financier philanthropist entrepreneur inventor designer developer programmer moderator contributor
  presenter commentator broadcaster journalist blogger publisher producer filmmaker photographer videographer
  cameraman cartoonist critic reviewer essayist biographer playwright screenwriter songwriter composer conductor
  musician guitarist drummer bassist pianist rapper comedian entertainer dancer choreographer artist sculptor curator
  model athlete player footballer quarterback linebacker cornerback receiver batsman bowler golfer boxer cyclist
  sprinter swimmer skier runner jockey referee umpire trainer biologist physician surgeon psychiatrist paramedic
  dentist pharmacist veterinarian pulmonologist midwife therapist psychologist counsellor counselor carer physicist
  chemist mathematician statistician meteorologist forecaster climatologist geologist archaeologist anthropologist
  sociologist philosopher theologian linguist librarian lecturer dean provost rector principal headteacher
  headmaster headmistress tutor academic alumnus graduate pupil undergraduate intern apprentice trainee volunteer
  dissident defector refugee migrant veteran seal marine fighter militant insurgent warlord dictator ruler monarch
  heir suspect defendant plaintiff convict inmate gunman attacker shooter killer victim hostage whistleblower
  informant agent spy operative negotiator mediator interpreter translator lobbyist fundraiser donor supporter backer
  promoter ally assistant butcher baker chef cook waiter barista bartender brewer grower rancher shepherd fisher miner
  builder carpenter plumber electrician mechanic welder roofer labourer laborer sailor seaman mariner docker astronaut
  cosmonaut firefighter policeman policewoman guard warden bodyguard cadet recruit landlord tenant homeowner
  householder villager islander local wife husband widow widower son daughter brother sister uncle aunt cousin nephew
  niece grandson granddaughter grandfather grandmother parent friend girlfriend boyfriend partner fiancee colleague
  roommate successor predecessor mentor democrat republican libertarian socialist independent feminist figure icon
  legend star celebrity influencer personality pundit guru specialist technician technologist theorist planner auditor
  accountant actuary bookkeeper clerk secretary-general attorney-general editor-in-chief commander-in-chief
  harbourmaster postmaster stationmaster quartermaster shareholder stakeholder creator pioneer visionary co-chair
  co-chairman co-author co-host co-owner co-director co-president vice-president vice-chair vice-chairman
  vice-chancellor sen rep gov lt col gen capt maj sgt cpl adm cmdr amb pres prof rev ald cllr insp supt del atty
  assemblymember`,
);

/** Endings of nouns for what somebody is: `pulmonologist`. */
export const callingEndings = words(
  'ologist ographer ician iatrist woman person surgeon ionist alist orist urist icist inist smith monger',
);

/** Small letters of a role that stand far from its beginning: `chief medical officer`. */
export const roleDescriptions = words(
  `late longtime long-time onetime one-time acting interim outgoing incoming retired ex associate assistant adjunct
  emeritus founding managing executive general deputy vice senior junior chief lead leading principal former then
  prime foreign press state presidential vice-presidential campaign national international regional local federal
  military medical legal political financial economic technical scientific creative artistic editorial commercial
  operating marketing technology information communications human resources public affairs relations policy security
  defence defense intelligence home health education finance trade labour labor justice interior environment energy
  transport agriculture culture sports sport fellow personal private special independent conservative liberal
  progressive moderate right-wing left-wing far-right far-left opposition ruling republican democratic majority
  minority parliamentary congressional gubernatorial mayoral senatorial district county city town village police army
  navy air force fire prison school university college hospital court company firm union group party team club band
  industry business market media news television radio film movie music research science data climate weather rights
  civil women’s men’s animal consumer anti-abortion anti-war pro-democracy real estate property stock investment hedge
  fund bank insurance tech software staff head top best-selling award-winning veteran star celebrity self-described
  presumptive likely potential`,
);

/** Words on both sides of a name that stand in a line of credit, and not in a story. */
export const creditsBefore = words('follow contact by');
export const creditsAfter = [
  'contributed (?:reporting|research|to)',
  'on twitter',
  'reported from',
];

/** People who are counted, and what happens to them. */
export const manyPeople = words(
  `people men women children dead killed injured wounded hurt deaths casualties victims arrests arrested missing hostages
  troops soldiers workers employees jobs staff residents patients students refugees migrants voters passengers protesters
  demonstrators homeless homes households customers users`,
);

/** First names beside those that show whether it is a man or a woman. */
export const otherFirstNames = words(
  `Pete Hunter Abdul Abdullah Abdel Abel Abraham Abu Adele Adolf Adrian Adriana Agnes Ahmad Aidan Aiden Aileen Akira Alain Alana
  Alastair Alec Alejandra Alessandra Alessandro Alex Alexa Alexandra Alexandria Alexei Alexey Alexis Alfonso Alfred
  Alicia Alistair Alma Alvin Alyssa Amal Amar Amir Amit Amos Amina Ananya Anastasia Anders Andreas Andrei Andrés
  Andreea Andrey Angel Angelina Angelo Angus Anil Anjali Annabel Annette Annika Anton Antoine Antonia Antony Anwar
  Archie Ariel Armando Arnold Arlene Arjun Arnaud Artem Artur Arturo Arun Arvind Asa Ashley Ashraf Asif Astrid Aubrey
  Audrey Augustus Aung Austin Ava Avery Ayesha Azadeh Bashar Bart Basil Beatriz Belinda Benedict Benedikt Benito Benny
  Bernadette Bernardo Bert Bertha Bethany Bianca Bjorn Blair Blake Bonnie Bradley Brady Bree Brett Brianna Brigid
  Brigitte Britney Britton Brooke Bryce Byron Caitlin Caitlyn Caleb Calvin Cameron Candace Candice Cara Carey Carlo
  Carlotta Carlton Carole Carrie Carson Carter Casey Cassandra Cassidy Cecil Cedric Celeste Celia Celine Cesar
  Chandler Chantal Charlene Chase Chelsea Cherie Chiara Christa Christoph Christophe Chrissy Christy Chuka Clarence
  Clark Claude Claudio Clement Clifford Cliff Clint Clive Cody Cole Conor Connor Conrad Constance Cora Cornelius Cory
  Courtney Cristina Curt Curtis Cyril Cyrus Dale Dalia Damian Damien Damon Daniela Daniele Danilo Daphne Daria Darius
  Darlene Darnell Darrell Darryl Dario Dashiell Davide Dawn Deanna Declan Deepak Deirdre Delia Della Demetrius Denis
  Desmond Dev Deval Devin Dexter Dianne Dick Didier Dieter Dimitri Dinesh Dina Dirk Dolores Dominic Dominique Donovan
  Doreen Doris Dorian Drew Duncan Dustin Dwayne Dwight Dylan Earl Eamon Ebony Edgar Edmund Edna Eduardo Edwin Effie
  Elaina Elias Elijah Elisa Elisabeth Elise Eliza Elliott Elon Elsa Elsie Elvira Elvis Emanuel Emil Emile Emilia
  Emilio Emilie Emine Emmett Enrique Enzo Eoin Erik Erika Ernesto Ernst Ervin Estelle Esteban Ethel Eugenia Eunice
  Evan Evelin Everett Ezra Fabian Fabio Faisal Farah Farid Fatma Faith Federico Felicia Felicity Felipe Felix
  Ferdinand Fergus Filippo Finn Flavio Flora Floyd Forrest Franco Francesca Francesco Francois François Franklin Frans
  Franz Frankie Freda Freddie Frederic Frederik Fredrik Freya Friedrich Frieda Fritz Gabriel Gabriela Gabriella
  Gabrielle Gareth Garrett Gavin Gemma Gene Genevieve Geoff Georgia Georgina Georges Georg Geraldine Gerhard Gerry
  Gideon Gilbert Giles Gillian Giorgio Giorgia Giuseppe Giulia Glen Glenda Gonzalo Gretchen Gregor Grover Guido
  Guillermo Gunter Günter Gus Gustav Gustavo Gwen Gwyneth Haider Hakim Haley Hamid Hamish Hamza Hank Hans Harley
  Harrison Harvey Hasan Haruki Hazel Heath Heiko Heinrich Helena Helene Helga Helmut Hendrik Henri Henrik Henrietta
  Herbert Herman Hermann Hiroshi Hiro Horace Horst Hosni Hubert Huw Hussein Ilan Ilhan Imelda Imran Imogen Inga Ines
  Inès Ira Iris Irving Irwin Isabelle Isaiah Ishaan Ismail Ivy Jacinda Jackie Jacques Jada Jade Jamal Jamie Jan Jana
  Jared Jaroslav Jasper Javad Jean-Claude Jean-Luc Jean-Marie Jean-Paul Jeanette Jeannie Jed Jeffery Jens Jeremiah
  Jermaine Jerome Jesse Jesús Jesus Jillian Jo Joachim Joanne Jodie Jody Joey Johan Johann Johanna Johannes Jonah
  Jonas Jonny Jordan Jörg Jordi Josef Josefa Josefina Josephine Josie Josiah Joss Joy Jude Judd Jules Juliana Juliet
  Juliette Julio Julius June Jürgen Justine Kai Kaitlyn Kamal Kamala Kara Karim Karin Karina Kareem Karla Kasia
  Katharina Katharine Kathrin Katarina Katya Katy Kay Kaya Kazuo Keira Kelley Kelvin Kelsey Kendall Kendra Kenji Kent
  Kerri Khaled Kiera Kieran Kirk Kirsty Kirstin Klaus Kofi Kris Krista Kristian Kristoffer Kristy Krystal Kwame
  Lachlan Lamar Lana Lara Lars Latoya Lauri Laurence Laurent Lawrence Layla Leandro Lech Leanne Leigh Leif Lena Leland
  Lenny Leonardo Leonid Leopold Leroy Lester Leticia Levi Lewis Lia Lila Lilian Lillian Lily Lina Lincoln Lindsey
  Linus Lionel Lloyd Logan Lola Lora Loren Lorena Lorenzo Lorraine Lothar Lou Louie Louisa Luca Lucille Lucinda Lucien
  Ludwig Luigi Luiz Lukas Luther Lyle Lyndon Lynne Mabel Mackenzie Mae Magdalena Mahmoud Maisie Malala Mandy Manfred
  Manmohan Manny Manoj Manuel Mara Marcel Marcella Marcelo Marcia Marcin Marcus Margarita Margot Marguerite Mariana
  Marianne Mariano Maribel Marina Marisa Marisol Marissa Marius Markus Marla Marlene Marlon Marsha Marshall Marta
  Martina Marty Martyn Masha Masato Massimo Mathew Mateo Mathias Mathieu Matteo Matthias Maud Maureen Maurice Mauricio
  Maxim Maxine Maxwell Mayra Megyn Mehdi Mehmet Mel Melanie Melinda Melvin Merle Mervyn Mia Mica Micah Michaela Michel
  Michele Mick Mickey Mikael Mikhail Mila Miles Millie Milo Milton Mimi Mina Mindy Minnie Mirela Mo Moises Mohamad
  Mohammad Mohan Moira Monique Monika Morgan Moritz Morris Morton Moses Muammar Mukesh Muriel Murray Mustafa Myra
  Myriam Myrtle Myles Nadine Nadja Nahid Narendra Naresh Nasser Natalia Natalya Nathalie Nathaniel Ned Neha Nelson
  Nestor Neville Niall Nico Nicolai Nicolas Nicolás Nigella Nikita Niki Nikki Nikol Nikola Nikolai Niklas Nils Nikos
  Nisha Noam Noel Noelle Noor Noreen Norm Norma Norbert Odette Ola Olaf Ole Oleg Oleksandr Oksana Olivier Ollie Olof
  Omari Oprah Oren Osama Osman Otis Otto Pam Pascal Parker Pat Patrice Patricio Patti Paulo Paolo Paola Pavel Pawel
  Pearl Penelope Percy Perry Petra Petro Philippa Philippe Phoebe Pia Piers Piotr Pippa Polly Pramila Prakash Pranab
  Preston Priscilla Priti Qasem Quentin Quincy Rachael Rafa Raheem Rahul Raj Rajesh Rajiv Ramon Ramona Ramzan Randall
  Randolph Rania Raquel Rashid Rashida Ravi Ray Rebekah Recep Reed Reggie Reginald Reinhard Reinhold Rena Rene René
  Renata Reuben Rex Reza Rhea Rhys Ricardo Riccardo Ricky Riley Rishi Ritchie Roberta Robbie Rocco Rod Rodrigo Rohan
  Roland Rolf Roman Romeo Ronan Ronda Ronnie Ronny Rory Rosalie Rosalind Rosamund Rosanna Roseanne Rosie Ross Rowan
  Rowena Roxana Ruben Rubén Rudolf Rudolph Rudy Rufus Rui Rupert Ruslan Rustam Ruby Sabina Sabine Sabrina Sade Sadie
  Sadiq Sajid Salma Salman Salvador Salvatore Sami Samir Sammy Sander Sandeep Sanjay Santiago Santos Sasha Satya
  Scarlett Scooter Sebastian Selena Selma Serena Serge Sergio Seymour Shane Shannon Shari Sharif Shaun Shauna Shawn
  Shayna Sheldon Shelby Shelley Shelly Sheri Sherri Sherry Sherman Shinzo Shinji Shreya Sid Siddharth Siegfried Sigrid
  Silas Silvia Silvio Simone Siobhan Sonja Sonya Spencer Stacey Stacy Stan Stefan Stefanie Stefano Stella Sten Stephan
  Stephane Stewart Sundar Suresh Surya Susanna Susanne Susie Sven Svetlana Svenja Sybil Syed Sylvester Sylvie Tabitha
  Tamar Tamika Tammy Tania Tanner Tariq Tasha Tate Tatiana Tatyana Taylor Tayyip Teddy Terence Terrance Terrence Terri
  Tess Tessa Thaddeus Thea Thelma Theo Theodor Theodore Theresia Thierry Thom Thorsten Tia Tiago Tilda Timo Timothée
  Timur Tobias Tomas Tomás Tomasz Toni Tonya Torsten Tracey Travis Trent Tricia Trina Trish Tristan Troy Trudy Tulsi
  Ty Tyrone Ulf Ulrich Ulrike Uma Umar Uri Usha Uwe Vadim Valentina Valentin Valeria Valery Vaughn Veronika Vernon
  Vicki Vicky Viktor Viktoria Vince Viola Violet Virginie Vitali Vito Vivek Vivienne Vlad Vladislav Volker Wallace
  Wally Walt Walther Warwick Wei Wendell Wes Wesley Wilbur Wilfred Wilhelm Will Willa Willem Willie Willis Wilma
  Wilson Winifred Winnie Winona Winston Wladimir Wolfgang Woodrow Woody Xavier Xi Yael Yan Yana Yanis Yann Yannick
  Yara Yasmin Yasser Yevgeny Yitzhak Yolanda Yoko Yoshi Yoshihide Yuki Yulia Yuri Yusuf Yves Zac Zach Zachery Zack
  Zadie Zane Zara Zelda Zena Zoe Zoë Zoey Zoran Zuzana`,
);
