/** Relative and named days: when something was posted. */
export const dates = [
  'ago|today|yesterday|just now|posted|days ago|hours ago|vor|gestern|heute|veröffentlicht|il y a|aujourd hui|hier|publié|hace|hoy|ayer|publicado|publicada|há|hoje|ontem|fa|oggi|ieri|pubblicato|geleden|vandaag|gisteren|temu|dzisiaj|dziś|wczoraj|opublikowano|dnes|včera|před|pred|ma|tegnap|azi|ieri|acum|сегодня|вчера|назад|сьогодні|вчора|тому|днес|prieš|šiandien|vakar|šodien|pirms|täna|eile|tagasi|idag|igår|sedan|i dag|i går|siden|tänään|eilen|sitten|bugün|dün|önce|bu gün|dünən|σήμερα|χθες|πριν|danas|jučer|juče|prije|pre|اليوم|أمس|منذ|امروز|دیروز|پیش|היום|אתמול|לפני|आज|कल|पहले|আজ|hôm nay|hôm qua|trước|hari ini|kemarin|semalam|yang lalu|lalu|วันนี้|เมื่อวาน|ที่แล้ว|今日|昨日|日前|時間前|今天|昨天|小时前|天前|发布|前发布|오늘|어제|일 전|시간 전',
].join('|');

/** Beginnings of month names; with a number beside them they make a date. */
export const months =
  'jan~|feb~|mar|mars|march|märz|mär|mart|marzo|março|april~|apr|avril|abr|abril|maj|may|mai|mayo|maio|maggio|jun|june|juni~|juin|junio|junho|giugno|jul|july|juli~|juillet|julio|julho|luglio|aug~|août|ago|agosto|sep|sept~|sett~|set|setembro|oct~|okt~|ott~|out|outubro|nov|november|novem~|dec|december|dez~|dic|diciembre|dicembre|déc~|stycz~|lut~|marca|kwiet~|maja|czerw~|lip~|sierp~|wrze~|paźdz~|listop~|grud~|янв~|фев~|мар|марта|апр~|мая|май|июн~|июл~|авг~|сен~|окт~|ноя~|дек~|січ~|лют~|берез~|квіт~|трав~|черв~|лип~|серп~|верес~|жовт~|листоп~|груд~|ocak|şubat|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık';
