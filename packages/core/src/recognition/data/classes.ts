/** Classes of words that patterns name between angle brackets. Dutch and English together; folded when read. */
export const classes: Readonly<Record<string, string>> = {
  /** Words that carry no weight between two words of a pattern. */
  filler: `echt heel zo dan nu even wel ook gewoon weer alweer al nog maar steeds soms altijd vaak elke elk iedere ieder dag avond
    nacht week een de het er toch nogal erg best bijna helemaal zelfs juist daarom opeens plotseling regelmatig eens meteen
    mijn onze ons zijn haar hun hem me # oude kleine lieve eigen steeds vaker ineens gisteren vandaag van jaar ben is heeft had hebben
    the a an really just so very still always my his our your all now again every day keep keeps`,
  /** Who may do harm. */
  dader: `hij man vriend vriendje ex exman vader papa pa pap pappa stiefvader stiefpa pleegvader oom opa broer* zoon
    stiefzoon kleinzoon buurman partner echtgenoot schoonvader schoonzoon zwager baas huisbaas gast jongen jongens kerel vent trainer coach oppas meester
    docent leraar neef zij ze moeder mama mam ma vrouw vriendin stiefmoeder zus tante buurvrouw ouders schoonfamilie
    schoonmoeder familie verzorger verzorgster thuishulp iemand mannen groepje bende huisgenoot dochter loverboy collega stiefbroer pleegmoeder
    he husband father dad stepdad stepfather boyfriend mum mom mother uncle brother neighbour partner ex she wife son`,
  /** To whom harm is done. */
  mij: `mij me ons mijn onze haar hem zijn mama moeder mam ma papa vader kinderen kind kids zoon zoontje dochter dochtertje zusje
    zus broertje broer broertjes vrouw vriendin baby jongen meisje jongetje oma opa buurvrouw tante hen ze elkaar ouders mens me vriend
    kleinkind* kleinzoon* kleindochter* nichtje neefje leerling man partner moeders mevrouw client* patient* je
    us my her him kids children son daughter mum mom mother sister baby wife`,
  kind: `kind kinderen kindje kindjes kids zoon zoontje zoontjes zonen dochter dochtertje dochters dochtertjes baby baby’tje tweeling
    peuter peuters kleuter kleuters dreumes kleinkind* kleinzoon* kleindochter* nichtje neefje buurjongen* buurmeisje*
    jongetje meisje jongen leerling pleegkind pleegzoon pleegdochter stiefzoon stiefdochter broertje* zusje* kleintje* koter* puber tiener
    jongste oudste child children kid son daughter boy girl toddler`,
  jongkind: `baby peuter* kleuter* dreumes* kindje kindjes jongetje* meisje zoontje* dochtertje* buurjongetje buurmeisje
    kleintje* kleinkind* kleinzoontje* toddler* broertje zusje kind kinderen baby’s babys kids tweeling`,
  /** Hitting, as verbs that mean violence in most sentences. */
  slaat: `slaat sla slaan sloeg sloegen geslagen schopt schoppen schopte geschopt stompt stompte gestompt stompen mept mepte
    gemept meppen ramt geramd beukt gebeukt trapt getrapt trapte knijpt kneep geknepen wurgt gewurgd wurgde afgeranseld duwt duwde
    geduwd sleurt gesleurd grijpt greep gegrepen aangevallen afgetuigd toegetakeld neergeslagen neergestoken gestoken tikt`,
  /** What small children do, and what is no danger then. */
  kleinslaat: `slaat sla slaan schopt schoppen stompt duwt duwen bijt bijten gooit gooien smijt spuugt krabt mept trapt knijpt hit hits hitting kicks punches bites slaps beats hurts`,
  thuis: `thuis thuiskomt thuiskom huis binnenkomt terugkomt terugkom binnen`,
  /** Within seven days. */
  binnenweek: `morgen overmorgen vandaag vanavond vanmiddag vannacht morgenochtend morgenmiddag morgenavond maandag dinsdag woensdag
    donderdag vrijdag zaterdag zondag weekend weekeinde vanochtend straks nu tomorrow tonight today monday tuesday wednesday
    thursday friday saturday sunday`,
  nacht: `vannacht vanavond straks nu vandaag morgen tonight now vanmiddag`,
  getal: `# een twee drie vier vijf zes zeven acht negen tien elf twaalf half anderhalf paar enkele veel two three four five six few`,
  verweg: `twee drie vier vijf zes zeven acht paar 2 3 4 5 6 7 8 9 10 two three four five six`,
  niet: `niet geen nooit nergens niemand zonder nauwelijks noch not no never without nie не нет لا ليس degil`,
  /** Words that a denial reaches across: "niet aan om mezelf …", "geen sprake van geweld". */
  tussen: `om aan te er van sprake over in voor bij meer to any of`,
  /** Marks someone to whom it is done, or the writer as who does it. */
  lijdend: `word wordt worden werd werden geslagen mishandeld geschopt ik i been being gets`,
  zelf: `mij me ons mijn my us`,
  /** Grown-ups who may hit: with one of them in the text, a small child is not taken for who hits. */
  volwassendader: `man vriend vriendje ex vader papa pa pap stiefvader stiefpa oom opa buurman partner echtgenoot broer moeder mama mam ma
    stiefmoeder tante trainer coach oppas meester docent leraar buurvrouw baas ouders verzorger verzorgster thuishulp leidster juf jongens
    puber puberzoon husband father dad stepdad boyfriend mum mom mother uncle kocam babam maz ojciec tata чоловік батько тато زوجي ابي والدي ሰብኣየይ`,
  grotedader: `man vriend ex vader papa pa pap stiefvader stiefpa oom opa partner echtgenoot moeder mama mam stiefmoeder trainer coach oppas
    begeleider leidster verzorger verzorgster ouders schoonmoeder schoonvader schoonfamilie baas buurman pleegvader`,
  /** Force, and what it leaves in a house. */
  kracht: `trok trekt rukt sleurt sleurde duwt duwde smijt smeet gooit gooide stompt slaat slaan sloeg schopt grijpt greep knijpt kneep
    stuk kapot hok opgesloten vernielt vernield breekt brak gebroken ramt ramde spuugt schreeuwt schreeuwen tiert brult vloekt scheldt
    uitscheldt uitgescholden vernedert kleineert tekeer geschreeuw gegil ruzie agressief dreigt riem straf gestraft geslagen klap`,
  /** What it does to those who live there. */
  leed: `bang bange huilt huilen huilend huil pijn oren durf durft verstop* trilt trillen beeft angstig schrik* doodsbang blauw blauwe
    stilletjes ineengedoken wegkruip* schuil* vlucht* onveilig bezeerd bloed bloedt litteken* wond* gillen gilt smeekt niemand bibber*`,
};
