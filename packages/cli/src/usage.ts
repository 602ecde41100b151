export const usage = `Gebruik: npx voordeur <opdracht>

  start                              start alles met voorbeelden: database, gateway, inbox en drie partnersites
  check [--municipality NAAM|BESTAND] [--services BESTAND] [--today DATUM]
                                     controleer de gegevens van een gemeente en haar sociale kaart, en wat op die
                                     dag nagekeken moet zijn
  route [--municipality NAAM|BESTAND]
                                     JSON Lines met "facts" in, het team met de reden uit
  search [--services BESTAND]
                                     JSON Lines met "q" en "filters" in, de diensten die passen uit
  recognise                          JSON Lines met "text" in; leefgebieden, gevaar en over wie uit
  import BESTAND|MAP|- [--into BESTAND] [--dry-run]
                                     lees een sociale kaart uit CSV of HSDS 3.0 (zie docs/sociale-kaart.md)
  import --template                  een leeg CSV-bestand om in te vullen
  export [--services BESTAND] [--format hsds|csv]
                                     schrijf de sociale kaart als HSDS 3.0 of als CSV
  settings --to MAP [--municipality NAAM|BESTAND]
                                     schrijf wat nu geldt, met wat in de inbox gewijzigd is (DATABASE_URL nodig)
  partner list|set|remove            beheer welke websites de voordeur mogen tonen (DATABASE_URL nodig)
                                     set ID --name NAAM --origin https://… [--origin …] [--email ADRES]

NAAM is een meegeleverde gemeente (haarlem); BESTAND is een municipality.json.
`;
