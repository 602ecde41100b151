/** Chat and spoken spellings, written out before anything is compared. Folded, without apostrophes. */
export const chatWords: ReadonlyMap<string, string> = new Map(
  `mn mijn|zn zijn|z zijn|dr haar|d’r haar|t het|k ik|kheb ik heb|kben ik ben|kwil ik wil|kga ik ga|kkan ik kan
kweet ik weet|kvind ik vind|kzit ik zit|heppie heeft hij|hebbe hebben|ff even|effe even|efkes even|nix niets
niks niets|nie niet|nt niet|nr naar|vn van|vd van de|ie hij|egt echt|eg echt|wrm waarom|wnr wanneer|gwn gewoon
gewn gewoon|gwoon gewoon|altyd altijd|mss misschien|mischien misschien|iig in ieder geval|idd inderdaad|ipv in plaats van
hvj houd van je|dnk dank|thx dank|pls alsjeblieft|plz alsjeblieft|svp alsjeblieft|aub alsjeblieft|asjeblieft alsjeblieft
zelfmrd zelfmoord|kms dood maken mezelf|kys maak jezelf dood|snachts s nachts|savonds s avonds|sochtends s ochtends
smorgens s ochtends|tis het is|kzie ik zie|kmoet ik moet|kdurf ik durf|kvoel ik voel
vrindin vriendin|vrinden vrienden|bf vriend|gf vriendin|bff vriendin|matti vriend|mattie vriend|bro vriend|osso huis|skool school|scool school
huiswrk huiswerk|vnv vanavond|vnd vandaag|vndg vandaag|mrgn morgen|gstr gisteren|gister gisteren
jr jaar|mnd maanden|wk week|dgn dagen|uurtje uur|min minuten|kids kinderen|kiddos kinderen|im i m|ive i have|id i would
dont do not|doesnt does not|cant can not|cannot can not|wont will not|isnt is not|didnt did not|hes he s|shes she s|hasnt has not
havent have not|theyre they re|weve we have|gonna going to|wanna want to|rn right now|idk i do not know`
    .split(/[|\n]/)
    .map((pair) => pair.split(/ (.*)/) as [string, string])
    .filter(([short, full]) => short !== full),
);
