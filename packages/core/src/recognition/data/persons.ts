import type { Role } from '../persons.js';

/** Words for people, as patterns, by what they say about who is meant. `klein`: certainly a young child. */
export const nouns: Readonly<Record<Exclude<Role, 'zelf' | 'ander'>, string>> = {
  kind: `zoon zoontje zoontjes zonen dochter dochters dochtertje dochtertjes kind kinderen kindje kindjes kids tweeling drieling baby babytje baby's
    peuter peuters kleuter kleuters dreumes puber pubers tiener tieners pleegkind pleegkinderen pleegzoon pleegdochter stiefzoon stiefdochter
    stiefkind* kleinzoon kleinzoons kleinzoontje* kleindochter* kleinkind kleinkinderen jongen jongetje meisje meisjes leerling leerlinge buurjongen* buurjongetje* buurmeisje*
    broertje broertjes zusje zusjes neefje nichtje kleintje kleintjes koter* jongste oudste middelste jongens scholier
    son sons daughter daughters child children kid boy boys girl girls toddler twins teen teenager baby grandson granddaughter pupil
    oglum oglu kizim kizi cocugum cocuk* bebek* syn syna synem synowi corka corki corke coreczk* dziecko dziecka dzieci dwoje troje
    син сина синові донька доньки доньці доньку дочка дочки дочці дитина дитини діти дітей дітьми двоє
    ابني ابنتي بنتي ابن ابنه طفلي طفلتي طفل طفلان طفله اطفال* اولاد* الاولاد الاطفال ወደይ ጓለይ ቆልዓ ቆልዑ ውላደይ ደቀይ ደቂ`,
  volwassene: `man vrouw echtgenoot echtgenote partner broer zus zuster buurman buurvrouw ex tante oom nicht neef zwager schoonzus
    client cliente patient patiente bewoner bewoonster huurder zwangere bovenbuurvrouw bovenbuurman collega vent dame heer mevrouw meneer
    husband wife brother sister neighbour uncle aunt kocam esim karim kardesim maz zona brat siostra чоловік дружина брат сестра زوجي زوجتي اخي اختي
    ሰብኣየይ ሰበይተይ ሓወይ ሓብተይ vriend vriendin`,
  oudere: `oma opa grootmoeder grootvader schoonmoeder* schoonvader* overgrootmoeder grandmother grandfather grandma grandpa bejaard* weduwe weduwnaar
    babaannem dedem babcia dziadek бабуся дідусь جدتي جدي`,
  ouder: `moeder vader mama papa mam pap ma pa moeders vaders ouders mother father mum mom dad parents babam annem ojciec matka mama tata мама тато батько
    امي ابي والدي والدتي ኣቦይ ኣደይ stiefvader stiefmoeder`,
};

export const small = `zoontje zoontjes dochtertje dochtertjes baby babytje baby's peuter peuters kleuter kleuters dreumes jongetje kindje kindjes kleintje kleintjes
  buurjongetje toddler kleinzoontje* twoyearold`;

/** Where someone writes of him- or herself, alone or with a household. */
export const selfWords = `ik ben ik'm i am im wij we zelf мені мне ja mam انا عمري ዕድመይ ኣነ ben`;
export const pronouns = `hij zij ze haar hem die he she his her ma він вона عمره عمرها o`;

export const units = {
  years: `jaar jr jarig jarige jarigen jaartjes jaren years year yr yrs yo lat lata latek letni letnia rok* рок* рік років yas yasinda* سنه سنوات عام عاما ዓመት`,
  months: `maand maanden mnd weken week months weeks`,
  self: `yasindayim`,
  /** A number before one of these is no age. */
  other: `euro eur uur uren keer x procent kinderen man vrouw personen mensen dagen dag nachten nacht minuten min km m2 m kg gram april mei januari februari
    maart juni juli augustus september oktober november december kamers kamertjes kamer flessen glazen maal werkdagen appjes berichten kids jongens
    meisjes dochters zonen hours days times people kilo pillen vmbo havo vwo mavo mbo hbo th meter verdieping stappen punten broers zussen biertjes bier
    deurwaarders incasso* schuldeisers procenten pakjes pond cm lessen maanden weken week kleintjes poezen`,
  /** Before a number of years: how long, not how old. */
  duration: `al sinds na over ruim elke per afgelopen laatste eerste binnen for since after in ago bijna om tot groep week klas nummer huisnummer plus
    minstens maximaal ongeveer jullie za od ponad wszystko від`,
  /** After a number of years: how long, not how old. */
  lasting: `geleden lang terug later getrouwd samen ingeschreven bij ago gewerkt op alweer relatie uit temu тому bir in als wachten lid alleen zonder`,
  turning: `word wordt worden worde turn turns turning become becomes skoncze konczy`,
};

/** Signs of how old someone is where no age is told. */
export const ageSigns = {
  kind: `brugklas*, mijn mentor, mijn juf, mijn meester, mijn klas, mijn docent, mijn leraar, papa en mama, pap en mam, groep #, vmbo, havo, vwo, mavo, 2e klas, mijn school, naar school & ik/mijn, mijn ouders ~ scheiden/gescheiden/uit elkaar/ruzie, grade #, my class, my school, mijn trainer, mijn rapport, klasgenoten & ik/mijn, school & mijn ouders`,
  jongvolwassene: `mbo, hbo, student, studente, studeer, studentenkamer, bijbaantje, eerstejaars, tweedejaars, derdejaars, university student, net 18, 18 geworden, tentamens, ov kaart`,
  oudere: `aow, bejaard*, hoogbejaard*, met pensioen, gepensioneerd*, kleinkinderen & mijn/onze, rollator, verpleeghuis, verzorgingshuis, ouderenzorg, op mijn leeftijd, op mijn oude dag, weduwe, weduwnaar, seniorenwoning*, dement*, dementie, alzheimer, elderly, ouderen, oude moeder, oude vader, van mijn aow`,
  volwassene: `mijn werkgever, mijn hypotheek, volwassen, mijn echtgenoot, mijn echtgenote, als man zijnde, mijn man, mijn vrouw, my husband, my wife, vrouw van middelbare, kocam, moj maz, мій чоловік, زوجي, ሰብኣየይ`,
  gezin: `gezin, gezinnen, family of, met zijn vieren/vijven/vijfen/zessen/drieen/zevenen, wij <getal> personen, <getal> personen, ons huishouden, whole family, rodzina, ailemiz, родина, عائله*, ስድራ*`,
  samen: `ex en ik, man en ik, vrouw en ik, vriend en ik, partner en ik, husband and i, wife and i, vertellen wij, vertellen we, gaan ~ uit elkaar & wij/we, we gaan scheiden, wij gaan scheiden, wij ~ scheiden, maken ~ ruzie & wij/we, z mezem ~ klocimy, we divorce`,
  turning: `meerderjarig*, wordt 18, word 18, wordt # jaar, turns 18, turning 18, konczy 18`,
  wij: `wij, we, ons, onze, our, us, man en ik, vrouw en ik, ex en ik, vriend en ik, partner en ik, husband and i, wife and i, mezem, мы, ми, لدينا, نحن, ኣለዉና, biz, mamy`,
};
