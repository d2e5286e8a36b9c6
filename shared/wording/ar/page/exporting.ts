import type { exporting as english } from '../../en/page/exporting.ts'
import type { Translated } from '../../translated.ts'

export const exporting = {
  'exporting.title.choosing': 'تصدير العناصر',
  'exporting.title.copying': 'حفظ نسخة مشفَّرة',
  'exporting.title.sealing': 'اختيار كلمة مرور للملف',
  'exporting.title.confirming': 'هل تُصدَّر دون كلمة مرور؟',
  'exporting.title.series': 'مسح رموز QR هذه واحدًا تلو الآخر',
  'exporting.otherFormats': 'تنسيقات أخرى',
  'exporting.loading': 'جارٍ التحميل',
  'exporting.which': 'العناصر المراد تصديرها',
  'exporting.which.all':
    '{total, plural, =1 {عنصر واحد} zero {لا عناصر} one {عنصر واحد} two {كلا العنصرين} few {كل العناصر الـ#} many {كل العناصر الـ#} other {كل العناصر الـ#}}',
  'exporting.which.some': 'بعض العناصر',
  'exporting.which.selected':
    '{count, plural, zero {بعض العناصر: لم يُحدَّد شيء} one {بعض العناصر: حُدِّد واحد} two {بعض العناصر: حُدِّد اثنان} few {بعض العناصر: حُدِّدت #} many {بعض العناصر: حُدِّد #} other {بعض العناصر: حُدِّد #}}',
  'exporting.find': 'البحث عن عناصر للتصدير',
  'exporting.find.placeholder': 'البحث بالاسم أو الوسم',
  'exporting.find.clear': 'محو',
  'exporting.find.nothing': 'لا توجد عناصر مطابقة.',
  'exporting.entries': 'عناصر للتصدير',
  'exporting.chooseEntries': 'يُرجى اختيار العناصر المراد تصديرها.',
  'exporting.format': 'التنسيق',
  'exporting.encrypted': 'مشفَّر',
  'exporting.copy': 'نسخة Countersign مشفَّرة',
  'exporting.copy.purpose':
    'خزنتك كاملةً، للانتقال إلى كمبيوتر جديد. تُفتح بمفتاح الاسترداد أو عبارة المرور.',
  'exporting.copy.wholeVault': 'تشمل دائمًا الخزنة كاملةً.',
  'exporting.copy.byKeyOrPassphrase':
    'كل شيء في ملف مشفَّر واحد: العناصر والملاحظات والرموز الاحتياطية والحسابات والإعدادات. يُفتح بمفتاح الاسترداد أو عبارة المرور.',
  'exporting.copy.byKey':
    'كل شيء في ملف مشفَّر واحد: العناصر والملاحظات والرموز الاحتياطية والحسابات والإعدادات. يُفتح بمفتاح الاسترداد.',
  'exporting.copy.save': 'حفظ النسخة',
  'exporting.purpose.aegisEncrypted':
    'لتطبيق Aegis وكثير من التطبيقات الأخرى، بكلمة مرور من اختيارك.',
  'exporting.purpose.aegis': 'لتطبيق Aegis وكثير من التطبيقات الأخرى.',
  'exporting.purpose.twofas': 'لتطبيق 2FAS.',
  'exporting.purpose.bitwarden': 'لتطبيق Bitwarden وتطبيق المصادقة التابع له، بتنسيق JSON.',
  'exporting.purpose.cxf':
    'لمديري كلمات المرور الذين يقرؤون تنسيق FIDO Alliance. توضع الرموز الاحتياطية، والرموز التي لا يدعمها، في حقول مخصَّصة.',
  'exporting.purpose.otpauthList': 'ملف نصي فيه رابط إعداد واحد في كل سطر، تقرؤه معظم التطبيقات.',
  'exporting.purpose.qrSeries': 'رموز QR تُمسح بتطبيق على الهاتف، واحدًا تلو الآخر.',
  'exporting.purpose.sheet': 'صفحة فيها كل مفتاح إعداد ورمز QR الخاص به، لحفظها في خزانة آمنة.',
  'exporting.purpose.other': 'ملف \u2066.{extension}\u2069.',
  'exporting.leavesOut': 'لا يشمل {parts}.',
  'exporting.part.pinned': 'العناصر المثبَّتة',
  'exporting.part.tags': 'الوسوم',
  'exporting.part.secondTags': 'وسوم العنصر بعد الأول',
  'exporting.part.notes': 'الملاحظات',
  'exporting.part.websites': 'المواقع',
  'exporting.part.backupCodes': 'الرموز الاحتياطية',
  'exporting.part.pins': 'أرقام PIN',
  'exporting.outlook.all':
    '{count, plural, zero {لن يُصدَّر أي عنصر.} one {سيُصدَّر عنصر واحد.} two {سيُصدَّر عنصران.} few {ستُصدَّر # عناصر.} many {سيُصدَّر # عنصرًا.} other {سيُصدَّر # عنصر.}}',
  'exporting.outlook.some':
    '{total, plural, zero {سيُصدَّر {count} من # عناصر.} one {سيُصدَّر {count} من عنصر واحد.} two {سيُصدَّر {count} من عنصرين.} few {سيُصدَّر {count} من # عناصر.} many {سيُصدَّر {count} من # عنصرًا.} other {سيُصدَّر {count} من # عنصر.}}',
  'exporting.refused':
    '{count, plural, zero {يمكن تصدير كل العناصر} one {يتعذّر تصدير عنصر واحد} two {يتعذّر تصدير عنصرين} few {يتعذّر تصدير # عناصر} many {يتعذّر تصدير # عنصرًا} other {يتعذّر تصدير # عنصر}}',
  'exporting.refused.list': 'لم تُصدَّر',
  'exporting.refused.entry': '<bdi>{name}</bdi>: {reason}',
  'exporting.sheet.way': 'طباعة أو حفظ',
  'exporting.sheet.print': 'طباعة',
  'exporting.sheet.saveFile': 'حفظ كملف',
  'exporting.sheet.advice': 'يمكن لمن لديه هذه الورقة إنشاء رموزك. يُرجى حفظها في مكان مقفل.',
  'exporting.perCode': 'عدد العناصر لكل رمز QR',
  'exporting.perCode.usual': '{count} لكل رمز: سهل المسح',
  'exporting.perCode.most': '{count} لكل رمز: رموز أقل',
  'exporting.confirm.file':
    'هذا الملف غير مشفَّر. يمكن لمن يحصل عليه إنشاء كل رموزك منذ ذلك الحين. يُرجى إبعاده عن المجلدات المشتركة والمتزامنة، وحذفه حين لا تبقى حاجة إليه.',
  'exporting.confirm.print':
    'يمكن لمن يعثر على الورقة إنشاء كل رموزك منذ ذلك الحين. يُرجى استخدام طابعة موثوقة، وحفظ الورقة في مكان مقفل.',
  'exporting.confirm.codes':
    'يمكن لمن يرى رموز QR هذه أو يصوّرها إنشاء كل رموزك منذ ذلك الحين. يُرجى التأكد من عدم وجود من ينظر.',
  'exporting.confirm.print.action': 'طباعة الورقة',
  'exporting.confirm.codes.action': 'إظهار رموز QR',
  'exporting.series.howTo':
    'في Google Authenticator، يُرجى اختيار <strong>نقل الحسابات</strong>، ثم <strong>استيراد الحسابات</strong>، وتوجيه الهاتف نحو كل رمز.',
  'exporting.series.code': 'رمز QR رقم {number} من {total}',
  'exporting.series.place': '{number} من {total}',
  'exporting.series.previous': 'السابق',
  'exporting.seal.password':
    'كلمة المرور هذه هي السبيل الوحيد لفتح ملف {format}. لا يحتفظ بها Countersign.',
  'exporting.seal.field': 'كلمة مرور الملف',
  'exporting.saveFile': 'حفظ الملف',
  'exporting.saved': 'حُفظ الملف \u2066{place}\u2069.',
  'exporting.savedUnencrypted': 'حُفظ الملف \u2066{place}\u2069. يُرجى حذفه حين لا تبقى حاجة إليه.',
} as const satisfies Translated<typeof english>
