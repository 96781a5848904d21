import type { LanguageTexts } from "./said.ts";

/** Turkish: formal address, no blame, no exclamation marks. */
export const tr: LanguageTexts = {
  "no-cancel-request": {
    title: "Teslim edemediğiniz için alıcıdan iptal istemeyin",
    message: "Burada, karşılayamadığınız bir siparişi alıcının iptal etmesi isteniyor.",
    suggestion: "Siparişi siz iptal edin ve nedenini yazın.",
  },
  "no-diverting-unhappy-buyers": {
    title: "Memnun olmayanları yorum yerine özel bir kanala yönlendirmeyin",
    message: "Bu, memnun olmayan alıcıları yorum yerine size yönlendiriyor.",
    suggestion: "Herkese yardım önerin, bunu yaparken yorumlardan söz etmeyin.",
  },
  "no-emoji": {
    title: "İletilerde emoji yok",
    message: "Burada bir emoji var.",
    suggestion: "Bunu sözcüklerle anlatın.",
  },
  "no-empty-lines": {
    title: "Art arda birden fazla boş satır yok",
    message: "Burada birden fazla satır boş.",
    suggestion: "Paragraflar arasında bir satır boşluk bırakın.",
  },
  "no-empty-message": {
    title: "Yalnızca teşekkür eden ya da orada olduğunuzu söyleyen ileti yok",
    message: "Bu, alıcıya pazar yerinin zaten bildirdiğinden başka bir şey söylemiyor.",
    suggestion: "Göndermeyin ya da alıcının bilmesi veya karar vermesi gereken şeyi ekleyin.",
  },
  "no-feedback-change-pressure": {
    title: "Satıcı değerlendirmesi değişsin diye baskı yapmayın, ödül vermeyin",
    message: "Bu, alıcıyı satıcı değerlendirmesini değiştirmeye veya kaldırmaya zorluyor.",
    suggestion:
      "Değerlendirmenin düzenlenebileceğini tarafsız biçimde söyleyin ya da hiç değinmeyin.",
  },
  "no-hate": {
    title: "Kimlikleri yüzünden insanlara saldırı yok",
    message: "Bu, insanlara kimlikleri yüzünden bir saldırı gibi okunabilir.",
    suggestion: "Siparişte ya da üründe neyin ters gittiğini yazın.",
  },
  "no-illegal-content": {
    title: "Yasa dışı ya da tehlikeli hiçbir şey yok",
    message: "Bu, yasa dışı bir şeyin teklifi ya da tehdidi gibi görünüyor.",
    suggestion: "İşaretli sözcükleri çıkarın. Biri tehlikedeyse acil yardım hattını arayın.",
  },
  "no-incentive-for-review": {
    title: "Yorum karşılığında hiçbir şey sunmayın",
    message: "Burada yorum karşılığında bir şey sunuluyor.",
    suggestion: "Bir şey sunmadan isteyin ya da yorumdan söz etmeden hediye edin.",
  },
  "no-incentivised-review": {
    title: "Bir şey karşılığında yazılmış yorum yok",
    message: "Bu yorum bir şey karşılığında yazılmış görünüyor.",
    suggestion:
      "Kimin teklif ettiğini bize yazın. Parasını kendiniz ödediğiniz bir ürün için yeniden yazabilirsiniz.",
  },
  "no-insider-reviews": {
    title: "Aileden, arkadaşlardan ya da çalışanlardan yorum istemeyin",
    message: "Burada satıcının yakınlarından yorum isteniyor.",
    suggestion:
      "Onlardan ürünü denemelerini ve görüşlerini size özel olarak söylemelerini isteyin.",
  },
  "no-insults": {
    title: "Alıcıya hakaret, alay ya da tehdit yok",
    message: "Bu, kaba ya da tehdit edici gelebilir.",
    suggestion: "Ne olduğunu ve ne yaptığınızı bir iki cümleyle yazın.",
  },
  "no-link-in-review": {
    title: "Pazar yerinin dışına bağlantı yok",
    message: "Bu bağlantı pazar yerinin dışına çıkıyor.",
    suggestion: "Bağlantıyı çıkarın, neyi kastettiğinizi yazın.",
  },
  "no-marketing-message": {
    title: "Pazar yeri üzerinden alıcılara reklam yok",
    message: "Bu, siparişle ilgilenmek yerine reklam yapıyor.",
    suggestion: "Siparişte kalın; teklifleri, kodları ve başka ürünleri çıkarın.",
  },
  "no-markup": {
    title: "İletilerde HTML yok",
    message: "Burada HTML var; olduğu gibi görünür.",
    suggestion: "Düz metin yazın.",
  },
  "no-obscenity": {
    title: "Müstehcen sözcük ve insanlara sövgü yok",
    message: "Burada müstehcen bir sözcük var.",
    suggestion: "Aynı şeyi işaretli sözcük olmadan söyleyin.",
  },
  "no-opt-out-link": {
    title: "İletide abonelikten çıkma notu yok",
    message: "Burada kendi abonelikten çıkma notunuz var.",
    suggestion: "Bunu çıkarın; pazar yeri alıcının ayarlarını kendisi ekler.",
  },
  "no-outside-contact": {
    title: "Dış bağlantı, e-posta, telefon ya da mesajlaşma uygulaması yok",
    message: "Bu, alıcıyı pazar yerinin dışındaki bir kanala yönlendiriyor.",
    suggestion: "Buradan, siparişin yazışmasından yanıtlayın.",
  },
  "no-personal-data-in-reply": {
    title: "Herkese açık yanıtta kişisel bilgi yok",
    message: "Bu, bir alıcının kişisel bilgilerini herkese gösteriyor.",
    suggestion:
      "Adları, adresleri ve sipariş numaralarını çıkarın; alıcıya sipariş yazışmasından yazın.",
  },
  "no-personal-data-in-review": {
    title: "Yorumda ya da değerlendirmede kişisel bilgi yok",
    message: "Burada bir adres, numara ya da e-posta var.",
    suggestion: "İşaretli sözcükleri çıkarın; kalanı yayımlanabilir.",
  },
  "no-positive-review-request": {
    title: "Olumlu yorum ya da yıldız sayısı istemeyin",
    message: "Burada dürüst değil, iyi bir yorum isteniyor.",
    suggestion: "Nasıl olması gerektiğini söylemeden yorum isteyin.",
  },
  "no-price-talk-in-review": {
    title: "Başka yerdeki fiyatlar ya da stok hakkında söz yok",
    message: "Bu, ürünün nerede daha ucuz ya da stokta olduğunu söylüyor.",
    suggestion: "Sizin için fiyatına değip değmediğini yazın.",
  },
  "no-product-talk-in-feedback": {
    title: "Yalnızca ürünle ilgili satıcı değerlendirmesi bir yorumdur",
    message: "Bu yalnızca ürünle ilgili, satıcıyla değil.",
    suggestion:
      "Tek tıkla ürün yorumuna taşıyın ya da satıcının size nasıl hizmet verdiğini ekleyin.",
  },
  "no-promotion-in-review": {
    title: "Yorumda ya da değerlendirmede reklam yok",
    message: "Bu, bir şeyin reklamını yapıyor.",
    suggestion: "Ürün hakkındaki görüşünüzde kalın; kodları, mağazaları ve kanalları çıkarın.",
  },
  "no-refund-for-review": {
    title: "Para iadesini bir yoruma bağlamayın",
    message: "Bu, para iadesini bir yoruma bağlıyor.",
    suggestion: "Ödenmesi gerekeni iade edin ve yorumdan söz etmeyin.",
  },
  "no-repeat-request": {
    title: "Aynı sipariş için ikinci kez istemeyin",
    message: "Bu, aynı sipariş için yeniden yorum istiyor.",
    suggestion: "Bir daha istemeyin. Pazar yeri kendiliğinden bir kez sorar.",
  },
  "no-request-after-praise": {
    title: "Övgüye yorum isteğiyle yanıt vermeyin",
    message: "Burada övgüye yorum isteğiyle yanıt veriliyor.",
    suggestion: "Teşekkür edin ve orada bırakın. Pazar yeri herkese aynı sözlerle sorar.",
  },
  "no-request-from-happy-buyers-only": {
    title: "Yalnızca memnun alıcılardan yorum istemeyin",
    message: "Burada yalnızca memnun alıcılardan yorum isteniyor.",
    suggestion: "Bütün alıcılardan aynı sözlerle, koşulsuz isteyin.",
  },
  "no-review-by-seller": {
    title: "Satıcıdan, üreticiden ya da yakınlarından yorum yok",
    message: "Bu, satıcıya ya da üreticiye yakın biri tarafından yazılmış görünüyor.",
    suggestion:
      "Satıcının kendi metni olarak yayımlayın ya da bir bağınız olmadığını bize bildirin.",
  },
  "no-review-change-request": {
    title: "Ürün yorumunun değiştirilmesini ya da kaldırılmasını istemeyin",
    message: "Burada bir ürün yorumunun değiştirilmesi veya kaldırılması isteniyor.",
    suggestion: "İsteği çıkarın. Siparişi düzeltmek için ne yaptığınızı yazın.",
  },
  "no-review-coaching": {
    title: "Alıcıya yorumda ne yazacağını söylemeyin",
    message: "Bu, alıcıya ne yazacağını söylüyor.",
    suggestion: "Sözcükleri alıcıya bırakın.",
  },
  "no-review-pressure": {
    title: "Yorum ya da değerlendirme konusunda alıcıya baskı yapmayın",
    message: "Bu, yorum konusunda alıcıya baskı yapıyor.",
    suggestion: "Siparişte yardımcı olun, görüşü alıcıya bırakın.",
  },
  "no-review-trade": {
    title: "Yorum ticareti yok",
    message: "Burada yorum alınıp satılıyor, aranıyor ya da aracılık ediliyor.",
    suggestion: "Yorumları, yazmak isteyen alıcılara bırakın.",
  },
  "no-reviews-against-rivals": {
    title: "Rakibin ürününe yorum ayarlamayın",
    message: "Bu, bir rakibin ürününe yorum ayarlıyor.",
    suggestion: "Başka satıcıların yorumlarını onların alıcılarına bırakın.",
  },
  "no-service-talk-in-review": {
    title: "Yalnızca satıcı ya da teslimatla ilgili yorum bir satıcı değerlendirmesidir",
    message: "Bu yalnızca satıcı ya da teslimatla ilgili.",
    suggestion:
      "Tek tıkla satıcı değerlendirmesine taşıyın ya da ürün hakkında ne düşündüğünüzü ekleyin.",
  },
  "no-shouting": {
    title: "Bağırma yok: büyük harfler ve ünlem dizileri",
    message: "Bu, bağırıyormuş gibi okunuyor.",
    suggestion: "Normal harflerle ve sonda tek işaretle yazın.",
  },
  "no-spam": {
    title: "Yineleme ve işaretlerden yapılmış resim yok",
    message: "Burada aynı sözcükler ya da işaretler yineleniyor.",
    suggestion: "Bir kez, kendi sözlerinizle söyleyin.",
  },
  "no-unsupported-language": {
    title: "Yalnızca okuyanın bildiği diller",
    message: "Bu, okuyanın bilmeyebileceği bir dilde.",
    suggestion: "Okuyanın dilinde yazın ya da bir çeviri ekleyin.",
  },
  "no-vote-request": {
    title: "Yorumlara oy ya da yorumların şikâyet edilmesini istemeyin",
    message: "Burada yorumlara oy ya da yorumların şikâyet edilmesi isteniyor.",
    suggestion: "Oyları ve şikâyetleri okuyanlara bırakın.",
  },
};
