import type { ui as english } from '../../en/cli/ui.ts'
import type { Translated } from '../../translated.ts'

export const ui = {
  'cli.ui.summary': 'فتح Countersign في المتصفح',
  'cli.ui.description': 'يفتح Countersign في المتصفح على هذا الكمبيوتر، إلى أن يُوقف.',
  'cli.ui.argument.files':
    'نسخ احتياطية أو صادرات تطبيقات أخرى للاطلاع عليها؛ لا يُضاف شيء قبل موافقتك',
  'cli.ui.option.port': 'المنفذ المراد استخدامه؛ 0 لأي منفذ متاح',
  'cli.ui.option.noOpen': 'عدم فتح المتصفح',
  'cli.ui.option.window':
    'فتح نافذة خاصة به في Chromium أو Chrome أو Edge أو Brave، والتوقف عند إغلاقها',
  'cli.ui.option.hidden': 'البدء دون نافذة، وفتحها من علبة النظام؛ ومن دون علبة تُفتح النافذة',
  'cli.ui.option.untilClosed': 'التوقف بعد دقيقة من إغلاق علامة التبويب',
  'cli.ui.option.plainAddress': 'استخدام عنوان رقمي، للمتصفحات التي لا تجد العنوان الآخر',
  'cli.ui.help.address':
    'يفتح العنوان Countersign مرة واحدة، في علامة تبويب واحدة على هذا الكمبيوتر. للحصول على عنوان جديد، يُرجى الضغط على Enter: يغلق ذلك علامة التبويب المفتوحة.',
  'cli.ui.help.safari':
    'لا يجد Safari العنوان. يُرجى استخدام Chrome أو Edge أو Firefox، أو إضافة \u2066--plain-address\u2069.',
  'cli.ui.passphraseInWindow': 'خطأ: يطلب Countersign عبارة المرور في المتصفح',
  'cli.ui.notBuilt': 'لم تُبنَ النافذة بعد. يُرجى تشغيل \u2066`npm run build`\u2069.',
  'cli.ui.open': 'تطبيق Countersign مفتوح على \u2066{url}\u2069',
  'cli.ui.plainPort':
    'مع \u2066--plain-address\u2069 يكون المنفذ عشوائيًا. يُرجى ترك \u2066--port\u2069.',
  'cli.ui.notOpenedYet': 'لم يفتح المتصفح Countersign بعد. يُرجى فتح العنوان أعلاه يدويًا.',
  'cli.ui.noWindow':
    'لا يوجد على هذا الكمبيوتر متصفح يمكنه منح Countersign نافذة خاصة به، لذا يُفتح في علامة تبويب.',
  'cli.ui.browserFailed': 'تعذّر فتح المتصفح. يُرجى فتح العنوان أعلاه يدويًا.',
  'cli.ui.keys': 'يُرجى الضغط على Enter للحصول على عنوان جديد، أو Ctrl+C للإيقاف.',
  'cli.ui.closedTab': 'كانت علامة تبويب مفتوحة بعنوان سابق. أُغلقت الآن.',
  'cli.ui.intruder':
    '{what, select, usedLink {فتح شخص ما عنوانًا مستخدَمًا من قبل. رفضه Countersign.} other {حاول مستخدم آخر لهذا الكمبيوتر فتح Countersign. رفضه Countersign.}}',
  'cli.ui.portTaken': 'المنفذ {port} مستخدَم. يُرجى اختيار منفذ آخر، أو ترك \u2066--port\u2069.',
  'cli.ui.portNotAllowed':
    'لا يسمح هذا النظام بالمنفذ {port}. يُرجى اختيار منفذ آخر، أو ترك \u2066--port\u2069.',
  'cli.ui.runsAlready': 'يعمل Countersign بالفعل. نافذته الآن في المقدمة.',
  'cli.ui.noShortcut': 'لم يتمكن Windows من كتابة الاختصار \u2066{path}\u2069.',
  'cli.ui.notThisPage': 'لم يعد بإمكان هذه الصفحة استخدام Countersign. يُرجى فتح رابط جديد.',
  'cli.ui.onlyRead': 'لا يمكن إلا قراءة الملفات.',
  'cli.ui.readHasBody': 'لا يمكن أن يكون لطلب القراءة متن.',
  'cli.ui.notJson': 'يجب أن تكون الاستدعاءات بتنسيق JSON.',
  'cli.ui.badJson': 'الاستدعاء ليس JSON صالحًا.',
  'cli.ui.callTooLarge': 'لا يتجاوز الاستدعاء {size}.',
  'cli.ui.callTooSlow': 'لم يصل الاستدعاء في الوقت المناسب.',
  'cli.ui.page.opening': 'جارٍ فتح Countersign…',
  'cli.ui.page.otherBrowser': 'يُرجى فتح Countersign في متصفح آخر',
  'cli.ui.page.otherBrowser.why':
    'قد لا يجد هذا المتصفح Countersign. فالمتصفح Safari مثلًا يسأل الشبكة عن عنوان موجود على هذا الكمبيوتر.',
  'cli.ui.page.otherBrowser.how':
    'يُرجى فتح العنوان من الطرفية في Chrome أو Edge أو Firefox، أو تشغيل <code>{command}</code>.',
  'cli.ui.page.noJavaScript': 'يحتاج Countersign إلى JavaScript، وهي معطَّلة في هذا المتصفح.',
  'cli.ui.page.startAgain': 'يحتاج Countersign إلى رابط جديد',
  'cli.ui.page.startAgain.why':
    'يفتح الرابط Countersign مرة واحدة، في علامة تبويب واحدة، كي لا يتبعه أحد غيرك. استُخدم هذا الرابط من قبل، أو لم يكن هناك رابط.',
  'cli.ui.page.startAgain.how':
    'للحصول على رابط جديد، يُرجى الضغط على Enter في الطرفية التي يعمل فيها Countersign، أو تشغيل <code>{command}</code> مجددًا. يغلق الرابط الجديد علامة التبويب المفتوحة الآن.',
  'cli.ui.page.otherAddress': 'تطبيق Countersign على عنوان آخر',
  'cli.ui.page.otherAddress.why':
    'يحصل Countersign على عنوان جديد في كل مرة يبدأ فيها، كي لا يتدخل برنامج آخر على هذا الكمبيوتر.',
  'cli.ui.page.otherAddress.how':
    'العنوان في الطرفية التي يعمل فيها Countersign. يُرجى الضغط على Enter هناك للحصول على عنوان جديد.',
} as const satisfies Translated<typeof english>
