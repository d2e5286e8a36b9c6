import type { qr as english } from '../../en/page/qr.ts'
import type { Translated } from '../../translated.ts'

export const qr = {
  'qr.camera.none': '未找到摄像头。',
  'qr.camera.refused': '摄像头访问被拒绝。请在系统的隐私设置中允许访问，然后重试。',
  'qr.camera.busy': '摄像头正被其他应用使用，或已被拔出。',
  'qr.camera.failed': '无法启动摄像头。',
  'qr.screen.none': '没有共享任何屏幕或窗口。',
  'qr.screen.failed': '无法捕获屏幕。',
  'qr.picture': '此图片',
  'qr.picture.tiff': '{name} 是 TIFF 图片，无法在此读取。请改用导入功能，或将其存为 PNG。',
  'qr.picture.gone': '无法再读取 {name}。它可能已被移动。',
  'qr.picture.filters': '{name} 使用了不受支持的滤镜效果。请先将其存为 PNG。',
} as const satisfies Translated<typeof english>
