import * as english from './cli.ts'
import type { Part } from './part.ts'

export const cliPart: Part = {
  // It comes with the program: a command must not wait for another file.
  en: async () => english,
  ar: () => import('./cli.ts?language=ar'),
  de: () => import('./cli.ts?language=de'),
  es: () => import('./cli.ts?language=es'),
  fr: () => import('./cli.ts?language=fr'),
  ja: () => import('./cli.ts?language=ja'),
  'pt-BR': () => import('./cli.ts?language=pt-BR'),
  'zh-Hans': () => import('./cli.ts?language=zh-Hans'),
}
