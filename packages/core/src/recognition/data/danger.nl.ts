import type { DangerList } from '../danger-lists.js';

/**
 * Danger in Dutch, by what it is about and how soon someone must act (domain §6). One pattern per line or
 * between commas, written as in `patterns.ts`; `a & b` both in the same sentence, `a && b` in the same or the
 * next. `!` in front: stands whatever the words around it say. Reviewed by eye: when in doubt, in.
 */
export const danger: readonly DangerList[] = [
  {
    kind: 'geweld',
    level: 'vandaag',
    patterns: `
<slaat> ~ <mij>
<mij> ~ <slaat>
<dader> <slaat>
word/wordt/worden/werd ~ geslagen/geschopt/mishandeld/bedreigd/getrapt/geknepen
heeft/heb/had/hebben ~ geslagen/geschopt/mishandeld/bedreigd/gestompt/gewurgd/geduwd
in elkaar ~ slaan/geslagen/slaat/trappen/getrapt/gemept/slagen, sloeg ~ in elkaar, slaat ~ in elkaar
mishandel*, kindermishandel*, huiselijk geweld, huislijk geweld, geweld thuis, geweld in huis, eergerelateerd*, eerwraak
gewelddadig*, agressief naar/tegen ons/mij/kinderen/haar/hem
losse handjes, handen thuis houden, handen niet thuis, losse handen
klap/klappen/slaag/tik/trap/schop/stomp/mep/dreun/oplawaai/vuist ~ gekregen/krijg/krijgt/kreeg/gegeven/verkocht/uitgedeeld/geeft/gaf
krijg/krijgt/krijgen/kreeg ~ klappen/slaag/klap
pak slaag, vallen klappen, vielen klappen, met vuisten, met riem/stok/slipper/snoer/pollepel/lepel/ketel/kabel
aan haren ~ getrokken/trekt/sleurt/gesleept, trekt/trok ~ haren, bij keel, dichtgeknepen, keel dicht, bij strot
tegen muur ~ gedrukt/gegooid/geduwd/gesmeten/drukt/duwt/smijt, van trap geduwd/gegooid, trap af geduwd
gooit/gooide/gooien/smijt/smeet ~ servies/bord/borden/glas/stoel/mij/hoofd/asbak/pan/spullen & <dader> & bang/hoofd/mij/ons/kinderen/langs
alles vliegt ~ kamer, vliegen borden, slaat/sloeg/slaan/trapt ~ kapot/stuk/deur & <dader>
blauw oog, blauwe ogen, blauwe plek*, blauwe vinger*, vingerafdruk*, striem*, kneuzing*, brandplek*, wurgplek*, lip is dik, dikke lip
dikke lip & <dader>, gebroken rib*/arm/neus/kaak && <dader> & gedaan/sloeg/geduwd
bloedneus && <dader> & gedaan/sloeg/geslagen
bang voor hem, bang voor haar man, bang voor <dader>, bang van hem/man/vader/papa/pa/partner/ex, doodsbang voor, doodsbang als, angst voor <dader>, als dood voor hem/man/vader/ex
bang & als/wanneer/zodra & thuiskomt/terugkomt/binnenkomt/drinkt/dronken/gedronken/kwaad/boos & <dader>
bang ~ <dader> ~ thuis/thuiskomt/terugkomt/terug/vindt/wraak/langskomt/doet/slaat/slaan/vermoordt/komt/staat
bang ~ <dader> & iets/wat ~ doet/aandoet/doen/aandoen
bang ~ eigen huis, niet veilig & huis/thuis/hem/man/vriend/ex/hier/vader/ouders, onveilig & thuis/huis/voel/kinderen/gezin/ons, niet meer veilig
voel ~ onveilig, voelen ~ onveilig, durf/durft niet ~ naar huis, durven niet naar huis, durf/durft niet ~ thuis te komen, durf/durft niet naar binnen
wil/kan/mag/durf niet ~ naar huis && <dader> & boos/slaat/drinkt/geslagen/klap/schreeuwt/gooit
wat aan te doen, iets aan te doen & <dader> & dreig*/zegt/wil, iets aandoet, wat aandoet, iets aan doet
durft/durf ~ melding, durf/durft ~ aangifte & niet/geen, aangifte ~ doen/gedaan
dreigt/dreigde/dreigen/gedreigd/bedreigt/bedreigde/bedreigd/bedreigen/bedreiging/bedreigingen, dreigement*, dreigbericht*, dreigappjes
zegt/zei/roept/riep/schreeuwt ~ afmaken/afmaakt/maakt/vermoord*/doodt/doodmaakt/doodmaken/kapotmaakt/doodschiet*/doodsteekt/neersteekt
maakt/maak/maken ~ af & <dader> & mij/me/ons/haar/hem
me/mij/haar/ons/hem/je af ~ maken/maakt, vermoorden als/wanneer, kapot ~ maken & <dader> & zegt/zei/dreig*
wat aandoen, iets aandoen & <dader>, weet ~ te vinden & <dader>, weet waar ik woon/woont/slaap, krijgt me wel, ik pak je
zwaait er wat, zwaait wat, dan weet ik wat, krijg ik ervan langs, ervan langs, krijg ik straf & slaat/riem/opgesloten
op eieren, op tenen ~ thuis/huis/hem, loop* op eieren
als/wanneer hij weet/erachter/merkt/ziet/ontdekt/hoort ~ hulp/schrijf/praat/dit/vraag/bel
als/wanneer <dader> erachter/achter ~ komt && bang/boos/maakt/stuurt/dood/slaat/durf/weg/klappen/hulp/wis
mag niet ~ weten ~ hulp/schrijf/vraag/hier & hij/man/vriend/vader/partner, wis dit, wis ik ~ straks/direct/daarna, zonder dat ~ me vinden/vindt
stoel onder ~ deurklink/klink, deurklink & stoel/kast, kast ~ voor ~ deur & slaap*/durf/bang/komt/schuif, deur op slot & bang/hij/papa/vader/man/drinkt/gedronken/boos/slaat/schreeuwt/badkamer/kamer
verstop* & hij/papa/vader/man/mama/boos/schreeuw*/drinkt/kast/bed/zolder/bang, verstopt mij, verstop me, verstoppen ons
met kleren aan ~ slapen/slaap/bed & bang/durf/weg/vluchten/hij/klaar, tas ~ klaar/gepakt & vluchten/schuur/verstopt/weg/hij/bang
koffer ~ klaar/gepakt & vluchten/verstopt/hij/bang/stiekem
als/wanneer/zodra <dader> drinkt/dronken/gedronken/boos/kwaad/zuipt ~ kamer/badkamer/deur/slot/bang/buiten/schreeuwt/slaat/gooit/bed/stil/verstop*/vluchten/weg/gevaarlijk
<dader> ~ drinkt/dronken/gedronken/gezopen && bang/slaat/kapot/agressief/gevaarlijk/slot/vlucht*/gooit
drinkt/dronken/gedronken/coke/gebruikt ~ agressief/gewelddadig/gevaarlijk/handtastelijk
agressief & bang/thuis/mij/ons/me/haar & <dader> && bang/slaat/gooit/veilig
schreeuwt/schreeuwen/schreeuw/tiert/tekeer/krijst & slaat/gooit/bang/kapot/duwt/dreigt/klappen/verstop* & <dader>
hoor* ~ geschreeuw/gegil/gillen/klappen/schreeuwen/huilen/bonken/krijsen & buren/bovenburen/buurvrouw/kind*/onderburen/hiernaast/bovenbuurvrouw/naast
kind* ~ geschreeuw/gegil/krijsen/gillen/huilt/huilen & buren/hiernaast/naast & nacht*/elke/hele/klappen/slaan
controleert/checkt/controleren ~ telefoon/appjes/mobiel/berichten/waar & <dader> & niet/mag/alleen/bang/altijd/geld/durf
afgepakt/pakt/neemt/nam/heeft/houdt/ingenomen/gepakt ~ paspoort/pinpas/bankpas/telefoon/sleutels/papieren/verblijfspas & <dader> & mag/af/weg/niet/afgepakt/afgenomen/stuurt/trouwen/bang
mag ik niet alleen ~ naar/buiten/weg, mag niet ~ naar buiten & man/hij/schoonmoeder/partner/vriend/familie, mag ik ~ nergens ~ heen/naartoe, mag niemand zien & man/hij, mag ~ huis niet uit, mag niet ~ alleen & man/hij/partner/naar/weg
sluit/sloot/opgesloten/sluiten ~ op & mij/me/haar/ons/kamer/kelder/kast/dochter/kind*, opgesloten & man/vader/ouders/hij/kamer/huis/kelder
stalk*, achtervolg* & ex/man/mij/me/elke/hij, ex/hij/man ~ achtervolgt, volgt mij/me ~ overal, ex ~ voor deur/raam/huis, ex ~ wacht* ~ op, staat ~ in straat ~ naar binnen te kijken
staat ~ elke/steeds/ineens/opeens/weer ~ deur/straat/raam/werk & ex/hij/man, ex ~ appjes/belt/bellen/berichten & bang/durf/nacht/elke/dag/stop, tracker/gps/airtag & ex/hij/auto/man/tas
op te wachten/wachten ~ na school/buiten & slaan/groepje/jongens/bedreig*/bang/geschopt, wacht* mij op & bang/ex/jongens
te na ~ komen/gekomen, haalt ~ rekening leeg, haalt ~ geld van rekening/haar/mijn & zoon/dochter/neef/buur*/verzorg*, pakt ~ geld af, afhandig, geld af ~ dwingt/handig
geef ~ geld ~ tekeer/boos/kwaad/dreigt/duwt/slaat, knijpt haar/hem/mij, schreeuwt tegen haar/hem/oma/opa/tante & verzorg*/thuishulp/dochter/zoon
vernedert/kleineert/verneder*/kleiner*/uitscheld* & man/vriend/bang/elke/partner/hij/altijd & durf/bang/weg/slaat/geld/mag
verwaarloos*, vuile/vieze/ongewassen/kapotte ~ kleren/luier & kind*/jongen/meisje/leerling/peuter/kleuter/baby/leerkracht/dreumes/weken, volle/volgeplaste/vuile ~ luier, open billetjes, luier van gisteren, luizen & verwaarloos*/vies/honger
ruikt ~ urine/poep/vies & kind/leerling/jongen/meisje/baby, zonder eten ~ kind*/school/binnen/klas/bed, zonder ontbijt ~ elke & vies/kleren/honger
krijgt thuis geen/niet ~ eten, krijgen/krijgt ~ geen eten, krijg ~ geen eten ~ straf/thuis, bang ~ om/naar huis te gaan, bang om thuis
smeekte ~ niet ~ vertellen/zeggen/thuis, wil niet naar huis & bang/boos/slaat/klap, klapte dicht & plek*/thuis
ontvoer*, gegijzeld, gijzel*, vlucht voor ~ man/hem/ex/vader, gevlucht voor, blijf van mijn lijf, opvang voor vrouwen, vrouwenopvang, wegvluchten, moet vluchten, hier weg ~ hij/man/slaat/bang
uit huis geplaatst, huisverbod, contactverbod & houdt/toch/overtreedt/bang/staat, straatverbod
ruiten ~ gooien/ingegooid/inslaan, ruit ingegooid, steken & dreig*/volgende/jongens/zegt, mes & dreig*/hij/keel/zwaai*
pinpas ~ afgepakt, <dader> & pinpas & mag/niet, spuugt/spuugde/bespuugt & mij/me/haar, met mes, mes op keel
`,
  },
  {
    kind: 'geweld',
    level: 'nu',
    patterns: `
<slaat> ~ <mij> & nu/opnieuw/weer && snel/wc/badkamer/politie/verstopt/verstop/opgesloten
<dader> <slaat> ~ <mij> && kom ~ snel, <dader> ~ <slaat> && kom snel/alsjeblieft/gauw/vlug, kom snel & bang/slaat/mes/hij/papa
slaat/schopt/steekt/wurgt ~ nu, is nu ~ slaan, nu ~ aan het slaan, aan het slaan ~ nu, op dit moment & <slaat>
af gaat maken, gaat me/mij/ons/haar vermoorden & nu/beneden/buiten/deur/zolder/badkamer/roept
schreeuwt/schreeuwen/roept/roepen/gilt/brult/bonkt & vermoordt/vermoorden/afmaakt/afmaken/maken/dood & beneden/buiten/deur/zolder/badkamer/buurvrouw/bovenbuurvrouw/hoor/nu
hoor ~ gillen/gilt/schreeuwen/krijsen & vermoord*/help/breken/slaan/klappen/hij
zolder/badkamer/wc/slaapkamer/kast/kelder/schuur & opgesloten/verstopt/slot/verschuil* & beneden/hij/bonkt/schreeuwt/mes/papa/man/slaat/roept
mij/me/ons ~ opgesloten ~ badkamer/slaapkamer/wc/kamer, badkamer/slaapkamer/wc/kamer ~ opgesloten & mij/me/ons
verstop*/verstopt ~ nu, zit ~ wc/badkamer/kast/bed && slaat/mes/schreeuwt/bonkt
staat ~ nu ~ voor/aan ~ deur, staat voor/aan ~ deur & bonk*/mes/knuppel/schreeuwt/trapt/rammen/nu/slaan/rammelt, bonkt/bonken/trapt/ramt ~ deur, deur ~ intrappen/ingetrapt/bonken/bonkt
mes/keukenmes/bijl/hamer/pistool/vuurwapen/wapen/knuppel/honkbalknuppel/schroevendraaier/geweer/machete/schaar & loopt/zwaait/staat/komt/houdt/pakt/dreigt/pakte/gepakt & <dader>
mes/keukenmes/bijl/pistool/vuurwapen/wapen/geweer && opgesloten/dreigt/vermoord*
keukenmes & huis, met/een mes ~ voor/achter/op ~ deur/kamer/keel/staat, heeft een pistool/wapen/vuurwapen/mes ~ op/getrokken
probeert/probeerde ~ te wurgen, wurgt, bloedt/bloed ~ en/erg/veel/hevig && slaat/sloeg/geslagen/gestoken/mes/man/hij
wordt nu, nu wordt ~ geslagen/mishandeld, ben ~ nu ~ niet veilig, ik ben nu in gevaar, nu gevaar, direct gevaar, levensgevaar, acuut gevaar, acute dreiging
`,
  },
  {
    kind: 'seksueel',
    level: 'vandaag',
    patterns: `
zit ~ aan mij/me/haar/hem/ons/kleindochter/dochter, zat ~ aan mij/me/haar/hem, raakt ~ aan & me/mij/haar/oom/trainer/stiefvader/vader/leraar/coach/hem/ons, aangeraakt & vervelend/niet/wil/oom/vader/trainer/leraar/stief*/tegen, komt aan mij/me/mijn ~ borsten/lichaam/billen
verkracht*, aangerand, aanrand*, misbruik* & seksueel/kind*/oom/vader/word/wordt/opa/mij/me/haar/hem/trainer/meisje/jongen/broer*/door, seksueel misbruik*, seksueel geweld, seksueel ~ grensoverschrijdend*, incest, ontucht, betast*, bevoeld, grooming, groomer
tegen mijn/haar/zijn wil, dwingt ~ mij/me/haar/hem, dwingt tot, gedwongen ~ seks/trouwen/huwelijk/naar/om, seks ~ wil niet/dwing*/moet/tegen/anders/geld, moet ~ met ~ naar bed/bed, naar bed ~ met zijn vrienden, met mannen ~ bed/afspreken/seks, mannen & geld & bed/seks/afspreken/hotel, tippel*, prostitu* & moet/dwing*/gedwongen/vriend
snachts op kamer, s nachts ~ kamer & stiefvader/vader/oom/broer*/opa/hij/oppas/papa, komt ~ bed ~ liggen & oom/stiefvader/vader/opa/broer/hij, kruipt ~ bed & oom/stiefvader/vader/opa/broer/hij, doe alsof ik slaap
geheimpje*, ons geheim & trainer/oom/opa/vader/papa/coach/meester/leraar/hij/buurman/praten/vertellen/mag, mag ~ niemand vertellen & hij/oom/trainer/opa/leraar/buurman/coach/doet/aanraakt, niet fijn wat hij doet, dingen doen ~ niet wil/niet fijn/niet leuk, dingen ~ met me ~ doet/wil, dingen die ik niet wil, vieze dingen, rare dingen & oom/hij/opa/trainer/doet
pijn ~ plasser/piemel/vagina/poes/spleetje/billen & vader/papa/opa/oom/oppas/hij/terugkomt/spelen/speelt, aan plasser/piemel/vagina/borsten ~ gezeten/zit/zat/voelt, uitkleden & oom/trainer/moest/moet/hij/webcam/camera
filmpje/filmpjes/foto/fotos/video/videos/naaktfoto*/naaktbeelden/nudes/nude/beelden/sekstape/blootfoto* & anders/dreigt/geld/stuurt/door/doorstuurt/doorgestuurd/verspreid*/online/betalen/plaatst/deelt/school/rondgestuurd/chantage
naaktfoto*, blootfoto*, nudes, sextortion, chanteer*, chantage, afpers*, gechanteerd, afgeperst, webcam & geld/naakt/dreigt, exposed/exposen, wraakporno, bangalijst*
loverboy*, mensenhandel, uitgebuit, uitbuiting, spul* in drankje, gedrogeerd & wakker/verkracht/seks/bed
`,
  },
  {
    kind: 'dwang',
    level: 'vandaag',
    patterns: `
uithuwelijk*, uitgehuwelijkt, huwelijksdwang, gedwongen huwelijk, moet ~ trouwen & niet/neef/vader/ouders/man/familie/wil/ken/zomer, laten trouwen, om te trouwen & vader/ouders/familie/stuurt/sturen/moet, trouwen ~ met ~ neef/iemand/man & moet/nooit/ouders/kent/familie/ken, verloofd & nooit/ouders/vader/familie/geregeld/gezien
man & nooit ~ gezien/ontmoet & trouwen/feestzaal/bruiloft/buitenland/familie/verloofd, man ~ nog nooit ~ gezien/ontmoet, ouders ~ man ~ uitgekozen/uitgezocht/gevonden & voor mij, bruiloft ~ voor mij ~ geregeld/gepland, feestzaal && nooit, bruidegom & nooit/ouders
stuurt/sturen/gestuurd/brengt/brengen ~ terug/naar ~ marokko/turkije/pakistan/somalie/irak/syrie/afghanistan/eritrea/buitenland/dorp/land & vader/ouders/man/hij/trouwen/bang/paspoort/familie/dreigt/mij/me
achtergelaten/achterlaten ~ buitenland/marokko/turkije/somalie/pakistan, besnijd* & meisje/dochter/haar/mij/mijn/zus*/bang/buitenland/vakantie, besneden ~ worden & dochter/meisje/haar/mij, verstoten & dood/eer/familie/bang/bedreig*, familie-eer, eer van ~ familie, schande & vermoord*/slaan/dood/trouwen/bang
dreigt ~ aan te doen/aandoen/broertje/kinderen/zusje/familie, moet/dwing* ~ drugs ~ verkopen/brengen/dealen/rijden/dragen, moet ~ pakketje* ~ brengen/vervoeren, moet voor ~ dealen, uithalers, geen nee zeggen & drugs/pakketjes/dealen/bende
werk ~ zonder loon & paspoort/opgesloten/mag/baas/bang, baas ~ paspoort, gehersenspoeld, ronselt, geronseld, jihad & zoon/broer/dochter/wil
`,
  },
  {
    kind: 'leven',
    level: 'vandaag',
    patterns: `
zelfmoord*, zelfdoding*, suicid*, zelfdodings*, 113 ~ gebeld/bellen/gechat, van kant ~ maken/maak/maakt, eind/einde/eindje aan ~ maken/maak/maakt/leven/hangen, eind ~ aan mijn leven, einde aan zijn/haar/mijn leven, stap ~ eruit & leven/wil/liever/overweeg/denk, eruit ~ stappen & leven/wil/denk, uit het leven ~ stappen/stap/stapt
wil/wou/wilde/zou ~ dood, wil/wou niet meer leven, wil ~ niet meer leven, wil niet verder leven, niet verder leven, liever dood, dood wil/willen/wou/wilde, dood wil ik, dood ~ zijn & wil/liever/beter/was/zou, was ik ~ dood, was ik maar ~ dood/nooit, beter dood, dood ~ gaan & wil/liever/mag/hoop/pijnloos/hoe/hoop, wil ~ sterven, sterven & wil/liever/laat, laat me ~ sterven/doodgaan, doodgaan & wil/hoop/liever/laat/mag/hoe
doodswens, doodsgedachte*, levensmoe, leven moe, moe van leven, klaar met leven, leven zat, leven beu, klaar mee & leven/dood
leven ~ geen zin/zinloos, geen zin meer in ~ leven, zin in ~ leven & geen/niet/kwijt, waarom leef ik, waarom leven, waarom besta, vraag ~ af waarom ~ leef/besta/opsta/eigenlijk, waarvoor leef, leven ~ niet waard, niets meer om voor te leven, niks om voor te leven, geen reden ~ leven/opstaan, leven hoeft, hoeft ~ niet meer ~ voor/van, hoeft voor mij/me/hem/haar ~ niet, het hoeft niet meer, allemaal niet meer hoeft, niet meer hoeft, voor mij hoeft
niet meer zitten, zie/zien/ziet het ~ niet ~ zitten & leven/meer, zie ~ uitweg & geen, geen uitweg, geen toekomst meer, uitzichtloos, hopeloos & leven/alles/wil/verder/dood/verdwijnen, geen hoop meer, geen licht meer, kan niet meer verder, kan niet langer ~ zo/leven/verder, kan zo niet ~ verder & leven, niet meer verder, wil niet meer verder, wil ~ niet meer && leven/slapen/wakker
niet meer wil & leven/zo/verder, ik kan ~ echt niet meer, ik wil niet meer, wil ~ dat het ophoudt/stopt, laat het ~ ophouden/stoppen, moet ~ stoppen & hoofd/pijn/wil/leven/denken & dood/alles/ophouden/leven
er ~ niet meer zijn, er niet meer ~ ben/was/zijn & makkelijker/beter/iedereen/als/liever/wil/zou/merkt/missen/denk/rust, als ik er niet meer ben/was, als ik er niet ~ was, niet meer bestaan, niet meer te bestaan, nooit geboren, nooit bestaan, wil niet bestaan, niet bestond, weg wil/willen ~ altijd/voorgoed, voor altijd weg, voorgoed weg, laat mij/me ~ verdwijnen, wil ~ verdwijnen, wou ~ verdwijnen, gewoon verdwijnen, wil ~ weg van alles, van de aardbodem
beter af ~ zonder, zonder mij ~ beter/makkelijker/gelukkiger/verder/af, beter ~ zonder mij, makkelijker/beter/rustiger ~ zonder mij, niemand ~ missen & mij/me/zou/gaat/niemand, niemand ~ mist mij/me, niemand zal ~ missen/merken, geen last meer ~ van mij, last ~ van mij & niemand/geen/nooit/niet, alleen maar ~ last/tot last & iedereen/dood/weg/beter/verdwijnen, tot last & dood/weg/beter/leven, een last ~ voor iedereen/mijn
nooit meer wakker, niet meer wakker ~ worden/word/werd, niet wakker ~ word/werd/worden & morgen/hoop/liever/wil/niks, niet meer wakker, wakker ~ worden & nooit/niet/hoef/liever & hoop/wil/slapen/meer, slapen ~ nooit/eeuwig/altijd & wakker/wil, slapen en niet meer, voor altijd slapen, inslapen & wil/nooit/hoop/niet meer wakker
afscheid ~ genomen/nemen/gestuurd & iedereen/brief/spullen/leven/allemaal/wil/ga, afscheidsbrief*, afscheidsbericht*, testament & dood wil/pillen/vannacht, spullen/kleren/fiets/alles/huisdier* ~ weggegeven/weggeven/weg te geven/gegeven & hoeft/leven/vrienden/afscheid/iedereen/zin/dood, spullen aan vrienden, geeft ~ spullen weg
mijzelf/mezelf/mij/me/zichzelf/zich/jezelf ~ iets/wat ~ aandoe*/aandoet/aandoen/aan doen/aan te doen/doe/gaat aandoen, zich ~ iets/wat ~ aandoen/aandoet/aandeed/aan wil doen, iets aan te doen & mezelf/mijzelf/zichzelf/zich
pijnloos, hoe ~ pillen ~ dood/genoeg/nodig, overdosis & wil/nemen/genomen/pillen/denk/overweeg, hoeveel pillen, hoeveel paracetamol, voor ~ trein ~ springen/spring/te, voor trein/tram/metro/auto & wil/springen/spring/gooien/lopen/dacht/denk, onder ~ trein ~ springen/komen/lopen/liggen, van brug/flat/dak/gebouw ~ springen/spring/af, stuur ~ omgooien/omgooi/boom, tegen boom ~ rijden/rijd, boom ~ rijden & tegen/inrijden, ophangen & mezelf/mijzelf/zichzelf/zich/wil/denk, verhang*, verdrinken & mezelf/mijzelf/zichzelf/wil
snij/snijd/snijdt/snijden/snee/sneed/sneetjes/gesneden/kras/krast/kraste/krassen/gekrast/bekras*/brand/kerf/kerven & mezelf/mijzelf/zichzelf/arm/armen/polsen/pols/been/benen/bovenbenen/dijen/mouwen/passer/mesje/scheermesje/huid/buik/hoofd/zich
snijden & stoppen/kan niet/weer/opnieuw/verslaafd/gister*/niemand/toch, automutil*, zelfbeschadig*, zelfverwond*, zelfpijnig*, doe mijzelf/mezelf pijn, mezelf/mijzelf/zichzelf ~ pijn/snijden/snijd/slaan/sla/verwond*/beschadig*/branden/verbrand, pijn ~ doen & mezelf/mijzelf/zichzelf, lange mouwen & arm/armen/littekens/sneetjes/kras*/snij*/zomer/niemand, littekens ~ armen/polsen/benen & zelf/nieuwe/vers/steeds, verse/nieuwe wondjes/littekens/sneetjes & arm*/pols*/been/benen, hoofd tegen muur, bonkt ~ hoofd ~ muur
stemmen/stemmetjes/stem & dood/springen/eind/einde/maken/mezelf/opdracht & zeggen/zegt/moet, ander leven & hiernamaals/dood, naar mama toe ~ hemel, naar hemel & wil/mama/papa/oma/opa, bij oma/opa/mama/papa/man/vrouw/hem/haar ~ zijn ~ hemel & wil, weer bij hem/haar/mijn ~ zijn & dood/leven/zonder/achterna/hemel, achterna & wil/dood/ga/man/vrouw
zoekt/zocht/gezocht/googel*/gegoogled/opgezocht & dood/zelfmoord/pijnloos/doodgaan, zonder hem/haar ~ leven & niet, nutteloos & dood/weg/leven/verdwijnen
niks uitmaken ~ als ik, maakt niet uit ~ doodga/dood/aangereden, zou niet erg zijn ~ auto/aangereden/dood/niet wakker, hoop ~ auto ~ aanrijdt/rijdt, niet meer trek & leven/dood/wil/ik trek, ik trek het leven
`,
  },
  {
    kind: 'leven',
    level: 'nu',
    patterns: `
zelfmoord*/dood/doodgaan/leven/eind/einde/ertussenuit/uitstappen & vannacht/vanavond/straks & wil/ga/doe/maak/maken/stap
pillen/tabletten/medicijnen/slaappillen/paracetamol/oxazepam/insuline & liggen/klaar/verzameld/gespaard/opgespaard/neem/slik/ingenomen/geslikt/genomen/verstopt/kussen & vanavond/vannacht/straks/dood/klaar/allemaal/slaapt/net/veel/alle/hele/alles/strip/strips/doos/potje/heel/genoeg/wil/liggen
doos/strip/strips/potje/pot/hele/alle/heleboel ~ pillen/paracetamol/tabletten/slaappillen/medicijnen ~ ingenomen/geslikt/genomen/op/slikken/in/leeg, pillen/paracetamol/tabletten ~ ingenomen/geslikt, te veel pillen/medicijnen/paracetamol, ingenomen & doos/alles/strip/pillen/spijt/bang, overdosis ~ genomen/nu/net
brieven/brief/briefje ~ klaar/geschreven/tafel/afscheid && vannacht/vanavond/morgen/spijt/last/dood/hond/bos/weg/trouwring/sorry, afscheidsbrief ~ geschreven/ligt/gevonden/klaar/achtergelaten/schrijf, na vannacht, na vanavond ~ niemand/nooit/niet/geen/voorbij, vannacht ~ voorbij/over/laatste/doe/stap/einde/eind, dit is ~ laatste ~ nacht/avond/bericht/keer, laatste bericht, tegen de tijd dat ~ leest/lezen, als je dit leest, als jullie dit lezen, morgen ben ik er niet, morgen ~ er niet meer, ik ga ~ nu ~ doen/springen, vaarwel, ik doe het vanavond/vannacht/nu/straks/morgen, vanavond doe ik het, vandaag doe ik het, dag ~ waarop ik & dood/klaar
touw ~ klaar/gekocht/hangt/ligt/zolder/gepakt/nek, strop, touw & dood/hangen/zolder/eind/klaar/gekocht, sta/staat/zit/zat/ligt/loopt ~ op spoor/brug/dak/rails/perron/balkon/reling/vangrail & springt/spring/dag/afscheid/dood/sta/trein/springen/appt/weet/eind/stap, op het spoor, op rails, langs het spoor & dood/afscheid/weet/loopt/eind/appt, op ~ balkon/dak/brug/reling/vensterbank ~ springt/springen/roept/spring, springt ~ brug/dak/balkon/flat/raam/trein, roept dat hij/ze springt, dreigt ~ springen, gaat springen, wil springen, wil/gaat/dreigt ~ van brug/dak/balkon/flat/trein
jachtgeweer, geweer/pistool/wapen & brief/bos/zichzelf/hoofd/mezelf/dood/eind, gaskraan ~ open/opengezet, uitlaat/slang & auto/garage/dood, plan ~ gemaakt/klaar/weet/hoe & zelfmoord/dood/leven/eind/einde/stappen/suicid*, weet ~ hoe ~ doe/ga ~ doen & dood/eind/leven/zelfmoord, datum & zelfmoord/dood/leven/eind/prik*, alles ~ geregeld/klaar & dood/leven/afscheid/vannacht/vanavond
appt/appte/schrijft/stuurt/stuurde ~ afscheid/vaarwel/sorry/dag & spoor/brug/dood/leven/iedereen/bereik*, afscheid ~ geappt/appje/berichtje & opnemen/bereik*/weg/waar, polsen/pols ~ doorgesneden/doorsnijden/open/bloeden/bloedt, bloedt ~ pols*/arm & gesneden/snij*, probeert zich/zichzelf ~ te/iets, heeft zich ~ net ~ gesneden/opgehangen, hangt zich
acuut suicidaal, suicidaal & nu/plan/acuut/vanavond/vannacht/direct, zelfmoord ~ plegen/pleeg & vanavond/vannacht/nu/straks/morgen/ga/gaat
`,
  },
  {
    kind: 'vermist',
    level: 'vandaag',
    patterns: `
<kind> ~ weggelopen/vermist/spoorloos/verdwenen, weggelopen ~ huis/thuis/van & <kind>/ik/ben/gisteren/vannacht, van huis weggelopen, ben weggelopen, weggelopen en, weglopen ~ huis/thuis/van & vanavond/wil/ga/bang/nacht/straks/slaat/boos/klaar, ga weglopen, wil weglopen, loop ~ weg ~ huis/thuis & vanavond/ga/straks, vermist*, spoorloos
<kind> & niet ~ thuisgekomen/gekomen/teruggekomen, sinds <binnenweek>/gister/gisteren/gisteravond/week/dagen ~ weg/thuis/kwijt & <kind>/hij/zij/ze, is ~ niet meer thuisgekomen, nachten/nacht/dagen ~ niet thuis & <kind>, niet ~ thuis ~ geslapen & <kind>, telefoon ~ uit/niet op & vertrokken/weg/thuisgekomen/vriendinnen/gisteren/nacht/sinds/rugzak/kwijt & <kind>, met rugzak ~ vertrokken/weg, vertrokken & rugzak/ruzie & telefoon/nacht/gister*/weet
weet niet waar <kind>/hij/ze/zij ~ is/zit/uithangt && weg/nacht/sinds/telefoon/bereik*/thuis, onbereikbaar & dochter/zoon/nacht/sinds/kind/gisteren, <kind> ~ kwijtgeraakt, <kind> kwijt, <kind> zoek, ben ~ <kind> ~ kwijt*, kwijt ~ <kind> & help/zoek*/strand/markt/park/winkel, kan/kunnen ~ <kind> ~ niet/nergens vinden, nergens te vinden & <kind>/hij/ze/opa/oma/vader/moeder, verdwaald & kind*/zoon*/dochter*/vader/moeder/opa/oma/dement*/ik, is ~ weg ~ sinds & dochter/zoon/kind, kind ~ is ~ weg && help/zoeken/politie
mag ~ er niet meer in & thuis/huis/ouders/kamer/moeder/vader/ze, uit huis ~ gezet/gezet/geschopt/gegooid & ouders/vader/moeder/stief*/thuis/dochter/zoon, er uit gezet & ouders/vader/moeder, mag niet meer thuis ~ komen/wonen/slapen, thuis niet meer ~ welkom/in, slaapt ~ elke nacht ~ ergens anders, uit de instelling ~ weg/gelopen, weg uit ~ instelling/jeugdzorg/groep & gelopen/vermist/weet, meegenomen & vader/moeder/ex/kinderen/kind & buitenland/terug/weg/afspraak/politie/niet teruggebracht, niet teruggebracht, ontvoerd
`,
  },
  {
    kind: 'vermist',
    level: 'nu',
    patterns: `
<jongkind> ~ kwijt/vermist/zoek/weg/verdwenen/weggelopen/kwijtgeraakt & strand/markt/park/speeltuin/winkel/winkelcentrum/half/minuten/zoeken/uur/help/bos/water/zwembad/kermis/station/zoekt, <jongkind> kwijt, ben ~ <jongkind> ~ kwijt*, <jongkind> vermist
dement*/alzheimer/dementie/verward && weg/kwijt/vermist/verdwaald/pyjama/nachtjapon/uitgelopen/terug/spoorloos/weggelopen, pyjama/nachthemd/nachtjapon/pantoffels/sloffen & buiten/straat/uitgelopen/weg/kou/vriest, vader/moeder/opa/oma/vrouw/man & verdwenen/vermist/weggelopen & dement*/donker/vanmiddag/medicijnen/verward/pyjama
`,
  },
  {
    kind: 'dak',
    level: 'vandaag',
    patterns: `
<binnenweek> & ontruim*/uitgezet/uitzetting, ontruiming*, ontruimd & morgen/worden/word/huis/dagen, deurwaarder & slotenmaker/sloten/huis uit/straat/ontruim*/uitzet*/eruit, slotenmaker & deurwaarder/komt/morgen/huur, sloten ~ vervangen/veranderd/verwisseld & huis/huisbaas/verhuurder/eruit/man/ik/kan
<binnenweek> ~ uit/weg ~ huis/woning/kamer/flat/appartement/hotel/opvang, huis/woning/kamer/flat/appartement/hotel ~ uit/eruit & <binnenweek> & gezet/moet/moeten/zetten/gooit/uitgezet, huis/kamer/woning ~ uitgezet, uit ~ huis/woning/kamer ~ gezet/gezet/gegooid/geschopt/gezet, moet/moeten ~ <binnenweek> ~ eruit/weg/vertrekken/leeg, <binnenweek> moet/moeten ~ eruit/weg/vertrekken/huis, huis uit ~ gezet/zetten/gezet/gooit/zet & straat/morgen/niet/huisbaas/weg, eruit & morgen/vanavond/vandaag & slaap*/bank/moet/baas/zegt/bij/huisbaas/kamer, baas ~ zegt ~ weg ~ huis/kamer
zet/gooit/zetten/gooien ~ mij/me/ons ~ straat/huis/uit/eruit/af & <binnenweek>, gooit/gooien/zet/zetten ~ ons/mij/me ~ <binnenweek>, op straat & gezet/slaap/slapen/sta/staan/staat/beland/leven/leef/komen/kom/zetten/nacht/gegooid/kinderen & ik/wij/ons/we/mij/me/kinderen/morgen/dan, op straat ~ gezet/gegooid/beland, straks op straat, sta ~ op straat, staan ~ op straat, slaap ~ op straat, op straat slaap/slapen, leef/leeft ~ op straat, straat ~ slapen/slaap/slaapt
geen dak ~ boven, geen dak meer, zonder dak, dakloos, dakloze & ben/word/geworden/ik & vannacht/slaap/nu/geen/straat, thuisloos, daklozenopvang & vol/plek/vannacht/nu/nodig/slapen/terecht, nachtopvang, noodopvang, opvang ~ vol & slaap*/straat/dak/nacht/vannacht
slaap/slapen/slaapt/sliep/overnacht*/crash/pit/lig & auto/station/portiek/trappenhuis/park/tent/kelderbox/garage/bus/schuur/berging/straat/bankje/metrostation/parkeergarage/brug/buiten/trein/bos/strand/hal/fietsenstalling/camper/wachtkamer/kelder & ik/we/wij/hij/zoon/dochter/broer/man/jongen/sinds/nacht/nachten/weken/dagen/vannacht/kinderen/vader/moeder/ze/slaap
woon/woont/leef/leven/leeft/wonen ~ auto/tent/kelderbox/straat/schuur/garage/bus, in auto ~ slaap*/slapen/overnacht*, auto ~ slapen & moet/moeten/kinderen/wij/ik, buiten slapen, slaap ~ buiten, buiten ~ slaap/geslapen/slapen & ik/nacht/vannacht/moet
nergens ~ heen/naartoe/terecht/slapen/wonen/terechtkunnen & kan/kunnen/slapen/nacht/moet/weg/eruit/morgen/huis/kinderen/heb/vannacht, nergens om te slapen, nergens slapen, geen slaapplek, geen slaapplaats, geen plek ~ slapen/nacht/vannacht, geen plek om te slapen, weet niet waar ~ slaap/slapen/vannacht/heen & vannacht/slaap/slapen/morgen/nacht/kinderen/moet/eruit, waar ~ slapen & vannacht/moet/nacht/baby/vanavond/kunnen & geen/niet/weg/huis/waar, waar slapen, waar ~ slaap ik/slapen ~ vannacht, waar moet ik ~ slapen, geen bed voor, vannacht ~ slapen & waar/nergens/geen
bank/logeer*/matras ~ vriend*/maat/kennis/vriendin/tante & morgen/eruit/weg/moet/niet meer/vanavond/laatste, eruit ~ geschopt/gezet/gegooid/getrapt & huis/slaap*/ouders/moeder/vader/vriend*/ik/mij/me/zondag/kamer/ex/man, er uit geschopt/gezet/gegooid/gegooid, buitengezet, buiten gezet, op straat & vannacht/vanavond/nu, niks anders & eruit/slapen/morgen, geen ander plek, geen andere plek & slapen/morgen/weg/eruit, uit hotel/opvang/camping & <binnenweek>, vriest & buiten/slaap*/auto/tent, kou ~ lijf & auto/slaap*/buiten
`,
  },
  {
    kind: 'energie',
    level: 'vandaag',
    patterns: `
<binnenweek> & stroom/gas/licht/elektra/elektriciteit/energie/water/verwarming & afgesloten/af/afsluiten/sluit/sluiten/dicht/uit/eraf/afgesneden/liander/afsluiting, <binnenweek> ~ stroom/gas/licht/energie/water ~ af/afgesloten/uit/dicht, afgesloten & <binnenweek> & stroom/gas/licht/energie/water/betalen/rekening
sluit/sluiten/sluiten ~ <binnenweek> ~ stroom/gas/licht/energie/water, liander/stedin/enexis/vattenfall/eneco/essent/nuon & <binnenweek> & af/dicht/uit/afsluiten/sluit/komt/stroom
zitten ~ zonder stroom/gas/licht/verwarming/water/elektriciteit & sinds/nu/kinderen/betaald/betalen/rekening/afgesloten/baby, zit ~ zonder stroom/gas/licht/verwarming/water & sinds/nu/rekening/betaald/afgesloten, stroom/gas/licht/energie/water ~ is ~ afgesloten, afgesloten ~ gas/stroom/licht/water, geen stroom meer, geen gas meer, geen water meer, zonder gas en licht, zonder gas en stroom, in ~ donker & afgesloten/stroom/betaald/rekening, in ~ kou & afgesloten/gas/rekening/betaald/kinderen/verwarming
over # dagen ~ afgesloten/afsluiten, binnen # dagen ~ afgesloten/afsluiten/ontruim*, deze week ~ afgesloten/ontruim*/afsluiten/eruit, volgende week ~ afgesloten/ontruim*/afgesneden/eruit, over <getal> dagen & afgesloten/ontruim*/uitgezet/eruit/huis uit/straat/stroom/gas
`,
  },
  {
    kind: 'eten',
    level: 'vandaag',
    patterns: `
koelkast/koelkasten/ijskast/voorraadkast/kastjes/kasten ~ leeg, lege koelkast/ijskast, niets/geen/geld ~ om eten te kopen, geen geld ~ eten/boodschappen/brood/babyvoeding/luiers/melk/voeding/flesvoeding, geen eten, niets te eten, niets ~ te eten, niet te eten, niets meer in ~ huis, niets in huis, niets meer ~ huis, niets eetbaars
niets/niet/nog niets ~ gegeten & vandaag/gisteren/sinds/dagen/kinderen/kids/we/geld/twee/drie/dag & geld/kinderen/kids/koelkast/huis/vandaag/betalen/honger/leeg/leefgeld/niets/dagen, honger & kinderen/kids/hebben/heb/lijden/baby/geld/slapen/bed, hongerig & kinderen/bed, kinderen ~ zonder eten, zonder eten ~ bed/zitten/dagen/kinderen/slapen/zit, maaltijd*/eten ~ overslaan/over/oversla & geld/kinderen/jongens/dagen/kids/betalen/slaan/man/wij, slaan maaltijd* over, sla ~ zelf over, sla ~ maaltijd*
alleen ~ brood/beschuit/rijst/pap/water/toast/crackers/boterham*/pasta ~ gegeten/eten/over & dagen/niets/vrijdag/sinds/geld/huis/week, eten ~ <getal> dagen ~ pap/brood/rijst/pasta/water, <getal> dagen ~ niet gegeten/niets gegeten/geen eten, dagen niet ~ gegeten, dagen niets gegeten, droog brood, eten ~ vuilnisbak*/prullenbak/container*, steel/stelen ~ eten, eten gestolen & honger/kinderen, baby ~ geen ~ melk/voeding/flesvoeding, voeding ~ op & baby/geld, babyvoeding ~ op, niets ~ eten ~ geven, kunnen wij ~ ergens eten halen, eten meer ~ voor & geen, morgen niets te eten, vandaag niets te eten, vanavond niets te eten, verhonger*
voedselpakket & vandaag/direct/nu/spoed/noodpakket, noodpakket, kan ~ kinderen geen eten geven, geld ~ eten & geen/niet/op & vandaag/morgen/kinderen/niets/meer
`,
  },
  {
    kind: 'kindalleen',
    level: 'vandaag',
    patterns: `
<jongkind> ~ alleen ~ thuis/nachts/achter/gelaten/huis/auto/nacht, <jongkind> ~ alleen & nachts/nacht/avonds/hele/dagen/uren/weg & moeder/vader/ouders/mama/papa/buren/buurvrouw/laat/laten/thuis, alleen thuis & nacht*/avonds/kind*/kleintjes/jaar/jongste/baby/peuter/kleuter/hele & mama/moeder/vader/papa/ouders/weg/laat/buren/kleine/zusje/broertje
mama/moeder/papa/vader/ouders & s nachts ~ weg, nachts weg & mama/moeder/papa/vader/ouders/past/baby, past ~ op ~ baby/zusje/broertje/kinderen & nacht*/jaar/weg/alleen/hele/mama/moeder & leerkracht/leraar/juf/jongen/meisje/leerling/groep/buren/kleuter/kind, zorgt ~ zelf voor ~ zusje/broertje/baby & groep/leerling/kleuter, laat/laten/liet ~ kind*/baby/peuter/kleuter ~ alleen & nacht*/uren/hele/thuis/avond/uitgaan/weg/auto
mama/moeder/papa/vader ~ niet ~ thuis/terug & ik/broertje/zusje/alleen/dagen/wij/we, zijn ~ alleen ~ mama/papa/ouders ~ weg, ouders ~ al ~ dagen weg
`,
  },
  {
    kind: 'kindalleen',
    level: 'nu',
    patterns: `
<jongkind> & alleen & raam/balkon/vensterbank/dak/brand/brandlucht/gas/rook/water/sloot/spoor/weg/snelweg/hete/auto/hitte/huilt/krijst/opgesloten/open & doet/doen/niemand/nu/wijd/ruik/al/helemaal/zit/staat/loopt
<jongkind> && brandlucht/rook/brand/gaslucht/gas && alleen/open/niemand, <jongkind> ~ auto & hitte/warm/heet/opgesloten/alleen/zon/raampjes, <jongkind> ~ op/uit/aan/in ~ vensterbank/balkon/raamkozijn/dakrand/reling/sloot/water/snelweg & alleen/niemand/raam/hangt/open/valt, hangt ~ uit raam & kind*/jongetje/peuter/kleuter/meisje, kind/peuter/kleuter/jongetje/meisje ~ alleen op straat & nacht/donker/pyjama/nu/klein/loopt/luier
`,
  },
  {
    kind: 'verward',
    level: 'nu',
    patterns: `
stemmen/spionnen/vergiftigd/vergiftigen/afgeluisterd/duivel/psychose/psychotisch/verward/waan*/achterdochtig/wartaal/complot*/demonen/achtervolgd && mes/keukenmes/hamer/bijl/schroevendraaier/schaar/pistool/wapen/dreigt/niemand/opgesloten/brand/benzine/gas/steken/slaan/gevaarlijk
verward* & gevaarlijk/dreigt/mes/straat/auto’s/verkeer/naakt/schreeuwt/snelweg/agressief/gooit, psychotisch* & gevaarlijk/agressief/dreigt/mes/nu/bang, psychose & gevaarlijk/agressief/dreigt/mes/nu & bang/nu/mes/dreigt, laat niemand door, naakt ~ over/op straat, steekt ~ brand & huis/kamer/dreigt, dreigt ~ brand/huis ~ steken, gasfles & dreigt/opblazen, opblazen & dreigt/huis/zegt
`,
  },
  {
    kind: 'acuut',
    level: 'nu',
    patterns: `
bewusteloos, ademt niet, ademt raar, ademt ~ niet/raar/zwaar/nauwelijks, niet meer ademt, haalt ~ geen adem, krijgt ~ geen lucht ~ blauw, reageert niet ~ meer/ademt/wakker & ligt/wakker/ademt/grond/pillen/bloed/gevallen/schudden, wordt niet ~ wakker & mama/papa/ademt/moeder/vader/ik/hij/ze/oma/opa, krijg ~ niet wakker & mama/papa/moeder/vader/hem/haar/oma/opa, ligt ~ op ~ grond & beweegt/bloed/reageert/wakker/niet & mama/papa/moeder/vader/oma/opa/man/vrouw/hij/zij
gevallen & kan niet/niet meer ~ overeind/opstaan/op/omhoog/bewegen, kan niet ~ overeind, niet meer overeind, lig ~ op ~ vloer/grond & niet/hulp/op/uur/gevallen/kou, huis ~ staat ~ brand, er is brand, brand in ~ huis/keuken/flat, ruik ~ gas/brand/brandlucht/rook, brandlucht, gaslucht, koolmonoxide, steek ~ borst & arm/adem/nu, pijn op borst & nu/arm/adem/zweet, hartaanval & nu/heeft/help/denk/krijgt, hartstilstand, stikt & kind/baby/hij/zij/help, vergiftigd & kind/baby/gedronken/gegeten & nu/net, verdrinkt, verdronken & net/help/kind, ambulance nodig, bel 112, bel politie, bel de politie, politie ~ nu ~ komen, kom alsjeblieft ~ nu/snel, help ~ snel, snel hulp nodig & nu/direct/slaat/mes
`,
  },
];
