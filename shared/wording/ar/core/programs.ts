import type { programs as english } from '../../en/core/programs.ts'
import type { Translated } from '../../translated.ts'

export const programs = {
  'core.programs.askPair': 'هل يُسمح للبرنامج «{name}» بطلب الرموز؟',
  'core.programs.askPair.detail':
    '{who}\nسيُطرح سؤال آخر قبل أن يحصل على رمز عنصر. ولا يحصل على الأسرار أو الرموز الاحتياطية أبدًا.',
  'core.programs.askList': 'هل تُعرض أسماء كل عناصرك للبرنامج «{name}»؟',
  'core.programs.askList.detail':
    '{who}\nيرى أسماء عناصرك ووسومها وإعداداتها، دون الرموز أو الملاحظات أو الأسرار.',
  'core.programs.askCode':
    '{count, plural, zero {هل تُعطى رموز للبرنامج «{name}»؟} one {هل يُعطى رمز {entry} للبرنامج «{name}»؟} two {هل يُعطى رمزا عنصرين للبرنامج «{name}»؟} few {هل تُعطى رموز # عناصر للبرنامج «{name}»؟} many {هل تُعطى رموز # عنصرًا للبرنامج «{name}»؟} other {هل تُعطى رموز # عنصر للبرنامج «{name}»؟}}',
  'core.programs.askCode.detail':
    '{who}\n{count, plural, zero {العناصر هي {entries}. يمكنه بالرمز تسجيل الدخول نيابةً عنك إلى أن تنتهي صلاحية الرمز.} one {يمكنه بالرمز تسجيل الدخول نيابةً عنك إلى أن تنتهي صلاحية الرمز.} two {العنصران هما {entries}. يمكنه بالرمز تسجيل الدخول نيابةً عنك إلى أن تنتهي صلاحية الرمز.} few {العناصر هي {entries}. يمكنه بالرمز تسجيل الدخول نيابةً عنك إلى أن تنتهي صلاحية الرمز.} many {العناصر هي {entries}. يمكنه بالرمز تسجيل الدخول نيابةً عنك إلى أن تنتهي صلاحية الرمز.} other {العناصر هي {entries}. يمكنه بالرمز تسجيل الدخول نيابةً عنك إلى أن تنتهي صلاحية الرمز.}}',
  'core.programs.peer': 'البرنامج هو \u2066{file}\u2069 (العملية {pid}). اختار اسمه بنفسه.',
  'core.programs.unknownPeer': 'لا يذكر هذا النظام أيّ برنامج هو. اختار اسمه بنفسه.',
  'core.programs.choice.deny': 'رفض',
  'core.programs.choice.once': 'السماح مرة واحدة',
  'core.programs.choice.always': 'السماح دائمًا',
  'core.programs.choice.allow': 'السماح',
  'core.programs.gone': 'لم يعد هذا البرنامج مقترنًا.',
  'core.programs.questionOver': 'لم يعد هذا السؤال مفتوحًا.',
  'core.programs.hostAsks': 'تكون الإجابة في مربع الحوار خارج النافذة.',
  'core.programs.notJson': 'يُرجى إرسال سطر JSON واحد لكل طلب.',
  'core.programs.badField': 'الحقل {field} ناقص أو غير صالح.',
  'core.programs.badVersion': 'يتحدث Countersign الإصدار 1 من هذا البروتوكول.',
  'core.programs.badName': 'يُرجى استخدام اسم بمحارف مرئية، دون مسافات في طرفيه.',
  'core.programs.unknownMethod': 'لا توجد دالة كهذه.',
  'core.programs.tooLarge': 'لا يتجاوز الطلب 64 كيلوبايت.',
  'core.programs.tooMany': 'يُرجى انتظار رد قبل إرسال المزيد من الطلبات.',
  'core.programs.tooOften': 'طلبات كثيرة جدًا. يُرجى إعادة المحاولة لاحقًا.',
  'core.programs.off': 'وصول البرامج معطَّل. يمكن تفعيله في إعدادات Countersign.',
  'core.programs.locked': 'تطبيق Countersign مقفل. يُرجى إلغاء قفله أولًا.',
  'core.programs.notPaired': 'هذا البرنامج غير مقترن بتطبيق Countersign.',
  'core.programs.nameTaken':
    'يوجد برنامج مقترن بالفعل باسم «{name}». يُرجى إزالته أولًا في إعدادات Countersign، أو اختيار اسم آخر.',
  'core.programs.tooManyPaired':
    'البرامج المقترنة كثيرة جدًا. يُرجى أولًا إزالة أحدها في إعدادات Countersign.',
  'core.programs.pairingRefused': 'رُفض اقتران للتو. يُرجى إعادة المحاولة لاحقًا.',
  'core.programs.questionsOpen':
    'الأسئلة المفتوحة في Countersign كثيرة جدًا. يُرجى الإجابة عنها أولًا.',
  'core.programs.noAnswer': 'لم يُجب أحد عن سؤال Countersign.',
  'core.programs.refused': 'رُفض الطلب في Countersign.',
  'core.programs.noMatch': 'لا يوجد عنصر مطابق.',
  'core.programs.severalMatch': 'تطابق عدة عناصر. يُرجى استخدام الاسم الكامل لأحدها، أو معرّفه.',
  'core.programs.tooManyMatch': 'العناصر المطابقة كثيرة جدًا. يُرجى استخدام جزء أكبر من الاسم.',
  'core.programs.longAddress':
    'لا يمكن للبرامج الأخرى الوصول إلى Countersign هنا لأن مسار المقبس طويل جدًا: \u2066{path}\u2069',
  'core.programs.foreignFolder':
    'لا يمكن للبرامج الأخرى الوصول إلى Countersign هنا لأن هذا المجلد ليس لك: \u2066{path}\u2069',
} as const satisfies Translated<typeof english>
