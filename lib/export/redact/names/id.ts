import type { PersonWords } from './pack';

export default {
  code: 'id',
  script: 'cased',
  cues: 'hubungi|hub|kontak|kontak person|contact person|cp|wa|whatsapp|chat|telp|telepon|telpon|sms|cari|tanya|temui|bicara dengan|nama saya|a.n|atas nama|narahubung|pic|info|japri|kirim ke|hubungi admin|admin|agen|sponsor|salam|nama',
  between: 'kami|dengan|ke|no|di|bagian|ibu|bapak|via|saudara|langsung|saja|adalah|person|hrd|admin|nomor|agen|sponsor',
  titles:
    'pak|bapak|bpk|bu|ibu|mbak|mba|mas|kak|kakak|bang|abang|om|tante|sdr|sdri|saudara|saudari|ustadz|ustad|haji|hj|h|teh|teteh|aa|kang|neng|nona|tuan|nyonya|puan|encik|cik|koh|ci|mr|ms|madam',
  names:
    'budi|agus|slamet|eko|joko|bambang|dedi|hendra|rudi|iwan|wahyu|ahmad|muhammad|yudi|andi|sri|siti|dewi|nur|sari|wati|endang|lestari|ratna|yuni|indah|rina|fitri|ayu|putri|ani|nining|tuti|yanti|maya|nurul|rini|susi|asep|ujang|cecep|dian|mega|wulan',
  not: 'kami|kita|segera|sekarang|langsung|via|kantor|kerja|pekerja|lowongan|loker|gaji|bulan|hari|minggu|jam|lamaran|cv|email|telepon|telp|hp|no|nomor|wa|whatsapp|telegram|line|dan|atau|di|ke|dari|untuk|yang|ini|itu|pt|cv|hotel|restoran|toko|pabrik|kapal|malaysia|indonesia|taiwan|hongkong|singapura|jakarta|surabaya|senin|selasa|rabu|kamis|jumat|sabtu|januari|februari|maret|juni|juli|agustus|oktober|desember|info|informasi|lebih|lanjut|hubungi|admin|hrd|bagian|pria|wanita|gratis|biaya|kontrak|paspor|visa|cepat|proses|luar|negeri|agensi|perusahaan|posisi|sopir|koki|dapur|pembantu|cuma|hanya|serius|minat|berminat',
} satisfies PersonWords;
