import type { Forms } from "../lexicon.ts";

/** Turkish: what is done and asked for, and the channels. */
export const acts: Forms = {
  spelledDigits: [
    "(sıfır|bir|iki|üç|dört|beş|altı|yedi|sekiz|dokuz) (sıfır|bir|iki|üç|dört|beş|altı|yedi|sekiz|dokuz|on|yirmi|otuz|kırk|elli)",
  ],
  write: [
    "(yaptiniz mi|yazdiniz mi|biraktiniz mi|verdiniz mi|yaptin mi|yazdin mi|yaptiysaniz|yazdiysaniz|yapinca|yorumlayinca|yaz|yazin|yaziniz|yazar|yazarsaniz|yazarsan|yazmak|yazmaniz*|yazman|yazana|yazanlara|yazan|yazip|yazinca|yazsin|yazalim|yazmis|yazdiktan|yazdiginizda|yazabilir|yazmani|yazilmasi|birak|birakin|birakiniz|birakir|birakirsaniz|birakmak|birakmaniz*|birakan*|birakip|birakinca|biraksin|birakabilir|biraktiktan|biraktiginizda|birakalim|paylas|paylasin|paylasiniz|paylasir|paylasirsaniz|paylasmak|paylasmaniz*|paylasan*|paylasip|paylasabilir|yayinla|yayinlayin|yayinlayan*|ekle|ekleyin|ekler|eklerseniz|ekleyen*|yapin|yapiniz|yapar|yaparsaniz|yapmak|yapmaniz*|yapana|yapanlara|yapan|yapip|yapsin|yapalim|yapabilir|yapmayi|yapilmasi|yapman|ver|verin|veriniz|verir|verirseniz|verirsen|vermeniz*|vererek|verene|verenlere|veren|verip|verince|versin|verelim|verebilir|vermek|verilmesi|at|atin|atar|atarsaniz|girin|girer|doldurun|gonderin|iliştirin)",
  ],
  rate: [
    "(yıldızlara|yıldızları|yıldızların hepsine) (dokun*|bas*|doldur*|yak*|tıkla*|boya*)",
    "(puanla|puanlar misiniz|puanlayan*|puanlayin*|puanlarsaniz|puanlayalim|puanlasin|degerlendirelim|oylayalim|degerlendirin|degerlendiriniz|degerlendirir|degerlendirirseniz|degerlendirmek|degerlendiren*|degerlendirmeyi unutma*|degerlendirebilir|oylayin|oylar misiniz|yorumlayin|yorumlar misiniz|yorumlayan*|yorumcu|yorumcular)",
  ],
  change: [
    "(yeni bir bakışı|ikinci bir şansı|bir şansı daha|bir şans daha|yeniden bakmaya|bir daha bakmaya) (hak*|değer|verir*|ister*)",
    "artık (yakışmıyor|uymuyor|uymaz|geçerli değil|doğru değil|haksız|yersiz)",
    "(tekrar|bir daha|yeniden) (düşün*|değerlendir*|gözden geçir*|bak*)",
    "(beş|5) yap*",
    "beş olması için",
    "(yıldızları|yıldızı|puanı|notu) (biraz |) (yükselt*|artır*|çıkar*)",
    "(artık|) gerçeği yansıtm*",
    "(gözden geçir*|düzelt*|güncelle*|yükselt*)",
    "(degistirirsen|cevirin|cevirirseniz|cevirir misiniz|cikarir misiniz|yukariya cek*|degistir|degistirin|degistiriniz|degistirir|degistirirseniz|degistirmek|degistirmeniz*|degistirebilir*|degistirilmesi*|degistirip|degisiklik yap*|duzenle|duzenleyin|duzenler|duzenlerseniz|duzenlemeniz*|duzenleyebilir*|yenileyin|revize edin|revize eder*|revize etmeniz*|gozden gecirir*|gozden gecirmeniz*|cikarin)",
    "(olumlu|olumluya|iyi|guzel) ~ (hale getir*|cevir*|donustur*)",
  ],
  remove: [
    "(silme|sil|kaldırma) (düğmesi|butonu|tuşu)",
    "(sil|silin|siliniz|siler|silerseniz|silersen|silmek|silmeniz*|silebilir*|silinmesi*|silip|kaldir|kaldirin|kaldiriniz|kaldirir|kaldirirseniz|kaldirirsaniz|kaldirmak|kaldirmaniz*|kaldirabilir*|kaldirilmasi*|geri cekin|geri ceker*|geri cekmeniz*|geri cekebilir*|geri cekilmesi*|geri alin|geri alir misiniz|geri alabilir*|geri almaniz*|gizleyin|yok edin)",
  ],
  gone: [
    "(daha|biraz daha) (güzel|iyi|olumlu|kibar|hoş|nazik) (olunca|olursa|olduğunda|görününce|hale gelince)",
    "(kaybolmalı|silinmeli|kalkmalı|kaybolsun|yok olmalı)",
    "huzur içinde (yatsın|yatabilir)",
    "(kalksa|kalkabilir mi|kalkar mi|silinse|silinebilir mi|degisse|degisebilir mi|duzelse|duzeltilse|kaldirilsa|kaldirilabilir mi|yukseltilse|yukselse|silindigini gorunce|silinince|silindiginde|silindikten|silinirse|silindigini|kaldirilinca|kaldirildiginda|kaldirildiktan|kaldirilirsa|degistirilince|degistirildiginde|degistirildikten|duzeltilince|duzeltildiginde|duzeltildikten|duzeltildigini|guncellenince|guncellendiginde|guncellendikten|kaybolunca|kayboldugunda|yok olunca|kalktiginda|kalkinca|degisince|degistiginde|degistikten|degistigini|silindi mi|kalksin|silinsin)",
  ],
  ask: [
    "anlayışınız için (teşekkürler|teşekkür*)",
    "ne (yapabiliriz|yapmalıyız|yapabilirim)",
    "(hepimiz|hep birlikte|topluca|hep beraber)",
    "bizi (sevindir*|mutlu ed*|onurlandır*|memnun ed*)",
    "(tiklayin|tiklayiniz|tikla|rica edebilir miyiz|rica edebilir miyim|isteyebilir miyiz|olur muydu|mumkun mudur|yapar misin|yazar misin|verir misin|bekleriz|bekliyoruz|edebilir misiniz|edebilir mi|yapabilir mi|verebilir mi|yazabilir mi|miyiz|muyuz|kim atar|kim verir|kim yazar|kim yapar|yapabilecek var mi|yazacak var mi|verecek var mi|kim ister|lutfen|lutfedip|rica eder*|rica ediyoruz|rica ediyorum|ricamiz|rica|misiniz|musunuz|misin|musun|eder misiniz|olur musunuz|olur mu|mumkun mu|isteriz|istiyoruz|istiyorum|cok seviniriz|seviniriz|sevinirim|mutlu oluruz|mutlu olurum|memnun oluruz|minnettar kaliriz|minnettar oluruz|unutmayin*|unutma|cekinmeyin*|yardimci olun*|yardimci olur*|yardimci olacaktir|destek olun*|destek olur*|desteginizi|destek verin|davet ediyoruz|umariz|umuyoruz|ister misiniz|dusunur musunuz|birisi|biri|ihtiyacimiz var|araniyor|bir dakikanizi|iki dakikanizi|vaktiniz varsa|hadi|haydi|herkes|arkadaslar|zahmet olmazsa|yapalim|verelim|gidelim)",
    "(yildiz) (yeter|yeterli|kafi)",
  ],
  offer: [
    "yola çıkacak",
    "(ayırdım|ayırdık|kenara koydum|sakladım|hazırladım)",
    "(yollayalim|yollariz|yolluyoruz|gonderelim|ekleyelim|yukleyelim|yatiralim|takdim ed*|kazandir*|kap|kapin|al|veririm|alacaksin|kazanirsin|bizden olsun|secin|secebilirsiniz|dilediginizi secin|havale yapiyoruz|havale ederiz|gonderiyorum|cikacak|ekliyoruz|ekleriz|topluyor|toplayin|ciksin|yolluyorum|kazan|kazanin|kazanirsiniz|kazanacaksiniz|kazanma|kazaniyor|alin|alirsiniz|alacaksiniz|alir|aliyor|hediye ediyoruz|hediye edecegiz|hediye ederiz|hediye edelim|hediye edilir|gonderiyoruz|gonderecegiz|gondeririz|yollayacagiz|veriyoruz|verecegiz|verelim|veririz|verilecek|sizi bekliyor|seni bekliyor|sunuyoruz|sunariz|sunacagiz|odullendir*|katilin*|katilma hakki|yararlanin*|iade ediyoruz|iade edecegiz|iade ederiz|odeyecegiz|oduyoruz|oderiz|sahip olun|teklif ed*|hak kazan*|bizden|hesabiniza yatir*|yatiriyoruz|yatiracagiz|yukleyecegiz|tanimliyoruz|tanimlayacagiz|uzatiyoruz|uzatacagiz|uzatalim|ikram ed*|sizin|sizin olsun|senin olsun|cekilise katil*)",
  ],
  buy: ["(satin al*|satilik|satiyoruz|satiyorum|siparis ver*)"],
  pay: ["(odeme yap*|odeyelim|oderiz|oduyoruz|odeyecegiz|havale*|paypal|iban|papara|eft)"],
  contactUs: [
    "(önce |) (bizimle|benimle) (konuşun|konuş|görüşün|iletişime)",
    "(servisimize|desteğimize|müşteri hizmetlerimize|ekibimize|destek ekibimize) (başvur*|yaz*|ulaş*|danış*)",
    "(formumuzu doldur*|kendi formumuz*|formu doldur*|iletisim formu*|formumuzdan*|iletisime gecin*|iletisime gecebilir*|iletisime gecer*|musteri hizmetlerimize|musteri hizmetlerine ulas*|musteri hizmetleri ile|sadece bize|yalnizca bize|once bize|dogrudan bize|saticiyla iletisim*|bizi arayin*|destek ekibimiz*|mesaj atin|sikayetler bize|sikayetlerinizi bize|ozelden yazin)",
    "(bize|bizimle) (soyle*|anlat*|aktar*|mesaj at*|gel*)",
    "bize (ulasin*|ulasir*|yazin*|soyleyin*|soyle|bildirin*|bildirir*|iletin*|iletir*|danisin*|haber*|mesaj*|ulasabilir*|yazabilir*)",
    "bizimle (iletisim*|gorusun*|konusun*|paylasin*|irtibat*)",
  ],
  emailWord: ["(e posta*|eposta*|mail*|email*)"],
  phoneWord: ["(telefon*|arayin*|cep*|sms|numaramiz*)"],
  messenger: [
    "(whatsapp*|whatsap|wp den|wpden|telegram|telegramdan|telegrama|telegramda|instagram|instagramdan|instagramda|insta|instadan|facebook*|messenger*|wechat|tiktok|viber|bip ten|dm den|dmden|dm atin|dm at)",
  ],
  outsideLink: [
    "(web sitemiz*|internet sitemiz*|sitemizden|sitemizi|sitemize|sosyal medya sayfamiz*|sosyal medya hesab*|kanalimiz*|bizi takip*|qr kod*|karekod*|karekodu|kodu okut*|kodu tarat*|buraya tikla*|linke tikla*|dogrudan bizden (alin*|siparis*)|elden satis|platform disi*|site disi*)",
  ],
};
