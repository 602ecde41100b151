/**
 * Words that the rules of the stemmer would take apart wrongly or would not bring together: irregular
 * verbs, plurals in -eren, verbs and their nouns. The first word of a line is the stem of all.
 */
const families = `
kind kinderen kinders kindje kindjes kids
kleinkind kleinkinderen kleinkindje
pleegkind pleegkinderen
ei eieren eitje
lied liederen
blad bladeren
jong jongere jongeren jonge
jongen jongens jongetje jongetjes
oud oude
ouder ouders
oudere ouderen
groot grote groter
sla slaan slaat sloeg sloegen geslagen slaand slaande
schop schoppen schopt schopte geschopt
ga gaan gaat ging gingen gegaan
sta staan staat stond stonden gestaan
zit zitten zat zaten gezeten
lig liggen ligt lag lagen gelegen
zeg zeggen zegt zei zeiden gezegd
krijg krijgen krijgt kreeg kregen gekregen
blijf blijven blijft bleef bleven gebleven
durf durven durft durfde
gooi gooien gooit gegooid
maak maken maakt maakte gemaakt
houd houden houdt hou hield gehouden
huil huilen huilt huilde gehuild
zie zien ziet zag zagen gezien
eet eten eet at aten gegeten
drink drinken drinkt dronk dronken gedronken dronkenschap drinker drinkers
drank dranken drankje
slaap slapen slaapt sliep sliepen geslapen
lees lezen leest las lazen gelezen lezer
schrijf schrijven schrijft schreef geschreven
spreek spreken spreekt sprak gesproken
breek breken breekt brak gebroken
neem nemen neemt nam namen genomen
help helper helpers geholpen hielp
loop lopen loopt liep liepen gelopen
val vallen valt viel gevallen
sterf sterven sterft stierf stierven gestorven
dood dode overleden overlijden overlijdt overleed doodgegaan doodgaan
verlies verliezen verliest verloor verloren
scheid scheiden scheidt scheidde gescheiden scheiding scheidingen
kies kiezen kiest koos gekozen
bijt bijten beet gebeten
vecht vechten vochten gevochten vocht
ruzie ruzies ruzien
schuld schulden
steel stelen steelt stal gestolen
lieg liegen liegt loog gelogen
schreeuw schreeuwen schreeuwt geschreeuwd
zwem zwemmen zwemt zwom gezwommen
rijd rijden rijdt rij reed gereden
breng brengen brengt bracht gebracht
koop kopen koopt kocht gekocht
zorg zorgen zorgt zorgde gezorgd
verzorg verzorgen verzorgt verzorgd verzorging verzorger verzorgers
begrijp begrijpen begrijpt begreep begrepen
vergeet vergeten vergeetachtig vergeetachtigheid vergat
verlaat verlaten verliet
weggelopen wegloper weglopen wegloopt
begin beginnen begint begon begonnen
zwijg zwijgen zwijgt zweeg
zing zingen zingt zong gezongen
vrij vrije
trouw trouwen getrouwd
huwelijk huwelijken
schiet schieten schoot geschoten
steek steken steekt stak gestoken
dwing dwingen dwingt gedwongen dwang
bedrieg bedriegen bedrogen bedriegt
werk werken werkt werkte gewerkt werker werkers
werkloos werkloze werklozen werkloosheid
rook roken rookt rookte gerookt roker rokers
gok gokken gokt gokte gegokt gokker gokkers
game gamen gamet gamed games gamer gamers gegamed gaming
speel spelen speelt speelde gespeeld spel spellen spelletje spelletjes
blow blowen blowt geblowd blower
date daten
begeleid begeleiden begeleidt begeleider begeleiders begeleiding begeleidster
opvoed opvoeden opvoeding opvoeder opvoeders opgevoed opvoedt
leer leren leert geleerd
leraar leraren leraars lerares leerkracht leerkrachten
huur huren huurt gehuurd
huurder huurders
verhuurder verhuurders
buur buren buurman buurvrouw buurvrouwen buurmannen buurtjes
buurt buurten
wandel wandelen wandelt wandeling wandelingen gewandeld wandelaar
fiets fietsen fietst gefietst
kook koken kookt gekookt
verhuis verhuizen verhuist verhuizing verhuisd
repareer repareren repareert reparatie reparaties gerepareerd repair
mis missen
bijstand bijstands
verstand verstandelijk verstandelijke
lichaam lichamelijk lichamelijke
psychisch psychische psychiatrisch psychiatrische psychiatrie
financieel financiele financien
depressie depressies depressief depressieve
alcohol alcoholist alcoholisme alcoholisten alcoholverslaafd
autisme autistisch autistische autist autisten
dement demente dementie dementerend dementerende dementeren
invalide invaliden invaliditeit
gehandicapt gehandicapte gehandicapten handicap handicaps
eenzaam eenzame eenzaamheid
angst angsten angstig angstige
bang bange
boos boze boosheid woede woedend
verdriet verdrietig verdrietige
rouw rouwen rouwt rouwende rouwverwerking
zwanger zwangere zwangerschap zwangerschappen
zindelijk zindelijke zindelijkheid
agressie agressief agressieve
seks sex seksueel seksuele seksualiteit
geweld gewelddadig gewelddadige
vlucht vluchten vluchtte gevlucht
vluchteling vluchtelingen
vrijwillig vrijwillige vrijwilliger vrijwilligers vrijwilligster
mantelzorg mantelzorger mantelzorgers mantelzorgen
inburger inburgeren inburgering inburgeraar inburgeraars ingeburgerd
solliciteer solliciteren solliciteert sollicitatie sollicitaties gesolliciteerd
spijbel spijbelen spijbelt gespijbeld spijbelaar
stotter stotteren stottert stotteraar
plas plassen plast geplast
pest pesten pest pestte gepest pester pesters pesterij pesterijen
mishandel mishandelen mishandelt mishandeld mishandeling mishandelingen mishandelde
misbruik misbruiken misbruikt
bedreig bedreigen bedreigt bedreigd bedreiging bedreigingen
verwaarloos verwaarlozen verwaarloosd verwaarlozing
verslaafd verslaafde verslaafden verslaving verslavingen
opname opgenomen opnemen
uithuisplaats uithuisplaatsing uithuisgeplaatst uithuisplaatsen
ontsla ontslaan ontslagen ontslag
aanvraag aanvragen aangevraagd aanvraagt
opgroei opgroeien opgroeit opgegroeid
invul invullen ingevuld invult
vul vullen vult gevuld
betaal betalen betaalt betaald betaling betalingen
laaggeletterd analfabeet analfabeten analfabetisme laaggeletterd laaggeletterde laaggeletterden laaggeletterdheid
nederlands nederlandse
turks turkse
arabisch arabische
pools poolse
engels engelse
oekraiens oekraiense
cafe cafes cafeetje
oma omas omaatje
opa opas
baby babys babytje
hobby hobbys
foto fotos
auto autos
puber pubers puberteit puberen
tiener tieners
peuter peuters
kleuter kleuters
senior senioren
man mannen
vrouw vrouwen
zus zussen zusje zusjes
broer broers broertje broertjes
stad steden
lid leden
schip schepen
gebruik gebruikt gebruiken gebruiker gebruikers gebruikte
gebeur gebeurt gebeuren gebeurd gebeurde
geloof gelooft geloven geloofd
gevoel gevoelens gevoelig
gevang gevangen gevangene gevangenen gevangenis
geboren geboorte
gedacht gedachten gedachte
gezond gezonde gezondheid
gezin gezinnen
getuig getuige getuigen
sociaal sociale
normaal normale
speciaal speciale
digitaal digitale
mentaal mentale
ideaal ideale
legaal legale illegaal illegale
`;

/** Words whose last letters look like an ending and are none. */
const whole = `
geld geweld gezicht gewicht geduld gebied gebit geest gezond gerecht gemist gemeente geheugen
sport kaart hart kort start beurt soort tent krant kant student agent moment zwart wet wit
kwart apart advocaat raad draad brood
dienst post kost lijst feest gast kunst test rust les bus das gas gans mens kans dans grens prijs reis huis thuis
eigen tegen samen open even zeven negen dozen jongen oefen teken regen wagen keuken leven boven buiten
koning ring ding kring
hulp laat naast einde vriend vriendin
samen gratis cursus virus campus
ziekenhuis verpleeghuis
zorg
`;

export const irregular: ReadonlyMap<string, string> = new Map(
  families
    .trim()
    .split('\n')
    .flatMap((line) => {
      const words = line.split(' ');
      return words.map((word) => [word, words[0]!] as const);
    }),
);

export const keepsEnding: ReadonlySet<string> = new Set(whole.trim().split(/\s+/));
