import type { LanguageCase } from './cases';

/** Written for this file, Indonesian with Malay; each positive is followed by its lawful twin. */
export default [
  // worker-paid-fee
  {
    text: 'Dicari tenaga kebersihan untuk hotel di luar negeri. Calon pekerja membayar biaya administrasi Rp3.500.000 sebelum wawancara.',
    about: 'fee before the interview',
    expect: { level: 'flagged', signals: ['worker-paid-fee'] },
  },
  {
    text: 'Dicari tenaga kebersihan untuk hotel di luar negeri. Calon pekerja tidak membayar biaya apa pun, semua ditanggung perusahaan.',
    about: 'twin: no fee',
    expect: { level: 'none', not: ['worker-paid-fee'] },
    contrast: 0,
  },
  {
    text: 'Lowongan operator pabrik. Kirim dulu 750 ribu lewat Dana supaya nama Anda masuk daftar.',
    about: 'transfer to get on the list',
    expect: { level: 'flagged', signals: ['worker-paid-fee'] },
  },
  {
    text: 'Lowongan operator pabrik. Kirim CV lewat email supaya nama Anda masuk daftar.',
    about: 'twin: send a CV',
    expect: { level: 'none', not: ['worker-paid-fee'] },
    contrast: 2,
  },
  {
    text: 'Kerja kebun di Malaysia. Medical, paspor dan pelatihan ditanggung sendiri oleh calon, total 6 juta.',
    about: 'related costs on the worker',
    expect: { level: 'flagged', signals: ['worker-paid-fee'] },
  },
  {
    text: 'Kerja kebun di Malaysia. Medical, paspor dan pelatihan ditanggung majikan.',
    about: 'twin: employer bears the costs',
    expect: { level: 'none', not: ['worker-paid-fee'] },
    contrast: 4,
  },
  {
    text: 'Kerja kilang, permit disediakan. Yuran pendaftaran RM450 dibayar kepada ejen sebelum mula kerja.',
    about: 'Malay: fee to the agent',
    expect: { level: 'flagged', signals: ['worker-paid-fee'] },
  },
  {
    text: 'Kerja kilang, permit disediakan. Tiada yuran pendaftaran, majikan bayar semua kos.',
    about: 'twin, Malay: no fee',
    expect: { level: 'none', not: ['worker-paid-fee'] },
    contrast: 6,
  },
  {
    text: 'Lowongan kerja pabrik. Tidak dipungut biaya penempatan, cuma uang berkas dua juta di muka.',
    about: 'denied fee, charged under another name',
    expect: { level: 'flagged', signals: ['worker-paid-fee'] },
  },
  // bond-or-exit-penalty
  {
    text: 'Pelayan restoran di luar kota. Ada uang jaminan lima juta yang baru kembali setelah kontrak dua tahun selesai.',
    about: 'deposit back after two years',
    expect: { level: 'flagged', signals: ['bond-or-exit-penalty'] },
  },
  {
    text: 'Pelayan restoran di luar kota. Tidak ada uang jaminan, boleh berhenti kapan saja dengan pemberitahuan dua minggu.',
    about: 'twin: no deposit, notice',
    expect: { level: 'none', not: ['bond-or-exit-penalty'] },
    contrast: 9,
  },
  {
    text: 'Lowongan perawat lansia. Kalau pulang sebelum setahun, wajib ganti ongkos tiket dan visa 18 juta.',
    about: 'exit penalty',
    expect: { level: 'flagged', signals: ['bond-or-exit-penalty'] },
  },
  {
    text: 'Lowongan perawat lansia. Kalau pulang sebelum setahun, tidak ada denda apa pun.',
    about: 'twin: no penalty',
    expect: { level: 'none', not: ['bond-or-exit-penalty'] },
    contrast: 11,
  },
  {
    text: 'Penempatan ke luar negeri. Sertifikat tanah orang tua ditinggal di kantor sampai kontrak habis.',
    about: 'land title left at the office',
    expect: { level: 'flagged', signals: ['bond-or-exit-penalty'] },
  },
  {
    text: 'Penempatan ke luar negeri. Fotokopi ijazah dan dua surat referensi dikirim ke kantor.',
    about: 'twin: copies of certificates',
    expect: { level: 'none', not: ['bond-or-exit-penalty'] },
    contrast: 13,
  },
  {
    text: 'Kerja ladang. Pekerja yang lari akan dikenakan denda RM5,000 dan penjamin kena bayar.',
    about: 'Malay: fine for running, guarantor',
    expect: { level: 'flagged', signals: ['bond-or-exit-penalty'] },
  },
  {
    text: 'Kerja ladang. Pekerja yang mahu berhenti beri notis sebulan sahaja.',
    about: 'twin, Malay: notice',
    expect: { level: 'none', not: ['bond-or-exit-penalty'] },
    contrast: 15,
  },
  // debt-repayment-from-wages
  {
    text: 'Kerja di kapal. Tiket dan visa kami talangi dulu, nanti dicicil dari gaji sampai lunas.',
    about: 'advanced and taken from wages',
    expect: { level: 'flagged', signals: ['debt-repayment-from-wages'] },
  },
  {
    text: 'Kerja di kapal. Tiket dan visa kami bayar penuh, gaji utuh tanpa potongan.',
    about: 'twin: wage without deduction',
    expect: { level: 'none', not: ['debt-repayment-from-wages'] },
    contrast: 17,
  },
  {
    text: 'Berangkat tanpa modal, tujuh bulan pertama gaji dipotong untuk PT.',
    about: 'seven months deducted',
    expect: { level: 'flagged', signals: ['debt-repayment-from-wages'] },
  },
  {
    text: 'Berangkat tanpa modal, gaji bulan pertama dibayar penuh.',
    about: 'twin: first month in full',
    expect: { level: 'none', not: ['debt-repayment-from-wages'] },
    contrast: 19,
  },
  {
    text: 'Dicari ART. Uang saku untuk keluarga lima juta, nanti diganti dengan kerja di rumah majikan.',
    about: 'pocket money worked off',
    expect: { level: 'flagged', signals: ['debt-repayment-from-wages'] },
  },
  {
    text: 'Dicari ART. Uang saku untuk keluarga lima juta dari perusahaan dan tidak perlu dikembalikan.',
    about: 'twin: not to be returned',
    expect: { level: 'none', not: ['debt-repayment-from-wages'] },
    contrast: 21,
  },
  {
    text: 'Kerja restoran. Levi dan permit majikan bayar dulu, tolak gaji RM300 sebulan sehingga selesai hutang.',
    about: 'Malay: levy cut from pay',
    expect: { level: 'flagged', signals: ['debt-repayment-from-wages'] },
  },
  {
    text: 'Kerja restoran. Levi dan permit majikan bayar, tiada potongan gaji.',
    about: 'twin, Malay: no deduction',
    expect: { level: 'none', not: ['debt-repayment-from-wages'] },
    contrast: 23,
  },
  {
    text: 'Lowongan tambang. Makan dan mess dicatat di buku utang, baru gajian setelah lunas.',
    about: 'food and bed in the debt book',
    expect: { level: 'flagged', signals: ['debt-repayment-from-wages'] },
  },
  // document-retention
  {
    text: 'Kerja konstruksi di Timur Tengah. Sesampainya di sana paspor disimpan majikan sampai kontrak selesai.',
    about: 'passport kept till the end',
    expect: { level: 'flagged', signals: ['document-retention'] },
  },
  {
    text: 'Kerja konstruksi di Timur Tengah. Sesampainya di sana paspor tetap Anda pegang sendiri.',
    about: 'twin: you hold it',
    expect: { level: 'none', not: ['document-retention'] },
    contrast: 26,
  },
  {
    text: 'Lowongan proyek. KTP dan kartu ATM dikumpulkan mandor selama proyek berjalan.',
    about: 'ID and bank card gathered',
    expect: { level: 'flagged', signals: ['document-retention'] },
  },
  {
    text: 'Lowongan proyek. KTP ditunjukkan ke mandor lalu langsung dikembalikan.',
    about: 'twin: shown and handed back',
    expect: { level: 'none', not: ['document-retention'] },
    contrast: 28,
  },
  {
    text: 'Lowongan kasir minimarket. Ijazah asli diserahkan ke HRD sebagai jaminan.',
    about: 'diploma as security',
    expect: { level: 'flagged', signals: ['document-retention'] },
  },
  {
    text: 'Lowongan kasir minimarket. Ijazah asli dibawa saat wawancara untuk dicek dan dibawa pulang lagi.',
    about: 'twin: diploma shown at interview',
    expect: { level: 'none', not: ['document-retention'] },
    contrast: 30,
  },
  {
    text: 'Kerja pembinaan. Pasport dipegang oleh majikan untuk keselamatan, dapat balik bila tamat kontrak.',
    about: 'Malay: held by the employer',
    expect: { level: 'flagged', signals: ['document-retention'] },
  },
  {
    text: 'Kerja pembinaan. Pasport anda simpan sendiri, majikan hanya ambil salinan.',
    about: 'twin, Malay: own keeping, copy taken',
    expect: { level: 'none', not: ['document-retention'] },
    contrast: 32,
  },
  // movement-or-contact-control
  {
    text: 'Lowongan penjahit. Selama masa kontrak penghuni mess tidak diizinkan keluar kawasan tanpa seizin mandor.',
    about: 'not out without leave',
    expect: { level: 'flagged', signals: ['movement-or-contact-control'] },
  },
  {
    text: 'Lowongan penjahit. Penghuni mess bebas keluar masuk dan pegang kunci sendiri.',
    about: 'twin: come and go',
    expect: { level: 'none', not: ['movement-or-contact-control'] },
    contrast: 34,
  },
  {
    text: 'Lowongan tambak. HP dikumpulkan di pos, telepon ke keluarga cuma sekali sebulan.',
    about: 'phones gathered, one call a month',
    expect: { level: 'flagged', signals: ['movement-or-contact-control'] },
  },
  {
    text: 'Lowongan tambak. HP boleh dipakai kapan saja, wifi gratis di mess.',
    about: 'twin: phone any time',
    expect: { level: 'none', not: ['movement-or-contact-control'] },
    contrast: 36,
  },
  {
    text: 'Kerja garmen. Pintu mess digembok dari jam sembilan malam, keluar harus ditemani satpam.',
    about: 'locked at night, accompanied',
    expect: { level: 'flagged', signals: ['movement-or-contact-control'] },
  },
  {
    text: 'Kerja garmen. Pintu mess terbuka, pulang jam berapa saja silakan.',
    about: 'twin: open door',
    expect: { level: 'none', not: ['movement-or-contact-control'] },
    contrast: 38,
  },
  {
    text: 'Pembantu rumah tidak dibenarkan keluar rumah atau bercakap dengan jiran.',
    about: 'Malay: maid may not go out or talk',
    expect: { level: 'flagged', signals: ['movement-or-contact-control'] },
  },
  {
    text: 'Pembantu rumah cuti setiap Ahad dan bebas keluar.',
    about: 'twin, Malay: Sunday off and free',
    expect: { level: 'none', not: ['movement-or-contact-control'] },
    contrast: 40,
  },
  // scam-compound-lure
  {
    text: 'Dibutuhkan admin chat untuk perusahaan online di Poipet, gaji 14 juta, tanpa pengalaman, tiket kami kirim minggu ini, tinggal di mess dalam kawasan.',
    about: 'chat, hub, ticket, closed site',
    expect: { level: 'flagged', signals: ['scam-compound-lure'] },
  },
  {
    text: 'Dibutuhkan admin chat toko online di Bandung, kontrak tertulis, lima hari kerja, BPJS, alamat kantor jelas.',
    about: 'twin: shop in town',
    expect: { level: 'none', not: ['scam-compound-lure'] },
    contrast: 42,
  },
  {
    text: 'CS game online, cukup bisa ngetik, terbang ke Bangkok lalu dijemput sopir menyeberang sungai.',
    about: 'typing, pickup over the river',
    expect: { level: 'flagged', signals: ['scam-compound-lure'] },
  },
  {
    text: 'CS game online kerja dari rumah, gaji UMR, wawancara dengan tim.',
    about: 'twin: from home',
    expect: { level: 'none', not: ['scam-compound-lure'] },
    contrast: 44,
  },
  {
    text: 'Telemarketer untuk platform pelaburan, tiada temuduga, tiket dibayar, tinggal di asrama syarikat dan tidak boleh keluar.',
    about: 'Malay: investment telesales, dormitory',
    expect: { level: 'flagged', signals: ['scam-compound-lure'] },
  },
  {
    text: 'Telemarketer bank di Kuala Lumpur, latihan di pejabat, cuti dua hari seminggu.',
    about: 'twin, Malay: bank office',
    expect: { level: 'none', not: ['scam-compound-lure'] },
    contrast: 46,
  },
  // the other signals
  {
    text: 'Gaji besar, kerja santai, semua pelamar pasti diterima.',
    about: 'big pay, all accepted',
    expect: { signals: ['implausible-offer'] },
  },
  {
    text: 'Gaji fantastis tanpa pengalaman. Jenis pekerjaan baru dijelaskan setelah tiba di sana.',
    about: 'lure and gap',
    expect: { level: 'flagged', signals: ['implausible-offer', 'vague-job-or-employer'] },
  },
  {
    text: 'Lowongan luar negeri, nama perusahaan tidak bisa kami sebutkan.',
    about: 'employer not named',
    expect: { signals: ['vague-job-or-employer'] },
  },
  {
    text: 'Dicari model ke Dubai, tanpa audisi, tiket dan vila sudah ditanggung.',
    about: 'model, all paid',
    expect: { level: 'flagged', signals: ['front-offer-lure'] },
  },
  {
    text: 'Dicari model katalog, casting di studio kami, kontrak sebelum berangkat.',
    about: 'twin: casting with contract',
    expect: { level: 'none', not: ['front-offer-lure'] },
    contrast: 51,
  },
  {
    text: 'Kerja hotel di luar negeri. Kontrak baru ditandatangani di sana, yang dari kedutaan cuma formalitas.',
    about: 'signed there',
    expect: { level: 'flagged', signals: ['contract-substitution'] },
  },
  {
    text: 'Kerja hotel di luar negeri. Kontrak ditandatangani dan dijelaskan sebelum berangkat.',
    about: 'twin: before departure',
    expect: { level: 'none', not: ['contract-substitution'] },
    contrast: 53,
  },
  {
    text: 'Kerja salon. Masuk pakai visa wisata dulu, nanti diurus jadi visa kerja.',
    about: 'tourist visa, changed later',
    expect: { level: 'flagged', signals: ['visa-mismatch'] },
  },
  {
    text: 'Kerja salon. Visa kerja terbit sebelum berangkat.',
    about: 'twin: work visa first',
    expect: { level: 'none', not: ['visa-mismatch'] },
    contrast: 55,
  },
  {
    text: 'Kerja restoran. Kalau ditanya petugas imigrasi bilang saja mau jalan-jalan.',
    about: 'coached answers',
    expect: { level: 'flagged', signals: ['visa-mismatch'] },
  },
  {
    text: 'Lowongan gudang. Tidak punya dokumen malah bagus, asal nurut dan tidak banyak tanya.',
    about: 'no papers preferred',
    expect: { level: 'flagged', signals: ['targets-vulnerability'] },
  },
  {
    text: 'Gadis umur 15 tahun bisa kerja di karaoke, tinggal di mess.',
    about: 'age under 18 in a night venue',
    expect: { level: 'flagged', signals: ['minor-indicated'] },
  },
  {
    text: 'Dicari pengasuh untuk anak umur 10 tahun, gaji 3 juta per bulan.',
    about: 'alone: babysitter for a child of that age',
    expect: { not: ['minor-indicated'] },
  },
  {
    text: 'Berangkat nanti malam, jangan cerita ke siapa pun, lalu hapus chat ini.',
    about: 'leave now, secret, delete',
    expect: { level: 'flagged', signals: ['pressure-and-secrecy'] },
  },
  {
    text: 'Kerja di luar negeri. Jangan lapor ke KBRI, nanti kalian dipulangkan.',
    about: 'keep away from the embassy',
    expect: { level: 'flagged', signals: ['pressure-and-secrecy'] },
  },
  {
    text: 'PRT menginap. Kerja dari subuh sampai tengah malam, tidak ada hari libur.',
    about: 'dawn to midnight, no day off',
    expect: { level: 'flagged', signals: ['excessive-hours'] },
  },
  {
    text: 'PRT menginap. Kerja delapan jam, libur dua hari seminggu.',
    about: 'twin: days off',
    expect: { level: 'none', not: ['excessive-hours'] },
    contrast: 63,
  },
  {
    text: 'Kerja kapal ikan. Gaji baru dibayar sekaligus di akhir kontrak.',
    about: 'paid once at the end',
    expect: { level: 'flagged', signals: ['wage-withholding'] },
  },
  {
    text: 'Kerja kapal ikan. Gaji ditransfer setiap bulan ke rekening Anda dengan slip gaji.',
    about: 'twin: monthly by transfer',
    expect: { level: 'none', not: ['wage-withholding'] },
    contrast: 65,
  },
  {
    text: 'Kerja pabrik. Setiap kesalahan didenda dan dipotong dari upah.',
    about: 'fined for mistakes',
    expect: { level: 'flagged', signals: ['wage-withholding'] },
  },
  {
    text: 'Visa pasti tembus, ada orang dalam di kedutaan.',
    about: 'man inside the embassy',
    expect: { level: 'flagged', signals: ['illicit-facilitation'] },
  },
  {
    text: 'Paspor pakai nama orang lain bisa kami buatkan.',
    about: 'papers in another name',
    expect: { level: 'flagged', signals: ['illicit-facilitation'] },
  },
  {
    text: 'Program resmi pemerintah kerja ke Jepang, daftar cukup lewat WhatsApp.',
    about: 'official programme by messenger',
    expect: { level: 'flagged', signals: ['sham-authority'] },
  },
  {
    text: 'Anak-anak kami ready siang malam, pilih lewat mami, hasil dibagi dua dengan rumah.',
    kind: 'escort',
    about: 'chosen with the manager, split',
    expect: { level: 'flagged', signals: ['third-party-control'] },
  },
  {
    text: 'Cewek kami tidak boleh menolak tamu, atur lewat manajer.',
    kind: 'escort',
    about: 'may not refuse',
    expect: { level: 'flagged', signals: ['third-party-control', 'no-refusal-services'] },
  },
  {
    text: 'Lihat anak kami yang lain di nomor yang sama, tanya Anna, Bella atau Cindy.',
    kind: 'escort',
    about: 'many names, one number',
    expect: { level: 'flagged', signals: ['template-reuse'] },
  },
  {
    text: 'Kerja malam, hubungi WA nol delapan satu dua tiga empat lima enam tujuh delapan sembilan.',
    about: 'number in words',
    expect: { signals: ['obscured-contact'] },
  },
  // hard negatives
  {
    text: 'Tanpa biaya untuk pekerja, semua ditanggung majikan.',
    about: 'no fee at any stage',
    expect: { level: 'none' },
  },
  { text: 'Paspor Anda pegang sendiri.', about: 'you keep your passport', expect: { level: 'none' } },
  {
    text: 'Silakan bawa paspor asli saat wawancara untuk pengecekan.',
    about: 'passport to the interview',
    expect: { level: 'none' },
  },
  {
    text: 'Kamar tidak wajib, sewa 600 ribu per bulan tertulis di slip gaji.',
    about: 'rent stated and optional',
    expect: { level: 'none' },
  },
  {
    text: 'Karyawan dapat mengundurkan diri dengan pemberitahuan satu bulan.',
    about: 'notice period',
    expect: { level: 'none' },
  },
  {
    text: 'Pengungsi dipersilakan melamar, tidak perlu bahasa lokal, ada penerjemah.',
    about: 'refugees welcome',
    expect: { level: 'none' },
  },
  {
    text: 'Perawat lansia menginap, kamar sendiri, 40 jam seminggu, libur Sabtu Minggu.',
    about: 'live-in, fair',
    expect: { level: 'none' },
  },
  {
    text: 'Waspada penipuan lowongan! Jangan pernah membayar biaya pendaftaran kepada siapa pun, laporkan ke polisi.',
    about: 'warning',
    expect: { level: 'none' },
  },
  {
    text: 'Kami tidak pernah meminta uang kepada pelamar. Laporkan siapa pun yang meminta biaya atas nama kami.',
    about: 'we never ask for money',
    expect: { level: 'none' },
  },
  {
    text: 'Pengadilan memvonis calo yang memungut 40 juta dari tiap pekerja dan menahan paspor mereka.',
    about: 'news',
    expect: { level: 'none' },
  },
  {
    text: 'Majikan saya menahan paspor saya dan saya tidak boleh keluar. Siapa yang bisa bantu?',
    about: 'request for help',
    expect: { level: 'none' },
  },
  {
    text: 'Saya mandiri, tarif saya sendiri, dewasa 18+, tanpa manajer, janji dulu lewat chat.',
    kind: 'escort',
    about: 'independent escort',
    expect: { level: 'none' },
  },
  {
    text: 'Lembaga pendamping korban perdagangan orang mencari pekerja sosial, pengalaman dua tahun.',
    about: 'NGO job',
    expect: { level: 'none' },
  },
  {
    text: 'Dijual motor bekas tahun 2018, surat lengkap, harga 9 juta, bisa nego.',
    about: 'product',
    expect: { level: 'none' },
  },
  {
    text: 'Disewakan kamar kos dekat kampus, deposit satu bulan, sewa 900 ribu per bulan.',
    about: 'rental',
    expect: { level: 'none' },
  },
  {
    text: 'Sales properti, gaji pokok plus komisi penjualan, bonus bulanan.',
    about: 'sales commission',
    expect: { level: 'none' },
  },
  {
    text: 'Dibutuhkan staf gudang, gaji UMK, BPJS, jaminan kesehatan dan jaminan hari tua.',
    about: 'health and social insurance',
    expect: { level: 'none' },
  },
  {
    text: 'Syarat: memiliki paspor yang masih berlaku, KTP, ijazah minimal SMA dan SIM A.',
    about: 'requirements',
    expect: { level: 'none' },
  },
  {
    text: 'Deposit kunci loker Rp20.000, dikembalikan saat kunci diserahkan.',
    about: 'locker key',
    expect: { level: 'none' },
  },
  {
    text: 'Gaji dipotong pajak dan iuran BPJS sesuai peraturan, tertulis di slip gaji.',
    about: 'tax and insurance deducted',
    expect: { level: 'none' },
  },
  {
    text: 'Pelatihan gratis dan seragam disediakan perusahaan, tanpa pungutan.',
    about: 'paid training',
    expect: { level: 'none' },
  },
  // quiet pairs
  {
    text: 'Rumah makan Padang di Batam mencari dua juru masak. Jam kerja pagi sampai sore, makan tiga kali. Mess ada di lantai atas. Surat-surat titip di ibu pemilik selama ikut kami. Yang minat bisa langsung WA.',
    about: 'quiet: one oblique sentence',
    expect: { level: 'flagged', signals: ['document-retention'] },
  },
  {
    text: 'Rumah makan Padang di Batam mencari dua juru masak. Jam kerja pagi sampai sore, makan tiga kali. Mess ada di lantai atas. Surat-surat tetap dipegang masing-masing. Yang minat bisa langsung WA.',
    about: 'quiet twin',
    expect: { level: 'none', not: ['document-retention'] },
    contrast: 96,
  },
  {
    text: 'Kebun sawit butuh pasangan suami istri. Rumah papan disediakan, beras tiap minggu. Ongkos jalan ditanggung bos dulu, nanti kerja sampai impas. Bisa berangkat kapan saja.',
    about: 'quiet: owed to who brings you',
    expect: { level: 'flagged', signals: ['debt-repayment-from-wages'] },
  },
  {
    text: 'Kebun sawit butuh pasangan suami istri. Rumah papan disediakan, beras tiap minggu. Ongkos jalan dari bos dan tidak diganti. Bisa berangkat kapan saja.',
    about: 'quiet twin',
    expect: { level: 'none', not: ['debt-repayment-from-wages'] },
    contrast: 98,
  },
  {
    text: 'Keluarga di Surabaya mencari pengasuh bayi. Kamar sendiri, makan bersama. Ke luar rumah hanya bersama sopir ibu. Gaji dua juta lima ratus.',
    about: 'quiet: only with the driver',
    expect: { level: 'flagged', signals: ['movement-or-contact-control'] },
  },
  {
    text: 'Keluarga di Surabaya mencari pengasuh bayi. Kamar sendiri, makan bersama. Minggu libur, silakan ke mana saja. Gaji dua juta lima ratus.',
    about: 'quiet twin',
    expect: { level: 'none', not: ['movement-or-contact-control'] },
    contrast: 100,
  },
  {
    text: 'Restoran mencari pelayan untuk musim liburan. Seragam disediakan, makan siang gratis. Siapa yang berhenti di tengah jalan, gajinya hangus. Lamar lewat email.',
    about: 'quiet: leaving forfeits pay',
    expect: { level: 'flagged', signals: ['bond-or-exit-penalty'] },
  },
  {
    text: 'Restoran mencari pelayan untuk musim liburan. Seragam disediakan, makan siang gratis. Siapa yang berhenti di tengah jalan tetap dibayar sesuai hari kerja. Lamar lewat email.',
    about: 'quiet twin',
    expect: { level: 'none', not: ['bond-or-exit-penalty'] },
    contrast: 102,
  },
  // written after the pack, as another writer
  {
    text: 'Butuh 20 orang untuk pabrik sarung tangan. Siapkan 4,5 juta buat pengurusan, sisanya setelah visa turun.',
    about: 'another writer',
    expect: { level: 'flagged', signals: ['worker-paid-fee'] },
  },
  {
    text: 'Lolos tes? Seragam dan sepatu beli di kantor 850 ribu sebelum training.',
    about: 'another writer',
    expect: { level: 'flagged', signals: ['worker-paid-fee'] },
  },
  {
    text: 'Jaminan masuk kerja, mahar dua juta saja, bayar waktu ketemu HRD.',
    about: 'another writer',
    expect: { level: 'flagged', signals: ['worker-paid-fee'] },
  },
  {
    text: 'Pemohon perlu bank in RM300 untuk proses permit, resit tidak diberi.',
    about: 'another writer',
    expect: { level: 'flagged', signals: ['worker-paid-fee'] },
  },
  {
    text: 'Yang mau ikut kapal, istri atau orang tua ikut tanda tangan, kalau kabur mereka yang dituntut.',
    about: 'another writer',
    expect: { level: 'flagged', signals: ['bond-or-exit-penalty'] },
  },
  {
    text: 'BPKB motor dititip di yayasan, diambil lagi kalau kontrak beres.',
    about: 'another writer',
    expect: { level: 'flagged', signals: ['bond-or-exit-penalty'] },
  },
  {
    text: 'Pecah kontrak bayar ganti rugi tiga bulan gaji.',
    about: 'another writer',
    expect: { level: 'flagged', signals: ['bond-or-exit-penalty'] },
  },
  {
    text: 'Modal jalan dari juragan, tangkapan pertama untuk nutup utang dulu.',
    about: 'another writer',
    expect: { level: 'flagged', signals: ['debt-repayment-from-wages'] },
  },
  {
    text: 'Belum kerja sudah dapat 3 juta, gajinya dikurangi tiap bulan sampai impas.',
    about: 'another writer',
    expect: { level: 'flagged', signals: ['debt-repayment-from-wages'] },
  },
  {
    text: 'Berangkat gratis, potongan sembilan bulan, dua juta setiap gajian.',
    about: 'another writer',
    expect: { level: 'flagged', signals: ['debt-repayment-from-wages'] },
  },
  {
    text: 'Duit tambang ejen dahulukan, gaji tiga bulan pertama ejen ambil.',
    about: 'another writer',
    expect: { level: 'flagged', signals: ['debt-repayment-from-wages'] },
  },
  {
    text: 'Surat-surat penting aman di brankas bos, tidak usah khawatir hilang.',
    about: 'another writer',
    expect: { level: 'flagged', signals: ['document-retention'] },
  },
  {
    text: 'Begitu mendarat, sopir ambil paspor kalian untuk diserahkan ke kantor.',
    about: 'another writer',
    expect: { level: 'flagged', signals: ['document-retention'] },
  },
  {
    text: 'Buku pelaut dan ijazah di tangan agen sampai turun kapal.',
    about: 'another writer',
    expect: { level: 'flagged', signals: ['document-retention'] },
  },
  {
    text: 'Ijazah tahan satu tahun.',
    about: 'another writer',
    expect: { level: 'flagged', signals: ['document-retention'] },
  },
  {
    text: 'Jam tujuh malam gerbang sudah digembok, yang keluar tanpa surat jalan kena sanksi.',
    about: 'another writer',
    expect: { level: 'flagged', signals: ['movement-or-contact-control'] },
  },
  {
    text: 'Ke warung pun harus sama sopir.',
    about: 'another writer',
    expect: { level: 'flagged', signals: ['movement-or-contact-control'] },
  },
  {
    text: 'Tiga bulan awal tidak pegang HP dulu, kabar ke orang rumah lewat nyonya.',
    about: 'another writer',
    expect: { level: 'flagged', signals: ['movement-or-contact-control'] },
  },
  {
    text: 'Maid kami tak pegang telefon, tak ada kawan di luar, duduk dalam rumah sahaja.',
    about: 'another writer',
    expect: { level: 'flagged', signals: ['movement-or-contact-control'] },
  },
  {
    text: 'Lagi cari anak muda jago chatting buat tim crypto di Kamboja, gak perlu CV, mess satu gedung sama kantor, tiket dibelikan.',
    about: 'another writer',
    expect: { level: 'flagged', signals: ['scam-compound-lure'] },
  },
  {
    text: 'Marketing online luar negeri, gaji 900 USD, siapa saja diterima, begitu turun pesawat ada mobil jemput ke perbatasan.',
    about: 'another writer',
    expect: { level: 'flagged', signals: ['scam-compound-lure'] },
  },
  {
    text: 'Upah dihitung nanti kalau panen sudah dijual.',
    about: 'another writer',
    expect: { level: 'flagged', signals: ['wage-withholding'] },
  },
  {
    text: 'Jaga lansia siang malam, libur hanya lebaran.',
    about: 'another writer',
    expect: { level: 'flagged', signals: ['excessive-hours'] },
  },
  {
    text: 'Ini antara kita saja, ibumu tidak usah tahu.',
    about: 'another writer',
    expect: { level: 'flagged', signals: ['pressure-and-secrecy'] },
  },
  {
    text: 'Pabrik roti menerima pegawai packing, gaji dibayar setiap Sabtu, kalau mau berhenti cukup bilang seminggu sebelumnya.',
    about: 'another writer',
    expect: { level: 'none' },
  },
  {
    text: 'Tiket pulang pergi dibayar perusahaan setiap tahun dan tidak dipotong dari gaji.',
    about: 'another writer',
    expect: { level: 'none' },
  },
  {
    text: 'Paspor Anda akan kami antar ke kedutaan untuk stempel visa dan dikembalikan hari itu juga.',
    about: 'another writer',
    expect: { level: 'none' },
  },
  {
    text: 'Kami menyediakan mess gratis, boleh pulang tiap akhir pekan.',
    about: 'another writer',
    expect: { level: 'none' },
  },
  {
    text: 'Marketing deposito bank, target bulanan, gaji pokok dan komisi.',
    about: 'another writer',
    expect: { level: 'none' },
  },
  {
    text: 'Kontrak dua tahun, gaji 5 juta, uang makan, lembur dibayar sesuai undang-undang.',
    about: 'another writer',
    expect: { level: 'none' },
  },
  {
    text: 'Koki berpengalaman, keluar masuk barang gudang dicatat, libur Minggu.',
    about: 'another writer',
    expect: { level: 'none' },
  },
  {
    text: 'Sopir pribadi, punya SIM A, mengantar anak sekolah, kerja Senin sampai Jumat.',
    about: 'another writer',
    expect: { level: 'none' },
  },
  {
    text: 'Syarat: fotokopi KTP, ijazah terakhir, surat lamaran dibawa langsung ke toko.',
    about: 'another writer',
    expect: { level: 'none' },
  },
  {
    text: 'Admin online shop, balas chat pelanggan, jam 9 sampai 5, lokasi Bekasi.',
    about: 'another writer',
    expect: { level: 'none' },
  },
  {
    text: 'Guru les untuk anak kelas 3 SD, bayaran per jam 75 ribu.',
    about: 'another writer',
    expect: { level: 'none' },
  },
  {
    text: 'Kasir minimarket, gaji UMR, seragam dari perusahaan, tidak ada penahanan ijazah.',
    about: 'another writer',
    expect: { level: 'none' },
  },
  // oblique, a second other writer
  {
    text: 'Dokumen asli ditahan sampai utang visa lunas.',
    about: 'oblique',
    expect: { level: 'flagged', signals: ['document-retention'] },
  },
  {
    text: 'KTP-mu aman, dipegang ibu kos selama kerja di sini.',
    about: 'oblique',
    expect: { level: 'flagged', signals: ['document-retention'] },
  },
  {
    text: 'Kami modali semuanya, kamu tinggal kerja, cicilannya dua juta tiap gajian selama setahun.',
    about: 'oblique',
    expect: { level: 'flagged', signals: ['debt-repayment-from-wages'] },
  },
  {
    text: 'Keluar kompleks cuma hari Minggu dan harus bareng rombongan pengawas.',
    about: 'oblique',
    expect: { level: 'flagged', signals: ['movement-or-contact-control'] },
  },
  {
    text: 'Yang serius saja, ada uang komitmen 1,5 juta, tidak kembali kalau batal.',
    about: 'oblique',
    expect: { level: 'flagged', signals: ['worker-paid-fee'] },
  },
  {
    text: 'Kad bank pekerja disimpan oleh bos, duit belanja diberi setiap Sabtu.',
    about: 'oblique',
    expect: { level: 'flagged', signals: ['document-retention'] },
  },
  {
    text: 'Kos bawa masuk RM6,000, bayar ansuran melalui gaji.',
    about: 'oblique',
    expect: { level: 'flagged', signals: ['debt-repayment-from-wages'] },
  },
  // honest ads with the same words
  {
    text: 'Marketing kredit BPKB mobil, gaji pokok 3 juta dan insentif.',
    about: 'near miss',
    expect: { level: 'none' },
  },
  {
    text: 'Staf gudang mengambil barang dari pabrik, menyimpan dokumen pengiriman di lemari arsip kantor.',
    about: 'near miss',
    expect: { level: 'none' },
  },
  {
    text: 'Nelayan berpengalaman menangkap ikan, bagi hasil, makan gratis, pulang tiap minggu.',
    about: 'near miss',
    expect: { level: 'none' },
  },
  {
    text: 'Satpam perumahan, mengumpulkan KTP tamu lalu mengembalikan saat keluar, shift 12 jam, libur seminggu sekali.',
    about: 'near miss',
    expect: { level: 'none' },
  },
  {
    text: 'Detail pekerjaan akan dijelaskan saat interview di kantor kami.',
    about: 'near miss',
    expect: { level: 'none' },
  },
  {
    text: 'Biaya hidup di sini murah, gaji 6 juta, kos sekitar 700 ribu per bulan.',
    about: 'near miss',
    expect: { level: 'none' },
  },
  {
    text: 'Perusahaan leasing mencari staf penagihan, memiliki SIM C dan motor sendiri.',
    about: 'near miss',
    expect: { level: 'none' },
  },
  {
    text: 'Kami mencari guru PAUD, ijazah S1, gaji sesuai UMR, libur Sabtu Minggu.',
    about: 'near miss',
    expect: { level: 'none' },
  },
  {
    text: 'Pemandu wisata untuk rombongan umroh, paket wisata ke Turki, tiket dan hotel ditanggung perusahaan, kontrak tahunan.',
    about: 'near miss',
    expect: { level: 'none' },
  },
  {
    text: 'Tunjangan: transport 500 ribu, kesehatan 300 ribu, uang makan 25 ribu per hari.',
    about: 'near miss',
    expect: { level: 'none' },
  },
  {
    text: 'Tukang potong rambut dicari, hasil dibagi 50:50, alat disediakan.',
    about: 'near miss',
    expect: { level: 'none' },
  },
  {
    text: 'Bayar di tempat, kurir dicari, komisi 3 ribu per paket, motor sendiri.',
    about: 'near miss',
    expect: { level: 'none' },
  },
  {
    text: 'Perawat untuk Jepang lewat program G to G, biaya ditanggung pemerintah, info di situs resmi BP2MI.',
    about: 'near miss',
    expect: { level: 'none' },
  },
  {
    text: 'Pembantu pulang pergi, kunci rumah kami titipkan, gaji 2 juta, Minggu libur.',
    about: 'near miss',
    expect: { level: 'none' },
  },
  {
    text: 'Jurujual diperlukan, gaji RM1,700, caruman KWSP dan PERKESO ditolak mengikut undang-undang.',
    about: 'near miss',
    expect: { level: 'none' },
  },
  {
    text: 'Pengawal keselamatan, 12 jam, lesen diperlukan, cuti seminggu sekali.',
    about: 'near miss',
    expect: { level: 'none' },
  },
  {
    text: 'Kerja kebun di luar, motor digadaikan dulu, uangnya titip ke Pak Agen sebelum berangkat.',
    about: 'the field goes first',
    expect: { level: 'flagged', signals: ['worker-paid-fee'] },
  },
  {
    text: 'Kerja kebun di luar, sawah tidak perlu dijual, semua biaya ditanggung perusahaan.',
    about: 'twin: nothing to sell',
    expect: { level: 'none', not: ['worker-paid-fee'] },
  },
  {
    text: 'Kuli sawit, semua rokok dan beras dicatat di warung mandor, dipotong dari gaji sampai lunas.',
    about: 'shop of the foreman',
    expect: { level: 'flagged', signals: ['debt-repayment-from-wages'] },
  },
  {
    text: 'Kuli sawit, makan gratis di kantin, gaji utuh setiap bulan lewat bank.',
    about: 'twin: meals free',
    expect: { level: 'none', not: ['debt-repayment-from-wages'] },
  },
  {
    text: 'KTP dan paspor dipegang juragan biar tidak kabur.',
    about: 'kept so that drivers stay',
    expect: { level: 'flagged', signals: ['document-retention'] },
  },
  {
    text: 'KTP dan SIM di dompet sendiri, kantor hanya foto.',
    about: 'twin: in your own wallet',
    expect: { level: 'none', not: ['document-retention'] },
  },
  {
    text: 'Tinggal di kompleks dijaga, gak keluar-keluar sampai kontrak habis.',
    about: 'complex is guarded',
    expect: { level: 'flagged', signals: ['movement-or-contact-control'] },
  },
  {
    text: 'Kirim CV ke WA, subjek: Nama_Posisi_Kota_No HP, no call.',
    about: 'phone number in the subject line',
    expect: { level: 'none', not: ['movement-or-contact-control'] },
  },
  {
    text: 'Di surat jaga toko, sampai sana disesuaikan kebijakan bos.',
    about: 'paper says one thing',
    expect: { level: 'flagged', signals: ['contract-substitution'] },
  },
  {
    text: 'Di surat jaga toko, gaji dan tugas sama persis, salinan kontrak sebelum berangkat.',
    about: 'twin: same terms',
    expect: { level: 'none', not: ['contract-substitution'] },
  },
  {
    text: 'Gajinya juragan yang pegang, dikasih kalau nanti nikah.',
    about: 'boss keeps the money',
    expect: { level: 'flagged', signals: ['wage-withholding'] },
  },
  {
    text: 'Gajinya masuk rekening sendiri tiap tanggal 25, ada slip gaji.',
    about: 'twin: own account',
    expect: { level: 'none', not: ['wage-withholding'] },
  },
] satisfies LanguageCase[];
