import { expect, it } from 'vitest'
import {
  environmentLanguages,
  systemLanguages,
} from '../../../core/settings/environment-languages.ts'

it.each([
  [{ LANG: 'de_AT.UTF-8' }, ['de-AT']],
  [{ LC_ALL: 'fr_FR.UTF-8', LC_MESSAGES: 'es_ES', LANG: 'de_DE' }, ['fr-FR']],
  [{ LC_ALL: '', LC_MESSAGES: 'es_ES@euro', LANG: 'de_DE' }, ['es-ES']],
  [{ LANGUAGE: 'pt_BR:ja', LANG: 'en_US.UTF-8' }, ['pt-BR', 'ja', 'en-US']],
  [{ LANG: 'zh_CN.GB18030' }, ['zh-CN']],
  // The plain locale asks for no language, whatever else is set.
  [{ LANGUAGE: 'de', LANG: 'C.UTF-8' }, []],
  [{ LANG: 'POSIX' }, []],
  [{}, []],
  [{ LANG: '../../etc/passwd' }, []],
])('%j asks for %j', (env, tags) => {
  expect(environmentLanguages(env)).toEqual(tags)
})

it('on macOS and Windows, the language doesn’t come from the environment', () => {
  expect(systemLanguages({}, 'win32')).toEqual([Intl.DateTimeFormat().resolvedOptions().locale])
  expect(systemLanguages({ LANG: 'ja_JP.UTF-8' }, 'darwin')).toEqual(['ja-JP'])
  expect(systemLanguages({}, 'linux')).toEqual([])
})
