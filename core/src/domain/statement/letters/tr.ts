import type { LetterWords } from "./words.ts";

/** The letter in Turkish. */
export const tr: LetterWords = {
  subject: "{marketplace}: kararımız ve gerekçesi",
  greeting: "Merhaba,",
  intro:
    "{date} tarihinde sizi ilgilendiren bir karar aldık. Bu mektup kararın ne olduğunu, neden " +
    "alındığını, neye dayandığını ve onu başka bir kişiye nasıl inceletebileceğinizi söyler.",
  headings: {
    decision: "Ne karar verdik",
    facts: "Konu nedir",
    rules: "Hangi kurallar geçerli",
    evidence: "Neye dayanıyoruz",
    how: "Nasıl karar verdik",
    next: "Şimdi ne yapabilirsiniz",
    remedy: "Aynı fikirde değilseniz",
  },
  measures: {
    education: "Kuralı aşağıda açıklıyoruz. Hiçbir şey kısıtlanmaz.",
    warning: "Bir şey kısıtlanmadan önce bunu düzeltmek için zamanınız var.",
    "templates-only": "Alıcılara mesajlar yalnızca şablonlarımızla gider.",
    "messaging-suspended": "Size yazan alıcılara yanıt verebilirsiniz; ilk siz yazamazsınız.",
    "requests-off": "Siparişleriniz için yorum isteği gönderilmez.",
    "selling-suspended": "Satıcı hesabınız askıya alındı.",
    "selling-withdrawn": "Satıcı hesabınız kapatılıyor.",
    "funds-withheld": "Bakiyenizin bir bölümü tutuluyor.",
    "legal-referral": "Dosyayı yetkililere veriyoruz.",
    "public-disclosure": "İşletmenizi herkese açık karar kaydımızda adıyla belirtiyoruz.",
    "intake-closed": "Ürün yeni yorum almıyor.",
    "rating-withheld": "Ürünün yıldızları gösterilmiyor; bir not bunu söylüyor.",
    "offers-suppressed": "Ürünün teklifleri gösterilmiyor.",
    delisted: "Ürün pazardan kaldırılıyor.",
    "family-frozen": "Bu ailenin çeşitleri değiştirilemez.",
    "review-weightless": "Yorum okunabilir kalır ve yıldızlara sayılmaz.",
    "review-removed": "Yorum artık gösterilmez ve sayılmaz.",
    "contributions-limited": "Hesabınızla yorum, oy veya yanıt yazılamaz.",
    "community-closed": "Hesabınız artık yorumlara, oylara ve yanıtlara katılmıyor.",
  },
  duration: {
    dated: "{from} ile {until} arasında.",
    open: "{from} tarihinden, kaldırılana kadar.",
    once: "Bu mektupla yapıldı.",
  },
  territory: "Geçerli olduğu yer: {countries}.",
  acts: {
    message: "{date} tarihli bir mesaj ({id}).",
    review: "{date} tarihli bir yorum ({id}).",
    feedback: "{date} tarihli bir satıcı değerlendirmesi ({id}).",
    listing: "{date} itibarıyla bir ilan ({id}).",
    insert: "{date} tarihli bir paket notu ({id}).",
    account: "Bir hesabın {date} tarihine kadar yaptıkları.",
    request: "{date} tarihine kadar yorum istekleri ({id}).",
  },
  ground: "{rule} Bu, o sırada yürürlükte olan {version} sürümündeki {ruleId} kuralıdır.",
  law: "Arkasındaki yasa: {law}.",
  quote: "Şu sözler: “{quote}”",
  sources: {
    own_initiative: "Bunu kendimiz bulduk; kimse bildirmedi.",
    notice: "Biri bize bildirdi ({noticeId}).",
    trusted_flagger: "Güvenilir bir bildirimci bize bildirdi ({noticeId}).",
  },
  automated: {
    detectedNot: "Bir yazılım işaret etti. Bir kişi inceledi ve karar verdi.",
    detectedNotByMachine: "Bir kişi buldu ve karar verdi.",
    detectedPartly: "Bir yazılım işaret etti ve kararı hazırladı. Kararı bir kişi verdi.",
  },
  todo: {
    stop_and_correct:
      "Bunu bırakın ve kurala hâlâ aykırı olanı {deadline} tarihine kadar düzeltin.",
    use_templates: "{deadline} tarihine kadar şablonları kullanın, işaretli olanı çıkarın.",
    write_anew: "Kurallara uyan sözlerle yeniden yazabilirsiniz.",
    nothing: "Bir şey yapmanız gerekmiyor.",
  },
  consequence:
    "{days} gün içinde yeni bir ihlal sonraki adımı getirir: {measure} Onun da kendi gerekçesi olur.",
  noConsequence: "Sonraki bir adım yok.",
  remedy:
    "{until} tarihine kadar ücretsiz itiraz edebilirsiniz: {path}. Bu karara katılmamış biri inceler. " +
    "Her noktaya yanıt verebilirsiniz; hiçbir şeyi kabul etmeniz gerekmez.",
  outside: "Şuraya da başvurabilirsiniz: {outOfCourt} Ya da mahkemeye: {court}",
  closing: "{marketplace}, karar {statementId}, dosya {caseId}",
  grounds: {
    arrangedReviews: {
      rule: "Alıcılar yorumları kendi istekleriyle yazar; kimse ısmarlamaz, takas etmez, ayarlamaz.",
      because:
        "Dosyadaki hesaplar, birbirini tanımayan alıcıların yapmayacağı biçimde birlikte davrandı.",
    },
    ownReviews: {
      rule: "Kimse kendisinin, ev halkının, işvereninin veya rakibinin sattığını yorumlamaz.",
      because: "Kayıtlar yorum yapan hesapları satıcıya veya bir rakibe bağlıyor.",
    },
    paidReviews: {
      rule: "Bir yorum için önce de sonra da hiçbir şey verilmez, söz verilmez.",
      because: "Alıcılar yazmaları için ya da yazdıkları karşılığında bir şey aldı.",
    },
    selectiveAsking: {
      rule: "Siparişi hakkında ne düşünürse düşünsün, her alıcıdan aynı biçimde yorum istenir.",
      because: "Kime sorulduğu, siparişin gidişatına rastlantının izin verdiğinden fazla bağlı.",
    },
    mergedListings: {
      rule: "Yalnızca bir ürünün çeşitleri aynı ailede olur ki yorumlar kendi konusunda kalsın.",
      because: "Bir ürünün yorumları başka bir üründe gösterildi.",
    },
    swayedVotes: {
      rule: "Oylar ve bildirimler herkesin kendisinindir; kimse ayarlamaz.",
      because: "Oylar veya bildirimler ayarlanmış biçimde birlikte geldi.",
    },
    forbiddenMessages: {
      rule: "Alıcılara mesajlar siparişe yarar ya da sorularını yanıtlar ve kurallara uyar.",
      because: "Reddedilen metinler, nedeni söylendikten sonra yeniden denendi.",
    },
    reportedContent: {
      rule: "Kimse yorumları, oyları, değerlendirmeleri veya istekleri kurallara aykırı etkilemeye çalışmaz.",
      because: "Bildirilen incelendi ve kurallarla karşılaştırıldı.",
    },
    suspectedReview: {
      rule: "Gerçek olmayabilecek bir yorum, ne olduğu anlaşılana dek yıldızlara sayılmaz.",
      because: "Biri yorumu ve çevresini inceledi, kendiliğinden oluştuğundan kuşku duyuyor.",
    },
    contentRules: {
      rule: "Bir yorum, herkesin okuyabileceği sözlerle ürünü anlatır.",
      because: "Bir kişi yorumu okudu ve kuralların yer vermediği sözler buldu.",
    },
    wrongProduct: {
      rule: "Bir yorum anlattığı ürünün yanında durur.",
      because: "Bir kişi yorumu okudu; başka bir ürünü anlatıyor.",
    },
    legalOrder: {
      rule: "Mahkemenin veya bir makamın kaldırılmasını istediği gösterilmez.",
      because: "Bu yorum hakkında bir emir var.",
    },
  },
  report: {
    subject: "{marketplace}: {reportId} numaralı bildiriminizin sonucu",
    intro:
      "{date} tarihinde bir kişi bildirdiğiniz şey hakkında karar verdi. Bu mektup sonucu, nedenini ve " +
      "onu başka bir kişiye nasıl inceletebileceğinizi söyler.",
    founded: "Haklıydınız: kurallara aykırı. Kimi etkiliyorsa ona ayrıca bildirilir.",
    unfounded: "Kurallara aykırı değil ve olduğu gibi kalıyor.",
    reason: "Karar veren kişinin sözleriyle gerekçe: “{reason}”",
    source: "Bunu siz bildirdiniz ({noticeId}).",
    seen: "Bir kişi bildirdiğinizi, gerekçenizi ve kayıtlarda olanı okudu.",
    person: "Bir kişi yorumu ve hakkındaki kayıtları okudu.",
  },
  outcome: {
    subject: "{marketplace}: itirazınızın sonucu",
    intro:
      "{filed} tarihinde {statementId} kararına itiraz ettiniz. Karara katılmamış biri itirazınızı " +
      "inceledi ve {decided} tarihinde yanıtladı.",
    headings: {
      outcome: "Ne karar verildi",
      reason: "Neden",
      next: "Şimdi ne yapabilirsiniz",
    },
    upheld: "Karar geçerliliğini koruyor. Hiçbir şey değişmiyor.",
    partly: "Karar değişiyor: bir bölümü bugün sona eriyor.",
    reversed: "Haklıydınız. Karar kaldırıldı ve getirdiği her şey bugün sona eriyor.",
    restored: "Önlemlerin değiştirdiği şeyler, siz bir şey yapmadan eski hâline getirilir.",
    again:
      "Önceden bilinemeyen kanıtlarla {until} tarihine kadar bir kez daha itiraz edebilirsiniz.",
    notAgain: "Pazar içinde bu yanıt sonuncudur.",
    page: "Karar, itirazınız ve başka neler yapabileceğiniz: {page}",
    closing: "{marketplace}, itiraz {appealId}, karar {statementId}",
  },
  ended: {
    subject: "{marketplace}: bir önlem sona erdi",
    intro: "{date} tarihinde {statementId} sayılı kararın bir önlemi sona erdi. Şöyleydi:",
    because: {
      expired: "Kendiliğinden sona erdi: süresi doldu.",
      cured: "Kaldırıldı: onu gerektiren durum düzeltildi.",
      mistake: "Kaldırıldı: bizim hatamızdı.",
      appeal_overdue: "Kaldırıldı: itirazınız zamanında yanıtlanmadı.",
    },
    page: "Karar ve geçerliliğini koruyan diğer hususlar: {page}",
  },
};
