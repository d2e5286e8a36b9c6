import type { welcome as english } from '../../en/page/welcome.ts'
import type { Translated } from '../../translated.ts'

export const welcome = {
  'welcome.confirm.wrong': 'لا يطابق هذا المفتاح. يُرجى مراجعة ما دوّنته.',
  'welcome.confirm.ask': 'يُرجى كتابة هاتين المجموعتين مما دوّنته.',
  'welcome.confirm.back': 'إظهار المفتاح مجددًا',
  'welcome.confirm.do': 'تأكيد',
  'welcome.text.title': 'مفتاح استرداد Countersign',
  'welcome.text.saved': 'حُفظ في {day}.',
  'welcome.text.madeAndSaved': 'أُنشئ في {made}، وحُفظ في {saved}.',
  'welcome.text.use':
    'يفتح الخزنة ونسخها الاحتياطية حين لا يفتحها شيء آخر. يُرجى حفظ هذا الملف في أي مكان إلا على هذا\nالكمبيوتر: فهو مع نسخة احتياطية يتيح الوصول إلى كل الرموز.',
  'welcome.paper.use':
    'يفتح الخزنة ونسخها الاحتياطية حين لا يفتحها شيء آخر. يُرجى حفظ هذه الورقة في مكان آمن: فهي مع نسخة احتياطية تتيح الوصول إلى كل الرموز.',
  'welcome.paper.vaultOf': 'الخزنة تخص',
  'welcome.paper.writtenOn': 'دُوّن في',
  'welcome.replace.title': 'مفتاح استرداد جديد',
  'welcome.show.text':
    'يفتح خزنتك ونسخها الاحتياطية حين لا يفتحها شيء آخر. يُرجى التأكد من عدم وجود من ينظر.',
  'welcome.replace.do': 'إنشاء مفتاح جديد',
  'welcome.replace.why':
    'هذا مناسب إذا كان شخص ما قد رأى مفتاح الاسترداد، أو إذا ضاع منك. يفتح المفتاح الجديد خزنتك وكل نسخة احتياطية من الآن فصاعدًا. ولا يفتح {known, select, yes {المفتاح المُنشأ في {day}} other {المفتاح القديم}} أيًا منها.',
  'welcome.replace.earlier':
    'لا يزال {known, select, yes {المفتاح المُنشأ في {day}} other {المفتاح القديم}} يفتح النسخ الاحتياطية والنسخ الموجودة لديك. ويمكن لمن لديه المفتاح قراءتها. يُرجى حذف ما قد يصل إليه الآخرون منها، واستبدال أهم أسرارك في مواقعها.',
  'welcome.sheet.print': 'طباعة أو حفظ بتنسيق PDF',
  'welcome.sheet.warning.made':
    'أُنشئ في {day}. يمكن لمن لديه هذا المفتاح وإحدى نسخك الاحتياطية قراءة رموزك.',
  'welcome.sheet.help': 'كيفية استعادة الوصول به',
  'welcome.sheet.written': 'دوّنت المفتاح',
  'welcome.step.text':
    'يفتح خزنتك ونسخها الاحتياطية عند نسيان عبارة المرور أو فقدان سلسلة المفاتيح. يُرجى حفظه على ورقة، أو في أي مكان إلا على هذا الكمبيوتر.',
  'welcome.title': 'مرحبًا',
  'welcome.intro':
    'يحفظ Countersign العامل الثاني لحساباتك على هذا الكمبيوتر، وهنا فقط. أين تُحفظ أسرارك؟',
  'welcome.join': 'لديّ Countersign على كمبيوتر آخر',
  'welcome.join.title': 'نقل رموزك إلى هنا',
  'welcome.join.intro':
    'لكل كمبيوتر لديك خزنة خاصة به، وتبقى الخزنات متطابقة. يُرجى اختيار مكان حفظ هذه. وبعد ذلك يُمسح رمز يعرضه الكمبيوتر الآخر.',
  'welcome.join.create': 'إنشاء الخزنة والانضمام',
  'welcome.join.not': 'البدء بخزنة فارغة بدلًا من ذلك',
  'welcome.earlier': 'كانت على هذا الكمبيوتر خزنة: أحدث نسخة احتياطية لها من {moment}.',
  'welcome.earlier.restore': 'استعادتها',
  'welcome.place': 'مكان حفظ أسرارك',
  'welcome.place.keychain': 'سلسلة مفاتيح النظام',
  'welcome.place.keychain.hint': 'سلسلة مفاتيح النظام. تُفتح عند تسجيل الدخول إلى هذا الكمبيوتر.',
  'welcome.place.file.hint':
    'مشفَّر بعبارة مرور لا يعرفها غيرك. وتُكتب في كل مرة يبدأ فيها Countersign.',
  'welcome.passphrase.optional': 'عبارة المرور (اختيارية)',
  'welcome.passphrase.hint':
    'عندئذٍ يقفل Countersign نفسه ويطلب عبارة المرور، إضافةً إلى حماية سلسلة المفاتيح نفسها.',
  'welcome.create': 'إنشاء الخزنة',
  'welcome.confirm.group': 'المجموعة {number}',
  'welcome.paper.titleOfDay': 'مفتاح استرداد Countersign من {day}',
  'welcome.sheet.warning': 'يمكن لمن لديه هذا المفتاح وإحدى نسخك الاحتياطية قراءة رموزك.',
} as const satisfies Translated<typeof english>
