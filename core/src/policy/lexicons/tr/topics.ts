import type { Forms } from "../lexicon.ts";

/** Turkish: conduct, and what reviews speak of. */
export const topics: Forms = {
  forThese: [
    "(bu|şu) (beş|5) (yıldız|yıldızı|yıldızın) (karşılığında|için)",
    "bu (satırlar|satırları|kelimeler|yıldızlar|birkaç satır) (için|karşılığında)",
    "(bunu|bu yorumu) (yazınca|yazdıktan|paylaşınca|yazarsam|yayınlayınca|yazdığımda)",
    "(bunu|şunu|bu yorumu) (yazdığım|paylaştığım|yazmam) için",
  ],
  insult: [
    "(başımdan gid*|yeter artık|bıktım sizden|bıktık sizden|kafayı yemiş*|şımarık|baş belası|yüzsüz*|git işine|işinize bakın)",
    "(okuma yazma*|okumayı öğren*|kafanız bas*|aklınız yet*|aklınızı kullan*|cahil*)",
    "(yalancı*|sahtekâr*|dolandırıcı*|hırsız*)",
    "her şeyi bedavaya",
    "(uyanık|beleşçi|bedavacı|açgözlü|üçkağıtçı)",
    "hepsi (uydurma|yalan)",
    "(sizin|senin) (gibi|gibiler|gibileri)",
    "(aptal|aptalsin*|aptalca|aptallar|salak|salaklik|salakca|gulunc|utanin|utanmaz|utanmiyor musun*|gerizekali*|geri zekali*|sacmalama*|sacmalik*|sacma sapan|yalan soyl*|beceriksiz|ahmak|terbiyesiz*|ahlaksiz*|serefsiz*|zavalli*|kustah*|edepsiz*|gorgusuz*|haddini bil*|beyinsiz*|akilsiz*|nankor*|iftiraci*)",
  ],
  sneer: [
    "(yine|bir tane daha) (okuma|okumayı) bilmeyen",
    "(gözlük tak*|gözlüğünüzü tak*|canım benim|tatlım|güzelim|prenses|dahi|akıllım)",
    "(bir bilene sor*|kılavuzu oku*|okusaydınız|suç bizde değil|bizim suçumuz değil|sizin sorununuz|ağlayın|gidin başkasına|dert yan*)",
    "(okumayi ogren*|okuma yazma*|once kilavuzu oku*|bizim sorunumuz degil|baska yerden al*|gidin baska yerden|ne bekliyordunuz|ne bekliyordun|kendi hatan*|kendi suc*|aklinizi kullan*|biraz dusun*|kafani calistir*|gozluk al*|kimse zorlamadi|cocuk bile|gule gule size)",
  ],
  obscene: [
    "(orospu*|amk|aq|amina*|siktir*|sikeyim|sikerim|sikik|sikim*|pic|pici|piclik|ibne*|gotveren*|bok|boktan|boku|yarrak*|kahpe*|pezevenk*|gavat|kaltak*)",
  ],
  hate: [
    "(ulkenize donun|ulkene don|memleketine don|defolun ulkenize|pis (suriyeli*|arap*|gavur*|yahudi*|cingene*|ermeni*|kurt|kurtler|yabanci*|gocmen*)|insan musveddesi*)",
    "(suriyeliler|suriyelilerin|araplar|araplarin|yahudiler|cingeneler|ermeniler|kurtler|yabancilar|gocmenler|escinseller) (hep |hepsi |)(hirsiz*|dolandirici*|yalanci*|pis|pistir)",
    "(yahudilerden|araplardan|suriyelilerden|ermenilerden|cingenelerden|yabancilardan|kurtlerden) (almayin|alisveris yapmayin|uzak durun)",
    "tipik (cingene*|yahudi*|arap*|suriyeli*)",
  ],
  illegal: [
    "(seni oldurur*|sizi oldurur*|oldurecegim|geberte*|sahte pasaport*|sahte kimlik*|sahte ehliyet*|sahte para*|calinti kart*|calinti mal*|uyusturucu sat*|uyusturucu bul*|bomba yap*|evini yak*|faturasiz kacak|vergi kacir*|kacak sigara*)",
  ],
  disclosure: [
    "(yazayım|yorum yapayım|paylaşayım) diye",
    "(bedava|ücretsiz|hediye olarak|indirimli) ~ (gönderdiler|yolladılar|verdiler|aldım|geldi|verildi)",
    "(yollayınca|gönderince|attıktan sonra|paylaşınca|gösterince) ~ (para*|iade*|geri)",
    "(bunu|yorumu) (sırf|sadece|yalnızca) ~ (için|diye)",
    "(bana|tarafıma) ~ (ücretsiz|bedava|bedelsiz|karşılıksız) (verdi*|gönder*|yolla*|sun*|sağla*|temin)",
    "(test urunu|test etmem icin|deneme urunu|reklam is birligi|reklam isbirligi|urun testi icin|tester olarak)",
    "icin (saticidan|magazadan|firmadan|bana) ~ (aldim|verildi|verdiler|gonderildi)",
    "(bu yorum|yorumum|bu degerlendirme|yorum) icin ~ (aldim|verdiler|verdi|gonderdi|gonderdiler|kazandim|odediler)",
    "(verirsem|yazarsam|yaparsam|birakirsam) ~ (iade*|parami*|hediye*|indirim*|kupon*|bedava*|ucretsiz*)",
    "(verirsem|yazarsam|yaparsam|birakirsam) ~ (iade*|para*|hediye*|indirim*|kupon*|bedava*|ucretsiz*)",
    "(ucretsiz|bedava|indirimli|bedelsiz|hediye olarak) ~ (aldim|gonderildi|gonderdiler|gonderdi|verildi|verdiler|yorum karsiliginda|test icin|denemem icin|deneme icin)",
    "(yorum|yorumum|degerlendirme|bu yorum|durust yorum|5 yildiz|bes yildiz|durust yorumum) karsiliginda",
    "(hediye|kupon|indirim|para|iade|cek) ~ (icin yaziyorum|icin yazdim|icin 5 yildiz|icin bes yildiz|icin bu yorum*|icin yorum*)",
    "(satici|firma|magaza|marka) ~ (5 yildiz icin|yorum icin|yorum karsiligi*|bes yildiz icin|yorum yaparsam|yorum yazarsam)",
  ],
  promised: [
    "(tek istedikleri|karşılığında istedikleri|istedikleri tek şey)",
    "(hakkında|burada) (yazmam|bahsetmem|konuşmam) için",
    "(ben de|ben) ~ (düşüncemi|görüşümü|yorumumu|düşüncelerimi) (yaz*|paylaş*)",
    "(karşılığında|şartıyla|koşuluyla) ",
    "(yazayım|yazmam|yorum yapmam|yorumlamam|değerlendirmem) ~ (diye|için|şartıyla|karşılığında|istediler|istendi)",
    "(bağlantısını|linkini|ekran görüntüsünü|fotoğrafını) (yollayınca|gönderince|atınca|paylaşınca)",
    "(kart|kartı|hediye|para|çek|kupon) ~ (beklediği|bekliyor|vaat|söz|vereceği)",
    "karşılığında ~ (yazı*|yorum*|değerlendirme*|görüş*|istedi*|iste*)",
    "(soz verildi|soz verdiler|durust yorum*|test etmem|test icin|tester olarak|icin yaziyorum|icin yazdim|yorum karsiligi*|5 yildiz icin|bes yildiz icin|yorum icin|isbirligi*|is birligi*|denemem icin|deneme urunu|test urunu|yaparsam|yazarsam|icin bu yorum*|urun testi*)",
  ],
  promoInReview: [
    "(link|linkim|kod|kodum) (adımın|ismimin|fotoğrafımın|profilimin) (altında|yanında)",
    "takipçilerime (özel|indirim)",
    "(kod|kodu|link|linki) (biyografimde|bioda|biomda|profilimde)",
    "(kodumu kullan*|kodumla|benim kodum*|davet kodu*|referans kodu*|indirim kodumu|linkimden|linkim|profilimdeki link*|biyografimdeki*|dm den yazin|dmden yazin|bana yazin|bana ulasin|ben de satiyorum|bende daha ucuz*|bizde daha ucuz*|bizim magazada)",
    "(kanalima|sayfama|magazama|bloguma|profilime|kanalimi|sayfami|magazami|blogumu|profilimi|dukkanima|dukkanimda|magazamda|kanalimda) ~ (bak*|gel*|ziyaret*|goz at*|abone*|takip*|bekle*|ucuz*|uygun*|var)",
  ],
  topicService: [
    "yorumumu (görünce|okuyunca|okuduktan|gördükten)",
    "(nazik*|değiştirdiler|değişim|ilgililer|yardımcı ol*)",
    "(satici|saticidan|saticinin|saticiya|saticiyla|musteri hizmet*|hizmet|hizmeti|hizmetleri|cevap ver*|cevap yok|cevap alama*|cevaplama*|iletisim*|iade|iadem*|iadesi|iadeyi|siparis|siparisim*|siparisi|magaza|magazadan|magazanin|mesaj*|ilgisiz*|ilgi alaka*|donus yap*|geri donus*|para iade*)",
  ],
  topicDelivery: [
    "(kargo|kargom|kargoyu|kargosu|kargocu*|kargolama|kargoya|teslimat*|teslim et*|teslim edil*|paketleme*|paketlenmis*|kurye*|gec geldi|erken geldi|gecikti|gecikmeli|hizli geldi|zamaninda geldi|ulasti|elime ulas*|gonderim*|kutu ezik*|kutusu ezik*|hafta sonra geldi|gun sonra geldi|gunde geldi|yagmurda|paket)",
  ],
  topicProduct: [
    "(kalite*|ses|sesi|sesli|bas|baslar|basi|pil|pili|pilin|batarya*|ekran*|tat|tadi|lezzet*|koku|kokusu|kokuyor|bedeni|beden|rengi|renk|renkleri|kumas*|malzeme*|motor*|fermuar*|bicak*|bicagi|sapi|sap|kapak*|kapagi|dugme*|tepki*|calisiyor*|calismiyor*|calisti|bozul*|kiril*|kirik|cizik*|akitiyor|sizdiriyor|saglam*|rahat|rahatti|rahatsiz|tasarim*|plastik*|metal*|ahsap*|hafif|agir|gurultu*|sessiz|sarj*|lamba*|isik|isigi|parlak|tava*|kulaklik*|kitap*|kitabi|hikaye*|urun|urunu|urunun|urunler*|cihaz*|model*|kullandi*|kullaniyor*|kullanimi|kullanisli*|yikama*|yikandi*|yikadim|kurulum*|montaj*|kolay|keskin|tam oldu|uydu|aciklamadaki|gorseldeki|fiyat performans*|fiyatina gore|tavsiye ederim|oneririm|begendim|bayildim|harika|mukemmel|super|sik|guzel|fena degil|idare eder|degdi|parasina*|blender*|mikser*|dikis*|ayakkabi*|tisort*|mont|soldu|solmus|dayanikli*|ucuz gorun*|ince|kalin|yumusak)",
  ],
  topicPrice: [
    "(bakkal|bakkalda|market|markette|pazarda|kosede|kosedeki|carsida) ~ (ucuz*|yarisina|yari fiyat*)",
    "(baska yerde|baska sitede|baska magazada|bakkalda|markette|karsida|yan dukkanda|baska saticida) ~ (ucuz*|yarisi*|yari fiyat*)",
    "(daha ucuza (bulunuyor|satiliyor|var|buldum|bulursunuz)|fiyati dustu|fiyat dustu|fiyati artti|zam geldi|zamlandi|stokta yok|stoklari tukendi|tukenmis|her yerde satiliyor)",
  ],
  personName: ["(bay|bayan|sayin|hanim|hanimefendi|bey|beyefendi)"],
  address: ["(sokak|sokagi|cadde|caddesi|mahalle|mahallesi|apartman|daire no)"],
  orderWord: [
    "(siparis numara*|siparis no|fatura numara*|fatura no|musteri numara*|takip numara*)",
  ],
};
