import type { Translated } from '../../../../shared/wording/translated.ts'
import type { migrate as english } from '../../en/operation/migrate.ts'

export const migrate = {
  'operation.migrate.noSuchMigration': 'لا يوجد ترحيل بهذا الاسم. يُرجى اختيار {names}.',
  'operation.migrate.found': 'عدد الترحيلات التي عُثر عليها: {count}',
  'operation.migrate.running': 'جارٍ تنفيذ الترحيل: {name}',
  'operation.migrate.needs': 'يحتاج إلى {name}.',
  'operation.migrate.created': 'أُنشئ الجدول {table}',
  'operation.migrate.alreadyThere': 'الجدول {table} موجود بالفعل',
  'operation.migrate.columnsPresent': 'كل الأعمدة المطلوبة موجودة',
  'operation.migrate.completed': 'اكتمل الترحيل بنجاح!',
  'operation.migrate.summary': 'ملخص الترحيل',
  'operation.migrate.total': 'الإجمالي: {successful} ناجح، {failed} فاشل',
  'operation.migrate.available': 'الترحيلات المتاحة:',
  'operation.migrate.noTable': 'الجدول {table} غير موجود',
  'operation.migrate.rows': 'الجدول {table}: عدد الصفوف {count}',
  'operation.migrate.lacks':
    'ينقص الجدول {table} {count, plural, zero {الأعمدة} one {العمود} two {العمودان} few {الأعمدة} many {الأعمدة} other {الأعمدة}} {columns}',
  'operation.migrate.lackMore': '{lacks}',
  'operation.migrate.notApplied': 'الترحيل {name} غير مطبَّق.',
  'operation.migrate.neededBy': 'يحتاج {other} إلى {name}. يُرجى التراجع عنه أولًا.',
  'operation.migrate.deletes': 'تحذير: يحذف هذا {tables} وكل ما فيها من بيانات.',
  'operation.migrate.goOn': 'هل تُتابَع العملية؟',
  'operation.migrate.unchanged': 'لم يتغيّر شيء.',
  'operation.migrate.rolledBack': 'تم التراجع عن {name}',
  'operation.migrate.refused': 'رفضت قاعدة البيانات.',
  'operation.migrate.refusedWith': 'رفضت قاعدة البيانات: {reason}',
} as const satisfies Translated<typeof english>
