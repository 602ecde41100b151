import type { learningWorkMilestones } from '../../milestones/learning-work.js';
import type { WordsFor } from '../words-for.js';

export const learningWorkNl: WordsFor<typeof learningWorkMilestones> = {
  'bijbaan-13': {
    title: 'Een klein baantje',
    young: {
      changes:
        'Vanaf je 13e mag je licht werk doen, zoals folders bezorgen of helpen in een winkel. Er zijn regels voor tijden en voor wat veilig is.',
      steps: ['Vraag je baas naar je werktijden en je loon.', 'Zeg nee tegen werk dat niet veilig is.'],
    },
    parent: {
      changes:
        'Vanaf 13 jaar mag je kind licht werk doen, zoals folders bezorgen of helpen in een winkel. Er zijn regels voor tijden en voor wat veilig is.',
      steps: ['Kijk samen wat mag.', 'Vraag hoe het gaat op het werk.'],
    },
    bring: [],
  },
  'jeugdloon-15': {
    title: 'Minimumloon voor jongeren',
    young: {
      changes: 'Vanaf je 15e heb je recht op het minimumloon voor jouw leeftijd. Het gaat elk jaar omhoog, tot je 21e.',
      steps: ['Vraag om een loonstrook en bewaar die.', 'Krijg je te weinig? Vraag het Juridisch Loket om hulp.'],
    },
    parent: {
      changes:
        'Vanaf 15 jaar heeft je kind recht op het minimumloon voor die leeftijd. Het gaat elk jaar omhoog, tot 21 jaar.',
      steps: ['Kijk samen naar de loonstrook.', 'Krijgt je kind te weinig? Vraag het Juridisch Loket om hulp.'],
    },
    bring: ['loonstroken', 'het contract'],
  },
  'leerplicht-16': {
    title: 'Na de leerplicht: door tot een diploma',
    young: {
      changes:
        'De leerplicht stopt na het schooljaar waarin je 16 wordt. Heb je dan nog geen diploma havo, vwo of mbo-2? Dan moet je naar school of leren én werken tot je 18e.',
      steps: ['Praat met je mentor over wat je na dit jaar wilt.', 'Gaat het niet goed op school? Zeg het op tijd.'],
    },
    parent: {
      changes:
        'De leerplicht stopt na het schooljaar waarin je kind 16 wordt. Is er dan nog geen diploma havo, vwo of mbo-2? Dan moet je kind naar school of leren én werken tot 18 jaar.',
      steps: [
        'Praat met je kind en de mentor over het volgende jaar.',
        'Gaat het niet goed op school? Vraag de school om een gesprek.',
      ],
    },
    bring: ['het laatste rapport'],
  },
  'reisproduct-mbo-16': {
    title: 'Reizen met het ov als je mbo doet',
    young: {
      changes:
        'Ga je naar het mbo (bol)? Dan kun je een studentenreisproduct aanvragen, ook als je nog geen 18 bent. Je reist dan doordeweeks of in het weekend gratis.',
      steps: [
        'Vraag het aan bij DUO met DigiD.',
        'Zet het op je ov-kaart.',
        'Stop je met school? Zet het product dan ook stop. Anders krijg je een boete.',
      ],
    },
    parent: {
      changes:
        'Gaat je kind naar het mbo (bol)? Dan kan je kind een studentenreisproduct aanvragen, ook onder de 18. Reizen is dan doordeweeks of in het weekend gratis.',
      steps: [
        'Help met aanvragen bij DUO.',
        'Stopt je kind met school? Herinner je kind eraan het product stop te zetten.',
      ],
    },
    bring: ['DigiD', 'de ov-kaart'],
  },
  'na-vso-17': {
    title: 'Wat komt er na het vso of praktijkonderwijs',
    young: {
      changes:
        'School maakt met jou een plan voor daarna: een opleiding, werk of dagbesteding. Op het vso kun je meestal blijven tot je 20 bent. Vraag om stages die bij jou passen.',
      steps: ['Vraag naar je plan en zeg wat jij wilt.', 'Ga kijken op plekken waar je straks kunt werken of leren.'],
    },
    parent: {
      changes:
        'School maakt met je kind een plan voor daarna: een opleiding, werk of dagbesteding. Op het vso kan je kind meestal blijven tot 20 jaar.',
      steps: ['Ga mee naar het gesprek over het plan.', 'Vraag welke stages er zijn.'],
    },
    bring: ['het plan van school'],
  },
  'kwalificatieplicht-18': {
    title: 'Je hoeft niet meer naar school, het mag wel',
    young: {
      changes:
        'Vanaf je 18e ben je niet meer verplicht om naar school te gaan. Zonder diploma vind je minder makkelijk werk. Wil je terug naar school of zoek je werk? De gemeente helpt je daarbij.',
      steps: [
        'Denk je aan stoppen? Praat eerst met je mentor.',
        'Zoek je school of werk? Bel het RMC of het Jongerenloket.',
      ],
    },
    parent: {
      changes:
        'Vanaf 18 jaar is je kind niet meer verplicht om naar school te gaan. Zonder diploma is werk vinden lastiger. De gemeente helpt jongeren terug naar school of naar werk.',
      steps: ['Denkt je kind aan stoppen? Praat er samen over.', 'Wijs je kind op het RMC of het Jongerenloket.'],
    },
    bring: ['diploma’s en rapporten'],
  },
  'school-informatie-18': {
    title: 'School overlegt met jou',
    young: {
      changes:
        'Vanaf je 18e overlegt school met jou. Je ouders krijgen alleen nog informatie als jij dat goed vindt. Je meldt jezelf ziek en tekent zelf.',
      steps: ['Vertel school of je ouders nog bericht mogen krijgen.', 'Vraag hoe je jezelf ziek meldt.'],
    },
    parent: {
      changes:
        'Vanaf 18 jaar overlegt school met je kind. Jij krijgt alleen nog informatie als je kind dat goed vindt. Je kind meldt zichzelf ziek.',
      steps: ['Spreek met je kind af wat jij nog hoort.'],
    },
    bring: [],
  },
  'werktijden-18': {
    title: 'Andere regels op het werk',
    young: {
      changes:
        'Vanaf je 18e mag je langer werken en ook ’s nachts. De extra bescherming voor jongeren stopt. Je loon gaat omhoog.',
      steps: [
        'Lees je contract opnieuw.',
        'Kijk of je loon klopt met je leeftijd.',
        'Vraag je belasting terug als je weinig verdient.',
      ],
    },
    parent: {
      changes:
        'Vanaf 18 jaar mag je kind langer werken en ook ’s nachts. De extra bescherming voor jongeren stopt. Het loon gaat omhoog.',
      steps: ['Lees het contract samen.', 'Help om belasting terug te vragen als je kind weinig verdient.'],
    },
    bring: ['het contract', 'loonstroken'],
  },
  'doelgroepregister-18': {
    title: 'Extra kans op werk: het doelgroepregister',
    young: {
      changes:
        'Werkgevers hebben banen voor mensen met een beperking. Kom je van het vso of praktijkonderwijs? Of kun je door je beperking niet het minimumloon verdienen? Dan kun je in het doelgroepregister komen.',
      steps: ['Vraag school of je er al in staat.', 'Zo niet: vraag het aan bij UWV.'],
    },
    parent: {
      changes:
        'Werkgevers hebben banen voor mensen met een beperking. Komt je kind van het vso of praktijkonderwijs? Of kan je kind door een beperking niet het minimumloon verdienen? Dan kan je kind in het doelgroepregister komen.',
      steps: ['Vraag school of je kind er al in staat.', 'Zo niet: vraag het samen aan bij UWV.'],
    },
    bring: ['DigiD', 'verslagen van school'],
  },
  'dagbesteding-18': {
    title: 'Dagbesteding of beschut werk',
    young: {
      changes:
        'Lukt school of gewoon werk niet? Dan is er dagbesteding of beschut werk. Dat vraag je aan bij de gemeente. Heb je Wlz-zorg? Dan hoort dagbesteding daarbij.',
      steps: ['Ga kijken bij een paar plekken.', 'Vraag het aan voordat school stopt.'],
    },
    parent: {
      changes:
        'Lukt school of gewoon werk niet? Dan is er dagbesteding of beschut werk. Dat vraagt je kind aan bij de gemeente. Heeft je kind Wlz-zorg? Dan hoort dagbesteding daarbij.',
      steps: ['Ga samen kijken bij een paar plekken.', 'Help met aanvragen voordat school stopt.'],
    },
    bring: ['het plan van school'],
  },
  'minimumloon-21': {
    title: 'Het minimumloon voor volwassenen',
    young: {
      changes: 'Vanaf je 21e krijg je minstens het hele minimumloon. Het jeugdloon stopt.',
      steps: ['Kijk op je loonstrook of het klopt.', 'Klopt het niet? Vraag het je werkgever.'],
    },
    parent: {
      changes: 'Vanaf 21 jaar krijgt je kind minstens het hele minimumloon. Het jeugdloon stopt.',
      steps: ['Wijs je kind op de loonstrook.'],
    },
    bring: ['loonstroken'],
  },
  'hulp-school-werk-27': {
    title: 'Hulp bij school en werk tot 27',
    young: {
      changes:
        'Tot je 27e helpt de gemeente jongeren extra naar school of werk. Daarna kun je nog steeds hulp vragen, maar bij een ander loket.',
      steps: ['Heb je nog geen diploma of werk? Vraag hulp vóór je 27e.'],
    },
    parent: {
      changes:
        'Tot 27 jaar helpt de gemeente jongeren extra naar school of werk. Daarna kan je kind nog steeds hulp vragen, maar bij een ander loket.',
      steps: ['Heeft je kind nog geen diploma of werk? Raad aan om vóór 27 hulp te vragen.'],
    },
    bring: ['diploma’s', 'een cv'],
  },
};
