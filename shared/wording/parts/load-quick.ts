import type { Part } from './part.ts'

export const quickPart: Part = {
  en: () => import('./quick.ts'),
  ar: () => import('./quick.ts?language=ar'),
  de: () => import('./quick.ts?language=de'),
  es: () => import('./quick.ts?language=es'),
  fr: () => import('./quick.ts?language=fr'),
  ja: () => import('./quick.ts?language=ja'),
  'pt-BR': () => import('./quick.ts?language=pt-BR'),
  'zh-Hans': () => import('./quick.ts?language=zh-Hans'),
}
