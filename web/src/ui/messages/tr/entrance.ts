import type { ShopperMessages } from "../messages.ts";

/** The landing page, signing in, what fails, and how reviews work, in Turkish. */
export const entrance: ShopperMessages = {
  signIn: {
    title: "Demoya giriş",
    lead: "Kim olacağınızı seçin. Bu kişiler uydurmadır; hiçbir şey bu makineden çıkmaz.",
    as: (name) => `${name} olarak sürdür`,
    shoppers: "Müşteriler",
    moderators: "Denetçiler",
    operators: "İşletenler",
    none: "Pazar yerinizde oturum açın; oradan buraya dönersiniz.",
  },
  landing: {
    title: "Nedenini söyleyen yorumlar",
    lead: "Candor, kuralları kod olarak yazılmış, pazar yerleri için bir yorum ve değerlendirme sistemidir. Her bekletme, her etiket ve her sayı nedenini açar.",
    exhibit: {
      text: "Siparişiniz için teşekkürler. Beş yıldızınız yayına girince tutarın tamamını iade ederiz.",
      words: "Beş yıldızınız yayına girince tutarın tamamını iade ederiz.",
      what: "Gönderilmedi: burada yorum karşılığında iade öneriliyor.",
      because: "Yorum ne derse desin, yorum karşılığında iade yok",
      instead: "Önce siparişi düzeltin ve hiçbir şey istemeyin.",
      disagree: "4 Aralık 2026 Cuma gününe kadar itiraz; başka bir kişi karar verir.",
    },
    word: "Bunun altı neden çizili?",
    wordWhat: "Altı çizili sözcükler için biri ya da bir şey karar vermiştir; nedenini açarlar.",
    wordBecause: "Her karar kuralını, maddesini ve o günkü kural sürümünü belirtir.",
    wordFacts: "Dayandığı sözcüklerin ya da olguların kendisi.",
    wordInstead: "Sonucun farklı olması için ne yapılacağı.",
    wordDisagree: "Nereye ve ne zamana kadar itiraz edileceği.",
    read: "Müşteri olarak oku",
    readAbout: "Ağırlıklı yıldızlarıyla ürünler, yanında düz ortalama ve ikisinin nasıl bulunduğu.",
    write: "Müşteri olarak yaz",
    writeAbout:
      "Önce yıldızlar, sonra sözcükler. Bir sözcüğe takılan kural, siz yazarken bunu gösterir.",
    decide: "Denetçi olarak karar ver",
    decideAbout:
      "Bekletilen yorumlar, en eskiden başlayarak; işaretli sözcükler, kural ve nedenle birlikte.",
    sell: "Satış yap",
    sellAbout:
      "Yanıt bekleyenler, sorulabilecek siparişler ve göndermeden önce nedenini söyleyen yazı alanı.",
    operate: "Kuralları değiştir",
    operateAbout: "Bir sürüm yazın, değişiklikleri görün, geçmişte deneyin, zamanında duyurun.",
    tours: "İkişer dakikalık üç tur",
    tourNames: {
      ring: "Ağı bulun",
      refused: "Reddedilen bir mesaj yazın",
      policy: "Kuralları değiştirin",
    },
    check: "Yöntemi denetle",
    checkAbout:
      "Yorumların nasıl toplandığı, denetlendiği, sıralandığı ve ortalandığı; geçerli ayarlardan.",
    build: "Üzerine geliştir",
    buildAbout: "Her işlem OpenAPI 3.1 olarak, başarısız olabileceği her yolla.",
    buildOpen: "Açıklamayı aç",
    parts: "Parçaları gör",
    partsAbout: "Renkler, yazı ve her bileşen tüm durumlarıyla.",
    partsOpen: "Galeriyi aç",
    enter: (name) => `${name} olarak gir`,
  },
  failed: {
    title: "Bu sayfa gösterilemedi",
    back: "Ürünlere dön",
    requestId: (id) => `İstek ${id}`,
  },
  about: {
    title: "Yorumlar burada nasıl işler",
    lead: (marketplace, policy) =>
      `${marketplace} yorumlarla ne yapar; geçerli ayarlardan (kurallar ${policy}).`,
    versions: "Kurallarımız, sürüm sürüm",
    asking: "Alıcılara ne zaman sorulur",
    askingLead:
      "Siparişi ulaşan her alıcıya, ne düşünürse düşünsün, aynı tarafsız sözlerle bir kez sorulur.",
    askingWindow: (from, to) => `Teslimattan sonraki ${from}. günden ${to}. güne kadar.`,
    askingEstimate: (days) =>
      `Teslimat yalnızca tahmin ediliyorsa: en erken tahminden sonraki ${days}. günden itibaren.`,
    askingReminder: (estimateDays, orderDays) =>
      `Hatırlatma olarak: en geç tahminden ${estimateDays} gün ya da siparişten ${orderDays} gün sonra, hangisi önce gelirse; satıcı zaten değerlendirildiyse sorulmaz.`,
    askingWeek: (count) => `Yedi günde en çok ${count} böyle e-posta.`,
    askingQuiet: (from, to) =>
      `Pazar yerinin saatine göre ${from} ile ${to} arasında hiç gönderilmez.`,
    samples: (units, reviews) =>
      `Numuneleri yalnızca pazar yeri, kendi seçtiği kişilere verir: bir ürünün tüm çeşitleriyle birlikte en çok ${units} adet ve yalnızca ${reviews} yorumdan azı varken. Kimse karşılığında yorum borçlu değildir.`,
    who: "Kimler yazabilir",
    whoAnyone: "Hesabı olan herkes, kullandığı bir ürünü bir kez yorumlayabilir.",
    whoSpend: (amount) => `Hesap son 12 ayda en az ${amount} harcamış olmalıdır.`,
    whoTies:
      "Satıcılar, çalışanları ve aileleri, sattıkları ürünü ya da aynı kategorideki bir rakibin ürününü yorumlayamaz.",
    whoTiesYears: (days) => `Bir bağ, sona erdikten sonra ${days} gün daha sayılır.`,
    whoQuota: (count) =>
      `Buradan alınmamış ürünlere yorum: her hesap için haftada en çok ${count}.`,
    whoRelease: "Yorumlar ürün çıkınca açılır.",
    whoStars: "Metinsiz yıldız için buradan alışveriş gerekir.",
    check: "Neler denetlenir",
    checkPurchase: (percent) =>
      `“Doğrulanmış alışveriş” şu demektir: sipariş burada kayıtlıdır, iptal edilmemiştir ve alışılmış fiyatın en az ${percent} kadarı ödenmiştir.`,
    checkAll:
      "Her metin, yıldızı ne olursa olsun, yayımlanmadan önce aynı kurallarla denetlenir. Kurallar yalnız sözcüklere bakar: yıldızlar hiçbir şeyi belirlemez.",
    checkHold:
      "Kimi bulgular metni geri çevirir, kimileri önce bir kişinin okumasını ister. Yazan, sözcükleri ve kuralı her zaman görür.",
    checkPublished: "Kurallara uyan tüm yorumlar, iyi de olsa kötü de olsa yayımlanır.",
    checkNobody: "Müşterinin sözlerini kimse değiştirmez: ne satıcı ne pazar yeri.",
    rulesTitle: "Yorum metinleri için kurallar",
    ruleColumn: "Kural",
    clauseColumn: "Madde",
    outcomeColumn: "Ne olur",
    outcome: {
      warn: "Yazana ipucu",
      hold: "Önce bir kişi okur",
      refuse: "Yayımlanmaz",
    },
    average: "Yıldızlar nasıl bulunur",
    averageLead:
      "Yıldızlar ağırlıklı ortalamadır. Her puanın, üç etkenin çarpımı olan bir ağırlığı vardır. Yıldız sayısı hiçbir zaman etken değildir.",
    averageFormula: "yıldız = (yıldız × ağırlık) toplamı ÷ ağırlıkların toplamı",
    factor: "Etken",
    share: "Sayıldığı oran",
    factorAge: (days) => `Yaş: ağırlık her ${days} günde yarıya iner`,
    factorAgeNow: "bugünkü bir puan",
    factorAgeThen: (days) => `${days} gün önceki bir puan`,
    factorPlatform: "Alışveriş burada doğrulandı",
    factorClaimed: "Alışverişi aktarıldığı kaynak doğruladı",
    factorNone: "Alışveriş doğrulanmadı",
    factorSample: "Pazar yerinin ücretsiz örneği",
    averagePlain:
      "Ağırlıkların neyi değiştirdiğini görebilmeniz için düz ortalama yıldızların yanında durur.",
    averageVersion: (version) =>
      `Formül ${version}. Herkes her sayıyı açık kayıttan yeniden hesaplayabilir.`,
    order: "Yorumlar nasıl sıralanır",
    orderLead:
      "“Önce en yararlılar”, yorumu yararlı bulan okur sayısına, sonra tarihe göre sıralar. “En yeniler” ve “en eskiler” yalnız tarihe bakar. Hiçbir sıra yıldızlara bakmaz ve hiçbiri satın alınamaz.",
    removal: "Yorumlar ne zaman kaldırılır",
    removalLead: (days) =>
      `Yalnız bu listedeki bir nedenle, asla olumsuz olduğu için değil. Kuşkulu bir yorum, bir kişi karar verene kadar sayılmaz; en çok ${days} gün.`,
    money: "Ödemeler ve hediyeler",
    moneyLead:
      "Para, iade, hediye ya da indirim karşılığında yazılan yorumlar burada yayımlanmaz. Tek istisna pazar yerinin kendi örnek programıdır; bu yorumlar “Ücretsiz örnek” etiketi taşır.",
    proof: "Bizi nasıl denetlersiniz",
    proofLead:
      "Her karar, bu sunucuya güvenmeden doğrulanabilen açık bir kayda girer. Yayımlanmış tek bir sözcük değişse belli olur.",
    proofReports: "Burada verilen kararların raporları",
    proofLog: "En son denetim noktası",
  },
};
