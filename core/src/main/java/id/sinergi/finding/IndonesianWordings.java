package id.sinergi.finding;

/** The Indonesian sentences of the {@linkplain FindingCode codes}: message, then remedy. */
final class IndonesianWordings {

  static final String TEXT =
      """
      MALFORMED
        Dokumen tidak dapat dibaca: ({0}).
        Mungkin dokumen terpotong, atau diubah dengan tangan.
      UNSUPPORTED_FORMAT
        Format ({0}) bukan yang dibaca di sini, yaitu ({1}).
        Mungkin ini dokumen lain, atau dari versi yang lebih baru.
      UNKNOWN_FIELD
        Isian ({0}) tidak dikenal di sini.
        {1}
      DUPLICATE_FIELD
        Isian ({0}) diberikan dua kali.
        Mungkin salah satunya sisa perubahan sebelumnya.
      MISSING_FIELD
        Isian ({0}) tidak ada.
        Mungkin terlupa, atau salah eja.
      WRONG_TYPE
        Isian ({0}) berisi ({1}), padahal seharusnya ({2}).
        Mungkin tanda kutip kurang, atau berlebih.
      INVALID_VALUE
        Isian ({0}) tidak boleh ({1}).
        {2}
      LIMIT_EXCEEDED
        Dokumen melewati batas ({0}), yaitu ({1}).
        Mungkin batas dapat dinaikkan, bila pengirimnya tepercaya.
      DUPLICATE_ID
        Id ({0}) sudah dipakai, di ({1}).
        Mungkin salah satunya hasil salinan.
      UNKNOWN_REFERENCE
        Tidak ada {0} dengan id ({1}).
        {2}
      CYCLE
        Nilai akan mengalir melingkar: ({0}).
        Mungkin salah satu tautan ini terbalik, atau sebenarnya REFERENCE.
      TWO_CASCADE_PARENTS
        Simpul ({0}) dijabarkan dari dua induk, ({1}) dan ({2}).
        Mungkin tautan ke salah satunya adalah REFERENCE.
      CASCADE_BETWEEN_APART
        Tautan CASCADE dari ({0}) milik ({1}) ke ({2}) milik ({3}): instansinya terpisah.
        Mungkin tautan itu seharusnya CROSSCUTTING.
      CROSSCUTTING_WITHIN
        Tautan CROSSCUTTING dari ({0}) milik ({1}) ke ({2}) milik ({3}): satu mencakup lainnya.
        Mungkin tautan itu seharusnya CASCADE.
      LEAD_COUNT
        Pihak utama (LEAD) indikator ({0}) tidak satu, melainkan ({1}).
        Mungkin pihak lain seharusnya CONTRIBUTOR, atau satu seharusnya LEAD.
      COMPOSITION_MISSING
        Indikator ({0}) punya beberapa pihak ({1}) tanpa komposisi.
        Mungkin LEAD_REPORTS, bila satu angka untuk semua, atau SUM, bila bagian-bagian dijumlah.
      NEGATIVE_WEIGHT
        Bobot ({1}) pada ({0}) kurang dari nol.
        Mungkin maksud tanda minus itu sudah dinyatakan oleh polaritas.
      MIXED_WEIGHTS
        Dari ({1}) simpul ({0}), ({2}) dari ({3}) berbobot.
        Mungkin yang lain juga perlu bobot, atau semuanya tanpa bobot.
      BAD_SHARE
        Porsi ({1}) indikator ({0}) harus ada pada semua, tidak negatif, tidak semua 0; atau kosong.
        Mungkin kosongkan saja: porsinya menjadi sama.
      COMPOSITION_KIND
        Komposisi ({1}) indikator ({0}) tidak cocok dengan jenisnya ({2}).
        Mungkin rasio perlu digabung (POOLED_RATIO), dan nilai dijumlah (SUM).
      DUPLICATE_LINK
        Tautan dari ({0}) ke ({1}) berjenis ({2}) diberikan dua kali.
        Mungkin salah satunya menyebut simpul yang keliru.
      DUPLICATE_MEASURE
        Simpul ({0}) diukur oleh indikator ({1}) dua kali.
        Mungkin salah satunya menyebut indikator yang keliru.
      FORMULA_POLARITY
        Rumus ({1}) indikator ({0}) berlawanan dengan polaritasnya ({2}).
        Mungkin polaritasnya terbalik.
      RANGE_INVERTED
        Target indikator ({0}) untuk ({1}) turun dari ({2}) ke ({3}).
        Mungkin batas bawah dan batas atas tertukar.
      FORMULA_NEEDS
        Indikator ({0}) memakai ({1}), yang memerlukan ({2}).
        Mungkin hal itu dapat dinyatakan, atau rumus atau target lain lebih cocok.
      TABLE_NOT_INCREASING
        Titik-titik ({1}) pada ({0}) tidak menaik dari kiri ke kanan.
        Mungkin urutannya keliru, atau ada yang diberikan dua kali.
      DERIVED_LOOP
        Indikator turunan akan menghitung dirinya sendiri: ({0}).
        Mungkin indikator itu seharusnya mengukur simpul lain.
      TARGET_OUTSIDE_HORIZON
        Target indikator ({0}) untuk ({1}) berada di luar kurun rencana ({2}).
        Mungkin kurun rencana terlalu pendek.
      DUPLICATE_TARGET
        Indikator ({0}) punya dua target untuk ({1}) dalam rencana ({2}), berlaku ({3}).
        Mungkin satu milik rencana lain, atau menggantikan yang lain mulai saat yang lebih kemudian.
      OWN_CREDIT_WITHOUT_PART
        Kredit ({1}) indikator ({0}) memerlukan bagian sendiri, dan ({2}) tidak memilikinya.
        Mungkin kreditnya JOINT, atau target pihak itu sendiri belum ada.
      AGENCY_LOOP
        Instansi saling mencakup secara melingkar: ({0}).
        Mungkin salah satunya berdiri sendiri.
      NOT_A_PARTY
        Instansi ({0}) bukan pihak pada indikator ({1}), yang pihaknya ({2}).
        Mungkin salah satu pihak itu yang melaporkan, atau instansi ini perlu menjadi pihak.
      PERIOD_FINER_THAN_FREQUENCY
        Indikator ({0}) dilaporkan untuk ({1}), lebih pendek daripada frekuensinya ({2}).
        Mungkin laporannya perlu dirangkum ke periode lebih panjang, atau frekuensinya lebih sering.
      RATIO_PARTS
        Indikator ({0}) berjenis ({1}), tetapi dilaporkan sebagai ({2}).
        Mungkin maksudnya RATIO, dengan pembilang dan penyebut, atau VALUE, dengan satu nilai.
      OUT_OF_RANGE
        Angka ({1}) pada ({0}) bukan 0 dan besarnya tidak di antara 1e-15 dan 1e18.
        Mungkin satuannya keliru.
      OVERLAP_COMPOSITION
        Indikator ({0}) punya tumpang tindih, tetapi komposisinya ({1}), bukan SUM.
        Mungkin tumpang tindih itu milik indikator lain.
      ORPHAN
        Simpul ({0}), suatu ({1}), tidak punya induk: tidak ada hasil yang didukungnya.
        Tautkan dengan hasil yang didukungnya, atau hapus.
      NO_CASCADE_DOWN
        Tidak ada yang mengerjakan simpul ({0}) di bawahnya.
        Jabarkan, atau tautkan pekerjaan pihak lain yang mendukungnya.
      LEVEL_SKIP
        Tautan dari ({0}), suatu ({1}), ke ({2}), suatu ({3}), melompati satu jenjang.
        Isi jenjang di antaranya, atau jelaskan dalam tautan mengapa tidak ada.
      LEVEL_ORDER
        Tautan dari ({0}), suatu ({1}), ke ({2}), suatu ({3}), mengarah ke atas.
        Tukar anak dan induk, atau betulkan jenjangnya.
      NO_INDICATOR
        Tidak ada yang mengukur simpul ({0}).
        Beri indikator hasilnya.
      NO_TARGET
        Indikator ({0}) tidak punya target untuk instansi ({1}).
        Nyatakan targetnya, atau indikator itu tidak ikut dihitung.
      ACTIVITY_ONLY
        Hasil ({0}) hanya diukur dengan aktivitas, jumlah indikator: ({1}).
        Tambahkan indikator perubahan bagi masyarakat, exact atau proxy.
      QUALITY_FORBIDDEN
        Indikator ({0}) menyatakan validitas ({1}) dengan kendali ({2}), yang dilarang pedoman.
        Nilai ulang keduanya, atau pilih indikator lain.
      TARGET_GAP
        Target indikator ({0}) untuk ({1}): bagian-bagiannya menjadi ({2}), yang dinyatakan ({3}).
        Sepakati satu, atau catat tumpang tindih yang direncanakan.
      TARGET_EASIER_THAN_BASELINE
        Target indikator ({0}) untuk ({1}), ({2}), lebih ringan daripada nilai awalnya ({3}).
        Naikkan targetnya, atau betulkan nilai awalnya.
      WRONG_WAY_TARGET
        Target indikator ({0}) untuk ({1}), ({2}), mengarah mundur dari nilai awal ({3}).
        Betulkan target, nilai awal atau polaritasnya.
      BASELINE_EQUALS_TARGET
        Target indikator ({0}) untuk ({1}), ({2}), sama dengan nilai awalnya.
        Ukur dengan rumus lain, atau nyatakan apa yang hendak berubah.
      ZERO_TARGET
        Target indikator ({0}) untuk ({1}) adalah 0, tidak dapat menjadi pembagi dalam rumus ({2}).
        Gunakan FROM_BASELINE, MET atau tabel.
      MIRROR_HIDES
        Indikator ({0}) untuk ({1}), target ({2}), nilai awal ({3}): MIRROR menutupi kemandekan.
        Gunakan FROM_BASELINE: nilai awalnya diketahui.
      PLANS_DISAGREE
        Indikator ({0}) untuk ({1}): rencana ({2}) menyebut ({3}), rencana ({4}) menyebut ({5}).
        Selaraskan rencana, atau nyatakan mana yang didahulukan.
      POLARITY_FLIP
        Indikator ({0}) berpolaritas ({1}) dan indikator ({2}) berpolaritas ({3}), padahal satu.
        Sepakati arah yang lebih baik.
      SHARED_COUNTED_TWICE
        Indikator ({0}) mencapai ({1}) lewat ({2}) dan lewat ({3}), dengan bobot efektif ({4}).
        Pertahankan satu jalur, atau terima bobot itu dengan sadar.
      DOUBLE_PATH
        Simpul ({0}) mencapai ({1}) lewat ({2}) dan lewat ({3}), dengan bobot efektif ({4}).
        Pertahankan satu jalur, atau terima bobot itu dengan sadar.
      CONSENT_PENDING
        Tautan dari ({0}) ke ({1}) belum dihitung sebelum instansi ({2}) menyetujuinya.
        Minta instansi itu menyetujui atau menolak.
      CONSENT_REJECTED
        Tautan dari ({0}) ke ({1}) tidak dihitung: instansi ({2}) menolaknya, alasan: ({3}).
        Selesaikan alasannya, atau hapus tautannya.
      STALE_OVERLAP
        Tumpang tindih indikator ({0}) untuk ({1}) antara ({2}) lebih lama daripada laporan ({3}).
        Sepakati lagi tumpang tindihnya.
      OVERLAP_BOUNDS
        Tumpang tindih indikator ({0}) untuk ({1}), ({2}), melebihi bagiannya; dipotong ke ({3}).
        Sepakati lagi tumpang tindihnya.
      JOIN_CONFLICT
        Soal ({1}) pada ({0}): ({2}) menyebut ({3}), ({4}) menyebut ({5}); yang awal berlaku.
        Selaraskan dokumen, atau nyatakan saat penggabungan mana yang berlaku.
      ACTUAL_UNUSED
        Laporan indikator ({0}) oleh ({1}) untuk ({2}) tidak dipakai: ({3}).
        Betulkan, atau simpan sebagai catatan.
      FINAL_REVISED
        Angka final indikator ({0}) oleh ({1}) untuk ({2}) diubah dari ({3}) menjadi ({4}).
        Minta penjelasan atas perubahan itu.
      CONFLICTING_ACTUALS
        Indikator ({0}) oleh ({1}) untuk ({2}) dilaporkan ({3}) dan ({4}): belum jelas yang benar.
        Laporkan yang benar dengan waktu yang lebih kemudian.
      FROZEN_CHANGED
        Sejak ({0}) disahkan, ({1}) atas ({2}) untuk ({3}) berubah dari ({4}) menjadi ({5}).
        Minta penjelasan atas perubahan itu, atau sahkan lagi periodenya.
      FROZEN_SCORE
        Nilai ({0}) yang disahkan untuk ({1}) semula ({2}), dan kini ({3}).
        Cari perubahannya di antara entrinya, atau pada bobot, tautan dan tanggal dalam cascade.
      SPAN_OF_COORDINATION
        Indikator ({0}) punya ({1}) pihak, lebih dari ({2}) yang sanggup diikat oleh koordinasi.
        Bentuk badan koordinasi atau gugus tugas.
      TASK_FORCE_WITHOUT_END
        Gugus tugas indikator ({0}) tidak punya akhir, padahal gugus tugas bersifat sementara.
        Nyatakan akhirnya, atau jadikan badan koordinasi.
      ARRANGEMENT_EXPIRED
        Pengaturan kerja sama indikator ({0}) berakhir pada ({1}).
        Perpanjang, atau akhiri sebagai indikator bersama.
      COORDINATOR_RANK
        Indikator ({0}) dikoordinasikan ({1}), suatu ({2}), di bawah peringkat ({3}), suatu ({4}).
        Serahkan koordinasi kepada instansi yang paling sedikit setingkat.
      COALITION_WITHOUT_OUTSIDERS
        Koalisi sosial indikator ({0}) tidak punya anggota di luar pemerintah.
        Tambahkan satu, atau sebut bentuk yang sebenarnya.
      SHALLOW_RELATION
        Indikator ({0}) memberi kredit bersama, tetapi hubungan pihak-pihaknya baru ({1}).
        Rencanakan bersama, atau beri kredit menurut bagian masing-masing.
      SILO
        Instansi ({0}) tidak berbagi indikator dan tidak punya tautan lintas yang disetujui.
        Cari hasil yang tidak dapat dicapainya sendiri.
      TWIN
        Indikator ({0}) milik ({1}) dan indikator ({2}) milik ({3}) tampaknya sama.
        Jadikan indikator bersama, atau bedakan namanya.
      UNMANAGED_TENSION
        Simpul ({0}) dan ({1}) saling bertentangan, dan tidak ada yang memiliki keduanya di atasnya.
        Tunjuk pemilik bagi pertimbangan keduanya.
      BUDGET_GAP
        Pagu simpul ({0}) untuk ({1}) adalah ({2}), tetapi jumlah di bawahnya ({3}).
        Selaraskan anggarannya.
      OVERRUN
        Simpul ({0}) membelanjakan ({1}) dari pagu ({2}); skornya ({3}).
        Periksa belanja terhadap hasilnya.
      WEIGHTS_NOT_100
        Jumlah bobot ({1}) simpul ({0}) adalah ({2}), bukan 100.
        Biarkan, bila bobot itu memang perbandingan.
      TIER_WITHOUT_LEVEL
        Simpul ({0}), suatu ({1}) dalam pohon kinerja, belum ada dalam rencana.
        Beri jenjang bila rencana telah memuatnya.
      """;

  private IndonesianWordings() {}
}
