import type { ShopperMessages } from "../messages.ts";

/** Photos beside reviews and a person's own data, in Turkish. */
export const photos: ShopperMessages = {
  photos: {
    strip: "Yorumlardan fotoğraflar",
    by: (author) => `Fotoğraf: ${author}`,
    all: (count) => `Tümü (${count})`,
    only: (count) => `fotoğraflı (${count})`,
    place: (at, of) => `Fotoğraf ${at} / ${of}`,
    previous: "Önceki",
    next: "Sonraki",
    close: "Kapat",
    label: "Fotoğraflar",
    hint: "En çok beş; JPEG, PNG veya WebP. Yer, zaman ve cihaz bilgisi çıkarılır.",
    describe: "Ne gösteriyor",
    describeHint: "Göremeyenlere okunur.",
    addTitle: "Fotoğraf ekle",
    add: "Ekle",
    remove: "Kaldır",
    status: { shown: "Görünüyor", held: "Bir kişiyi bekliyor", refused: "Gösterilmiyor" },
    heldText: "Bu fotoğrafa önce bir kişi bakar. Sözleriniz ve yıldızlarınız onu beklemez.",
    refusedText: "Bir kişi gösterilmemesine karar verdi ve nedenini yazdı.",
  },
  data: {
    title: "Verileriniz",
    intro: "Burada hakkınızda tutulan her şey. Bu sayfayı başka kimse görmez.",
    name: "Yorumlarınızın yanındaki ad",
    fields: "Siparişleriniz için",
    fieldsNone: "Siparişleriniz için şu anda bir şey tutulmuyor.",
    order: "Sipariş",
    what: "Ne",
    value: "Verildiği gibi",
    looks: "Kim baktı",
    looksNone: "Kimse bakmadı.",
    who: "Satıcı",
    when: "Ne zaman",
    messages: (count) => `Yazışmalarınızdaki iletiler: ${count}`,
    download: "Hepsini dosya olarak indir",
    eraseTitle: "Verilerimi sil",
    eraseText:
      "Adresler, size ulaşma yolları, taslaklar ve tüm iletileriniz şimdi kalıcı olarak silinir. Yorumlarınız siz silene kadar kalır. Kayıtta yalnız kimsenin okuyamayacağı izler kalır.",
    eraseConfirm: "Bunun geri alınamayacağını anlıyorum",
    erase: "Şimdi sil",
    erased: "Verileriniz silindi.",
    erasedText: (messages, fields, files) =>
      `İletiler: ${messages}. Sipariş bilgileri: ${fields}. Dosyalar: ${files}.`,
  },
};
