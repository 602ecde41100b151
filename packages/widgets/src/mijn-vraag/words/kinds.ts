import { msg } from '@lit/localize';

/** What was done, as somebody reads it in all that is kept; a kind that has no words is shown as it is. */
export function kindText(kind: string): string {
  const texts: Readonly<Record<string, string>> = {
    ontvangen: msg('Aangekomen'),
    bekeken: msg('Bekeken'),
    genomen: msg('Opgepakt'),
    antwoord: msg('Antwoord geschreven'),
    aangevuld: msg('Door jou aangevuld'),
    overgedragen: msg('Naar een ander team'),
    aangeboden: msg('Gevraagd of een ander team het overneemt'),
    aangenomen: msg('Overgenomen door een ander team'),
    geweigerd: msg('Niet overgenomen door een ander team'),
    teruggenomen: msg('Niet meer aan een ander team gevraagd'),
    betrokken: msg('Ander team leest mee'),
    'niet-meer-betrokken': msg('Ander team leest niet meer mee'),
    notitie: msg('Notitie tussen collega’s'),
    antwoordwijze: msg('Andere manier van antwoord gekozen'),
    ingetrokken: msg('Ingetrokken'),
    afgesloten: msg('Afgesloten'),
  };
  return texts[kind] ?? kind;
}
