import type { DomainList } from '../domain-lists.js';

/** The core words of the life domains in Turkish, Polish, Ukrainian, Arabic and Tigrinya, folded. */
export const domains: readonly DomainList[] = [
  {
    id: 'opvoeden',
    sure: `cocuk yetistir*, konusmuyor & oglum/kizim/yasinda, soz dinlemiyor, ebeveyn*, kres*, anaokul*, yaramaz, wychowa*, przedszkol*, zlobek, zlobku, rozwoj*, nie slucha sie, prawie nie mowi, nie mowi & syn/corka/lat, histeri*, вихован*, садку, садок, дитсад*, розвит*, не слухається, кусає*, істерик*, не говорить & син/донька/дочка/рок*, تربيه, *تربيه*, حضانه, *الحضانه*, لا يتكلم, لا يسمع الكلام, *نمو*, عنيد, *ኣዕብያ*, *ምዕባይ*, መዋእለ ህጻናት, ኣይዛረብን, ኣይሰምዕን`,
    usual: ``,
    faint: `oglum, kizim, cocugum, syn, syna, corka, corki, dziecko, син, сина, донька, доньки, дочка, дитина, ابني, ابنتي, طفلي, طفلتي, ወደይ, ጓለይ, ውላደይ, ህጻን, cocuk*, dzieci, діти, اطفال*, ቆልዑ, ደቀይ`,
  },
  {
    id: 'school',
    sure: `okul*, ogretmen*, odev*, ders*, universite*, sinif*, sinav*, szkol*, nauczyciel*, lekcj*, studia, studi*, egzamin*, klasie, klasa, szkole, школ*, вчител*, учител*, урок*, навчан*, університет*, клас*, *مدرسه*, *المدرسه*, *معلم*, *دروس*, *الدروس*, *جامعه*, *القراءه*, *صف*, *تعليم*, ትምህርቲ, *ቤት ትምህርቲ*, *ትምህርት*, መምህር*, *ዩኒቨርሲቲ*`,
    usual: `ogren*, uczyc, uczy, вчит*, *دراسه*, *ምምሃር*`,
    faint: ``,
  },
  {
    id: 'relaties',
    sure: `bosan*, ayril* & esim*/kocam*/karim*, evlilik*, kavga* & esim*/kocam*/karim*/evde, velayet*, rozwod*, rozwodz*, rozstan*, rozsta*, malzenst*, klocimy sie, alimenty, розлуч*, розвод*, розірва*, шлюб*, сварим*, аліменти, *طلاق*, *انفصال*, *حضانه* & طلاق, *خلافات*, *مشاكل زوجيه*, *ፍትሕ*, *ተፈላሊ*, *ፍልልይ*, *ባእሲ*`,
    usual: `esim, maz, mezem, чоловік, зять, زوجي, زوجتي, *ሰብኣይ*, *ሰበይተይ*`,
    faint: `aile, rodzin*, сім'*, عائله*, ስድራ*`,
  },
  {
    id: 'psyche',
    sure: `depres*, kaygi*, panik*, uzgun*, mutsuz*, psikolo*, stres*, uyuyamiyor*, agliyor*, intihar*, olmek, bunalim*, smut*, lek*, leku, panik*, psycholog*, placze, zalama*, przygnebi*, nerwic*, nie moge spac, депрес*, тривог*, тривож*, паніч*, психолог*, сумн*, плаче, боїться, погано спить, стрес*, не сплю, страх*, *حزين*, *حزن*, *اكتئاب*, *مكتئب*, *قلق*, *خوف*, *نفسي*, *نفسيه*, *يبكي*, *تبكي*, *ابكي*, *كوابيس*, *انتحار*, لا استطيع النوم, *ጭንቀት*, *ጓሂ*, *ሓዘን*, *ተሻቒለ*, *ስነ ኣእምሮ*, *ድቃስ* & ኣይ*/ስኢነ, *መውት*, *ምሟት*`,
    usual: `korkuyor*, boje, boi sie, przezywa, боюся, *خائف*, *تعبت*, *ፈሪሐ*, *ፍርሒ*`,
    faint: `yorgun, zmeczon*, втом*`,
  },
  {
    id: 'geld',
    sure: `borc*, para, parasiz*, maas*, fatura*, odeyemiyor*, kira yardimi, yardim parasi, gecinem*, icra*, ucret*, dlug*, pieniadz*, pieniedzy, komornik*, rachunk*, zasil*, nie stac, splac*, kredyt*, zaleglosc*, oplat*, борг*, грош*, рахунк*, кредит*, зарплат*, не вистачає, оплат*, допомога по, *ديون*, *دين*, *مال*, *المال*, *راتب*, *الراتب*, *فواتير*, *فاتوره*, لا يكفي, *ادفع*, *دفع*, *نقود*, *مساعده ماليه*, *ዕዳ*, *ገንዘብ*, *ደሞዝ*, *ክፍሊት*, *ክኸፍል*, *ክኽፈል*`,
    usual: `yardim* & kira/para, kosztuje, darmow*, безкоштовн*, безплатн*, *مصاريف*`,
    faint: ``,
  },
  {
    id: 'wonen',
    sure: `kira*, ev sahibi, ev ar*, evden, konut*, tasin*, oturacak, daire*, mieszkani*, mieszkac, wynaj*, pokoj*, wyprowadz*, dach*, bezdomn*, czynsz*, eksmis*, lokum, samochodzie, житл*, квартир*, оренд*, кімнат*, готел*, виселя*, помешкан*, *سكن*, *السكن*, *شقه*, *ايجار*, *الايجار*, *منزل*, *مسكن*, *غرفه* & *نعيش*/*نسكن*/واحده/*عائل*, *ገዛ*, *መንበሪ*, *ክራይ*, *መሕደሪ*`,
    usual: `evde yer, dom, domu, дім, дома, *بيت*, *البيت*`,
    faint: `ev`,
  },
  {
    id: 'werk',
    sure: `is ariyorum, isim yok, issiz*, isten, calis*, is bul*, meslek*, praca, prace, pracy, prac*, bezrobot*, zatrudni*, agencj*, робот*, роботу, безробіт*, працю*, працев*, резюме, *عمل*, *العمل*, *وظيفه*, *عاطل*, *اعمل*, *شغل*, ስራሕ, *ስራሕ*, ሥራሕ, *ስራሕ ኣልቦ*, *ሰራሕ*`,
    usual: `patron*, szef*, начальник*`,
    faint: ``,
  },
  {
    id: 'gezondheid',
    sure: `doktor*, hastane*, hasta*, ilac*, agri*, saglik*, yuruyem*, evde bakim, tekerlekli, hamile*, engelli*, lekarz*, lekarza, szpital*, chor*, bol, bole, boli, lekarstw*, zdrow*, wozek, ciaz*, niepelnosprawn*, лікар*, хвор*, біль, болить, ліки, здоров*, вагітн*, інвалід*, візок, *طبيب*, *مستشفي*, *مريض*, *مرض*, *الم*, *دواء*, *صحه*, *صحي*, *حامل*, *كرسي متحرك*, *اعاقه*, *ሓኪም*, *ሆስፒታል*, *ሕማም*, *ሓሚመ*, *ሓሚሙ*, *ጥዕና*, *መድሃኒት*, *ቃንዛ*, ጥንስቲ`,
    usual: `bakim*, opiek*, догляд*, *رعايه*, *ክንክን*`,
    faint: ``,
  },
  {
    id: 'verslaving',
    sure: `alkol*, icki*, sarhos*, uyusturucu*, kumar*, bagimli*, sigara*, alkohol*, pije, pijany, piwa, piwo, wodk*, narkotyk*, hazard*, uzaleznien*, palic, алкогол*, п'є, пє, пяний, наркот*, азарт*, залежн*, горілк*, *كحول*, *خمر*, *سكران*, *مخدرات*, *ادمان*, *مدمن*, *قمار*, *تدخين*, *ኣልኮል*, *መስተ*, *ሰታዪ*, *ሓሽሽ*, *ወልፊ*, *ቁማር*`,
    usual: `iciyor*, papieros*, *يشرب*`,
    faint: ``,
  },
  {
    id: 'contacten',
    sure: `yalniz*, arkadas*, kimsem yok, tanismak, gonullu*, samotn*, znajom*, przyjaci*, poznac ludzi, nie znam nikogo, wolontari*, самотн*, друз*, познайом*, нікого не знаю, волонтер*, *وحيد*, *وحده*, *اصدقاء*, *اصدقاءه*, *صديق*, *تعرف علي*, *متطوع*, *تطوع*, *በይነይ*, *በይንነት*, *ብሕትውና*, *ኣዕሩኽ*, *ዓርኪ*, *መሓዙት*, *ወለንታ*`,
    usual: `sosyal, *ناس*`,
    faint: ``,
  },
  {
    id: 'mantelzorg',
    sure: `anneme/babama/esime/kocama/karima ~ bakiyorum, bakiyorum, yerime bakacak, opiekuje sie, opieka nad, doglada*, доглядаю*, піклую*, *اعتني ب*, *ارعي*, *رعايه والد*, *اهتم بوالد*, *ክከናኸን*, *እከናኸን*, *ይኣልዮ*, *እኣልያ*`,
    usual: `felcli*, sparaliz*`,
    faint: ``,
  },
  {
    id: 'taal-administratie',
    sure: `hollandaca*, flemenkce*, dil kursu, form*, mektup*, mektub*, belge*, dilekce*, evrak*, vergi*, tercuman*, oturum izni, niderlandz*, holendersk*, jezyk*, list, listy, pismo, formularz*, dokument*, urzad*, tlumacz*, podatk*, wniosek, нідерландськ*, голландськ*, мов*, лист, листи, документ*, заяв*, договор*, правил*, переклад*, подат*, анкет*, *رساله*, *الرسائل*, *رسائل*, *اللغه*, *لغه*, *الهولنديه*, *هولندي*, *اوراق*, *استماره*, *نموذج*, *ترجمه*, *مترجم*, *الضرائب*, *اقامه*, *ደብዳበ*, *ቋንቋ*, *ሆላንድ*, *ቅጥዒ*, *ትርጉም*, *ኣስተርጓሚ*, *ወረቓቕቲ*`,
    usual: `kurs*, anlamiyorum, nie rozumiem, не розумію, لا افهم*, *ኣይተረድኣንን*`,
    faint: ``,
  },
  {
    id: 'veiligheid',
    sure: `siddet*, tehdit*, guvende, przemoc*, grozi, niebezpiecz*, насил*, небезпе*, погроз*, *عنف*, *تهديد*, *خطر*, *ዓመጽ*, *ሓደጋ*`,
    usual: `polis, policj*, поліц*, *شرطه*, *ፖሊስ*`,
    faint: ``,
  },
];
