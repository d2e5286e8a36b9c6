import type { window as english } from '../../en/page/window.ts'
import type { Translated } from '../../translated.ts'

export const window = {
  'window.addEntry': 'إضافة عنصر',
  'window.home': 'Countersign، إظهار الرموز',
  'window.search': 'البحث في العناصر',
  'window.search.clear': 'محو البحث',
  'window.addEntry.tooltip': 'إضافة عنصر (\u2066{keys}\u2069)',
  'window.accounts.tooltip': 'حسابات الخوادم (\u2066{keys}\u2069)',
  'window.lock.tooltip': 'قفل (\u2066{keys}\u2069)',
  'window.menu': 'القائمة',
  'window.announcements': 'التنبيهات',
  'window.loadingAccounts': 'جارٍ تحميل الحسابات',
  'window.loadingSettings': 'جارٍ تحميل الإعدادات',
  'window.loadingTrash': 'جارٍ تحميل سلة المهملات',
  'window.opening': 'جارٍ فتح Countersign',
  'window.unreachable': 'لا يستجيب Countersign',
  'window.title.noAnswer': 'لا استجابة',
  'window.title.unavailable': 'الرموز غير متاحة',
  'window.quarantined':
    '{count, plural, zero {قُرئت كل العناصر.} one {تعذّرت قراءة عنصر واحد، فتُرك كما هو. قد يتمكن إصدار أحدث من Countersign من قراءته.} two {تعذّرت قراءة عنصرين، فتُركا كما هما. قد يتمكن إصدار أحدث من Countersign من قراءتهما.} few {تعذّرت قراءة # عناصر، فتُركت كما هي. قد يتمكن إصدار أحدث من Countersign من قراءتها.} many {تعذّرت قراءة # عنصرًا، فتُركت كما هي. قد يتمكن إصدار أحدث من Countersign من قراءتها.} other {تعذّرت قراءة # عنصر، فتُركت كما هي. قد يتمكن إصدار أحدث من Countersign من قراءتها.}}',
  'window.recoveryKeyReminder':
    'يُرجى تدوين مفتاح الاسترداد: فهو يفتح نسخك الاحتياطية حين لا يفتحها شيء آخر.',
  'window.countersign': 'Countersign',
  'window.notStarted': 'تعذّر بدء Countersign',
  'window.title': '{screen} – Countersign',
  'window.title.welcome': 'مرحبًا',
  'window.title.locked': 'مقفل',
  'window.gone.closed': 'أُغلق Countersign',
  'window.gone.closed.reopen': 'لم يُفقد شيء. لفتحه مجددًا، يُرجى تشغيل «countersign ui» في الطرفية.',
  'window.gone.closed.otherTab': 'إذا كان مفتوحًا في علامة تبويب أخرى، فيمكن استخدامها وإغلاق هذه.',
  'window.gone.startedAgain': 'أُعيد تشغيل Countersign',
  'window.gone.startedAgain.lastTab':
    'تعود علامة التبويب هذه إلى ما قبل إعادة التشغيل. يُرجى استخدام آخر علامة تبويب فُتحت وإغلاق هذه.',
  'window.gone.startedAgain.freshLink':
    'للحصول على رابط جديد، يُرجى الضغط على Enter في الطرفية التي يعمل فيها Countersign، أو تشغيل «countersign ui» مجددًا.',
  'window.gone.elsewhere': 'تطبيق Countersign مفتوح في علامة تبويب أخرى',
  'window.gone.elsewhere.oneTab':
    'لا يمكن فتح أكثر من علامة تبويب واحدة في الوقت نفسه. ما كان مفتوحًا هنا يستمر هناك.',
  'window.gone.elsewhere.notYou':
    'إذا لم تكن علامة التبويب الأخرى من فتحك، فربما فتحها شخص آخر. يُرجى الضغط على Enter في الطرفية التي يعمل فيها Countersign: فالرابط الجديد يغلق كل علامات التبويب الأخرى.',
  'window.gone.elsewhere.again': 'الاستخدام هنا',
  'window.gone.freshLink': 'أغلق رابط جديد علامة التبويب هذه',
  'window.gone.freshLink.follow':
    'يغلق الرابط الجديد علامة التبويب المفتوحة قبله. يُرجى فتح الرابط الظاهر في الطرفية وإغلاق علامة التبويب هذه.',
  'window.gone.serviceWorker': 'قد يتمكن برنامج آخر من قراءة هذه الصفحة',
  'window.gone.serviceWorker.why':
    'ترك برنامج عمل سابقًا على هذا العنوان عامل خدمة (service worker) في متصفحك. وكان سيرى كل ما تعرضه هذه الصفحة، لذا لم يُفتح شيء ولم يُرسَل شيء.',
  'window.gone.serviceWorker.what':
    'يُرجى إغلاق علامة التبويب هذه وتشغيل «countersign ui» مجددًا: سيُفتح على عنوان جديد. أو يمكن محو بيانات هذا الموقع في إعدادات المتصفح، ثم إعادة المحاولة.',
} as const satisfies Translated<typeof english>
