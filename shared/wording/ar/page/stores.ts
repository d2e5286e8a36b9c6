import type { stores as english } from '../../en/page/stores.ts'
import type { Translated } from '../../translated.ts'

export const stores = {
  'stores.pastedPicture': 'صورة ملصقة',
  'stores.noQrCode': 'لا يوجد في {name} رمز QR يمكن قراءته.',
  'stores.unreadable': 'تتعذّر قراءة {name}.',
  'stores.textTooLong': 'هذا النص أطول من أن يحتوي على رموز إعداد.',
  'stores.linkTooLong': 'الرابط الذي فُتح أطول من أن يكون رابط إعداد.',
  'stores.noBackupCodes': 'لم يُعثر على رموز احتياطية في {name}.',
  'stores.entriesFound':
    '{count, plural, zero {لم يُعثر على عناصر} one {عُثر على عنصر واحد} two {عُثر على عنصرين} few {عُثر على # عناصر} many {عُثر على # عنصرًا} other {عُثر على # عنصر}}',
  'stores.check.ended': 'انتهى الفحص. {summary}',
  'stores.check.kept':
    '{skipped, plural, =0 {يتبع الخادم كل القواعد.} zero {يتبع الخادم كل القواعد.} one {يتبع الخادم كل القواعد التي فُحصت. تُخطّيت واحدة.} two {يتبع الخادم كل القواعد التي فُحصت. تُخطّيت اثنتان.} few {يتبع الخادم كل القواعد التي فُحصت. تُخطّيت # قواعد.} many {يتبع الخادم كل القواعد التي فُحصت. تُخطّيت # قاعدة.} other {يتبع الخادم كل القواعد التي فُحصت. تُخطّيت # قاعدة.}}',
  'stores.check.broken':
    '{broken, plural, zero {لا قواعد مخالَفة.} one {قاعدة واحدة مخالَفة.} two {قاعدتان مخالَفتان.} few {# قواعد مخالَفة.} many {# قاعدة مخالَفة.} other {# قاعدة مخالَفة.}}',
  'stores.check.brokenAndSkipped':
    '{broken, plural, zero {لا قواعد مخالَفة.} one {قاعدة واحدة مخالَفة.} two {قاعدتان مخالَفتان.} few {# قواعد مخالَفة.} many {# قاعدة مخالَفة.} other {# قاعدة مخالَفة.}} {skipped, plural, zero {لم تُتخطَّ أي قاعدة.} one {تُخطّيت واحدة.} two {تُخطّيت اثنتان.} few {تُخطّيت # قواعد.} many {تُخطّيت # قاعدة.} other {تُخطّيت # قاعدة.}}',
  'stores.clipboardKept': 'يحتفظ مدير حافظة بالرمز الذي نسخته. يُرجى إزالته من سجل الحافظة.',
  'stores.copied.noCode': 'لا يوجد رمز لنسخه.',
  'stores.copied.current': 'نُسخ الرمز',
  'stores.copied.next': 'نُسخ الرمز التالي',
  'stores.copied.soon': 'نُسخ الرمز، وهو يوشك على التغيّر',
  'stores.copied.currentFor': 'نُسخ رمز {name}',
  'stores.copied.nextFor': 'نُسخ الرمز التالي لـ {name}',
  'stores.copied.soonFor': 'نُسخ رمز {name}، وهو يوشك على التغيّر',
  'stores.copied.code': 'نُسخ الرمز',
  'stores.copied.backupCode': 'نُسخ الرمز الاحتياطي',
  'stores.copied.secret': 'نُسخ السر',
  'stores.copied.setupLink': 'نُسخ رابط الإعداد',
  'stores.copied.recoveryKey': 'نُسخ مفتاح الاسترداد',
  'stores.copied.report': 'نُسخ التقرير',
  'stores.copied.refused': 'لم يسمح المتصفح بالنسخ.',
  'stores.files.tooMany': 'يمكن استيراد {maxFiles} من الملفات كحد أقصى في المرة الواحدة.',
  'stores.files.noneInFolder': 'لا توجد ملفات في هذا المجلد.',
  'stores.match.sameSecret': 'له السر نفسه الذي لـ {name}',
  'stores.match.sameName': 'لعنصر بهذا الاسم سر آخر: يُحتفظ بكليهما',
  'stores.match.listedTwice': 'مذكور مرتين، أُضيف مرة واحدة',
  'stores.match.trashedOnBothSides': 'في سلة المهملات هنا أيضًا',
  'stores.match.here': 'موجود هنا بالفعل',
  'stores.match.hereAs': 'موجود هنا بالفعل باسم {name}',
  'stores.match.changed': 'موجود هنا بالفعل. يمكن تحديده لتحديث ما لديك: {changes}',
  'stores.match.addAgain': 'موجود هنا بالفعل. يمكن تحديده لإضافته مجددًا',
  'stores.match.addAgainAs': 'موجود هنا بالفعل باسم {name}. يمكن تحديده لإضافته مجددًا',
  'stores.match.restore': 'في سلة المهملات. يمكن تحديده لاستعادته',
  'stores.match.restoreAs': 'في سلة المهملات باسم {name}. يمكن تحديده لاستعادته',
  'stores.match.restoreUnchanged':
    'في سلة المهملات؛ وفي هذا {changes}. يمكن تحديده لاستعادته كما كان',
  'stores.match.restoreUnchangedAs':
    'في سلة المهملات باسم {name}؛ وفي هذا {changes}. يمكن تحديده لاستعادته كما كان',
  'stores.take.nothing': 'إضافة عناصر',
  'stores.take.add':
    '{added, plural, zero {إضافة عناصر} one {إضافة عنصر واحد} two {إضافة عنصرين} few {إضافة # عناصر} many {إضافة # عنصرًا} other {إضافة # عنصر}}',
  'stores.take.change':
    '{changed, plural, zero {تحديث عناصر} one {تحديث عنصر واحد} two {تحديث عنصرين} few {تحديث # عناصر} many {تحديث # عنصرًا} other {تحديث # عنصر}}',
  'stores.take.restore':
    '{restored, plural, zero {استعادة عناصر} one {استعادة عنصر واحد} two {استعادة عنصرين} few {استعادة # عناصر} many {استعادة # عنصرًا} other {استعادة # عنصر}}',
  'stores.take.addChange': 'إضافة {added} وتحديث {changed}',
  'stores.take.addRestore': 'إضافة {added} واستعادة {restored}',
  'stores.take.changeRestore': 'تحديث {changed} واستعادة {restored}',
  'stores.take.addChangeRestore': 'إضافة {added} وتحديث {changed} واستعادة {restored}',
  'stores.taken.nothing': 'لم يُضَف شيء',
  'stores.taken.addedOne': 'أُضيف {name}',
  'stores.taken.changedOne': 'حُدِّث {name}',
  'stores.taken.restoredOne': 'استُعيد {name}',
  'stores.taken.added':
    '{added, plural, zero {لم يُضَف أي عنصر} one {أُضيف عنصر واحد} two {أُضيف عنصران} few {أُضيفت # عناصر} many {أُضيف # عنصرًا} other {أُضيف # عنصر}}',
  'stores.taken.changed':
    '{changed, plural, zero {لم يُحدَّث أي عنصر} one {حُدِّث عنصر واحد} two {حُدِّث عنصران} few {حُدِّثت # عناصر} many {حُدِّث # عنصرًا} other {حُدِّث # عنصر}}',
  'stores.taken.restored':
    '{restored, plural, zero {لم يُستعَد أي عنصر} one {استُعيد عنصر واحد} two {استُعيد عنصران} few {استُعيدت # عناصر} many {استُعيد # عنصرًا} other {استُعيد # عنصر}}',
  'stores.taken.addedChanged':
    '{added, plural, zero {لم يُضَف أي عنصر} one {أُضيف عنصر واحد} two {أُضيف عنصران} few {أُضيفت # عناصر} many {أُضيف # عنصرًا} other {أُضيف # عنصر}}، {changed, plural, zero {ولم يُحدَّث أي عنصر} one {وحُدِّث عنصر واحد} two {وحُدِّث عنصران} few {وحُدِّثت # عناصر} many {وحُدِّث # عنصرًا} other {وحُدِّث # عنصر}}',
  'stores.taken.addedRestored':
    '{added, plural, zero {لم يُضَف أي عنصر} one {أُضيف عنصر واحد} two {أُضيف عنصران} few {أُضيفت # عناصر} many {أُضيف # عنصرًا} other {أُضيف # عنصر}}، {restored, plural, zero {ولم يُستعَد أي عنصر} one {واستُعيد عنصر واحد} two {واستُعيد عنصران} few {واستُعيدت # عناصر} many {واستُعيد # عنصرًا} other {واستُعيد # عنصر}}',
  'stores.taken.changedRestored':
    '{changed, plural, zero {لم يُحدَّث أي عنصر} one {حُدِّث عنصر واحد} two {حُدِّث عنصران} few {حُدِّثت # عناصر} many {حُدِّث # عنصرًا} other {حُدِّث # عنصر}}، {restored, plural, zero {ولم يُستعَد أي عنصر} one {واستُعيد عنصر واحد} two {واستُعيد عنصران} few {واستُعيدت # عناصر} many {واستُعيد # عنصرًا} other {واستُعيد # عنصر}}',
  'stores.taken.addedChangedRestored':
    '{added, plural, zero {لم يُضَف أي عنصر} one {أُضيف عنصر واحد} two {أُضيف عنصران} few {أُضيفت # عناصر} many {أُضيف # عنصرًا} other {أُضيف # عنصر}}، {changed, plural, zero {ولم يُحدَّث أي عنصر} one {وحُدِّث عنصر واحد} two {وحُدِّث عنصران} few {وحُدِّثت # عناصر} many {وحُدِّث # عنصرًا} other {وحُدِّث # عنصر}}، {restored, plural, zero {ولم يُستعَد أي عنصر} one {واستُعيد عنصر واحد} two {واستُعيد عنصران} few {واستُعيدت # عناصر} many {واستُعيد # عنصرًا} other {واستُعيد # عنصر}}',
  'stores.export.nothingToShow': 'لا شيء لعرضه.',
} as const satisfies Translated<typeof english>
