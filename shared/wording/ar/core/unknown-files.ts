import type { unknownFiles as english } from '../../en/core/unknown-files.ts'
import type { Translated } from '../../translated.ts'

export const unknownFiles = {
  'core.unknownFiles.heic':
    'هذه صورة HEIC لا يمكن لـ Countersign قراءتها. يُرجى فتحها، والتقاط لقطة شاشة لرمز QR أو حفظها بتنسيق PNG، واستيراد الناتج.',
  'core.unknownFiles.avif':
    'صورة AVIF هذه تالفة أو مبتورة. يُرجى فتحها، والتقاط لقطة شاشة لرمز QR أو حفظها بتنسيق PNG، واستيراد الناتج.',
  'core.unknownFiles.video':
    'هذا فيديو أو نوع من الصور لا يمكن لـ Countersign قراءته. يُرجى فتحه، والتقاط لقطة شاشة لرمز QR أو حفظه بتنسيق PNG، واستيراد الناتج.',
  'core.unknownFiles.tiff':
    'صورة TIFF هذه تالفة أو مبتورة. يُرجى فتحها، والتقاط لقطة شاشة لرمز QR أو حفظها بتنسيق PNG، واستيراد الناتج.',
  'core.unknownFiles.bigTiff':
    'هذه صورة BigTIFF لا يمكن لـ Countersign قراءتها. يُرجى فتحها، والتقاط لقطة شاشة لرمز QR أو حفظها بتنسيق PNG، واستيراد الناتج.',
  'core.unknownFiles.photoshop':
    'هذه صورة Photoshop لا يمكن لـ Countersign قراءتها. يُرجى فتحها، والتقاط لقطة شاشة لرمز QR أو حفظها بتنسيق PNG، واستيراد الناتج.',
  'core.unknownFiles.icon':
    'هذه أيقونة لا يمكن لـ Countersign قراءتها. يُرجى فتحها، والتقاط لقطة شاشة لرمز QR أو حفظها بتنسيق PNG، واستيراد الناتج.',
  'core.unknownFiles.jpeg2000':
    'هذه صورة JPEG 2000 لا يمكن لـ Countersign قراءتها. يُرجى فتحها، والتقاط لقطة شاشة لرمز QR أو حفظها بتنسيق PNG، واستيراد الناتج.',
  'core.unknownFiles.sevenZip': 'هذا أرشيف 7-Zip. يُرجى فك ضغطه واستيراد الملفات التي فيه.',
  'core.unknownFiles.rar': 'هذا أرشيف RAR. يُرجى فك ضغطه واستيراد الملفات التي فيه.',
  'core.unknownFiles.gzip': 'هذا أرشيف gzip. يُرجى فك ضغطه واستيراد الملفات التي فيه.',
  'core.unknownFiles.bzip2': 'هذا أرشيف bzip2. يُرجى فك ضغطه واستيراد الملفات التي فيه.',
  'core.unknownFiles.xz': 'هذا أرشيف xz. يُرجى فك ضغطه واستيراد الملفات التي فيه.',
  'core.unknownFiles.zstandard': 'هذا أرشيف Zstandard. يُرجى فك ضغطه واستيراد الملفات التي فيه.',
  'core.unknownFiles.tar': 'هذا أرشيف tar. يُرجى فك ضغطه واستيراد الملفات التي فيه.',
  'core.unknownFiles.androidBackup':
    'هذه نسخة احتياطية من Android. يُرجى تصدير عناصرك من التطبيق نفسه واستيراد ذلك الملف.',
  'core.unknownFiles.age':
    'هذا الملف مشفَّر باستخدام age. يُرجى فك تشفيره بالبرنامج الذي أنشأه واستيراد الناتج.',
  'core.unknownFiles.pgp':
    'هذا الملف مشفَّر باستخدام PGP. يُرجى فك تشفيره بالبرنامج الذي أنشأه واستيراد الناتج.',
  'core.unknownFiles.certificate': 'هذا مفتاح أو شهادة، لا قائمة رموز لمرة واحدة.',
  'core.unknownFiles.openssl':
    'هذا الملف مشفَّر باستخدام OpenSSL. يُرجى فك تشفيره بالبرنامج الذي أنشأه واستيراد الناتج.',
  'core.unknownFiles.database':
    'هذه قاعدة بيانات تطبيق لا يعرفه Countersign. يُرجى تصدير عناصرك من التطبيق نفسه واستيراد ذلك الملف.',
  'core.unknownFiles.oldOffice':
    'هذا ملف Word أو Excel قديم أو مشفَّر. يُرجى حفظ الجدول بتنسيق CSV واستيراده.',
  'core.unknownFiles.keePass1':
    'هذه قاعدة بيانات KeePass 1. يُرجى فتحها في KeePass 2 أو KeePassXC، وحفظها بتنسيق \u2066.kdbx\u2069، واستيرادها.',
  'core.unknownFiles.passwordSafe':
    'هذه قاعدة بيانات Password Safe. يُرجى تصدير عناصرك من التطبيق نفسه واستيراد ذلك الملف.',
  'core.unknownFiles.buttercup':
    'هذه خزنة Buttercup مشفَّرة. يُرجى تصديرها من Buttercup بتنسيق CSV واستيراد الناتج.',
  'core.unknownFiles.propertyList':
    'هذه قائمة خصائص لتطبيق من Apple لا يعرفه Countersign. يُرجى تصدير عناصرك من التطبيق نفسه واستيراد ذلك الملف.',
  'core.unknownFiles.windowsProgram': 'هذا برنامج Windows، وليس تصديرًا.',
  'core.unknownFiles.linuxProgram': 'هذا برنامج Linux، وليس تصديرًا.',
  'core.unknownFiles.empty': 'هذا الملف فارغ.',
  'core.unknownFiles.blank': 'لا يحتوي هذا الملف إلا على فراغات.',
  'core.unknownFiles.unreadable':
    'لم يتعرّف Countersign على هذا الملف: ليس نصًا، ولا صورة أو أرشيفًا من نوع يعرفه. إذا كان نسخة احتياطية مشفَّرة، فيُرجى تصديرها مجددًا دون كلمة مرور، أو كروابط إعداد.',
  'core.unknownFiles.office':
    'هذا ملف Word أو Excel أو PowerPoint. يُرجى حفظ الجدول بتنسيق CSV واستيراده.',
  'core.unknownFiles.libreOffice': 'هذا ملف LibreOffice. يُرجى حفظ الجدول بتنسيق CSV واستيراده.',
  'core.unknownFiles.zip':
    'لا يعرف Countersign أي شيء في ملف zip هذا. يُرجى فك ضغطه واستيراد الملفات التي فيه.',
  'core.unknownFiles.onlyPasswords':
    'يحتوي هذا الملف على كلمات مرور دون عامل ثانٍ: ليس فيه أسرار لمرة واحدة ولا روابط إعداد.',
  'core.unknownFiles.json':
    'لم يعثر Countersign على سر لمرة واحدة أو رابط إعداد في ملف JSON هذا. إذا كان التطبيق يوفّر تنسيقًا آخر، فيُرجى التصدير به.',
  'core.unknownFiles.brokenJson': 'يبدو هذا JSON مبتورًا أو تالفًا. يُرجى تصديره مجددًا.',
  'core.unknownFiles.xml':
    'لم يعثر Countersign على سر لمرة واحدة أو رابط إعداد في ملف XML هذا. إذا كان التطبيق يوفّر تنسيقًا آخر، فيُرجى التصدير به.',
  'core.unknownFiles.text':
    'ليس في هذا النص رابط إعداد ولا سر لمرة واحدة. تبدأ روابط الإعداد بـ \u2066otpauth://\u2069. يُرجى اختيار تصدير يحتوي عليها، أو رموز QR الخاصة بها.',
  'core.unknownFiles.emptyColumn':
    'في هذا الجدول عمود للرموز لمرة واحدة، لكن ليس فيه سر ولا رابط إعداد.',
  'core.unknownFiles.table': 'ليس في هذا الجدول سر لمرة واحدة ولا رابط إعداد.',
} as const satisfies Translated<typeof english>
