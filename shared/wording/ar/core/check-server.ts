import type { checkServer as english } from '../../en/core/check-server.ts'
import type { Translated } from '../../translated.ts'

export const checkServer = {
  'core.checkServer.onAlready':
    'المصادقة الثنائية مفعَّلة بالفعل لهذا الحساب. يُرجى استخدام حساب تجريبي هي معطَّلة فيه. لم يتغيّر شيء.',
  'core.checkServer.noSecondFactor': 'المصادقة الثنائية مفعَّلة، لكن الخادم لم يطلب عاملًا ثانيًا.',
  'core.checkServer.rightCodeRefused': 'لم يقبل الخادم رمزًا صحيحًا.',
  'core.checkServer.noSecret': 'لم يحتوِ الإعداد على سر.',
  'core.checkServer.rightCodeRefusedAtSetup': 'لم يقبل الخادم رمزًا صحيحًا أثناء الإعداد.',
  'core.checkServer.noCodeSent': 'لم يرسل الخادم رمزًا.',
  'core.checkServer.sendsNone': 'لا يرسل هذا النوع من الخوادم رموزًا.',
  'core.checkServer.noSetup': 'لم يبدأ أي إعداد.',
  'core.checkServer.noBackupCodeLeft': 'لم يبقَ رمز احتياطي غير مستخدَم.',
  'core.checkServer.left.factor':
    'قد تكون المصادقة الثنائية لا تزال مفعَّلة، وليس لدى أحد سرها. يُرجى الطلب من مسؤول الخادم إعادة تعيينها.',
  'core.checkServer.left.sessions':
    '{count, plural, zero {لم تبقَ أي جلسة فتحها هذا الفحص.} one {تبقى جلسة واحدة فتحها هذا الفحص مفتوحة إلى أن تنتهي صلاحيتها.} two {تبقى جلستان فتحهما هذا الفحص مفتوحتين إلى أن تنتهي صلاحيتهما.} few {تبقى # جلسات فتحها هذا الفحص مفتوحة إلى أن تنتهي صلاحيتها.} many {تبقى # جلسة فتحها هذا الفحص مفتوحة إلى أن تنتهي صلاحيتها.} other {تبقى # جلسة فتحها هذا الفحص مفتوحة إلى أن تنتهي صلاحيتها.}}',
  'core.checkServer.left.both':
    'قد تكون المصادقة الثنائية لا تزال مفعَّلة، وليس لدى أحد سرها. يُرجى الطلب من مسؤول الخادم إعادة تعيينها. {count, plural, zero {لم تبقَ أي جلسة فتحها هذا الفحص.} one {تبقى جلسة واحدة فتحها هذا الفحص مفتوحة إلى أن تنتهي صلاحيتها.} two {تبقى جلستان فتحهما هذا الفحص مفتوحتين إلى أن تنتهي صلاحيتهما.} few {تبقى # جلسات فتحها هذا الفحص مفتوحة إلى أن تنتهي صلاحيتها.} many {تبقى # جلسة فتحها هذا الفحص مفتوحة إلى أن تنتهي صلاحيتها.} other {تبقى # جلسة فتحها هذا الفحص مفتوحة إلى أن تنتهي صلاحيتها.}}',
  'core.checkServer.left.afterFailure': '{failure} {left}',
  'core.checkServer.mustWait':
    'يطلب الخادم الانتظار {minutes, plural, zero {# دقيقة} one {دقيقة واحدة} two {دقيقتين} few {# دقائق} many {# دقيقة} other {# دقيقة}} قبل فحص هذا.',
  'core.checkServer.notLet': 'لم يسمح الخادم بهذا الفحص: {reason}',
  'core.checkServer.replay.accepted': 'قُبل الرمز نفسه مرتين.',
  'core.checkServer.replay.refused': 'رُفض الرمز نفسه في المرة الثانية.',
  'core.checkServer.replay.setupCodeAccepted':
    'قُبل الرمز الذي فعّل المصادقة الثنائية مجددًا عند تسجيل الدخول.',
  'core.checkServer.replay.setupCodeRefused':
    'رُفض الرمز الذي فعّل المصادقة الثنائية عند تسجيل الدخول.',
  'core.checkServer.replay.tooSlow': 'استغرق رد الخادم وقتًا طويلًا حتى انتهت صلاحية الرمز.',
  'core.checkServer.race.acceptedOften':
    'قُبل {kind, select, backup {الرمز الاحتياطي} other {الرمز}} نفسه عند إرساله عدة مرات في آن واحد. عدد مرات الإرسال: {racers}، وعدد مرات القبول: {taken}.',
  'core.checkServer.race.acceptedOnce':
    'قُبل {kind, select, backup {الرمز الاحتياطي} other {الرمز}} نفسه مرة واحدة عند إرساله عدة مرات في آن واحد. عدد مرات الإرسال: {racers}.',
  'core.checkServer.race.neverAccepted':
    'لم يُقبل {kind, select, backup {رمز احتياطي صحيح} other {رمز صحيح}} أبدًا عند إرساله عدة مرات في آن واحد. عدد مرات الإرسال: {racers}.',
  'core.checkServer.window.confirmed':
    'فعّل رمز {when, select, old {متأخر} other {مبكر}} بمقدار {steps, plural, zero {# خطوة} one {خطوة واحدة} two {خطوتين} few {# خطوات} many {# خطوة} other {# خطوة}} المصادقة الثنائية.',
  'core.checkServer.window.signedIn':
    'قُبل عند تسجيل الدخول رمز {when, select, old {متأخر} other {مبكر}} بمقدار {steps, plural, zero {# خطوة} one {خطوة واحدة} two {خطوتين} few {# خطوات} many {# خطوة} other {# خطوة}}.',
  'core.checkServer.window.refused':
    'رُفضت الرموز التي تبعد خطوتين أو أكثر أثناء الإعداد وعند تسجيل الدخول.',
  'core.checkServer.throttle.endless': 'فحص الخادم أكثر من {tries} من الرموز الخاطئة على التوالي.',
  'core.checkServer.throttle.signInEnded':
    'انتهى تسجيل الدخول بعد {tries, plural, zero {# رمز خاطئ} one {رمز خاطئ واحد} two {رمزين خاطئين} few {# رموز خاطئة} many {# رمزًا خاطئًا} other {# رمز خاطئ}}، وقبل تسجيل دخول جديد رمزًا صحيحًا.',
  'core.checkServer.throttle.longWait':
    'طلب الخادم بعد {tries, plural, zero {# رمز خاطئ} one {رمز خاطئ واحد} two {رمزين خاطئين} few {# رموز خاطئة} many {# رمزًا خاطئًا} other {# رمز خاطئ}} الانتظار {minutes, plural, zero {# دقيقة} one {دقيقة واحدة} two {دقيقتين} few {# دقائق} many {# دقيقة} other {# دقيقة}}.',
  'core.checkServer.throttle.recovered':
    'طلب الخادم الانتظار بعد {tries, plural, zero {# رمز خاطئ} one {رمز خاطئ واحد} two {رمزين خاطئين} few {# رموز خاطئة} many {# رمزًا خاطئًا} other {# رمز خاطئ}}، ثم قبل رمزًا صحيحًا مجددًا.',
  'core.checkServer.throttle.lockedOut':
    'طلب الخادم الانتظار بعد {tries, plural, zero {# رمز خاطئ} one {رمز خاطئ واحد} two {رمزين خاطئين} few {# رموز خاطئة} many {# رمزًا خاطئًا} other {# رمز خاطئ}}، ولم يقبل بعدها أي رمز صحيح.',
  'core.checkServer.backup.unusedRefused': 'رُفض رمز احتياطي غير مستخدَم.',
  'core.checkServer.backup.acceptedTwice': 'قُبل الرمز الاحتياطي نفسه مرتين.',
  'core.checkServer.backup.refusedTwice': 'رُفض الرمز الاحتياطي نفسه في المرة الثانية.',
  'core.checkServer.backup.noneMade': 'لا يُنشئ هذا النوع من الخوادم رموزًا احتياطية جديدة.',
  'core.checkServer.backup.oldAccepted':
    'قُبل رمز احتياطي من المجموعة السابقة بعد إنشاء رموز جديدة.',
  'core.checkServer.backup.oldRefused': 'رُفضت الرموز الاحتياطية السابقة بعد إنشاء رموز جديدة.',
  'core.checkServer.backup.newRefused': 'رُفض رمز احتياطي من المجموعة الجديدة.',
  'core.checkServer.disable.passwordOnly':
    'لا يطلب هذا النوع من الخوادم إلا كلمة المرور، ولا يطلب رمزًا أبدًا.',
  'core.checkServer.disable.noPassword': 'لا يطلب هذا النوع من الخوادم كلمة مرور.',
  'core.checkServer.disable.withoutCode': 'عُطِّلت المصادقة الثنائية دون رمز.',
  'core.checkServer.disable.withWrongCode': 'عُطِّلت المصادقة الثنائية برمز خاطئ.',
  'core.checkServer.disable.withoutPassword': 'عُطِّلت المصادقة الثنائية دون كلمة المرور.',
  'core.checkServer.disable.withWrongPassword': 'عُطِّلت المصادقة الثنائية بكلمة مرور خاطئة.',
  'core.checkServer.disable.stayedOn':
    'بقيت المصادقة الثنائية مفعَّلة دون كلمة المرور ودون رمز صحيح.',
  'core.checkServer.challenge.none': 'ليس في هذا النوع من الخوادم تحدٍّ.',
  'core.checkServer.challenge.rightCodeRefused': 'رُفض رمز صحيح عند تسجيل الدخول.',
  'core.checkServer.challenge.reused': 'أتاح تسجيل دخول مكتمل الدخول مرة ثانية.',
  'core.checkServer.challenge.notReused': 'رُفض تسجيل دخول مكتمل في المرة الثانية.',
  'core.checkServer.challenge.passwordOpened': 'فتحت كلمة المرور وحدها ما يحتاج إلى عاملين.',
  'core.checkServer.challenge.nothingOpen': 'لم يكن شيء مفتوحًا قبل العامل الثاني.',
  'core.checkServer.challenge.pendingAsSession': 'قُبل تسجيل دخول معلَّق كجلسة.',
  'core.checkServer.challenge.sessionAsPending': 'قُبلت جلسة كتسجيل دخول معلَّق.',
  'core.checkServer.challenge.keptApart': 'رُفض كل من تسجيل الدخول المعلَّق والجلسة في مكان الآخر.',
  'core.checkServer.messages.noExpiry': 'لا يذكر الخادم مدة صلاحية الرمز.',
  'core.checkServer.messages.expires':
    'يذكر الخادم أن رموزه صالحة لمدة {minutes, plural, zero {# دقيقة} one {دقيقة واحدة} two {دقيقتين} few {# دقائق} many {# دقيقة} other {# دقيقة}}.',
  'core.checkServer.messages.expiresLate':
    'يذكر الخادم أن رموزه صالحة لمدة {minutes, plural, zero {# دقيقة} one {دقيقة واحدة} two {دقيقتين} few {# دقائق} many {# دقيقة} other {# دقيقة}}، لا {most} أو أقل.',
  'core.checkServer.messages.sentAtOnce': 'أُرسل رمز آخر على الفور.',
  'core.checkServer.messages.noneSentAtOnce': 'لم يُرسَل رمز آخر على الفور.',
  'core.checkServer.messages.refusedAtOnce': 'رُفض إرسال رمز آخر بعد الأول مباشرةً.',
  'core.checkServer.messages.notAsked': 'تعذّر طلب رمز: {reason}',
} as const satisfies Translated<typeof english>
