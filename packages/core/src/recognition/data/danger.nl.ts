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
kapotte/gescheurde/opgezwollen/dikke/bloedende ~ lip/wenkbrauw/wang, vingers ~ in ~ nek/hals/arm/keel & zag/man/vriend/sjaal/haar, vingers in haar nek/hals/keel, plekken ~ in/op ~ nek/hals/armen/rug/gezicht, rijdt ~ achter mij/me/haar ~ aan, telefoon ~ in ~ sloot/water/wc ~ gegooid, telefoon/bril/laptop ~ kapot/stuk ~ gegooid/gemaakt/geslagen & hij/man/vader/broer/vriend/ex, tot ~ man/hij ~ weg/werk/slaapt ~ & blijven/zitten/wachten/lip/bang, blijven zitten tot ~ man, mama/moeder/papa/vader ~ drinkt & broertje/zusje/kleine & moet/ik/breng*/buren/vergat/halen/alleen, vergat ~ hem/haar/ons/mij ~ van school, moet ik ~ voor ~ broertje/zusje/broertjes ~ zorgen & drinkt/dronken/nacht/weg/drugs
durft ~ niet/nooit ~ naar huis, wil ~ niet ~ naar huis & bang/boos/slaat/vader/moeder/man/drinkt, bang ~ voor ~ zijn/haar ~ vader/moeder/man/ex/vriend/broer/stief*/zoon, is ~ bang ~ voor ~ hem, stil ~ zijn ~ als/wanneer ~ hij/papa/vader/man, ik ben altijd ~ bang, altijd bang & thuis/hij/man/vader/moeder/boos

trok/trekt/tilde/tilt/gooit/gooide/smeet ~ baby/kind/peuter/kleuter/dreumes/kindje & arm/been/haren/oor/wieg/grond/bed/hard, niet pluis & kind*/baby/thuis/moeder/vader/gezin/oma, klopt hier niet & kind*/baby/vader/moeder/thuis/oma, hier iets niet klopt & vader/moeder/kind*/baby
fluistert/fluisteren/fluister & hij/man/zoon/neef/partner/buurt/bang, rijdt ~ in haar/zijn/mijn auto & neef/zoon/kleinzoon/buurman/geld, geen geld meer & moeder/oma/tante/vader/opa & neef/zoon/kleinzoon/kleindochter/verzorg*/buurman/kennis, pinpas/bankpas/rekening/spaargeld & moeder/oma/opa/vader/tante & neef/zoon/kleinzoon/kleindochter/kennis/buurman & leeg/weg/opgenomen/gebruikt/geld/haalt, bankpas/pinpas & hij/man/zijn/zoon & mag/heeft/houdt/ook & niet/deur/zonder/alleen
elke avond/nacht ~ iemand ~ raam/deur/huis/tuin, onder ~ raam & ex/iemand/staat/man, voor ~ raam & ex/iemand/staat/gluurt & elke/steeds/weer/avond, staat ~ buiten/onder/voor ~ raam, zeker dat het mijn ex is, mijn ex is & raam/deur/bang/weer/huis, mag ~ deur ~ niet ~ uit, huis uit ~ slaat/slaan, zijn moeder ~ meegaat & mag/alleen/niet
mama/moeder/papa/vader ~ zegt ~ niets/niet ~ vertellen/zeggen, loopt mank & geslagen/man/vader, met ~ sigaret/peuk ~ gebrand/uitgedrukt/verbrand, brandwond* & man/vader/stief*/moeder/vrouw/hij/sigaret/strijkijzer & gooi*/opzettelijk/gedaan/deed/gegooid, haar ~ afgeknipt & straf/man/vader/broer
als ik ~ niet ~ thuis/terug ~ ben & slaat/klappen/straf/boos/durf/vermoord*/dood, hij meent ~ het/dat & slaat/vermoord*/dood/dreig*/zegt, hij heeft gezworen & vermoord*/vinden/dood/pakken, ik ken hem & bang/doet/slaat/gevaarlijk/in staat, in staat ~ tot alles/is, ik overleef ~ niet, dat overleef ik niet, vrees ~ voor ~ mijn/haar/ons/zijn/de ~ leven/veiligheid, voor mijn leven ~ vrees/bang

<grotedader> ~ gegooid/gooide/smeet ~ & mij/me/hoofd/haar/hem/schouder/strijkijzer/pan/bord/stoel, mij/me/haar ~ met ~ gegooid & vrouw/man/vriend/ex/vader/moeder, durf/durft ~ nergens/niemand ~ zeggen/vertellen/melden, durf ~ aan niemand, tegen niemand ~ zeggen/gezegd/vertellen & hij/man/vader/bang/gebeurd/pijn, niemand ~ mag weten & hij/man/vader/oom/gebeurt/thuis
humeur & zijn/hij/man/vader & woorden/pas/bang/altijd/afhankelijk/huis/goed, pas ~ woorden, elk woord ~ verkeerd, nooit goed & hij/man & stoel/gooit/schreeuwt/bang/ruit/slaat/humeur, door ~ ruit/raam & stoel/vuist/gegooid/sloeg
deinst/deinsde terug, plast ~ weer ~ bed & vader/stief*/papa/bang/man/oom/opa, schrikt/schrik/krimpt/verstijft/verstijf & <grotedader> & binnenkomt/kamer/thuiskomt/stem/hand/sleutel/deur/voetstappen, sleutel ~ slot & bang/hij/schrik/hart/maag, voetstappen & bang/hij/papa/vader, wil niet ~ naar ~ papa/vader/opa/oom/oppas & bang/huilt/pijn/plast/omdat/slaat/ziek, ziek ~ als ~ naar ~ papa/vader
altijd weg ~ dronken, altijd dronken & kind*/jongen/meisje/zoon*/buur*/ouders, weken ~ dezelfde ~ kleren, dezelfde ~ kleren ~ weken, vervuild*/vies/vieze/rommel & kind/baby/peuter/kleuter & invloed/dronken/huisbezoek/zorgelijk/alleen/honger/luier, moeder/vader/ouders ~ onder invloed & kind*/baby/jaar/zoon*/dochter*/past, onder invloed & kind*/baby
kinderen/kind & niet meer ~ terugkrijg*/terugkrijgt/terugzie/terugbreng*, niet meer terugkrijg, kinderen ~ niet terug & ex/hij/dreig*/buitenland/zegt, anders komt hij, komt hij ~ langs & anders/dreig*/bang/oma/moeder, anders gebeurt er ~ iets/wat, anders gaat er iemand, zul je ~ zien wat er gebeurt, krijgt ~ er spijt van & zegt/hij/ex, spijt van krijgen & zegt/hij/ex
bonnetjes/kilometerstand/wachtwoord/wachtwoorden/camera/cameras/locatie/gps ~ controleert/wil/weten/hangt/opgehangen/volgt/aan/delen/checkt & man/hij/vriend/partner/ex & mij/me/huis/mijn/mag/bang, controleert/checkt ~ alles/bonnetjes/mijn/mij/me & man/hij/vriend/partner/broer, noemt mij/me ~ hoer/slet/dik/dom/waardeloos/lelijk/niets, hoer/slet & hij/man/vader/broer/noemt/zegt, waardeloos & hij/man/zegt/noemt/altijd
ga pas ~ naar bed ~ als hij, schoenen ~ klaar & vluchten/weg/bang/hij, noodtas, vluchttas, codewoord, zonnebril & blauw/man/moeder/binnen/buurvrouw/mama, gelogen ~ over ~ plek/plekken/arm, zei/zeg/zegt dat ~ gevallen/trap/kastje/deur ~ & plek*/blauw*/man/polsen/oog/dokter, mag ~ niets ~ zeggen/vertellen ~ juf/school/meester/dokter/niemand/politie, niets ~ tegen ~ juf/school/meester ~ zeggen, van mama/papa ~ niet/niets ~ zeggen/vertellen, papa is lief ~ behalve/als/maar
nieuwe nummers & ex/hij/belt/appt, steeds ~ nieuwe accounts & ex/hij, staat weer bij ~ werk/sportschool/school/huis & ex/hij/man, briefjes & auto/deur/brievenbus & ex/hij/steeds/dreig*, bloemen & ex & steeds/niet/wil/bang, wacht me ~ op/buiten/werk/school & ex/bang/jongens/man, kwaad/woest/boos ~ geweest & bril/gebroken/plek*/blauw*/man, gebroken bril, man kwaad was
id-kaart/id kaart/identiteitskaart/paspoort ~ & baas & weg/niet/slaap/werk, mag niet weg & baas/slaap/man/hij/zaak/huis, werk ~ dag en nacht & mag/paspoort/baas/geld/niet, betaalt me niet & baas & slaap/weg/paspoort/kaart/mag, moet ~ werken ~ geen ~ geld & paspoort/slapen/mag/opgesloten

tot/of/voordat/eerst <grotedader>/hij/auto ~ slaapt/thuiskomt/weg/staat/thuis & wacht/loop/blokje/stil/eerst/pas/kijk/auto/bang/klaar, zijn auto & staat/straat/oprit & bang/eerst/maag/kijk/buik/loop/als, als hij slaapt & pas/naar binnen/durf/eindelijk/stil, zorg dat ik ~ thuis/stil/weg ben & hij/man/papa, blokje om & thuis/hij/auto/slaapt
loon/salaris/uitkering/geld/pinpas/zorgtoeslag/kinderbijslag ~ afgeven/inleveren/afgenomen/afgepakt & man/moet/hij/zoon/vriend/schoonmoeder/partner, mag ~ niet meer ~ bij ons/mij/haar/familie/vriendinnen ~ komen/zien & man/hij/vriend/partner, mag ~ ons/mij ~ niet meer ~ zien/bellen & man/hij/vriend/partner, zie ~ haar/hem ~ nooit/niet meer ~ buiten & buur*/man/opgesloten/vrouw/geschreeuw
weet waar je/jij/mijn/onze/de ~ kinderen/kind/woont/woon/werkt/werk/school/moeder/familie/dochter/zoon, foto*/fotos ~ van mijn ~ huis/voordeur/raam/auto/kinderen/deur & stuurt/krijg/ex/hij/man/steeds, loopt ~ achter mij/me aan & broer/ex/man/steeds/hij/jongens/bang, te schande, schande & familie/broer/vader/ouders, eer ~ familie, familie-eer & bang
broodmes/vleesmes/zakmes/stanleymes/aardappelmesje/mes ~ omhoog/vast/hand/gezwaaid/keel/getoond/dreig* & man/hij/vader/zoon/ex/vriend/broer/vrouw/moeder, kwaad/boos ~ om niets & man/vader/hij/vriend & mes/slaat/gooit/bang/hield/duwt, mond ~ geslagen, op mond/gezicht/hoofd/wang/oor ~ geslagen/slaat/gemept/getikt, in gezicht ~ geslagen/gestompt/gespuugd
brak/breekt/brak/gebroken ~ arm/pols/neus/rib/kaak/vinger/been & hij/man/vader/ex/vriend/toen, opgesloten ~ vrouw/dochter/moeder/zus, vrouw/dochter/zus/moeder/mij/me ~ opgesloten, heeft ~ bij keel, bij ~ keel ~ gehad/gegrepen/gepakt/vast

<grotedader> && <kracht> && <leed>
mijn ouders/vader/moeder/man/partner ~ elke/iedere avond/nacht/dag & stuk/kapot/schreeuw*/huilt/oren/kussen, kussen op ~ oren, handen op/voor ~ oren, doe ~ alsof ik slaap, alsof ik niets hoor & papa/mama/schreeuw*/ruzie
stopt/stopte/sluit/zet/zette/gezet ~ hok/kelder/kast/schuur/berging/garage/koude/donker/buiten & kind/hem/haar/zoon*/dochter*/mij/me/straf/papa/mama/neefje/nichtje, donkere hok/kast/kamer, koude douche & straf, straf & kelder/honger/riem/uren/knieen/opgesloten/donker/slaan/eten
mij/me ~ niet ~ inhouden & baby/kind/kinderen/kindje/peuter/kleuter/zoontje/dochtertje, trok/trekt/sleurt/rukt ~ kind/hem/haar/mij/me/dochter/zoon/peuter & arm/haar/haren/oor/hard, door elkaar ~ geschud/schudt/schudden, baby ~ geschud/schudden/schudt/schud, schudt ~ baby, hardhandig* & kind*/zoon*/dochter*/juf/meester/leraar/peuter*/baby/leidster/collega/oma/bewoner*/verzorg*
auto/man/ex/iemand ~ voor ~ huis/deur/school & ex/steeds/elke/man/volgt/bang/staat weer, mijn ex ~ in/erin/buiten/rond & huis/straat/auto/deur/tuin, rijdt langs ~ huis & ex/steeds/elke, staat ineens/opeens/steeds ~ voor ~ neus/deur/huis, laat me niet met rust, laat mij niet met rust & ex/man, weet altijd waar ik ben, elke minuut/tien/uur ~ laten weten, laten weten waar ik ben, moet ~ laten weten waar, moet ~ foto ~ sturen waar, niet meer dragen & hij/man/vriend/trouwen/moet, bepaalt ~ wat ik/wie ik/alles & man/vriend/hij, isoleer*/geisoleerd & man/partner/vriend/hij/familie
verblijfspapieren/verblijfsvergunning/verblijf* & hij/man/weggaat/wegga/dreig*/uitgezet/terug & als/zegt/dreig*/weg, word je uitgezet, laat ~ uitzetten, terugsturen & hij/man/zegt/dreig*, niemand ~ mij/me ~ gelooft, niemand gelooft mij/me, zegt dat ik gek ben & hij/man, eist ~ geld, eist geld & zoon/dochter/elke/boos/bang, kort en klein, meubels/inboedel/keuken/kamer ~ vernield/geslagen/gesloopt & zoon/man/hij/ex/vader, sloopt ~ huis/kamer/boel & zoon/man/hij/vader/bang
raak ~ kind/hem/haar/kinderen/baby ~ kwijt/geslagen & sla/klap/hand, ik sla ~ mijn/ons/de ~ kind*/zoon*/dochter*/baby, ik heb ~ mijn/ons ~ kind*/zoon*/dochter*/baby/peuter ~ geslagen/geschud/klap/pijn, bang dat ik ~ mijn/ons/hem/haar/de ~ kind*/zoon*/dochter*/baby/iets ~ iets/aandoe/doe/pijn/schud/sla, hand uitgeschoten, mezelf niet in ~ hand & kind*/baby/zoon*/dochter*, iets aandoe & kind*/baby
incident* & partner/ex/man/thuis & politie/kinderen, politie ~ geweest/gebeld/langs & ruzie/man/ex/vader/thuis/buren/vannacht/geslagen/weer, meldcode, zorgmelding, vermoeden van, vermoed* & mishandel*/misbruik/geweld/verwaarloz*/kind, zorgelijke situatie & kind*/moeder/thuis, signalen van & geweld/misbruik/mishandeling/verwaarlozing/uitbuiting
hij gaat ~ iets/mij/me/ons/haar ~ doen/aandoen/vinden/vermoorden/slaan, hij wordt ~ steeds ~ erger/bozer/agressiever, wordt steeds erger & hij/man/vader/slaat/schreeuwt/drinkt, loopt uit de hand & ruzie/thuis/man/vader/drank, escaleert/escaleren & thuis/ruzie/man/ex/vader, uit de hand & slaan/duwen/man/ruzie

<dader> ~ doet ~ pijn, doet/deed/doen <mij> ~ pijn & <dader>, doen elkaar ~ pijn, pijn gedaan & <dader> & mij/me/mama/haar/hem/kinderen
vrijgekomen/vrij gekomen & ex/man/bang/hij, komt ~ halen/zoeken/pakken/opzoeken & ex/dreig*/bang/vrijgekomen/wraak/weet
onder tafel/bed/trap, in kast & schreeuw*/gooit/papa/vader/slaat/boos/bang/ruzie/drinkt/bezopen/dronken/broertje/zusje
bezopen/dronken/gedronken/drank/zuipt/drinkt & gooit/gooien/schreeuwt/tekeer/bang/kapot/verstop*/slaan/slaat/schopt
mag ~ van <dader> ~ niet/geen/niemand/nergens, mag ~ van <dader> & niet/geen/nergens & buiten/werken/les/vrienden/familie/bellen/alleen/zonder/geld/school/praten, van mijn man/vriend/schoonmoeder/schoonfamilie ~ mag/moet ~ niet/geen/thuis, zonder hem ~ nergens, niet zonder hem, niet ~ buiten ~ zonder hem/man/broer, mag ~ niemand ~ spreken/zien/bellen & man/vriend/hij/partner/schoon*
papieren/paspoort/telefoon/pasje ~ verstopt/afgenomen/verbrand/gehouden, kinderen ~ meeneemt/meenemen/afpakt/afpakken/afneemt & dreig*/zegt/nooit/bang/hij/buitenland, nooit meer zie & kinderen & hij/man/zegt/ex, als ik ~ wegga/ga/vertrek/verlaat & hij/dreigt/man & vermoord*/iets/kinderen/zichzelf/dood/vind*/maakt/doet
anders & doet/zegt/vertelt/slaat/vermoordt/maakt/stuurt/gooit/krijg/krijgen & hij/ze/vriend/man/baas/iemand/jongen & mij/me/familie/ouders/klappen/iets/straf/kinderen/zusje/broertje/moeder
wapen/pistool/vuurwapen/geweer/mes & huis/kussen/gebruiken/gebruikt/tas/school/zak/kamer & hij/man/zoon/vader/ex/bang/vriend/zegt, mes onder kussen, slaap met ~ mes/hamer/knuppel, stoel voor ~ deur
krimpt ineen, duikt ineen, duikt weg & hand/kind/leerling, leerling/kind/kinderen/jongen/meisje & thuis & schuur/kelder/balkon/gang/zolder/buiten/vloer & slapen/opgesloten/moet/straf/eten, in kelder/schuur/kast ~ opgesloten/slapen/zitten/moet
eng & thuis/papa/vader/stief*/hij/man/boos/schreeuwt, bang thuis, thuis bang, ik ben bang thuis, bang & papa/vader/stiefvader/stiefmoeder/stiefpa/ex/man/vriend & schreeuwt/boos/drinkt/kwaad/weer/straks/nacht/uit zijn dak/tekeer/gooit
wordt/word/worden ~ door <dader> ~ <slaat>, wordt/word/worden ~ door ~ zoon/dochter/neef/verzorg*/kleinzoon/partner ~ bestolen/uitgescholden/bedreigd/uitgebuit/geslagen/vernederd/gedwongen/opgesloten, bestolen & zoon/dochter/verzorg*/kleinzoon/eigen
vuist & gezicht/slaat/sloeg/muur/gat, gat in ~ deur/muur & sloeg/slaat/hij/vuist/boos/geslagen, tanden ~ uit/door & geslagen/sloeg, gebroken & geslagen/sloeg/gedaan & hij/man/vader
hij/man/vriend/ex/vader/zoon ~ helemaal door het lint, door lint & bang/slaat/hij/kinderen/gooit, uit zijn dak & bang/slaat/kinderen/thuis, flipt & bang/slaat/thuis/hij, ontploft & bang & hij/man/vader, handtastelijk*, niet weg kan/durf & hij/man/vriend/relatie/partner, durf niet ~ bij hem weg, durf niet bij hem weg, durf ~ hem niet ~ verlaten, kom ~ niet ~ bij hem weg, weg bij ~ man/hem/vriend & bang/durf/stiekem/dreig*/geweld/slaat, help ~ mij/me ~ hij/man/vader

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
bang voor hem, bang voor haar man, bang voor <dader>, bang van hem/man/vader/papa/pa/partner/ex, doodsbang voor <dader>, doodsbang & hij/man/thuis/ex/vader/terug*/slaat/boos, angst voor <dader>, als dood voor hem/man/vader/ex
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
heeft/pakt/houdt ~ bij ~ keel && snel/alsjeblieft/nu/help/kom, snel & mama/papa/hij/mes & alsjeblieft/kom/help/slaat/keel, alsjeblieft ~ snel/kom & hij/mama/papa/bang/slaat, ingesloten/opgesloten & bijl/mes/doden/stemmen/hamer, opdragen ~ doden

jerrycan/benzine & deur/huis/staat/dreig*/hij, iemand in mijn huis, staat iemand in ~ huis/tuin/kamer & schreeuw*/nu/mes/bang, samen dood, kapot ~ maakt/maken ~ vannacht/vanavond/nu/straks, ons ~ allemaal ~ kapot/dood/af ~ maakt/maken, maakt ~ ons ~ af/dood, hij komt ~ eraan/binnen/boven/trap & bang/help/mes/slaat/nu/dood, kom me halen, kom ons halen, haal me hier weg & nu/slaat/bang/hij, is ~ aan het ~ slaan/vechten/wurgen/schoppen, heeft kind* meegenomen & dood/samen/nu, schiet*/schoot ~ huis/straat/nu/op & wapen/knal/geschoten/hij

in ~ fik ~ steekt/steken/zetten, huis ~ in brand/fik, geschoten/schieten/schoten & straat/nu/buiten/huis/buren, er wordt geschoten, slaat alles ~ kort en klein, alles kort en klein & nu/zit/wc/toilet/badkamer/kamer/hij slaat, toilet/wc/badkamer/slaapkamer/zolder & zit/opgesloten/verstopt/zitten & slaat/klein/schreeuwt/hij/man/papa/mes/bang, heeft ~ opgesloten ~ badkamer/slaapkamer/kamer/wc/huis

met ~ mes ~ gestoken, neergestoken, gestoken & mes/buik/bloed, mes & staat/keuken/slaapkamer/gang/deur/trap & hij/man/vader/zoon/broer/ex & kinderen/ik/zit/bang/nu/ons, trapt ~ deur ~ in, deur ~ in te trappen, nu ~ aan het slaan/schreeuwen/vechten, aan het slaan & help/nu, komt eraan & dood/slaan/vermoord*/mes/hij/dreig*/maken, dood ~ maken/maakt & vanavond/nu/straks/eraan/vannacht/zegt & hij/man/vader/ex/broer, gijzelt, houdt ~ vast & mes/wapen/kinderen/huis, laat me niet ~ weg/gaan & nu/deur/slot/mes, help & slaat/slaan/mes/vermoord*/schiet/wapen & nu/hij/vader/man/moeder/papa

<slaat> ~ <mij> & nu/opnieuw/weer && snel/wc/badkamer/politie/verstopt/verstop/opgesloten
<dader> <slaat> ~ <mij> && kom ~ snel, <dader> ~ <slaat> && kom snel/alsjeblieft/gauw/vlug, kom snel & bang/slaat/mes/hij/papa
slaat/schopt/steekt/wurgt ~ nu, is nu ~ slaan, nu ~ aan het slaan, aan het slaan ~ nu, op dit moment & <slaat>
af gaat maken, gaat me/mij/ons/haar vermoorden & nu/beneden/buiten/deur/zolder/badkamer/roept
schreeuwt/schreeuwen/roept/roepen/gilt/brult/bonkt & vermoordt/vermoorden/afmaakt/afmaken/maken/dood & beneden/buiten/deur/zolder/badkamer/buurvrouw/bovenbuurvrouw/hoor/nu
hoor ~ gillen/gilt/schreeuwen/krijsen & vermoord*/help/breken/slaan/klappen/hij
zolder/badkamer/wc/slaapkamer/kast/kelder/schuur & opgesloten/verstopt/slot/verschuil* & beneden/hij/bonkt/schreeuwt/mes/papa/man/slaat/roept
mij/me/ons ~ opgesloten ~ badkamer/slaapkamer/wc/kamer, badkamer/slaapkamer/wc/kamer ~ opgesloten & mij/me/ons
verstop*/verstopt ~ nu, zit ~ wc/badkamer/kast/bed && slaat/mes/schreeuwt/bonkt
bedreigt/dreigt & mes/keukenmes/wapen/vuurwapen/pistool/bijl/hamer/geweer/knuppel & nu/hier, is/zit/staat ~ nu ~ hier/binnen/huis & slaat/schreeuwt/trapt/bedreigt/dreigt/schopt/tekeer, slaat/beukt/ramt/schopt ~ deur in/kapot/stuk
staat ~ nu ~ voor/aan ~ deur, staat voor/aan ~ deur & bonk*/mes/knuppel/schreeuwt/trapt/rammen/nu/slaan/rammelt, bonkt/bonken/trapt/ramt ~ deur, deur ~ intrappen/ingetrapt/bonken/bonkt
mes/keukenmes/bijl/hamer/pistool/vuurwapen/wapen/knuppel/honkbalknuppel/schroevendraaier/geweer/machete/schaar & loopt/zwaait/staat/komt/houdt/pakt/dreigt/pakte/gepakt & <dader>
mes/keukenmes/bijl/pistool/vuurwapen/wapen/geweer && opgesloten/dreigt/vermoord*
keukenmes & huis, met/een mes ~ voor/achter/op ~ deur/kamer/keel/staat, heeft een pistool/wapen/vuurwapen/mes ~ op/getrokken
probeert/probeerde ~ te wurgen, wurgt, bloedt/bloed ~ en/erg/veel/hevig && slaat/sloeg/geslagen/gestoken/mes/man/hij
nu wordt ~ geslagen/mishandeld, ben ~ nu ~ niet veilig, ik ben nu in gevaar, nu gevaar, direct gevaar, levensgevaar, acuut gevaar, acute dreiging
`,
  },
  {
    kind: 'seksueel',
    level: 'vandaag',
    patterns: `
tegen mij/me ~ aan & staan/staat/komt/hangt/drukt/wrijft & eigenaar/baas/trainer/hij/leraar/collega/oom/coach/steeds, hotel & vrienden/mannen/geld/man/oudere & moet/wil/meega/hij/ik ben #, geld ~ aangenomen/gekregen & vrienden/hotel/mannen/seks/hij wil, wil dat ik ~ met ~ zijn vrienden, naar ~ hotel ~ met/meega/meegaan & hij/man/vriend*/geld

doorstuur*/doorstuurt/verstuurt/doorsturen/rondstuurt/deelt/post && foto/foto's/filmpje/video/beeld*/naakt*, alles ~ doorstuurt/doorsturen/online/verspreidt, als ik niet ~ kom/doe/stuur/betaal/antwoord/afspreek & hij/anders/dan/alles/dreig*

filmpje/foto/foto's/video ~ van mij/me/haar & douche/kleedkamer/bloot/naakt/groepsapp/wc/rond/verspreid*/gemaakt/school, groepsapp/groepschat & filmpje/foto*/bloot/douche, houden/hielden/houdt/hield ~ vast & kleedkamer/dingen/broek/bed/lachen/pijn, dingen met mij/me/haar/hem & doen/doet/deed/kleedkamer/wil/niet, kleedkamer & broek/dingen/vast/aanraken/filmen/bang, leren zoenen & hij/oom/opa/buurman, snoep & geheim/broek/schoot/buurman/man/aanraak*, maakt foto's van mij/me & opa/oom/hij/bloot/bad/stief*, maagd & bang/vader/moet/broer/trouw*, maagdenvlies, niet meer maagd

rare/vieze/seksuele/enge ~ appjes/berichten/berichtjes/fotos/foto/filmpjes/dingen & oom/trainer/leraar/opa/stief*/neef/buurman/baas/man/coach/begeleider/wissen/hij, moet ~ wissen & appjes/berichten/oom/hij/foto*, meteen wissen, iets terug doen & slaap/man/insta/hij/logeer, iets ~ terug ~ doe/doen/geven & slaap*/man/insta/snap*/wil, man die ik via/van insta*/snap*/internet/tiktok/app & slaap*/afspreken/wil/foto*/hotel

vader/oom/opa/broer/stiefvader/stiefbroer/trainer/begeleider/hij/leraar/oppas/buurman ~ s nachts ~ bij/naar/op/in ~ haar/mij/me/hem/kamer/bed, komt ~ nachts ~ bij ~ haar/mij/me/hem, zonder ~ kloppen ~ & lichaam/kamer/begeleider/stief*, opmerkingen ~ over ~ lichaam/borsten/billen/uiterlijk, opmerkingen over mijn lichaam, mag ~ van hem ~ niets ~ zeggen, mag er niets over zeggen, mag ik ~ aan niemand ~ vertellen, moet het geheim houden, moet geheim blijven, ons geheim, durft er ~ niets ~ zeggen/vertellen & trainer/oom/opa/cadeau*/vriend, durft ~ niets ~ over ~ zeggen & vriend/oom/trainer/cadeau*/man/hij, seks ~ met ~ andere/vrienden/mannen, met andere mannen
seksuele/seksueel ~ dingen/handelingen/opmerkingen/getint*/intimidatie/overschrijdend/gedrag & mij/me/dochter/kind/leerling/hij/trainer/baas/collega/docent, aan mijn lichaam, mijn lichaam ~ zat/zit/voelde/aanraak*, gezoend & oom/leraar/trainer/baas/opa/stief*/tegen/dwong, zoent/zoenen & oom/opa/leraar/trainer/stief*/buurman, likt, vingert, penetr*, nepaccount ~ foto*/dreigt, nepaccount & foto*/naam/school/werk

douche/douchen/badkamer/omkleed/omkleden/slaapkamer & stiefpa/stiefvader/oom/opa/stiefbroer/hij/vader & binnen*/kijkt/filmt/komt/gluurt, op schoot & opa/oom/trainer/leraar/hij/stief*/buurman & moet/voelt/wil/vies/aan/kom, voelt ~ aan mij/me/haar/hem/borsten, aan mijn borsten/billen/lichaam/plasser
shirt/kleren/broek/bh/onderbroek/bloot/naakt & camera/webcam/foto*/internet/snap*/app*/moet/moest/wil/uitdoe*/uittrek*/stuur*, uit te kleden/uitkleden & moest/moet/wil/camera, blote/blootfoto/naakte & foto*/stuur*/jongen/man, man ~ internet & foto*/afspreken/bang/dreig*/ouders/wil dat ik/camera/hotel
seks & moet/moest/dwing*/anders/mannen/geld/oom/vader/leraar/pijn/wilde/nee, zei nee & ging/door/toch/seks/bed, ik wilde niet & seks/bed/hij/door/nee, gebeurd ~ feestje/nacht & niet wilde/kleren/drank/herinner*, zonder kleren & wakker/drankje/feest, vriend van mijn ~ vader/moeder/ouders & aan/geheim/raakt/kamer, oudere vriend/man/jongen & dochter/meisje/zusje/cadeau*/geld/ophaalt/hotel, cadeau* & vriend & ophaal*/ouder*/durft/dochter/geheim/auto/niets

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
verloving/verloofd/verloven/bruiloft/trouwen/huwelijk/trouw && wil ~ niet, huwelijk/trouwen/bruiloft/verloving & ouders/mama/papa/vader/moeder/familie && wil/durf/kan/mag ~ niet

binnen ~ houden/gehouden/opgesloten & vakantie/familie/ouders/trouw*/meisje, niet met jongens ~ praten/omgaan & broer/vader/controleert/bang/slaat, van school ~ af & trouwen/man/moet, spullen ~ wegbrengen/bewaren/ophalen & moet/anders/geleend/bang, geld geleend & moet/anders/bang/dreig*/spullen & jongen/gast/man, moet ~ voor ~ hem/hen/jongens ~ wegbrengen/verkopen/stelen/bewaren, bitcoin* & betalen/dreig*/foto*, screenshots & dreig*/betalen/anders/delen

verloven/verloofd/trouwen/bruiloft/bruid & moet/niet wil/luisteren/ouders/familie/vader/zomer/buitenland & niet/geen/bang/nooit/ouders/luisteren/moet/tegen & ik/mij/zus/vriendin/meisje/zusje/leerling, kwijt aan ~ man/familie ~ trouw*, beloofd aan & man/neef/familie/trouw*, uitgekozen & trouwen/man/ouders, daar ~ laten & ouders/tickets/vakantie/land/familie, tickets ~ gekocht & ouders/laten/denk/bang/niet, op vakantie & niet meer terug/trouwen/achterlaten/bang & ouders/vader/familie/land, mag niet meer terug & nederland/ouders/familie/vakantie

willen/wil/wilt dat ik ~ trouw/trouwen, met neef ~ trouw*, trouw/trouwen & neef/ouders/vader/familie/oom & niet/moet/willen/nooit/16/17/15/bang, moet trouwen, ik wil niet trouwen, aanzoek & ouders & moet/niet, ticket/tickets/enkeltje/enkele reis & ouders/vader/familie/man & laten/bang/achter*/trouwen/terug/denk/moet, daar laten/achterlaten & land/ouders/vader/vakantie/marokko/turkije/somalie/familie
drugs/wiet/pakjes/pakketjes/tasje/wapens & rondbreng*/wegbreng*/bewaren/verkopen/ophalen & moet/anders/dwing*/dreig*/bang/durf, moet van ~ vriend/hem/jongens/gasten/baas ~ drugs/geld/stelen/mannen/seks, schuld bij ~ dealer/gast/jongens & dreig*/bang/moet, moet stelen & jongens/anders/hem

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
begrafenislied*/begrafenisliedjes/rouwkaart/uitvaartmuziek & uitgezocht/gekozen/rustig/somber/geschreven, voor het eerst ~ in maanden ~ rustig, laat het ~ over/voorbij/klaar/afgelopen ~ zijn, mag ~ snel ~ over/voorbij/afgelopen ~ zijn, van mij hoeft ~ niet, voor mij hoeven, hoeven ze ~ niet meer ~ & behandeling/leven/ik/over, liefst ~ deze week/vandaag/morgen & over/dood/voorbij/klaar, schaartje/schaar/mesje/naald/passer/glas/scherf/scheermesje & arm/been/huid/pols/gemaakt/mezelf/niemand ziet, op mijn arm/been/armen ~ & schaar*/mes*/passer/snij*/kras*/gekerfd/gemaakt, met ~ mes/schaar/scherf ~ in ~ arm/been/pols/huid

iets doms ~ doe/doen/ga, mezelf ~ niet ~ vertrouw, vertrouw mezelf niet & alleen/brug/pillen/trein, wereld ~ zonder ~ haar/hem/mij, wereld zonder mij/haar/hem, draait door zonder, hoop ik ~ niet ~ wakker/ogen, ogen ~ dichtdoe & hoop/nooit/wakker/licht/niet, licht ~ uit ~ blijft/gaat & hoop/wil/voorgoed, gestolen worden & leven/hoop/vannacht/dood/alles, kan mij ~ niet ~ meer ~ schelen & leven/dood/leef/gebeurt, maakt ~ niet ~ meer ~ uit & leven/leef/dood/of ik
strepen/streepjes/krassen/krasjes/sneeen/sneetjes/littekens/wondjes ~ op/over/aan ~ arm/armen/been/benen/bovenbenen/bovenbeen/pols/polsen/buik/dijen/onderarm, verse ~ strepen/krassen/sneetjes/wondjes/littekens, fiets/loop/sta ~ brug & bang/doms/afstappen/springen/denk
geen ~ zin ~ om ~ wakker ~ te worden, moe van het vechten, uitgevochten & leven/op/wil, opgebrand ~ en ~ wil, op van binnen, ik kan en wil niet meer, kan en wil niet meer, wil en kan niet meer, laatste ~ uitweg, enige ~ uitweg, enige oplossing & dood/stoppen/eind/weg/leven, verlossing & dood/leven/wil, uit ~ lijden ~ verlos*, pijn ~ moet ~ stoppen & leven/ik/alles, afspraak met ~ levenseinde*, levenseinde & jong/wil/depressie/psych*

auto/trein/bus/vrachtwagen ~ mij/me ~ raakt/aanrijdt/overrijdt/schept, dat ~ auto ~ mij/me, onder ~ auto/vrachtwagen ~ lopen/komen/loop & wil/soms/denk, brug & beneden/makkelijk/kijk & altijd/soms/dan/lijkt/hoog, naar beneden & lijkt/makkelijk/springen/kijk & brug/flat/balkon, doodga/dood ga/dood ben/doodgaat/dood zou & niemand/merkt/missen/beter/opgelucht/rust/blij, niemand ~ merkt & weg/dood/ben/er niet, merkt niemand & dood*/weg/er
inslapen/ingeslapen & wil/laat/mij/liever/nooit/ik, ik wil niet meer & laat/moe/oud/ik, begrafenis/uitvaart/crematie & somber/wachtwoorden/laatste/praat/opgeschreven/depressief, wachtwoorden & opgeschreven/somber/afscheid/gegeven, niet hoeven te zoeken, niet hoeft te zoeken, zoek me niet, ga me niet zoeken, niet te zoeken, zoek mij niet, klaar mee is & zoeken/leven/wil, er klaar mee ~ is & dat/zoeken
wie zorgt ~ kat/hond/kinderen & als ik er niet/dood/weg, rust in ~ hoofd & wil/altijd/dood/eindelijk/voorgoed, ik hoef niet meer, hoef niet meer ~ zo/te leven/van mij, leven is ~ last/hel/zwaar ~ & niet/dood/stoppen/wil/geen, perron & treinen/trein/tel/sta/stap/lokt, tel ~ treinen, rij/rijd ~ te hard & wil/maakt/dood/boom/expres/niets, naar papa/mama/opa/oma in ~ hemel, ik tel af, tel ~ dagen ~ af & leven/dood/einde, niets ~ meer ~ om ~ voor ~ leven/blijven
onder ~ krassen/littekens/sneetjes/sneeen, krassen/sneetjes/snijwond*/wondjes ~ armen/arm/benen/been/polsen/buik, elastiek* & pols/pijn, wondjes ~ open, krabt/krab/bijt/trekt ~ zich/zichzelf/mezelf/eigen/haren ~ bloed*/uit/open, tot bloedens toe, tot ~ bloedt/bloed & krab*/mezelf/zich/snij*, nagels ~ in ~ arm/armen/huid/been, straf/straft ~ mezelf/zichzelf

wil ~ naar haar/hem/man/vrouw/moeder/kind ~ toe & dood/overlijden/overleden/leven/hemel, naar haar/hem ~ toe & dood/overlijden/overleden, stem/stemmen/stemmetje* & zeg*/spring/doe/maar/moet/einde/dood & spring/doe/dood/eind/einde/mezelf/stap/snij*, tel/tellen/leg/spaar/bewaar/verzamel/hamster/hamstert/opspaar*/opgespaard ~ pillen/medicijnen/slaappillen/tabletten/paracetamol, pillen & tel/terug/spaar/opsparen/lade/kastje/verzamel*/bewaar/opgespaard & ik/hij/ze/zij
niet weet/weten/weet of ~ er ~ volgende/morgen/straks/dan/nog ~ is/ben/zijn, of ik er ~ dan/morgen/volgende/nog ~ ben, of hij er ~ volgende/morgen/nog ~ is, of ze er ~ volgende/morgen/nog ~ is, haal ~ kerst/verjaardag/zomer/einde ~ niet & leven/dood/ik, ik ga het niet halen & leven/dood/wil, dan is het voorbij, dan is alles voorbij, dan is het klaar & nog/avond/nacht/leven, is mooi geweest & wil/leven/verder/ik, het is mooi geweest & niet verder/leven/dood/wil niet, springen, spring
helemaal klaar met ~ leven/alles, klaar met alles, alles te veel & dood/verdwijnen/weg/leven/er niet, ik ben er klaar mee & leven/alles/dood/echt, vind het ~ genoeg geweest, geen reden meer, niets meer ~ leuk & leven/dood/waarom, ik doe alsof & dood/leven/niemand/snij*/wil, alleen ~ dood ~ rust, liever slapen & altijd/eeuwig/nooit

niet geboren & was/wou/wil/beter, wou dat ik ~ niet/dood/nooit, was ik maar ~ nooit/niet, er vanaf ~ zijn/wil, er ~ van af ~ zijn, wil eraf & leven/alles, van alles af & wil/zijn/rust, wat heeft ~ voor zin & alles/leven/allemaal/nog/wil, heeft ~ allemaal ~ geen zin, heeft geen zin meer & leven/ik/alles/allemaal, welke zin & leven, geen zin in ~ morgen, genoeg geleefd, lang genoeg geleefd, laat mij ~ maar ~ gaan, laat me ~ maar ~ gaan, eet en drink niet, ik eet/drink ~ niet meer ~ wil, stop met eten en drinken, versterven
was het ~ morgen/maar/vandaag ~ afgelopen/voorbij, aan mij lag & afgelopen/voorbij/morgen, had ik het ~ allang ~ gedaan, allang gedaan & als/niet/hond/kinderen/moeder, voor mijn kinderen/hond/moeder ~ blijf/leef ~ ik, alleen nog ~ voor ~ kinderen/hond/moeder, enige reden ~ leef/blijf/leven/hier, hoe je het ~ doet & uitgezocht/weet/opgezocht, uitgezocht hoe, hoe ik het ~ ga/wil/zou ~ doen & uitgezocht/weet/al/plan, levensverzekering & beter/somber/dood/zonder
weggegeven/weggegooid & kat/hond/spullen/alles/brief/afscheid, iedereen ~ lange brief, brief ~ aan iedereen, zegt ~ rare dingen & dood/afscheid/brief, neemt afscheid & iedereen/somber/raar/brief, nam afscheid & iedereen/raar, bedankt ~ voor alles & vaarwel/afscheid/neemt niet op, het spijt me & leven/vaarwel/afscheid/voorgoed/laatste, jullie zijn ~ beter ~ zonder
ik besta ~ niet ~ meer, voel me ~ al dood, van binnen ~ dood, leeg en ~ zinloos, alles is ~ zinloos, zinloos & leven/alles/nog/bestaan, ik verdwijn, onzichtbaar & dood/weg/beter, niemand ~ mij/me ~ nodig & leven/dood/waarom/moe, overbodig & leven/dood/weg, zelfhaat & snij*/dood, verdien ~ het ~ niet te leven, verdien ~ te leven, verdien niet ~ leven, geen toekomst & ik/zie/mij & geen
aansteker/peuk/sigaret/kaars/strijkijzer & mezelf/mijzelf/zichzelf/arm/huid/brand, haal ~ mijn ~ arm/huid ~ open, arm ~ open ~ gehaald, open ~ gekrabd/krabben ~ arm*, mes/scheermes/mesje/puntenslijper & arm/armen/pols/mezelf/zichzelf/been/huid, eten weigeren & dood, weegt/eet ~ niets ~ flauw*

dood/doodgaan/sterven & denk/denken/dacht/gedacht/gedachte*/verlang*/rust/fantaseer*/wens & vaak/steeds/vaker/elke/mijn/mezelf/aan/soms/de & ik/hij/ze/zij/zoon/dochter/vriend*/leerling, denk ~ aan ~ dood, gedachten ~ aan ~ dood, gedachten ~ terug & poging/dood/donkere, donkere gedachten, zwarte gedachten, sombere gedachten & dood/leven/eind*
er niet/nooit ~ meer ~ zijn, er ~ nooit ~ meer ~ zijn, er niet meer wil zijn, er ~ niet meer zijn, wil er niet ~ zijn, liever ~ er niet, poging ~ gedaan/ondernomen/gedacht/weer/nieuwe/doen, poging & leven/zelf/gedachten/dood/pillen/eerder/vaker
tot last, wie ~ zou mij/me missen, wie zou mij missen, mij ~ toch niet/niemand ~ missen, niemand ~ mij/me ~ missen/nodig/mist, mist mij ~ toch niet/niemand, beter ~ als ik ~ weg/niet/dood, beter ~ dat ik ~ weg/niet/dood, wereld ~ beter ~ zonder, gezin ~ beter ~ zonder
hoe lang ~ volhoud/volhouden/vol & dood/leven/nog/niet/weet, hou/houd ~ niet ~ meer/langer ~ vol & ik/leven, niet lang meer vol, kan er niet ~ meer tegen & leven/er/wil/dood/alles, ik geef ~ op & leven/alles/echt, opgegeven & leven/mezelf/hoop, het is op & leven/ik/wil/verder, ben op en & niet meer/leven/wil
spoor/brug/dak/balkon/water/kanaal/trein/rand & stap/spring/sprong/springen/denk & sta/soms/dan/als/steeds/ik/hij/ze, sla/slaan/sloeg/bijt/krab/knijp/brand/prik ~ mezelf/mijzelf/zichzelf, straf mezelf, mezelf ~ straffen, mezelf haten, haat mezelf & dood/snij*/pijn/leven/niet meer, pijn voelen & snij*/arm/mezelf, in slaap vallen & nooit/niet meer/eeuwig/er
zin van ~ leven, leven heeft ~ geen/zin, leven ~ geen/niet/zonder ~ zin/zinvol/nut/doel, geen/nul ~ levenslust, levenslust & kwijt/geen/weg, heeft geen nut ~ leven/meer, laat me gaan & leven/dood/niet meer, alles ~ voorbij ~ zijn/was & wil/hoop/wens, wil rust & voor altijd/eeuwig/dood, eeuwige rust

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
mijzelf/mezelf/mij/me/zichzelf/zich/jezelf ~ iets/wat ~ aandoe*/aan, zich ~ iets/wat ~ aandoen/aandoet/aandeed/aan wil doen, iets aan te doen & mezelf/mijzelf/zichzelf/zich
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
rand ~ verdieping/balkon/dak/brug/raam, op rand van, raam ~ open* & zit/staat/springt/rand/verdieping & moeder/vader/vriend*/hij/ze/zus/broer, de dood in & meeneemt/neemt/rijdt/kinderen/samen, neemt ~ mee ~ dood in, rijdt ~ als een gek & dood/kinderen mee/zegt

gaskraan ~ open & wacht/ik/zit/lig, en ik wacht & gas/pillen/trein

plastic zak/tas ~ hoofd, zak over ~ hoofd, samen ~ dood ~ gaan/gaat, drank en pillen, pillen en drank, drank & pillen & wakker/op/genomen/veel/weg, van ~ dak/flat/brug ~ springen & nu/wil, ik wil nu ~ dood/springen/doen, nu dood, ik ga nu ~ dood/springen/het doen, hangt ~ zich/zichzelf ~ op, gaat zich ~ ophangen/verdrinken/iets, hij/zij/ze gaat ~ het ~ nu/vanavond/vannacht doen, ik doe het nu

vanavond nog & voorbij/klaar/einde/afscheid/kaart/laatste, punt om te springen, punt ~ springen, spring/springen & brug/dak/flat/balkon/punt/nu/trein/raam & staat/sta/wil/gaat/ga/op/dreigt/nu, te veel insuline/medicijnen/pillen/paracetamol/oxazepam/slaappillen, insuline ~ gespoten & dood/veel/expres/wil, kaart/brief/berichtje ~ gestuurd & voorbij/afscheid/laatste/vanavond, wil nu toch niet dood, toch niet dood

mes ~ gepakt & mezelf/mijzelf/arm/pols*/leven, mezelf ~ iets ~ aandoen & nu/mes/alleen/wil/vannacht/vanavond/ga, ik durf niet alleen ~ zijn & mezelf/leven/dood, pillen ~ genomen/geslikt/op/ingenomen & net/valt/weg/belt/zus/vriendin/broer/huil*/bewust*/slaapt, pillen genomen, op dak/brug/reling/rand/spoor/balkon ~ & luistert/springt/spring/komt/wil, staat/zit ~ op dak/brug/rand/reling/spoor

alles ~ geslikt/ingenomen/opgeslikt, geslikt & alles/pillen/spijt/vinden/veel, heb/heeft ~ net ~ geslikt/ingenomen/genomen & pillen/alles/veel/medicijnen/iets, ik heb een touw, touw & weet/waar/zolder/hier/ligt/gekocht/boom, ik spring, spring zo/straks/nu/vannacht, afscheidsbericht*/afscheidsbrief*/afscheid & vanavond/vannacht/net/nu/trein/spring*/telefoon, vaarwel, voor trein ~ springen & vanavond/vannacht/wil/nu/straks, trein & springen & vanavond/vannacht/nu, vannacht/vanavond/straks & eind/einde/eruit/afgelopen/dood & maak/doe/is/aan/ga/wil

zelfmoord*/dood/doodgaan/leven/eind/einde/ertussenuit/uitstappen & vannacht/vanavond/straks & wil/ga/doe/maak/maken/stap
pillen/tabletten/medicijnen/slaappillen/paracetamol/oxazepam/insuline & liggen/klaar/verzameld/gespaard/opgespaard/neem/slik/ingenomen/geslikt/genomen/verstopt/kussen & vanavond/vannacht/straks/dood/klaar/allemaal/slaapt/net/veel/alle/hele/alles/strip/strips/doos/potje/heel/genoeg/wil/liggen
doos/strip/strips/potje/pot/hele/alle/heleboel ~ pillen/paracetamol/tabletten/slaappillen/medicijnen ~ ingenomen/geslikt/genomen/op/slikken/in/leeg, pillen/paracetamol/tabletten ~ ingenomen/geslikt, te veel pillen/medicijnen/paracetamol, ingenomen & doos/alles/strip/pillen/spijt/bang, overdosis ~ genomen/nu/net
brieven/brief/briefje ~ klaar/geschreven/tafel/afscheid && vannacht/vanavond/morgen/spijt/last/dood/hond/bos/weg/trouwring/sorry, afscheidsbrief ~ geschreven/ligt/gevonden/klaar/achtergelaten/schrijf, na vannacht, na vanavond ~ niemand/nooit/niet/geen/voorbij, vannacht ~ voorbij/over/laatste/doe/stap/einde/eind, dit is ~ laatste ~ nacht/avond/bericht/keer, laatste bericht, tegen de tijd dat ~ leest/lezen, als je dit leest, als jullie dit lezen, morgen ben ik er niet, morgen ~ er niet meer, ik ga ~ nu ~ doen/springen, vaarwel, ik doe het vanavond/vannacht/nu/straks/morgen, vanavond doe ik het, vandaag doe ik het, dag ~ waarop ik & dood/klaar
touw ~ klaar/gekocht/hangt/ligt/zolder/gepakt/nek, strop, touw & dood/hangen/zolder/eind/klaar/gekocht, sta/staat/zit/zat/ligt/loopt ~ op spoor/brug/dak/rails/perron/balkon/reling/vangrail & springt/spring/dag/afscheid/dood/sta/trein/springen/appt/weet/eind/stap, op het spoor, op rails, langs het spoor & dood/afscheid/weet/loopt/eind/appt, op ~ balkon/dak/brug/reling ~ springt/springen/roept/spring, springt ~ brug/dak/balkon/flat/raam/trein, roept dat hij/ze springt, dreigt ~ springen, gaat springen, wil springen, wil/gaat/dreigt ~ van brug/dak/balkon/flat/trein
jachtgeweer, geweer/pistool/wapen & brief/bos/zichzelf/hoofd/mezelf/dood/eind, gaskraan ~ open/opengezet, uitlaat/slang & auto/garage/dood, plan ~ gemaakt/klaar/weet/hoe & zelfmoord/dood/leven/eind/einde/stappen/suicid*, weet ~ hoe ~ doe/ga ~ doen & dood/eind/leven/zelfmoord, datum & zelfmoord/dood/leven/eind/prik*, alles ~ geregeld/klaar & dood/leven/afscheid/vannacht/vanavond
appt/appte/schrijft/stuurt/stuurde ~ afscheid/vaarwel/sorry/dag & spoor/brug/dood/leven/iedereen/bereik*, afscheid ~ geappt/appje/berichtje & opnemen/bereik*/weg/waar, polsen/pols ~ doorgesneden/doorsnijden/open/bloeden/bloedt, bloedt ~ pols*/arm & gesneden/snij*, probeert zich/zichzelf ~ te/iets, heeft zich ~ net ~ gesneden/opgehangen, hangt zich
acuut suicidaal, suicidaal & nu/plan/acuut/vanavond/vannacht/direct, zelfmoord ~ plegen/pleeg & vanavond/vannacht/nu/straks/morgen/ga/gaat
`,
  },
  {
    kind: 'vermist',
    level: 'vandaag',
    patterns: `
neemt ~ niet op & dochter/zoon/stiefzoon/pleegzoon/pleegdochter/kind/hij is #/zij & sliep/weet/weg/nacht/gisteren/vriendin/sinds/nu/al, zei dat ~ sliep/bleef/logeerde ~ bij & weet/niet/neemt

niet ~ aangekomen & <kind>, reageert nergens op & <kind> & niet/weg/sinds/weekend/nacht, niet ~ bij ~ vader/moeder/oma/school ~ aangekomen, kwam ~ niet ~ aan & <kind> & school/vader/moeder/sindsdien

ga/gaan ~ vannacht/vanavond ~ weg & huis/ouders/nooit/tas/rugzak, ouders weten niet ~ waar, niemand weet waar ik ~ ben/slaap/zit, sindsdien ~ niets ~ gehoord, niets meer ~ gehoord & <kind>/hij/ze/sinds/deur, deur uitgelopen/uitgerend & # /nacht/niets/sindsdien/ruzie/gehoord, voicemail & nacht*/<kind>/thuisgekomen/weg, niet teruggekeerd & instelling/groep/huis/opvang/school

geen spoor, sindsdien ~ spoor/gehoord/gezien/verdwenen/contact & <kind>/hij/ze, kwam ~ niet ~ opdagen & sindsdien/spoor/weg/nacht, niet meer gezien & <kind> & dagen/sinds/nacht/gisteren

bed ~ onbeslapen, niet ~ van ~ school/werk/training/feest ~ teruggekomen/thuisgekomen/gekomen/terug, opgenomen ~ telefoon ~ & <kind> & nacht/weg/gisteren

sinds <binnenweek>/gisteren/gisteravond/eergisteren/dagen ~ niet ~ thuis, niet ~ thuis geweest & <kind>/weten/waar/sinds, weten/weet niet waar ~ hij/zij/ze/dochter/zoon ~ is/zit/verblijft & <kind>, weggegaan ~ huis & nacht/station/terug/ik/ruzie/vannacht/bang, niet terug & huis/thuis & station/straat/weggegaan/weg/gelopen/ik, weg van huis & vannacht/terug/station/bang/slaat, <kind> ~ niet ~ teruggekomen/thuisgekomen/terug, kwam niet ~ thuis & <kind> & nacht/gisteren/nog/sinds, verdwenen & <kind>/moeder/vader/oma/opa/man/vrouw

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
is mijn/onze ~ <jongkind> weg, nu is ~ <jongkind> weg, zoontje/dochtertje/kleuter/peuter/kindje & weg/kwijt & strand/zee/water/winkel/markt/park

verdwaald & # /dement*/weet/neemt/man/vrouw/vader/moeder/oma/opa, weet niet ~ meer ~ waar ~ woont & man/vrouw/oma/opa/vader/moeder/meneer/mevrouw/straat/verdwaald, loopt verward, verward op straat, verwarde & oma/opa/mevrouw/meneer/man/vrouw & straat/buiten/nacht/pyjama

ben haar/hem ~ kwijt & dement*/markt/winkel/moeder/vader/oma/opa/zoontje/dochtertje/kind, kwijt & dement*/alzheimer & markt/stad/winkel/straat/haar/hem

<jongkind> ~ verdwenen, <jongkind> ~ weggelopen, hek ~ open & <jongkind>, opa/oma/vader/moeder/bewoner*/man/vrouw/meneer/mevrouw ~ weggelopen & verpleeghuis/verzorgingshuis/dement*/sloot/kou/donker/huis/afdeling, weggelopen ~ uit ~ verpleeghuis/verzorgingshuis

<jongkind> ~ is weg, <jongkind> ~ ineens/opeens/plotseling ~ weg, is ze weg & dochtertje/meisje/kleuter/peuter/dochter/help/even, is hij weg & zoontje/jongetje/kleuter/peuter/zoon/help/even, nu is ze weg, nu is hij weg, nergens & <jongkind> & vinden/zien/gezocht/zoek*, oma/opa/moeder/vader/man/vrouw/buurman/buurvrouw & dement*/alzheimer & zoek/weg/vermist/kwijt/verdwaald/verdwenen/uren

<jongkind> ~ kwijt/vermist/zoek/weg/verdwenen/weggelopen/kwijtgeraakt & strand/markt/park/speeltuin/winkel/winkelcentrum/half/minuten/zoeken/uur/help/bos/water/zwembad/kermis/station/zoekt, <jongkind> kwijt, ben ~ <jongkind> ~ kwijt*, <jongkind> vermist
dement*/alzheimer/dementie/verward && weg/kwijt/vermist/verdwaald/pyjama/nachtjapon/uitgelopen/terug/spoorloos/weggelopen, pyjama/nachthemd/nachtjapon/pantoffels/sloffen & buiten/straat/uitgelopen/weg/kou/vriest, vader/moeder/opa/oma/vrouw/man & verdwenen/vermist/weggelopen & dement*/donker/vanmiddag/medicijnen/verward/pyjama
`,
  },
  {
    kind: 'dak',
    level: 'vandaag',
    patterns: `
geen bed & sinds/meer/slaap/nacht/gisteren/vannacht/heb, sleutel ~ terug/teruggevraagd/inleveren/afgeven/ingeleverd & bed/slaap*/huis/kamer/<binnenweek>/nergens, <binnenweek> ~ alles/huis/kamer/woning ~ leeg/ontruimd, alles leeg & verhuurder/huisbaas/<binnenweek>, verhuurder/huisbaas ~ <binnenweek> ~ eruit/leeg/weg/uit, <binnenweek> & eruit & verhuurder/huisbaas/kinderen/baby

slot ~ wissel*/wisselt/vervang*/vervangt & deurwaarder/huis/huisbaas/<binnenweek>, wisselt ~ slot, deurwaarder/gerechtsdeurwaarder & <binnenweek>, bestelbus/busje/camper/caravan/vouwwagen & gewoond/woon/slaap*/wonen/gestolen & ik/wij/nu/kinderen/winter, min <getal> & buiten/slaap*/auto/bus/tent, gestolen & woonde/sliep/gewoond & bus/auto/tent/camper

slaap/slapen/slaapt ~ kantoor/werk/zaak/magazijn/winkel/kelder & mag/niet/langer/scheiding/stiekem/sinds/baas, portiek & nacht/gelegen/slaap*/geslapen/vannacht, gelegen & portiek/straat/park/bankje/buiten/station, gooit mij/me ~ eruit/uit & vanavond/morgen/vandaag/nu/<binnenweek>, er ~ <binnenweek> ~ uit & gooit/moet/zet/huisgenoot/kamergenoot/vriend*, vonnis & ontruim*/huis/vrijdag/dagen, rechter & eruit/huis uit/ontruim* & <binnenweek>/dagen/week, spullen ~ straat/stoep & gezet/staan/huis/huisbaas, laatste nacht & hotel/opvang/hostel/hier, niemand ~ kan ~ mij/ons ~ opvangen, opvang/kliniek/ziekenhuis/gevangenis & geen ~ huis/adres/slaapplek/woning & uit/ontslagen/vrij/morgen/moet, kom vrij & geen/huis/slapen, huis ~ leeggehaald, leeggehaald & <binnenweek>/huis

eruit ~ zetten/gezet/gooien/gegooid & deurwaarder/morgen/huis/<binnenweek>/ons/mij/me, slaapzak & nacht/nachten/buiten/achter/lig/slaap/portiek/station/supermarkt, lig ~ nachten ~ buiten/achter/onder, onder brug/viaduct & slaap/lig/nacht, uit opvang/noodopvang/asielopvang/azc/blijfhuis/instelling/kliniek ~ gezet/gestuurd/gegooid/moet/weg, gezet & opvang/straat/huis/uit & niets/nergens/kinderen/nu, huis verkocht & straat/morgen/nergens/eruit, heb/hebben niets & gezet/opvang/straat/nacht/slapen

buitengesloten/buitensluiten/buiten gesloten & vannacht/vader/moeder/ouders/man/huis/nacht/nergens, nergens heen, nergens naartoe, logeer/logeren/slapen/verblijven/inwonen/zitten/bivakkeer* & eruit/weg/weekend/morgen/zondag & kennis/vriend*/tante/zus/broer/bank/ouders & weg/eruit/uit, ons ~ <binnenweek> ~ weg/eruit, uitzetting & <binnenweek>/dagen/week, overnacht* & wachtkamer/ziekenhuis/station/bus/buiten/auto/park/hal/portiek/bankje/hotel & ik/wij/kinderen, wachtkamer ~ slaap*/overnacht*, bank van het ziekenhuis, zwerf/zwerft/zwerven/zwerver/rondzwerven & ik/al/straat/dagen/nacht*/zoon/dochter/broer/week

<binnenweek> & ontruim*/uitgezet/uitzetting, ontruiming*, ontruimd & morgen/worden/word/huis/dagen, deurwaarder & slotenmaker/sloten/straat/ontruim*/uitzet*/eruit/uitgezet/kinderen/huis, slotenmaker & deurwaarder/komt/morgen/huur, sloten ~ vervangen/veranderd/verwisseld & huis/huisbaas/verhuurder/eruit/man/ik/kan
<binnenweek> ~ uit/weg ~ huis/woning/kamer/flat/appartement/hotel/opvang, huis/woning/kamer/flat/appartement/hotel ~ uit/eruit & <binnenweek> & gezet/moet/moeten/zetten/gooit/uitgezet, huis/kamer/woning ~ uitgezet, uit ~ huis/woning/kamer ~ gezet/gezet/gegooid/geschopt/gezet, moet/moeten ~ <binnenweek> ~ eruit/weg/vertrekken/leeg, <binnenweek> moet/moeten ~ eruit/weg/vertrekken/huis, huis uit ~ gezet/zetten/gezet/gooit/zet & straat/morgen/niet/huisbaas/weg, eruit & morgen/vanavond/vandaag & slaap*/bank/moet/baas/zegt/bij/huisbaas/kamer, baas ~ zegt ~ weg ~ huis/kamer
zet/gooit/zetten/gooien ~ mij/me/ons ~ straat/huis/uit/eruit/af & <binnenweek>, gooit/gooien/zet/zetten ~ ons/mij/me ~ <binnenweek>, op straat & gezet/slaap/slapen/sta/staan/staat/beland/leven/leef/komen/kom/zetten/nacht/gegooid/kinderen & ik/wij/ons/we/mij/me/kinderen/morgen/dan, op straat ~ gezet/gegooid/beland, straks op straat, sta ~ op straat, staan ~ op straat, slaap ~ op straat, op straat slaap/slapen, leef/leeft ~ op straat, straat ~ slapen/slaap/slaapt
geen dak ~ boven, geen dak meer, zonder dak, dakloos, dakloze & ben/word/geworden/ik & vannacht/slaap/nu/geen/straat, thuisloos, daklozenopvang & vol/plek/vannacht/nu/nodig/slapen/terecht, nachtopvang, noodopvang, opvang ~ vol & slaap*/straat/dak/nacht/vannacht
slaap/slapen/slaapt/sliep/overnacht*/crash/pit/lig & auto/station/portiek/trappenhuis/park/tent/kelderbox/garage/bus/schuur/berging/straat/bankje/metrostation/parkeergarage/brug/buiten/trein/bos/strand/hal/fietsenstalling/camper/wachtkamer/kelder & ik/we/wij/hij/zoon/dochter/broer/man/jongen/sinds/nacht/nachten/weken/dagen/vannacht/kinderen/vader/moeder/ze/slaap
woon/woont/leef/leven/leeft/wonen ~ auto/tent/kelderbox/straat/schuur/garage/bus, in auto ~ slaap*/slapen/overnacht*, auto ~ slapen & moet/moeten/kinderen/wij/ik, buiten slapen, slaap ~ buiten, buiten ~ slaap/geslapen/slapen & ik/nacht/vannacht/moet
nergens ~ heen/naartoe/terecht/slapen/wonen/terechtkunnen & kan/kunnen/slapen/nacht/moet/weg/eruit/morgen/huis/kinderen/heb/vannacht, nergens om te slapen, nergens slapen, geen slaapplek, geen slaapplaats, geen plek ~ slapen/nacht/vannacht, geen plek om te slapen, weet niet waar ~ slaap/slapen/vannacht/heen & vannacht/slaap/slapen/morgen/nacht/kinderen/moet/eruit, waar ~ slapen & vannacht/vanavond & geen/niet/weg/waar, waar slapen, waar ~ slaap ik/slapen ~ vannacht, waar moet ik ~ slapen, geen bed voor, vannacht ~ slapen & waar/nergens/geen
bank/logeer*/matras ~ vriend*/maat/kennis/vriendin/tante & morgen/eruit/weg/moet/vanavond/laatste, eruit ~ geschopt/gezet/gegooid/getrapt & huis/slaap*/ouders/moeder/vader/vriend*/ik/mij/me/zondag/kamer/ex/man, er uit geschopt/gezet/gegooid/gegooid, buitengezet, buiten gezet, op straat & vannacht/vanavond/nu, niks anders & eruit/slapen/morgen, geen ander plek, geen andere plek & slapen/morgen/weg/eruit, uit hotel/opvang/camping & <binnenweek>, vriest & buiten/slaap*/auto/tent, kou ~ lijf & auto/slaap*/buiten
`,
  },
  {
    kind: 'energie',
    level: 'vandaag',
    patterns: `
sluit/sluiten ~ <binnenweek> ~ af, <binnenweek> ~ sluit/sluiten ~ af & energie*/stroom/gas/water/elektra, energiemaatschappij/energiebedrijf/energieleverancier/netbeheerder & <binnenweek>/af & <binnenweek>

<binnenweek> ~ geen ~ stroom/gas/licht/water, krijgen/krijg ~ <binnenweek> ~ geen ~ stroom/gas/licht/water, monteur & afsluiten/afsluit/meter & <binnenweek>, meter ~ eruit/weggehaald & gas/stroom/<binnenweek>

zonder water en/of licht/stroom/gas, zonder licht & betaald/rekening/kinderen, zonder water & betaald/rekening/licht/kinderen, zitten in het donker, zit in het donker

<binnenweek> & stroom/gas/licht/elektra/elektriciteit/energie/water/verwarming & afgesloten/af/afsluiten/sluit/sluiten/dicht/uit/eraf/afgesneden/liander/afsluiting, <binnenweek> ~ stroom/gas/licht/energie/water ~ af/afgesloten/uit/dicht, afgesloten & <binnenweek> & stroom/gas/licht/energie/water/betalen/rekening
sluit/sluiten/sluiten ~ <binnenweek> ~ stroom/gas/licht/energie/water, liander/stedin/enexis/vattenfall/eneco/essent/nuon & <binnenweek> & af/dicht/uit/afsluiten/sluit/komt/stroom
zitten ~ zonder stroom/gas/licht/verwarming/water/elektriciteit & sinds/nu/kinderen/betaald/betalen/rekening/afgesloten/baby, zit ~ zonder stroom/gas/licht/verwarming/water & sinds/nu/rekening/betaald/afgesloten, stroom/gas/licht/energie/water ~ is ~ afgesloten, afgesloten ~ gas/stroom/licht/water, geen stroom meer, geen gas meer, geen water meer, zonder gas en licht, zonder gas en stroom, in ~ donker & afgesloten/stroom/betaald/rekening, in ~ kou & afgesloten/gas/rekening/betaald/kinderen/verwarming
over # dagen ~ afgesloten/afsluiten, binnen # dagen ~ afgesloten/afsluiten/ontruim*, deze week ~ afgesloten/ontruim*/afsluiten/eruit, volgende week ~ afgesloten/ontruim*/afgesneden/eruit, over <getal> dagen & afgesloten/ontruim*/uitgezet/eruit/straat/stroom/gas
`,
  },
  {
    kind: 'eten',
    level: 'vandaag',
    patterns: `
water met suiker, er is ~ niets anders & eten/kinderen/brood/water/huis, niets anders ~ is/in huis & kinderen/eten, kinderen ~ water/thee ~ gegeven & anders/niets/eten

laatste ~ boterham*/brood/eten/geld/rijst/pasta/melk & gegeven/kinderen/jongens/salaris/geld/pas/op/kids, geef ~ mijn ~ eten ~ aan ~ kinderen/jongens/kids, zelf ~ niet ~ eten/eet/gegeten & kinderen/jongens/kids/geld/genoeg, kinderen ~ eerst ~ eten & geld/genoeg/ik/zelf

dagen ~ alleen ~ thee/water/koffie/brood/crackers/rijst/soep, alleen maar ~ thee/water/koffie/brood/rijst & dagen/gehad/gegeten/geld, brood ~ op & geld/maandag/kinderen/pas, diepvries leeg, laatste pak/blik, kinderen vragen ~ eten, niet ontbeten & kinderen/geld/niets/dagen, maag rammelt/knort, rammelt van ~ honger, pas ~ weer ~ geld & eten/brood/op/leeg/honger/niets, eten bij ~ buren & geld/omdat/niets/kinderen

geen warm eten, geen ~ warme maaltijd & dagen/kinderen, vraagt/vragen ~ boterham/brood/eten & jongste/kinderen/kind/leeg/niets/geen, heeft ~ altijd ~ honger & leerling/kind/jongen/meisje/school, honger & leerling/school/klas/kind & altijd/niemand/thuis/steeds, kaart ~ leeg & gas/stroom/koud, heeft het koud & gas/verwarming/stroom/baby/kleintje

zelf ~ alleen ~ water/thee/koffie & kinderen/eten/kids, zelf ~ eet ik niet & kinderen, eet ~ zelf ~ niet/niets & kinderen/geld, luiers/melkpoeder/babymelk/poedermelk/voeding/brood/eten ~ op & euro/geld/baby/cent, nog # euro & eten/luiers/boodschappen/week/melk*/kinderen/brood, vraagt/vragen/bedelt/bedelen ~ om ~ eten, laatste ~ blik/pak/brood & geld/kinderen/eten, geen cent ~ eten/meer & eten/kinderen/boodschappen, geen boodschappen ~ doen & geld

koelkast/koelkasten/ijskast/voorraadkast/keukenkastjes ~ leeg, lege koelkast/ijskast, niets/geen/geld ~ om eten te kopen, geen geld ~ eten/boodschappen/brood/babyvoeding/luiers/melk/voeding/flesvoeding, geen eten, niets te eten, niets ~ te eten, niet te eten, niets meer in ~ huis, niets in huis, niets meer ~ huis, niets eetbaars
niets/niet ~ gegeten & vandaag/gisteren/sinds/dagen/kinderen/kids/we/geld/twee/drie/dag & geld/kinderen/kids/koelkast/huis/vandaag/betalen/honger/leeg/leefgeld/niets/dagen, honger & kinderen/kids/hebben/heb/lijden/baby/geld/slapen/bed, hongerig & kinderen/bed, kinderen ~ zonder eten, zonder eten ~ bed/zitten/dagen/kinderen/slapen/zit, maaltijd*/eten ~ overslaan/over/oversla & geld/kinderen/jongens/dagen/kids/betalen/slaan/man/wij, slaan maaltijd* over, sla ~ zelf over, sla ~ maaltijd*
alleen ~ brood/beschuit/rijst/pap/water/toast/crackers/boterham*/pasta ~ gegeten/eten/over & dagen/niets/vrijdag/sinds/geld/huis/week, eten ~ <getal> dagen ~ pap/brood/rijst/pasta/water, <getal> dagen ~ niet gegeten/niets gegeten/geen eten, dagen niet ~ gegeten, dagen niets gegeten, droog brood, eten ~ vuilnisbak*/prullenbak/container*, steel/stelen ~ eten, eten gestolen & honger/kinderen, baby ~ geen ~ melk/voeding/flesvoeding, voeding ~ op & baby/geld, babyvoeding ~ op, niets ~ eten ~ geven, kunnen wij ~ ergens eten halen, eten meer ~ voor & geen, morgen niets te eten, vandaag niets te eten, vanavond niets te eten, verhonger*
voedselpakket & vandaag/direct/nu/spoed/noodpakket, noodpakket, kan ~ kinderen geen eten geven, geld ~ eten & geen/niet/op & vandaag/morgen/kinderen/niets/meer
`,
  },
  {
    kind: 'kindalleen',
    level: 'vandaag',
    patterns: `
kinderen/kind ~ # ~ thuis ~ zonder, kinderen ~ thuis ~ zonder ~ iemand/ouders/volwassene*/oppas, ouders ~ op vakantie & kinderen & thuis/alleen/zonder, buren ~ op vakantie & kinderen & thuis/alleen/zonder

laat hem/haar/ze ~ alleen & jaar/weekend/nacht*/dagen/klein/7/6/5/4/8/3, heel/hele ~ weekend/nacht/dag ~ alleen & kind*/jaar/jongen*/meisje/zoon*/dochter*/vriendje, laat ~ baby/kind/kindje ~ huilen & uren/uur/doet/open/nacht/hele, baby ~ uren ~ huilen/huilt, huilt ~ uren & baby/kind/open/niemand & doet/niemand/alleen/buren/pand, alleen in bad & baby/peuter/kind

thuis niemand is & leerling/kind/honger/jongen/meisje, niemand thuis & leerling/kind/kleuter/groep/nacht/honger/avond, <kind> ~ elke nacht ~ alleen, kinderen ~ nacht* ~ alleen, alleen & nachtdienst/nachtdiensten & kinderen/oudste/kind, oudste is # & alleen/nacht*/weg

kinderen/kids/kind/zoontje/dochtertje ~ nachten/nacht/s nachts ~ alleen, kinderen ~ alleen ~ als ~ werkt/weg/uitgaat, alleen ~ buiten ~ laat/avond/nacht/kou & meisje/jongetje/kind/kleuter/kinderen, alleen buiten & meisje/jongetje/kleuter/kind & avond*/laat/kleren/eten/elke/nacht, te dunne kleren, dunne kleren & kind/meisje/jongetje, dwaalt ~ & nachthemd/gas/verward/galerij/straat/oma/opa/mevrouw/meneer, gaskraan/gas/fornuis ~ open/aan ~ laat/staan & moeder/vader/oma/opa/mevrouw/meneer/buurvrouw/dement*

<jongkind> ~ alleen ~ thuis/nachts/achter/gelaten/huis/auto/nacht, <jongkind> ~ alleen & nachts/nacht/avonds/hele/dagen/uren/urenlang/weg & moeder/vader/ouders/mama/papa/buren/buurvrouw/laat/laten/thuis, alleen thuis & nacht*/avonds/kind*/kleintjes/jaar/jongste/baby/peuter/kleuter/hele & mama/moeder/vader/papa/ouders/weg/laat/buren/kleine/zusje/broertje
mama/moeder/papa/vader/ouders & s nachts ~ weg, nachts weg & mama/moeder/papa/vader/ouders/past/baby, past ~ op ~ baby/zusje/broertje/kinderen & nacht*/jaar/weg/alleen/hele/mama/moeder & leerkracht/leraar/juf/jongen/meisje/leerling/groep/buren/kleuter/kind, zorgt ~ zelf voor ~ zusje/broertje/baby & groep/leerling/kleuter, laat/laten/liet ~ kind*/baby/peuter/kleuter ~ alleen & nacht*/uren/hele/thuis/avond/uitgaan/weg/auto
mama/moeder/papa/vader ~ niet ~ thuis/terug & ik/broertje/zusje/alleen/dagen/wij/we, zijn ~ alleen ~ mama/papa/ouders ~ weg, ouders ~ al ~ dagen weg
`,
  },
  {
    kind: 'kindalleen',
    level: 'nu',
    patterns: `
jongetje/meisje/kind/kindje/kleuter/peuter ~ alleen ~ weg/straat/water/spoor/sloot/snelweg/kruispunt, loopt ~ alleen & jongetje/meisje/kindje/peuter/kleuter & weg/drukke/straat/water/spoor, ademt niet goed & zusje/broertje/baby/kind/zoon*/dochter*

hangt/klimt/staat/zit ~ raam/balkon/dak/reling/kozijn & buurjongen*/buurmeisje/kind/jongetje/meisje/peuter/kleuter, <jongkind> ~ hangt/klimt ~ raam/balkon

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
ligt/zit ~ & beweegt niet, beweegt niet & man/vrouw/iemand/hij/ze/portiek/grond, rook ~ gang/huis/keuken/kamer/flat, rook & alleen/gang/keuken/deur & ik/zusje/broertje/kinderen/help/nu

reageert niet & gevallen/trap/hoofd/kind/baby/hij/ze/dochtertje/zoontje, niet meer wakker & drank/pillen/vriend*/hij/ze/val, valt ~ steeds ~ weg & pillen/drank/bloed/hoofd, blauw aangelopen, stuip/stuipen, buiten bewustzijn, niet bij ~ bewustzijn, krijg/krijgt geen adem/lucht, stikt bijna, beroerte & nu/mond/net/denk, arm ~ verlamd & nu/net/mond/praat

ontstopper/bleek/bleekmiddel/afwasmiddel/gif/chloor/lampolie/batterij/pillen/medicijnen/terpentine/wasmiddel & gedronken/ingeslikt/doorgeslikt/opgegeten/gegeten/geslikt & zoon*/dochter*/kind*/baby/peuter/kleuter/jaar/zoontje, ingeslikt & batterij/magneet/pillen, ligt op grond & reageert/beweegt/niet/ademt

bewusteloos, ademt niet, ademt raar, ademt ~ niet/raar/zwaar/nauwelijks, niet meer ademt, haalt ~ geen adem, krijgt ~ geen lucht ~ blauw, reageert niet ~ meer/ademt/wakker & ligt/wakker/ademt/grond/pillen/bloed/gevallen/schudden, wordt niet ~ wakker & mama/papa/ademt/moeder/vader/ik/hij/ze/oma/opa, krijg ~ niet wakker & mama/papa/moeder/vader/hem/haar/oma/opa, ligt ~ op ~ grond & beweegt/bloed/reageert/wakker/niet & mama/papa/moeder/vader/oma/opa/man/vrouw/hij/zij
gevallen & kan niet/niet meer ~ overeind/opstaan/op/omhoog/bewegen, kan niet ~ overeind, niet meer overeind, lig ~ op ~ vloer/grond & niet/hulp/op/uur/gevallen/kou, huis ~ staat ~ brand, er is brand, brand in ~ huis/keuken/flat, ruik ~ gas/brand/brandlucht/rook, brandlucht, gaslucht, koolmonoxide, steek ~ borst & arm/adem/nu, pijn op borst & nu/arm/adem/zweet, hartaanval & nu/heeft/help/denk/krijgt, hartstilstand, stikt & kind/baby/hij/zij/help, vergiftigd & kind/baby/gedronken/gegeten & nu/net, verdrinkt, verdronken & net/help/kind, ambulance nodig, bel 112, bel politie, bel de politie, politie ~ nu ~ komen, kom alsjeblieft ~ nu/snel, help ~ snel, snel hulp nodig & nu/direct/slaat/mes
`,
  },
];
