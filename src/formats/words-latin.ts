import type {Language} from './text-language.js';

/** The words of story texts in languages in the Latin script, but English; accents do not count. */
export const LATIN_LANGUAGES: readonly Language[] = [
  {
    lang: 'de',
    sources:
      'quellen|quelle|quellenangaben|quellenverzeichnis|quellenliste|einzelnachweise|belege|nachweise|' +
      'verwendete quellen|literatur|weiterlesen|zum weiterlesen|fussnoten|mehr zum thema|literaturverzeichnis',
    timeline:
      'zeitleiste|chronologie|zeitstrahl|zeittafel|chronik|ablauf|zeitlicher ablauf|verlauf|die ereignisse im überblick|liveticker',
    updated:
      'aktualisiert|zuletzt aktualisiert|stand|letzte aktualisierung|aktualisierung|geändert',
    published: 'veröffentlicht|erschienen|publiziert|datum|gesendet',
    headline: 'überschrift|titel|schlagzeile',
    summary: 'unterzeile|vorspann|teaser|untertitel|zusammenfassung',
    kicker: 'rubrik|dachzeile|ressort|spitzmarke|oberzeile',
    publisher: 'herausgeber|medium|verlag',
    disclosure: 'transparenzhinweis|transparenz|hinweis zur entstehung',
    heading: 'zwischentitel|zwischenüberschrift|zwischenzeile',
    by: 'von|text von|autor|autorin|autoren',
    and: 'und',
    kinds:
      'analyse|kommentar|interview|gutachten|liveticker|live|video|exklusiv|eilmeldung|bericht|studie|porträt|faktencheck',
    moments:
      'morgens|mittags|nachmittags|abends|nachts|mittag|morgen|vormittag|nachmittag|abend|nacht|mitternacht|' +
      'tag|tage|woche|wochen|monat|monate|jahr|jahre|stunde|stunden|minuten|später|montag|dienstag|mittwoch|' +
      'donnerstag|freitag|samstag|sonntag',
    accessed: 'abgerufen am|abgerufen|archiviert am',
    frequent: 'und|der|die|das|ist|nicht|mit|ein|eine|von',
  },
  {
    lang: 'fr',
    sources:
      'sources|source|références|citations|bibliographie|pour en savoir plus|à lire aussi|pour aller plus loin|' +
      'notes et références|liste des sources|nos sources|sources consultées|sources citées|lire aussi|notes',
    timeline:
      'chronologie|frise chronologique|les dates clés|dates clés|' +
      'le fil des événements|le déroulé des faits|repères',
    updated: 'mis à jour|mise à jour|dernière mise à jour|actualisé|modifié',
    published: 'publié|paru|première publication|publication|date de publication|date|publié le',
    headline: 'titre',
    summary: 'chapô|chapeau|sous-titre|résumé',
    kicker: 'rubrique|surtitre',
    publisher: 'éditeur|média',
    disclosure: 'transparence|note de transparence|méthode',
    heading: 'intertitre',
    by: 'par|texte par|auteur|auteurs|texte',
    and: 'et',
    kinds:
      'analyse|exclusif|entretien|reportage|éditorial|vidéo|direct|enquête|tribune|infographie|portrait|décryptage',
    moments:
      'matin|midi|après-midi|soir|soirée|nuit|minuit|jour|jours|semaine|semaines|mois|an|ans|heure|heures|minutes|' +
      'lendemain|veille|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche',
    accessed: 'consulté le|consultée le',
    frequent: 'le|la|les|des|du|et|une|est|dans|pour|que',
  },
  {
    lang: 'es',
    sources:
      'fuentes|fuente|referencias|referencias bibliográficas|citas|bibliografía|más información|leer más|' +
      'para saber más|fuentes consultadas|fuentes citadas|notas|lista de fuentes',
    timeline:
      'cronología|línea de tiempo|línea temporal|' +
      'fechas clave|línea del tiempo|minuto a minuto|actualizaciones|los hechos paso a paso',
    updated: 'actualizado|última actualización|actualización|actualizada|modificado',
    published: 'publicado|publicada|fecha de publicación|fecha',
    headline: 'titular|título|titulo',
    summary: 'entradilla|bajada|subtítulo|sumario|resumen',
    kicker: 'sección|volanta|antetítulo|cintillo',
    publisher: 'medio|editor',
    disclosure: 'transparencia|nota de transparencia|método',
    heading: 'ladillo|intertítulo|despiece',
    by: 'por|texto de|texto|autor|autora|redacción de',
    and: 'y|e',
    kinds:
      'análisis|exclusiva|entrevista|reportaje|editorial|vídeo|video|directo|opinión|claves|perfil',
    moments:
      'madrugada|mañana|mediodía|tarde|noche|medianoche|día|días|semana|semanas|mes|meses|año|años|hora|horas|' +
      'minutos|después|lunes|martes|miércoles|jueves|viernes|sábado|domingo',
    accessed: 'consultado el|consultada el',
    frequent: 'el|los|las|del|una|por|con|que|en|y',
  },
  {
    lang: 'pt',
    sources:
      'fontes|fonte|referências|referências bibliográficas|citações|bibliografia|leia mais|saiba mais|' +
      'leia também|fontes consultadas|fontes citadas|lista de fontes|notas',
    timeline: 'cronologia|linha do tempo|linha temporal|datas-chave|minuto a minuto|atualizações',
    updated: 'atualizado|última atualização|atualização|actualizado|atualizada',
    published: 'publicado|publicada|data de publicação|data',
    headline: 'título|manchete',
    summary: 'linha fina|subtítulo|resumo|lead',
    kicker: 'editoria|chapéu|antetítulo|seção',
    publisher: 'veículo|editora',
    disclosure: 'transparência|nota de transparência|método',
    heading: 'intertítulo|entretítulo',
    by: 'por|texto de|autor|autora',
    and: 'e',
    accessed: 'consultado em|acesso em',
    frequent: 'o|os|do|da|dos|das|não|uma|em|um|com',
    moments:
      'madrugada|manhã|meio-dia|tarde|noite|meia-noite|dia|dias|semana|semanas|mês|meses|ano|anos|hora|' +
      'horas|minutos|depois|segunda-feira|terça-feira|quarta-feira|quinta-feira|sexta-feira|sábado|' +
      'domingo',
  },
  {
    lang: 'it',
    sources:
      'fonti|fonte|riferimenti|citazioni|bibliografia|per saperne di più|leggi anche|note|' +
      'riferimenti bibliografici|fonti consultate|fonti citate|elenco delle fonti',
    timeline: 'cronologia|linea del tempo|le tappe|cronistoria|le date chiave|aggiornamenti',
    updated: 'aggiornato|ultimo aggiornamento|aggiornamento|aggiornata|modificato',
    published: 'pubblicato|pubblicata|data di pubblicazione|data',
    headline: 'titolo',
    summary: 'sommario|sottotitolo|catenaccio|riassunto',
    kicker: 'sezione|occhiello|rubrica',
    publisher: 'testata|editore',
    disclosure: 'trasparenza|nota di trasparenza|metodo',
    heading: 'intertitolo',
    by: 'di|testo di|a cura di|autore',
    and: 'e',
    accessed: 'consultato il',
    frequent: 'il|gli|della|di|che|una|per|con|non|nel',
    moments:
      'mattina|mattino|mezzogiorno|pomeriggio|sera|notte|mezzanotte|alba|giorno|giorni|settimana|' +
      'settimane|mese|mesi|anno|anni|ora|ore|minuti|dopo|lunedì|martedì|mercoledì|giovedì|venerdì|' +
      'sabato|domenica',
  },
  {
    lang: 'nl',
    sources:
      'bronnen|bron|referenties|bronvermelding|verwijzingen|lees meer|lees verder|bronnenlijst|voetnoten|' +
      'literatuur|lees ook|geraadpleegde bronnen|gebruikte bronnen',
    timeline: 'tijdlijn|chronologie|tijdbalk|verloop|de gebeurtenissen op een rij',
    updated: 'bijgewerkt|laatst bijgewerkt|laatste update|update|gewijzigd',
    published: 'gepubliceerd|geplaatst|verschenen|datum',
    headline: 'kop|titel',
    summary: 'intro|onderkop|ondertitel|samenvatting',
    kicker: 'rubriek|chapeau',
    publisher: 'uitgever|medium',
    disclosure: 'transparantie|totstandkoming|verantwoording',
    heading: 'tussenkop|tussenkopje',
    by: 'door|tekst|auteur|van onze redacteur',
    and: 'en',
    accessed: 'geraadpleegd op',
    frequent: 'het|een|van|en|de|niet|op|dat|voor',
    moments:
      'ochtend|middag|middaguur|avond|nacht|middernacht|dag|dagen|week|weken|maand|maanden|jaar|uur|' +
      'minuten|later|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag',
  },
  {
    lang: 'pl',
    sources:
      'źródła|źródło|przypisy|bibliografia|odnośniki|czytaj więcej|czytaj też|literatura|lista źródeł',
    timeline: 'oś czasu|kalendarium|chronologia|przebieg wydarzeń|kronika',
    updated: 'zaktualizowano|aktualizacja|ostatnia aktualizacja|zaktualizowane',
    published: 'opublikowano|publikacja|data publikacji',
    headline: 'tytuł|nagłówek',
    summary: 'podtytuł|lid|streszczenie',
    kicker: 'rubryka|dział|nadtytuł',
    publisher: 'wydawca|redakcja',
    disclosure: 'przejrzystość|jak powstał tekst|nota o powstaniu',
    heading: 'śródtytuł',
    by: 'autor|autorka|autorzy|tekst|opracowanie|pisze|piszą|napisał|napisała',
    and: 'i|oraz',
    accessed: 'dostęp',
    frequent: 'w|na|nie|się|jest|z|do|że',
    moments:
      'rano|poranek|południe|południa|południu|popołudnie|wieczór|wieczorem|noc|północ|dzień|dni|' +
      'tydzień|miesiąc|rok|godzina|godzinę|później|poniedziałek|wtorek|środa|czwartek|piątek|sobota|' +
      'niedziela',
  },
  {
    lang: 'id',
    sources:
      'sumber|referensi|rujukan|daftar sumber|daftar pustaka|' +
      'baca juga|baca selengkapnya|catatan kaki',
    timeline: 'lini masa|linimasa|kronologi|garis waktu|urutan kejadian|rangkaian peristiwa',
    updated: 'diperbarui|terakhir diperbarui|pembaruan|pembaruan terakhir|dimutakhirkan',
    published: 'diterbitkan|dipublikasikan|terbit',
    headline: 'judul',
    summary: 'subjudul|ringkasan',
    kicker: 'rubrik|kanal',
    publisher: 'penerbit|media',
    disclosure: 'transparansi|pengungkapan|catatan transparansi',
    heading: 'subjudul bagian|judul bagian',
    by: 'oleh|penulis|ditulis oleh',
    and: 'dan',
    frequent: 'yang|dan|di|dengan|untuk|tidak|ini|itu',
    moments:
      'pagi|siang|sore|malam|dini hari|tengah malam|subuh|hari|minggu|bulan|tahun|jam|menit|kemudian|' +
      'senin|selasa|rabu|kamis|jumat|sabtu',
  },
  {
    lang: 'tr',
    sources:
      'kaynaklar|kaynak|kaynakça|referanslar|alıntılar|dipnotlar|daha fazla oku|ayrıca oku|daha fazla bilgi',
    timeline:
      'zaman çizelgesi|kronoloji|olayların kronolojisi|zaman çizgisi|olayların gelişimi|zaman tüneli',
    updated:
      'güncellendi|güncelleme|son güncelleme|güncellenme|guncellendi|guncelleme|son guncelleme',
    published: 'yayınlandı|yayımlandı|yayın tarihi',
    headline: 'başlık',
    summary: 'alt başlık|spot|özet',
    kicker: 'kategori|bölüm|üst başlık',
    publisher: 'yayıncı|yayımcı|kurum',
    disclosure: 'şeffaflık notu|şeffaflık',
    heading: 'ara başlık',
    by: 'yazan|yazar|haber',
    and: 've',
    frequent: 've|bir|bu|için|ile|olarak|daha',
    moments:
      'sabah|öğle|öğlen|öğleden sonra|akşam|gece|gece yarısı|gün|hafta|ay|yıl|saat|dakika|sonra|' +
      'pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar',
  },
  {
    lang: 'vi',
    sources:
      'nguồn|các nguồn|nguồn tham khảo|tài liệu tham khảo|tham khảo|trích dẫn|đọc thêm|xem thêm|nguồn tin',
    timeline: 'dòng thời gian|diễn biến|mốc thời gian|trình tự sự kiện|diễn biến sự việc|niên biểu',
    updated: 'cập nhật|cập nhật lần cuối|cập nhật lúc|cập nhật ngày',
    published: 'đăng|xuất bản|đăng lúc|ngày đăng',
    headline: 'tiêu đề|tựa đề',
    summary: 'tóm tắt|sapo',
    kicker: 'chuyên mục|mục',
    publisher: 'nhà xuất bản|cơ quan báo chí',
    disclosure: 'minh bạch|ghi chú minh bạch',
    heading: 'tít phụ',
    by: 'tác giả|bài|theo',
    and: 'và',
    frequent: 'và|của|các|là|không|được|cho|những',
    moments:
      'sáng|trưa|chiều|tối|đêm|rạng sáng|nửa đêm|ngày|tuần|tháng|năm|giờ|phút|thứ hai|thứ ba|thứ tư|' +
      'thứ năm|thứ sáu|thứ bảy|chủ nhật',
  },
];
