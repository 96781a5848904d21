import type { LanguageTexts } from "./texts.ts";

/** Turkish: formal address, no blame, no exclamation marks. */
export const tr: LanguageTexts = {
  "no-cancel-request": {
    message: "Burada, karşılayamadığınız bir siparişi alıcının iptal etmesi isteniyor.",
    suggestion: "Siparişi siz iptal edin ve nedenini yazın.",
  },
  "no-diverting-unhappy-buyers": {
    message: "Bu, memnun olmayan alıcıları yorum yerine size yönlendiriyor.",
    suggestion: "Herkese yardım önerin, yanında yorumlardan söz etmeyin.",
  },
  "no-emoji": {
    message: "Burada bir emoji var.",
    suggestion: "Bunu sözcüklerle anlatın.",
  },
  "no-empty-lines": {
    message: "Burada birden fazla satır boş.",
    suggestion: "Paragraflar arasında bir satır boşluk bırakın.",
  },
  "no-empty-message": {
    message: "Bu, alıcıya pazar yerinin zaten bildirdiğinden başka bir şey söylemiyor.",
    suggestion: "Göndermeyin ya da alıcının bilmesi veya karar vermesi gereken şeyi ekleyin.",
  },
  "no-feedback-change-pressure": {
    message: "Bu, alıcıyı satıcı değerlendirmesini değiştirmeye veya kaldırmaya zorluyor.",
    suggestion:
      "Değerlendirmenin düzenlenebileceğini tarafsız biçimde söyleyin ya da hiç değinmeyin.",
  },
  "no-hate": {
    message: "Bu, insanlara kimlikleri yüzünden saldırıyor.",
    suggestion: "Siparişte ya da üründe neyin ters gittiğini yazın.",
  },
  "no-illegal-content": {
    message: "Bu, yasa dışı bir şeyin teklifi ya da tehdidi gibi görünüyor.",
    suggestion: "İşaretli sözcükleri çıkarın. Biri tehlikedeyse acil yardım hattını arayın.",
  },
  "no-incentive-for-review": {
    message: "Burada yorum karşılığında bir şey sunuluyor.",
    suggestion: "Bir şey sunmadan isteyin ya da yorumdan söz etmeden hediye edin.",
  },
  "no-incentivised-review": {
    message: "Bu yorum bir şey karşılığında yazılmış görünüyor.",
    suggestion:
      "Kimin teklif ettiğini bize yazın. Parasını kendiniz ödediğiniz bir ürün için yeniden yazabilirsiniz.",
  },
  "no-insider-reviews": {
    message: "Burada satıcının yakınlarından yorum isteniyor.",
    suggestion:
      "Onlardan ürünü denemelerini ve görüşlerini size özel olarak söylemelerini isteyin.",
  },
  "no-insults": {
    message: "Bu, kaba ya da tehdit edici okunuyor.",
    suggestion: "Ne olduğunu ve ne yaptığınızı bir iki cümleyle yazın.",
  },
  "no-link-in-review": {
    message: "Bu bağlantı pazar yerinin dışına çıkıyor.",
    suggestion: "Bağlantıyı çıkarın, neyi kastettiğinizi yazın.",
  },
  "no-marketing-message": {
    message: "Bu, siparişle ilgilenmek yerine reklam yapıyor.",
    suggestion: "Siparişte kalın; teklifleri, kodları ve başka ürünleri çıkarın.",
  },
  "no-markup": {
    message: "Burada HTML var; olduğu gibi görünür.",
    suggestion: "Düz metin yazın.",
  },
  "no-obscenity": {
    message: "Burada müstehcen bir sözcük var.",
    suggestion: "Aynı şeyi işaretli sözcük olmadan söyleyin.",
  },
  "no-opt-out-link": {
    message: "Burada kendi abonelikten çıkma notunuz var.",
    suggestion: "Bunu çıkarın; pazar yeri alıcının ayarlarını kendisi ekler.",
  },
  "no-outside-contact": {
    message: "Bu, alıcıyı pazar yerinin dışındaki bir kanala yönlendiriyor.",
    suggestion: "Buradan, siparişin yazışmasından yanıtlayın.",
  },
  "no-personal-data-in-reply": {
    message: "Bu, bir alıcının kişisel bilgilerini herkese gösteriyor.",
    suggestion:
      "Adları, adresleri ve sipariş numaralarını çıkarın; alıcıya sipariş yazışmasından yazın.",
  },
  "no-personal-data-in-review": {
    message: "Burada bir adres, numara ya da e-posta var.",
    suggestion: "İşaretli sözcükleri çıkarın; kalanı yayımlanabilir.",
  },
  "no-positive-review-request": {
    message: "Burada dürüst değil, iyi bir yorum isteniyor.",
    suggestion: "Nasıl olması gerektiğini söylemeden yorum isteyin.",
  },
  "no-price-talk-in-review": {
    message: "Bu, ürünün nerede daha ucuz ya da stokta olduğunu söylüyor.",
    suggestion: "Sizin için fiyatına değip değmediğini yazın.",
  },
  "no-product-talk-in-feedback": {
    message: "Bu yalnızca ürünle ilgili, satıcıyla değil.",
    suggestion:
      "Tek tıkla ürün yorumuna taşıyın ya da satıcının size nasıl hizmet verdiğini ekleyin.",
  },
  "no-promotion-in-review": {
    message: "Bu, bir şeyin reklamını yapıyor.",
    suggestion: "Ürün hakkındaki görüşünüzde kalın; kodları, mağazaları ve kanalları çıkarın.",
  },
  "no-refund-for-review": {
    message: "Bu, para iadesini bir yoruma bağlıyor.",
    suggestion: "Ödenmesi gerekeni iade edin ve yorumdan söz etmeyin.",
  },
  "no-repeat-request": {
    message: "Bu, aynı sipariş için yeniden yorum istiyor.",
    suggestion: "Bir daha istemeyin. Pazar yeri kendiliğinden bir kez sorar.",
  },
  "no-request-after-praise": {
    message: "Burada övgüye yorum isteğiyle yanıt veriliyor.",
    suggestion: "Teşekkür edin ve orada bırakın. Pazar yeri herkese aynı sözlerle sorar.",
  },
  "no-request-from-happy-buyers-only": {
    message: "Burada yalnızca memnun alıcılardan yorum isteniyor.",
    suggestion: "Bütün alıcılardan aynı sözlerle, koşulsuz isteyin.",
  },
  "no-review-by-seller": {
    message: "Bu, satıcıya ya da üreticiye yakın biri tarafından yazılmış görünüyor.",
    suggestion:
      "Satıcının kendi metni olarak yayımlayın ya da bir bağınız olmadığını bize bildirin.",
  },
  "no-review-change-request": {
    message: "Burada bir ürün yorumunun değiştirilmesi veya kaldırılması isteniyor.",
    suggestion: "İsteği çıkarın. Siparişi düzeltmek için ne yaptığınızı yazın.",
  },
  "no-review-coaching": {
    message: "Bu, alıcıya ne yazacağını söylüyor.",
    suggestion: "Sözcükleri alıcıya bırakın.",
  },
  "no-review-pressure": {
    message: "Bu, yorum konusunda alıcıya baskı yapıyor.",
    suggestion: "Siparişte yardımcı olun, görüşü alıcıya bırakın.",
  },
  "no-review-trade": {
    message: "Burada yorum alınıp satılıyor, aranıyor ya da aracılık ediliyor.",
    suggestion: "Yorumları, yazmak isteyen alıcılara bırakın.",
  },
  "no-reviews-against-rivals": {
    message: "Bu, bir rakibin ürününe yorum ayarlıyor.",
    suggestion: "Başka satıcıların yorumlarını onların alıcılarına bırakın.",
  },
  "no-service-talk-in-review": {
    message: "Bu yalnızca satıcı ya da teslimatla ilgili.",
    suggestion:
      "Tek tıkla satıcı değerlendirmesine taşıyın ya da ürün hakkında ne düşündüğünüzü ekleyin.",
  },
  "no-shouting": {
    message: "Bu, bağırıyormuş gibi okunuyor.",
    suggestion: "Normal harflerle ve sonda tek işaretle yazın.",
  },
  "no-spam": {
    message: "Burada aynı sözcükler ya da işaretler yineleniyor.",
    suggestion: "Bir kez, kendi sözlerinizle söyleyin.",
  },
  "no-unsupported-language": {
    message: "Bu, okuyanın bilmeyebileceği bir dilde.",
    suggestion: "Okuyanın dilinde yazın ya da bir çeviri ekleyin.",
  },
  "no-vote-request": {
    message: "Burada yorumlara oy ya da yorumların şikâyet edilmesi isteniyor.",
    suggestion: "Oyları ve şikâyetleri okuyanlara bırakın.",
  },
};
