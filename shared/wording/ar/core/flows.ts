import type { flows as english } from '../../en/core/flows.ts'
import type { Translated } from '../../translated.ts'

export const flows = {
  'core.flows.practiceServer': 'خادم التدريب',
  'core.flows.passwordMissing': 'يُرجى إدخال كلمة مرور الحساب.',
  'core.flows.twoStepPasswordMissing': 'يُرجى إدخال كلمة مرور الخطوة الثانية للدردشة.',
  'core.flows.proofNotTaken': 'لا يقبل هذا الخادم هذا النوع من الرموز هنا.',
  'core.flows.noBackupCodeLeft': 'لم يبقَ في الخزنة رمز احتياطي غير مستخدَم.',
  'core.flows.sentCodeMissing': 'يُرجى إدخال الرمز الذي أرسله الخادم.',
  'core.flows.codeMissing': 'يُرجى إدخال رمز من تطبيق المصادقة.',
  'core.flows.noChat': 'ليس في هذا الخادم دردشة.',
  'core.flows.stillOff': 'قبل الخادم الرمز، لكنه يذكر أن المصادقة الثنائية معطَّلة.',
  'core.flows.stillOn': 'قبل الخادم التغيير، لكنه يذكر أن المصادقة الثنائية لا تزال مفعَّلة.',
  'core.flows.noCodeSent': 'لم يُرسَل رمز بعد.',
  'core.flows.sendsOnce': 'لا يرسل هذا الخادم رمزه إلا مرة واحدة.',
  'core.flows.noSetupWaiting': 'لا يوجد إعداد لهذا الحساب ينتظر رمزه الأول.',
  'core.flows.cannotRegenerate':
    'لا يُنشئ هذا الخادم رموزًا احتياطية جديدة. يُرجى استبدال السر بدلًا من ذلك.',
  'core.flows.turnedOnElsewhere':
    'فُعِّلت المصادقة الثنائية في مكان آخر في هذه الأثناء. يُرجى التراجع عن هذا التغيير.',
  'core.flows.resyncsByItself': 'يتكيّف هذا الخادم تلقائيًا مع ساعة تطبيق المصادقة.',
  'core.flows.twoCodesInARow': 'يُرجى إدخال رمزين متتاليين.',
  'core.flows.nothingPending': 'ليس لهذا الحساب تغيير غير مكتمل.',
  'core.flows.changedElsewhere': 'تغيّر هذا الحساب في نافذة أخرى. يُرجى فحصه ثم إعادة المحاولة.',
  'core.flows.busy': 'يوجد تغيير آخر لهذا الحساب قيد التنفيذ.',
  'core.flows.stopped': 'أُوقف التغيير.',
  'core.flows.methodNotOffered': 'لا يوفّر هذا الخادم رموزًا من هذا النوع.',
  'core.flows.nothingToReplace': 'لا تستخدم الرموز المرسَلة إليك سرًا، فلا شيء لاستبداله.',
  'core.flows.recoveryEmailWouldBeLost':
    'سيؤدي استبدال السر إلى إزالة بريد الاسترداد الإلكتروني للدردشة، ولا يعرف Countersign عنوانه. يُرجى تعطيل الخطوة الثانية، ثم تفعيلها مجددًا بذلك العنوان.',
  'core.flows.earlierPending': 'يُرجى أولًا إكمال التغيير السابق لهذا الحساب أو التراجع عنه.',
  'core.flows.destinationMissing':
    'لا يعرف الخادم إلى أين يرسل رموز هذا الحساب. يُرجى إدخال رقم هاتف أو عنوان بريد إلكتروني.',
  'core.flows.cannotUndoCodes':
    'لا يعرف Countersign أيّ الرموز الاحتياطية صالحة. لإنشاء رموز جديدة، يُرجى إكمال التغيير.',
  'core.flows.cannotUndoOn':
    'المصادقة الثنائية مفعَّلة بالفعل، ويتطلب تعطيلها المزيد. {message} يُرجى إكمال التغيير بدلًا من ذلك.',
  'core.flows.pending.status': 'تم كل شيء. ولا يزال على Countersign التحقق من أن الخادم يؤكد ذلك.',
  'core.flows.pending.codeSent': 'يُرجى إدخال الرمز الذي أُرسل إليك.',
  'core.flows.pending.phone': 'حُفظ السر وينتظر أن يكون على هاتفك أيضًا.',
  'core.flows.pending.enrol':
    'حُفظ السر، لكن Countersign لا يعرف بعد ما إذا كان الخادم قد فعّل المصادقة الثنائية.',
  'core.flows.pending.disable':
    'لا يعرف Countersign بعد ما إذا كان الخادم قد عطّل المصادقة الثنائية.',
  'core.flows.pending.rotate':
    'جارٍ استبدال السر. وإلى أن يكتمل ذلك، قد تكون المصادقة الثنائية معطَّلة.',
  'core.flows.pending.regenerate':
    'لا يعرف Countersign بعد ما إذا كان الخادم قد أنشأ رموزًا احتياطية جديدة.',
  'core.flows.turnedOffElsewhere': 'عُطِّلت المصادقة الثنائية في هذه الأثناء. عنصرها في سلة المهملات.',
  'core.flows.offAlready': 'كان الخادم قد عطّل المصادقة الثنائية بالفعل. عنصرها في سلة المهملات.',
  'core.flows.offSince':
    'المصادقة الثنائية معطَّلة: توقف التغيير بعد تعطيل السر القديم. يُرجى تفعيلها مجددًا.',
  'core.flows.onElsewhere': 'فُعِّلت المصادقة الثنائية في مكان آخر. لا يوجد هنا عنصر يُنشئ رموزها.',
  'core.flows.lostCodes': 'فُقدت الرموز الاحتياطية مع أحد ردود الخادم. يُرجى إنشاء رموز جديدة.',
  'core.flows.lostCodesForGood':
    'فُقدت الرموز الاحتياطية مع أحد ردود الخادم. للحصول على رموز جديدة، يُرجى استبدال السر، أو تعطيل المصادقة الثنائية ثم تفعيلها مجددًا.',
} as const satisfies Translated<typeof english>
