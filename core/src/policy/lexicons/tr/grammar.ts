import type { Forms } from "../lexicon.ts";

/** Turkish: conditions, negation, voices and people. */
export const grammar: Forms = {
  harm: [
    "(kötüle*|karala*|yerin dibine*|itibarını|puanını düşür*|notunu düşür*|batırmak|batıralım|batırın|gömün|gömelim|kötü konuş*)",
  ],
  if: [
    "(sadece|yalnızca) ~ (verenlere|verenler|kalanlara|beğenenlere)",
    "(madem|mademki) (memnun|beğen*|her şey|çok|bu kadar|hoşunuza|ürün)",
    "(eger|olursa|olursaniz|takdirde|sartiyla|durumunda|halinde|ise|isterseniz|kaldiysaniz|memnunsaniz|begendiyseniz|begendiysen|sevdiyseniz|mutluysaniz|degilseniz|yasarsaniz|yazarsaniz|birakirsaniz|yaparsaniz|silerseniz|degistirirseniz|duzeltirseniz|guncellerseniz|verirseniz|kaldirirsaniz|paylasirsaniz|varsa|yolundaysa|kaldiysan|dusunuyorsaniz|hissediyorsaniz|cozulduyse|geldiyse|giderse|gittiyse|olduysa|herkese|isterse|inaniyorsaniz|kaniysaniz)",
  ],
  once: [
    "(görünür görünmez|yayınlanır yayınlanmaz|yayımlanır yayımlanmaz|gelir gelmez|yazar yazmaz|çıkar çıkmaz)",
    "(yayına girdiği|yayınlandığı|yazdığınız|göründüğü) (gün|an|anda|zaman)",
    "(sonra|sonrasinda|ardindan|oldugunda|olunca|yapinca|yazinca|tamamlaninca|ne zaman|yayinlaninca|yayinlandiginda|hemen sonra|yazdiginizda|biraktiginizda|yazan|yazana|yazanlara|yapan|yapana|yapanlara|birakan|birakana|birakanlara|veren|verene|verenlere|paylasan|paylasanlara|yorum yapinca|gorunce|gordugumuzde|onaylandiginda)",
  ],
  ifSo: ["(oyleyse|o zaman|o halde|cevabiniz evetse)"],
  exchange: [
    "(sadece|yalnızca|tek yapmanız gereken) ~ (yorum yap*|puanla*|değerlendir*|yorum yaz*)",
    "(karsiliginda|karsilik olarak|tesekkur olarak|tesekkur icin|tesekkurumuz olarak|odul olarak|yorum basina|her yorum icin|her yoruma|karsiligi)",
    "(yorumunuz|yorum|yorumlar|degerlendirmeniz|degerlendirme|5 yildiz|bes yildiz|puaniniz) (karsiliginda|icin|basina|karsiligi)",
    "(yorum|degerlendirme) (yapana|yapanlara|yazana|yazanlara|birakana|birakanlara)",
  ],
  before: ["(once|oncesinde|evvel|oncelikle|yapmadan|birakmadan|yazmadan|vermeden|yerine)"],
  instead: [
    "(aramızda kalsın|özelden|gizlice|doğrudan bize)",
    "(sadece|yalnızca|yalnız) (bize|bizimle)",
    "(hiçbir şey|hiç bir şey) (yayımlama*|yayınlama*|yazma*|paylaşma*)",
    "(bunun yerine|aksi halde|yoksa|yerine|herkese acik degil|once bize)",
    "degil (bize|de bize|dogrudan bize|bizimle)",
  ],
  contrast: ["(ama|fakat|ancak|lakin|oysa|bununla birlikte)"],
  or: ["(veya|ya da|yahut)"],
  fairness: [
    "ne kadar (memnun*|beğendiniz)",
    "(beğendiğiniz|beğendiklerinizi|sevdiğiniz) (ve|ya da|veya) (beğenmediğiniz|beğenmediklerinizi|sevmediğiniz)",
    "(yazıp yazmama*|yorum yapıp yapmama*|ister yazın ister yazmayın|yazsanız da yazmasanız da|yorum şart değil|yoruma bağlı değil)",
    "(olumlu veya olumsuz|olumlu ya da olumsuz|olumlu olumsuz|iyi ya da kotu|iyi veya kotu|iyi kotu|memnun olsaniz da olmasaniz da|memnun kalin ya da kalmayin|ne dusunurseniz|gonullu*|nasil olursa olsun|olumlu da olsa olumsuz da|begenin ya da begenmeyin|begenseniz de begenmeseniz de|her turlu yorum*|karar sizin|tamamen size kalmis|size kalmis|tercih sizin|ne yazarsaniz|serbestsiniz|bagimsiz olarak|ne olursa olsun|zorunda degilsiniz|dilediginiz gibi)",
  ],
  negator: [
    "(değiştirmez|değiştirmiyor|etkilemez|etkilemiyor|bağlamaz)",
    "(yazmayin|yapmayin|birakmayin|vermeyin|puanlamayin|degerlendirmeyin|paylasmayin|istemeyin|etmeyin|almayin|gondermeyin|yazma|yapma|verme|birakma|degil|degildir|yok|yoktur|asla|hic|hicbir|gerekmez|gerek yok|gerekmiyor|olmaz|edemeyiz|veremeyiz|isteyemeyiz|sunamayiz|yapamayiz|vermeyiz|etmeyiz|istemeyiz|yapmayiz|vermez|etmez|bagli degil|zorunda degil|lazim degil|rica etmiyoruz|istemiyoruz|vermiyoruz|etmiyoruz|yapmiyoruz|sunmuyoruz|beklemiyoruz)",
    "*(miyoruz|miyorum|lmuyoruz|ymuyoruz|nmuyoruz|tmuyoruz|rmuyoruz|kmuyoruz|smuyoruz|lmuyorum|ymuyorum|nmuyorum|tmuyorum|rmuyorum|kmuyorum|smuyorum|meyiz|mayiz|meyecegiz|mayacagiz|memekteyiz|mamaktayiz|maz|mez|mazsiniz|mezsiniz)",
  ],
  notNegator: [
    "(yorum|değerlendirme) satın (almaz|almayız|almıyoruz|almayın|almam)",
    "(unutmayin*|unutma|cekinmeyin*|neden olmasin|sorun degil|kacirmayin*|kacirma|tereddut etmeyin*|beklemeyin|zahmet olmazsa|hic dusunmeden|soylemeden gecmeyin|olmaz mi|yapmaz misiniz|vermez misiniz|yazmaz misiniz|silmez misiniz|guncelledik|duzelttik|degistirdik|yeniledik|kaldirdik|gozden gecirdik)",
    "(adres|adresi|adresinizi|renk|rengi|beden|bedeni|sifre|sifrenizi|ayarlari|ayarlar|filtre|filtreyi|pil|pili|tarih|tarihi|yazilimi|yazilim|siparisinizi|teslimat) (degistir*|guncelle*|duzelt*|duzenle*|yenile*)",
    "(koruyucu|koruma|filmi|folyoyu|ambalaji|etiketi|bandi|kapagi|pili|pilleri|filtreyi) (cikarin|sokun|kaldirin|cikarip|kaldirip)",
    "(yorumunuz|yorumunuzu|degerlendirmeniz|yorumunuza|degerlendirmenizi|geri bildiriminiz) (icin (cok |)tesekkur*|okuduk|aldik|dikkate aldik|ulasti|uzerine)",
    "(guzel|guzel ve icten|olumlu|harika|nazik|5 yildizli|bes yildizli|samimi) (yorumunuz|degerlendirmeniz|yorum) icin (cok |)tesekkur*",
    "(bes|5) yildizli (otel*|tatil*|restoran*)",
    "yildiz (tornavida|sekil|desen|anason)",
  ],
  forbid: [
    "(ceza|cezası|cezalandır*|para cezası|yasak*)",
    "(ceza|yaptırım) (kesildi|verildi|uygulandı|kesti|verdi|aldı)",
    "(uzak durun|sakın kanmayın|kanmayın|bulaşmayın)",
    "(izin verilmez|izin verilmiyor|kurallara aykiri*|politikalara aykiri*|aykiri*|ihlal*|yasadisi|yasa disi|ceza alir|ceza kes*|para cezasi*|sahte yorum*|yonetmelik*|isteyemez*|teklif edemez*|yapamaz|puanlayamaz|degerlendiremez*|yorumlayamaz|kurallarina gore|ticaret bakanligi|reklam kurulu|rekabet kurumu|manipulasyon*|uyariyoruz|dolandirici*|topluluk kurallari)",
    "asla (isteme*|teklif etme*|istemeyiz|teklif etmeyiz|vermeyiz|yapmayiz|satin alma*)",
  ],
  report: [
    "(beş|5|sadece) yıldız ~ (istiyorlar|istediler|talep ediyorlar|şart koşuyorlar)",
    "(yazmışsınız|yazmışsın|yazmıştınız|demişsiniz|demiştiniz|söylemişsiniz|söylemiştiniz|belirtmişsiniz|belirtmiştiniz|teklif etmişsiniz|önermişsiniz|sormuşsunuz|sormuştunuz|yazdınız|söylediniz)",
    "(teklif ettiler|teklif etti|soz verdiler|soz verdi|benden istedi*|onerdiler|kutudan cikan kart*|paketten cikan kart*|paketten cikan not*|kutudan cikan not*|kartta yaziyordu|notta yaziyordu|rusvet*)",
  ],
  thirdParty: [
    "(saticilar|bazi saticilar|bazi firmalar|firmalar|amazon|platform|trendyol|hepsiburada|arastirma*|kimi saticilar|haber*|uzmanlar*|mahkeme karari)",
  ],
  advice: [
    "(ipucu|ipuclari|rehber*|ornek olarak|ornekler|uyari|makale*|nasil anlasilir|nasil yapilir|neden|nasil cevap|nasil fark*)",
  ],
  kin: [
    "(kardeş*|ablam|abim|annem|babam|teyze*|amca*|dayı*|hala*|kuzen*|komşu*|akraba*|arkadaşlar*|eş dost)",
    "(anne|annecigim|anacim|baba|babacigim|babacim|ablacim|abla|abi|abicim|arkadasim|dostlar|dostlarim|ailem|aile|aileden|aile uyeleri|yegenim|yengecim|kankam|kankalar|esim dostum|sevgili dostlar)",
  ],
  staff: [
    "(arkadaşlar|ekip|personel|çalışanlar*|mesai*|gece vardiyası*|stajyer*|herkes evden)",
    "(calisma arkadas*|is arkadas*|mesai arkadas*|ekip arkadas*|tum calisan*|butun calisan*|ofistekiler*|ofis ekibi*|magaza calisan*|ekibimiz|calisanimiz*|personelimiz*|arkadaslar ofis*|departman*|tum ekip|her calisan*|depo ekibi*)",
  ],
  rival: [
    "(karşıdaki|karşımızdaki|yandaki|köşedeki|üstteki|alttaki) (dükkan*|dükkân*|mağaza*|satıcı*|marka*)",
    "(taklitçi*|kopyacı*)",
    "(bizi|beni) (kopyala*|taklit*|çaldı*)",
    "(yandaki dukkan|yandaki dukkana|yandaki dukkani|yandaki dukkanin|karsi dukkan|karsi dukkana|komsu magaza*|rakip|rakibe|rakibin*|rakibimiz*|rakipler*|rakibi|yandaki magaza|yandaki magazaya|yandaki magazayi|yandaki magazanin|yan dukkan*|rakip magaza*|karsi magaza*)",
    "(onlarin (sayfasina|urunune|magazasina|dukkanina)|rakip sayfa*|oteki satici*|diger saticiya|diger saticinin)",
  ],
  self: [
    "(bunları|bunu) ~ (yıldır|senedir) (yapıyor*|üretiyor*|dikiyor*)",
    "(abim|ablam|kardeşim|kocam|eşim|karım|babam|annem|oğlum|kızım|amcam|dayım|teyzem|kuzenim|arkadaşım|komşum) ~ (yapıyor|üretiyor|satıyor|dikiyor|tasarlıyor|yaptı|üretti)",
    "(çalıştığım|çalıştığımız|bizim|kendi) (firma|marka|fabrika|atölye|şirket|ürünümüz|tasarımımız)",
    "(kendi|öz) (eserim*|buluşum*|ürünüm*|tasarımım*|markam*|icadım*)",
    "(ureticisiyim|saticisiyim|kurucusuyum|sahibiyim|tasarimcisiyim|yaraticisiyim|biz uretiyoruz|kendimiz uretiyoruz|kendim tasarladim)",
    "(firmada|sirkette|uretici firmada|fabrikada|bu firmada|bu sirkette|markada|magazada) calisiyorum",
    "(uretici|satici|marka sahibi|kurucu|tasarimci|firma sahibi|magaza sahibi|yazar) olarak",
    "kendi (urunum*|firmam*|markam*|urettigim*|tasarim*|magazam*|kitabim*)",
    "(esim|kardesim|babam|annem|arkadasim|ablam|abim|oglum|kizim|kocam|karim|amcam|dayim) ~ (icat etti|tasarladi|uretti|uretiyor|satiyor|gelistirdi|kurdu|yazdi|yapti bunu|yapiyor)",
    "bizim (urunumuz*|firmamiz*|markamiz*|uretimimiz*|fabrikamiz*)",
  ],
  we: ["(biz|bize|bizi|bizim|bizimle|ben|benim|magazamiz*|ekibimiz)"],
  you: ["(siz|size|sizi|sizin|sizden|sizinle|sen|senin|sana|seni)"],
  iBuyer: ["(ben|benim|bana|beni|bende)"],
  pageTalk: [
    "(emin misiniz|emin misin|geri alinamaz|geri alinamayacak|kalici olarak (sil*|kaldir*)|basariyla (silindi|guncellendi|kaydedildi|kaldirildi)|(silinemedi|guncellenemedi|kaydedilemedi)|silmek istediginize)",
  ],
};
