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
    antwoordwijze: msg('Andere manier van antwoord gekozen'),
    ingetrokken: msg('Ingetrokken'),
    afgesloten: msg('Afgesloten'),
  };
  return texts[kind] ?? kind;
}
