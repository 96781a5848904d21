import type { ShopperProblems } from "../problems.ts";

/** Refusals that shoppers meet, in Turkish. */
export const problems: ShopperProblems = {
  not_found: {
    title: "Bu adreste sizin için bir şey yok.",
    remedy: "Adresi denetleyin. Başkasına ait olan, var olmayan gibi yanıtlanır.",
  },
  product_unknown: {
    title: "Bu ürün katalogda yok.",
    remedy: "Adresi denetleyin; pazar yeri onu henüz bildirmemiş olabilir.",
  },
  marketplace_unknown: {
    title: "Böyle bir pazar yeri yok.",
    remedy: "Sayfanın altından var olan birini seçin.",
  },
  seller_unknown: {
    title: "Böyle bir satıcı yok.",
    remedy: "Adresi denetleyin; pazar yeri onu henüz bildirmemiş olabilir.",
  },
  forbidden: {
    title: "Bu sayfa başka bir hesap için.",
    remedy: "Bu hakkı olan bir hesapla giriş yapın.",
  },
  rate_limited: {
    title: "Kısa sürede çok fazla istek geldi.",
    remedy: "Biraz bekleyip sayfayı yeniden yükleyin.",
  },
  cursor_invalid: { title: "Bu liste değişti.", remedy: "İlk sayfadan yeniden başlayın." },
  internal: {
    title: "Bizim tarafımızda bir şey bozuldu.",
    remedy: "Hiçbir şey değiştirilmedi. Yinelenirse istek numarasını bildirin.",
  },
  unavailable: {
    title: "Hizmet başlıyor, duruyor ya da veri tabanına ulaşamıyor.",
    remedy: "Birkaç saniye sonra yeniden deneyin; hiçbir şey değiştirilmedi.",
  },
  data_on_hold: {
    title: "Verileriniz şimdilik yasal bir talep için saklanmak zorunda.",
    remedy: "Hiçbir şey silinmedi. Bu sürenin ardından yeniden isteyin.",
  },
  contributions_restricted: {
    title: "Bu hesap şu anda yorum yazamıyor.",
    remedy: "Aldığınız gerekçe yazısında neden, ne zamana kadar ve nasıl itiraz edileceği yazar.",
  },
  intake_closed: {
    title: "Bu ürün şu anda yeni yorum almıyor.",
    remedy: "Ürün sayfasında nedeni ve ne zamana kadar olduğu yazar.",
  },
  product_not_listed: {
    title: "Bu ürün satışta değil; bu yüzden yorumlanamaz.",
    remedy: "Ürün yeniden satışa çıkınca yorumlar açılır.",
  },
  promotional_lock: {
    title: "Bu ürün için önceki bir yorumunuz reklam içeriyordu.",
    remedy: "Bu nedenle ürün hesabınıza kapalı. Yanlışlık olduysa karara itiraz edin.",
  },
  not_released: {
    title: "Bu ürün henüz çıkmadı.",
    remedy: "Çıktığı günden sonra yorumlayabilirsiniz.",
  },
  own_product: {
    title: "Hesabınız bu ürünün bir satıcısıyla bağlantılı.",
    remedy:
      "Satıcılar, çalışanları ve aileleri sattıklarını yorumlayamaz. Bağlantı yanlışsa itiraz edin.",
  },
  competitor_product: {
    title: "Hesabınız rakip ürünlerin bir satıcısıyla bağlantılı.",
    remedy:
      "Satıcılar, çalışanları ve aileleri rakiplerini yorumlayamaz. Bağlantı yanlışsa itiraz edin.",
  },
  spend_too_low: {
    title: "Hesabınız, burada yorum yapmayı açan harcama tutarına henüz ulaşmadı.",
    remedy: "Son 12 ayın kartlı ödemeleri yetince kendiliğinden açılır.",
  },
  purchase_required: {
    title: "Burada metinsiz yıldız için bu ürünü satın almış olmak gerekir.",
    remedy: "Ürün hakkında birkaç sözcük ekleyin.",
  },
  intake_verified_only: {
    title: "Bu ürün şimdilik yalnız buradan alanların yorumlarını kabul ediyor.",
    remedy: "Ürün sayfasında nedeni ve ne zamana kadar olduğu yazar.",
  },
  unverified_quota: {
    title: "Bu hafta, başka yerden alınmış ürünler için yorum hakkınızı kullandınız.",
    remedy: "Sonra yenileri açılır. Buradan aldığınız ürünlerde sınır yoktur.",
  },
  review_refused: {
    title: "Yayımlanmadı: metinde kuralların izin vermediği sözcükler var.",
    remedy: "İşaretli sözcükleri değiştirin; her birinin yanında ne yapılabileceği yazar.",
  },
  review_exists: {
    title: "Bu ürünü zaten yorumladınız.",
    remedy: "Yorumu kendi sayfasında değiştirebilirsiniz.",
  },
  edit_conflict: {
    title: "Yorum bu arada başka bir yerde değiştirildi.",
    remedy: "Değişikliği en yeni sürümde yineleyin.",
  },
  review_not_published: {
    title: "Bu yorum yayımlanmış değil.",
    remedy: "Durumunu görmek için yeniden yükleyin.",
  },
  feedback_exists: {
    title: "Bu siparişi zaten değerlendirdiniz.",
    remedy: "Açık olduğu sürece kendi sayfasında değiştirin.",
  },
  feedback_missing: {
    title: "Değiştirilecek bir değerlendirme yok.",
    remedy: "Geri alınan, geri alınmış kalır.",
  },
  feedback_too_early: {
    title: "Bu siparişi değerlendirmek için henüz erken.",
    remedy: "Onaydan birkaç gün sonra açılır.",
  },
  feedback_too_late: {
    title: "Bu siparişin değerlendirmesi kapandı.",
    remedy: "Aldığınız ürünü yine de yorumlayabilirsiniz.",
  },
  feedback_edit_closed: {
    title: "Bu değerlendirme artık değiştirilemez.",
    remedy: "Değiştirme süresi geçti.",
  },
  feedback_reason_needed: {
    title: "Üç yıldıza kadar bir neden gerekir.",
    remedy: "Doğru tarafın yanıtlayabilmesi için neyin ters gittiğini seçin.",
  },
  feedback_refused: {
    title: "Yayımlanmadı: metinde kuralların izin vermediği sözcükler var.",
    remedy: "Aynı şeyi işaretli sözcükler olmadan söyleyin.",
  },
  feedback_own_seller: {
    title: "Hesabınız bu satıcıyla bağlantılı.",
    remedy: "Satıcılar ve çalışanları kendilerini değerlendirmez. Bağlantı yanlışsa itiraz edin.",
  },
  feedback_conflict: {
    title: "Değerlendirme bu arada başka bir yerde değiştirildi.",
    remedy: "Yeniden yükleyip değişikliği en yeni sürümde yineleyin.",
  },
  vote_own_review: {
    title: "Yazanlar kendi yorumlarına oy vermez.",
    remedy: "Başka bir şey gerekmez; neyin yararlı olduğunu okurlar belirler.",
  },
  vote_tied_to_seller: {
    title: "Hesabınız bu ürünün ya da rakip bir ürünün satıcısıyla bağlantılı.",
    remedy: "Satıcılar ve çalışanları burada oy vermez. Bir kurala uymayan şey bildirilebilir.",
  },
  vote_voided: {
    title: "Bu yoruma verdiğiniz oy artık sayılmıyor.",
    remedy: "Aldığınız gerekçe yazısında nedeni ve nasıl itiraz edileceği yazar.",
  },
  vote_missing: { title: "Geri alınacak bir oy yok.", remedy: "Daha önce geri alınmış." },
  report_exists: {
    title: "Bu yorumu zaten bildirdiniz.",
    remedy: "Bildirim listeniz sonucu gösterir.",
  },
  report_own_review: {
    title: "Bu yorum sizin.",
    remedy: "Kendi sayfasında değiştirebilir ya da silebilirsiniz.",
  },
  reports_paused: {
    title: "Bildirimleriniz bir süre alınmıyor, çünkü neredeyse tümü açıkça temelsizdi.",
    remedy: "Daha önce uyarıldınız. Sonra yeniden alınırlar.",
  },
  photo_missing: {
    title: "Bu fotoğraf artık yok.",
    remedy: "Ekleyen kişi kaldırdı.",
  },
  photo_type: {
    title: "Eklenmedi: bu gösterilebilecek bir fotoğraf değil.",
    remedy: "JPEG, PNG veya WebP ekleyin. Bir dosyanın ne olduğunu adı değil içeriği söyler.",
  },
  photo_too_large: {
    title: "Eklenmedi: fotoğraf çok büyük.",
    remedy: "Bir fotoğraf en çok 10 MB ve 40 megapiksel olabilir.",
  },
  photos_too_many: {
    title: "Eklenmedi: bir yorum beş fotoğraf gösterir.",
    remedy: "Başka eklemek için birini kaldırın.",
  },
  photo_harmful: {
    title: "Eklenmedi: dosyada zararlı yazılım bulundu.",
    remedy: "Dosyanın geldiği cihazı denetleyin ve fotoğrafı yeniden çekin.",
  },
  photo_not_looked_at: {
    title: "Eklenmedi: fotoğrafa şu anda bakılamadı.",
    remedy: "Bir dakika sonra deneyin. Sözleriniz ve yıldızlarınız saklandı.",
  },
  photo_words_refused: {
    title: "Eklenmedi: fotoğrafın yanındaki sözler bir kurala aykırı.",
    remedy: "Fotoğrafın ne gösterdiğini kısaca söyleyip yeniden ekleyin.",
  },
};
