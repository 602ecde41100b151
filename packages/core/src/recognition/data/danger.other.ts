import type { DangerList } from '../danger-lists.js';

/** Danger in Turkish, Polish, Ukrainian, Arabic and Tigrinya; written as `danger.nl.ts`, folded (no accents). */
export const danger: readonly DangerList[] = [
  {
    kind: 'geweld',
    level: 'vandaag',
    patterns: `
dovuyor*, dovdu*, dover*, dovm*, doven, vuruyor*, vurdu*, dayak*, tokat*, siddet*, tehdit*, korkuyorum & kocam*/esim*/babam*/ondan/eski/evde/eve/o/donmesinden, kocamdan, babamdan korku*, oldurecegini, oldurecek*, oldurmekle, beni oldur*, istismar*, takip ediyor, pasaportumu & aldi/kocam/el, eve kapat*, kilitliyor*, disari cikmama izin, zorla & tutuyor/evlen*, bicak*
bije, bil mnie, pobil*, bijc*, uderz*, kopie mnie, kopnal, dusi*, przemoc*, grozi*, zabije, zneca*, boje sie & meza/jego/ojca/taty/partnera/wracac/wroci/domu/byl*/ze/go, siniak*, sniak*, zabral* & paszport*/telefon*, zamyka mnie, nie pozwala mi ~ wychodzic, przesladuje, stalkuje, stalking, sledzi mnie, katuje, bita
бє*, бив, бив мене, побив*, вдарив*, ударив*, насил*, погрожу*, вбє*, убє*, боюся & чоловік*/його/додому/батьк*/вітчим*/він/партнер*/хлопц*, боюсь & чоловік*/його/додому/батьк*/вітчим*/він, знущає*, душив, душить, синці, синяки, переслідує, забрав & паспорт/телефон/документи, замикає, не пускає & чоловік/мене, бьет, избил*, бил меня, угрожает, убьет, насилие
*يضرب*, *ضربني*, *ضربها*, *ضربنا*, *ضربوني*, *يهددني*, *يهدد*, *هددني*, *تهديد*, *عنف*, *اغتصب*, *خائفه من* & زوجي/ابي/اخي/والدي/طليقي, *اخاف من* & زوجي/ابي/اخي/والدي/طليقي, *اخاف ان* & يعود/يرجع/ياتي/يقتل*/يضرب*/زوجي, *يقتلني*, *سيقتل*, *قتلي*, *يحبسني*, *حبسني*, *جواز سفري*, جواز & اخذ*, *يمنعني من*, *كدمات*, *يلاحقني*, *يطاردني*, *يؤذيني*, *يعذبني*, *اهمال*
*ሃርመ*, *ይሃርመኒ*, *ሃሪሙ*, *ይወቕዓኒ*, *ይወቅዓኒ*, *ወቒዑ*, *ወቂዑ*, *ዓመጽ*, *ይቐትለ*, *ክቐትለ*, *ይቀትለ*, *ክቀትለ*, *ፈሪሐ* & *ሰብኣይ*/*ረድኡ*/*ሓግዙ*/*ይሃርም*/*ገዛ*, *የፈራርሓኒ*, *ፍርሒ* & *ሰብኣይ*/ገዛ/ኣቦ*, *ዓፊኑ*, *ረድኡኒ*, *ካራ*, ፓስፖርተይ`,
  },
  {
    kind: 'geweld',
    level: 'nu',
    patterns: `
simdi & dov*/vuruyor*/bicak*/kapi*/saklan*/oldur*, su an & dov*/vuruyor*/saklan*/bicak*, saklaniyorum, saklandim, bicakla, imdat, kapiyi kir*, silah*
teraz & bije/grozi*/noz*/zabi*/schowa*, ukryw* & lazien*/pokoj*/szaf*/toalet*, schowalam, schowalem, nozem, ma noz, pistolet*, ratunku, zamknelam sie & lazien*/pokoj*, wali w drzwi
зараз & бє*/ніж/двер*/вбє*/ховаю*/погрожу*, ховаюс*, ховаюся, сховала*, зачинилас* & ванн*/кімнат*, ножем, з ножем, рятуйте
*الان* & *ضرب*/*سكين*/*يقتل*/*الباب*/*مختب*, *مختبئ*, *اختبات*, *سكين*, *مسدس*, *سلاح*, *انقذوني*, *النجده*, *يكسر الباب*
ሕጂ & *ሃርም*/*ወቕዕ*/*ካራ*/*ቀትል*/*ቐትል*, *ተሓቢአ*, *ተሓቢኤ*, ብካራ, *ካራ* & *ሒዙ*/*ሰብኣይ*`,
  },
  {
    kind: 'seksueel',
    level: 'vandaag',
    patterns: `tecavuz*, taciz*, bana dokunuyor, ciplak fotograf*, santaj*, zorla & iliski/dokun*, gwalt*, zgwalc*, molest*, dotyka mnie, dotykal mnie, nagie zdjec*, szantaz*, згвалт*, зґвалт*, домага*, торкається мене, чіпає мене, голі фото*, оголені, шантаж*, *تحرش*, *يتحرش*, *يلمسني*, *لمسني*, *صور عاريه*, صوري & *ينشر*/*نشر*/يهدد*, *ابتزاز*, *يبتزني*, *دفر*, *ደፈረ*, *ደፊሩ*, *ተደፊረ*, *ይትንክፈኒ*, ጥርሐይ ~ ስእሊ/ስእልታት`,
  },
  {
    kind: 'dwang',
    level: 'vandaag',
    patterns: `zorla evlen*, evlenmeye zorl*, evlendirmek ist*, evlendirecek*, evlendir*, istemedigim & evlen*/adam*, zmusza* & slub*/malzen*/wyj*, wydac za maz, wydac mnie, zmuszaja, примуш* & заміж/одруж*, видати заміж, заміж & не хочу/змушують/батьки, *تزويجي*, *يزوجوني*, *زواج قسري*, *الزواج* & *اجبار*/*يجبر*/*اعرفه*/*غصب*, *يجبروني*, *يجبرونني*, *ختان*, *ከመርዕዉኒ*, *ክምርዖ* & ኣይደልን/ወለደይ, *መርዓ* & ብግዲ/ብሓይሊ/*ኣይደልን*`,
  },
  {
    kind: 'leven',
    level: 'vandaag',
    patterns: `
intihar*, olmek ist*, olmeyi, olsem, yasamak istemiyorum, yasamaktan, hayatima son, canima kiy*, kendimi oldur*, kendimi kes*, kollarimi kes*, kolumu kes*, bileklerimi, kendime zarar, artik dayanamiyorum, uyanmasam, bensiz daha
samobojst*, samoboj*, chce umrzec, nie chce ~ zyc, nie chce mi sie zyc, zabic sie, sie zabic, odebrac sobie zycie, tne sie, ciecie sie, ciac sie, okalecz*, skonczyc ~ soba/zyciem, beze mnie ~ lepiej, nie mam ~ sily zyc, nie widze ~ wyjscia, zniknac & chce, nie obudzic
самогуб*, суїцид*, суицид*, не хочу ~ жити, жити ~ не хочу, хочу померти, хочеться померти, вбити себе, покінчити & життя*/собою, накласти на себе, ріжу себе, ріжу руки, порізала себе, шкоджу собі, краще ~ без мене, немає сенсу жити, нема сил жити, більше не можу & жити, не прокинутися, хочу зникнути, не хочу жить, хочу умереть
*انتحار*, *انتحر*, *اموت* & اريد/ارغب/اتمنى/اتمني/ليتني/بدي, *الموت* & اريد/ارغب/اتمنى/اتمني/افكر/افضل, لا اريد ~ العيش/الحياه/*اعيش*, *انهاء حياتي*, *انهي حياتي*, *اقتل نفسي*, *قتل نفسي*, *اؤذي نفسي*, *ايذاء نفسي*, *اجرح نفسي*, *سئمت* & *الحياه*, تعبت من الحياه, افضل ~ بدوني, *اختفي* & اريد
*ክመውት* & *ደሊ*, *ምሟት* & *ደሊ*, ክነብር ኣይደልን, ክነብር ~ ኣይደልን, ምንባር ~ ኣይደልን, ምንባር ሰልችዩኒ, *ርእሰ ቅትለት*, *ነፍሰ ቅትለት*, *ርእሰይ ክቐትል*, *ነብሰይ ~ *ቐትል*/*ቀትል*/*ጥፍእ*/*ቖርጽ*, ህይወተይ ~ *ጥፍእ*, ህይወት ሰልችዩኒ`,
  },
  {
    kind: 'leven',
    level: 'nu',
    patterns: `hap* & bu gece/ictim/yuttum/hazir/aldim, bu gece & son/olmek/intihar*/veda*, ip & hazir/asacag*, atlayacagim, koprude*, tabletk* & dzis*/noc*/mam/polknela*/polknal*/wzielam/wzialem, dzis*/noc* & skonczyc/zabic/umrzec/koniec, polknalem, polknelam, skocze, skoczyc & most*/dach*, list pozegnaln*, pozegnaln*, таблет* & випила/випив/сьогодні/вночі/вечора/готов*/багато, сьогодні вночі & померт*/кінец*/житт*, прощальн*, стрибн* & міст/мост*/дах*/вікн*, *حبوب* & *ابتلع*/*تناولت*/*الليله*/*اخذت*/كثير*, الليله & *انهي*/*اموت*/*انتحر*/*حياتي*, رساله وداع, *ساقفز*, *كنيني* & *ወሲደ*/*ሎሚ*/*ውሒጠ*, ሎሚ ለይቲ & *መውት*/*ቐትል*`,
  },
  {
    kind: 'vermist',
    level: 'vandaag',
    patterns: `evden kac*, eve gelmedi & kizim/oglum/cocu*, eve donmedi & kizim/oglum/cocu*, kayip & kizim/oglum/cocu*, kayboldu & kizim/oglum/cocu*, uciekl* & dom*/cork*/syn*/domu, nie wrocil* & cork*/syn*/dom*, zaginel*, zaginal*, zaginiec*, втекл* & дом*/дочк*/доньк*/син*, втік & дом*/син*, не повернул* & дочк*/доньк*/син*/дом*, зник*, пропал* & дочк*/доньк*/син*/дитин*, *هرب* & ابن*/بنت*/البيت, لم يعد & ابني/البيت, لم تعد & ابنتي/بنتي/البيت, *مفقود*, اختفي & ابن*/بنت*/طفل*, اختفت & ابن*/بنت*, *ጠፊኡ* & ወደይ/ጓለይ/*ቆልዓ*, *ጠፊኣ* & ጓለይ/*ቆልዓ*, *ሃዲማ*, *ሃዲሙ* & ወደይ`,
  },
  {
    kind: 'vermist',
    level: 'nu',
    patterns: `kayip/kayboldu/kaybettim/bulamiyoruz & kizim/oglum/cocu* & 2/3/4/5/6/7/8/9/yasinda*/parkta/plajda/park*/dakika*/markette, zgubil*/zaginel*/zaginal*/zniknal*/zniknel* & 2/3/4/5/6/7/8/9/letni*/latek/plaz*/park*/sklep*/minut*/szukamy, зник*/пропал*/загубил* & 2/3/4/5/6/7/8/9/рок*/майданчик*/парк*/пляж*/хвилин*/шукаємо, *اختفي*/*اختفت*/*ضاع*/*فقدت*/*مفقود* & *طفل*/*ابني*/*ابنتي*/*بنتي* & سنوات/*حديقه*/*شاطئ*/*سوق*/دقيقه/نبحث/2/3/4/5/6/7/8/9, *ጠፊኡ*/*ጠፊኣ* & ዓመት/*ፓርክ*/ደቒቕ`,
  },
  {
    kind: 'dak',
    level: 'vandaag',
    patterns: `
sokakta*, evsiz*, evden at*, evden cikar*, arabada & uyu*/yat*/kal*, gidecek yerimiz yok, gidecek yerim yok, gidecek ~ yer*, kalacak yer* & yok/bu gece, yatacak yer*, parkta & uyu*/yat*
bezdomn*, na ulicy, w samochodzie & spi*/spie/mieszk*/nocuj*, spie ~ samochodzie/aucie/dworcu/ulicy/parku/namiocie, nie mam gdzie ~ spac/mieszkac/isc/pojsc, nie mamy gdzie ~ spac/mieszkac/isc/pojsc, eksmi* & jutro/dni/piatek/poniedzial*/tydzien/tygodniu/wtorek/srod*/czwart*, wyrzuc* & jutro/ulic*/mieszkan*/dom*/nas/mnie, jutro ~ opuscic/wyprowadz*
бездомн*, на вулиці & сплю/живу/ночу*/спимо/лишил*/опин*/діт*, сплю в машині, ночую, ночуємо & машин*/вокзал*/вулиц*, ніде ~ спати/жити/ночувати/йти, нікуди йти, нема куди ~ йти/піти, немає куди ~ йти/піти, виселя* & завтра/пятниц*/понеділ*/дн*/тижн*, виганя* & завтра/дому/квартир*/нас/мене, вигнал*, завтра ~ виїх*/звільнити
*الشارع* & *انام*/*ننام*/*ننا*/*اعيش*/*طرد*/*سنكون*, *انام في* & *سياره*/*محطه*/*شارع*/*حديقه*, *السياره* & *انام*/*ننام*, *بلا ماوي*, *بدون ماوي*, *لا ماوي*, *مشرد*, *طرد* & *بيت*/*منزل*/غدا/*شقه*/*شارع*, *اخلاء* & غدا/*الجمعه*/ايام/*الاثنين*, لا مكان & *ننام*/*انام*/*نذهب*/*اذهب*, مكان ~ *ننام*/*انام* & ليس/لا, لا اعرف اين & *انام*/*ننام*, اين اذهب & *اخاف*/*ضرب*/*الليله*
*ጎደና*, ኣብ ደገ & *ድቅስ*/*ደቅስ*/*ሓድር*, ኣብ መኪና & *ድቅስ*/*ደቅስ*/*ሓድር*, መሕደሪ ~ የብል*, ገዛ የብለይን, ገዛ የብልናን, መንበሪ ~ የብል*, ጽባሕ & *ውጽኡ*/*ገዛ* & *ውጽ*, መዕቆቢ ~ የብል*`,
  },
  {
    kind: 'energie',
    level: 'vandaag',
    patterns: `elektrik*/gaz*/dogalgaz*/su & kes* & yarin/bugun/cuma/pazartesi/sali/carsamba/persembe, elektrik* ~ kesildi, gaz* ~ kesildi, prad*/gaz*/wod* & odetn*/odlacz*/wylacz* & jutro/dzis*/piatek/poniedzial*/wtorek/srod*/czwart*, odcieli*/odlaczyli ~ prad/gaz/wode, світло/газ/електрик*/воду & відключ* & завтра/сьогодні/пятниц*/понеділ*/вже, відключили ~ світло/газ/електрику/воду, *كهرباء*/*الغاز*/*المياه* & *قطع*/*يقطع*/*سيقطع* & غدا/اليوم/*الجمعه*/*الاثنين*/الان, قطعوا ~ *كهرباء*/*الغاز*, ኤለክትሪክ/መብራህቲ/ጋዝ & *ቆርጽ*/*ቖርጽ*/*ተቖሪጹ*/*ተቆሪጹ*`,
  },
  {
    kind: 'eten',
    level: 'vandaag',
    patterns: `yiyecek ~ yok, yemek ~ yok, yiyecegimiz ~ yok, acim, aciz, cocuklar ac, ac kal*, buzdolabi bos, hicbir sey yemed*, nie mam* ~ jedzenia/jesc, nie mam* co jesc, brak jedzenia, glod* & dzieci/jestesmy/jestem/chodz*, pusta lodowk*, lodowka pusta, nic nie jedli*, nic nie jadl*, нема* ~ їжі/їсти/продуктів, немає ~ їжі/їсти/продуктів, нічого ~ їсти/їли, голодн* & діт*/ми/дитин*/сид*, порожній холодильник, холодильник порожній, *طعام* & لا/ليس/بدون/نفد, لا يوجد ~ *اكل*/*طعام*, لم ناكل, لم اكل, *جائع*, *جوعان*, *الجوع*, *الثلاجه فارغه*, *መግቢ* & *የብል*/ስኢነ/ስኢንና/*የለን*, *ምግቢ* & *የብል*/*የለን*, *ጠምዩ*, *ጠምየ*, *ጠሚና*, *ጠምና*, *ጥሙይ*, *ጥሙያት*`,
  },
  {
    kind: 'kindalleen',
    level: 'vandaag',
    patterns: `cocuk*/bebek* ~ yalniz & evde/gece/anne*/gun*/balkon*/pencere*, dzieck*/dzieci ~ sam*/same & dom*/noc*/okn*/balkon*, дитина/діти/дитину ~ сам*/одн* & вдома/ніч*/вікн*/балкон*/вночі, *طفل*/*اطفال* ~ وحده/وحدها/وحدهم & *بيت*/*منزل*/*ليل*/*نافذه*/*شرفه*, *ቆልዓ*/*ቆልዑ* ~ በይኑ/በይና/በይኖም`,
  },
  {
    kind: 'acuut',
    level: 'nu',
    patterns: `nefes almiyor, bilinci yok, uyanmiyor, yangin var, ambulans*, nie oddycha, nieprzytomn*, nie budzi sie, pozar*, pali sie & dom/mieszkan*, karetk*, не дихає, непритомн*, без свідомості, не прокидається, пожеж* & дім/квартир*/зараз/горить, швидку допомогу, *لا يتنفس*, *لا تتنفس*, *فاقد الوعي*, *فاقده الوعي*, *حريق*, *اسعاف*, *ኣየተንፍስን*, *ባርዕ*, *ኣምቡላንስ*`,
  },
  {
    kind: 'verward',
    level: 'nu',
    patterns: `sesler duyuyor & bicak*/silah*/saldir*, slyszy glosy & noz*/grozi*/atak*, чує голоси & ніж/ножем/погрожує, *يسمع اصوات* & *سكين*/*يهدد*`,
  },
];
