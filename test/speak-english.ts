import { english } from '../shared/wording/english.ts'
import { speak } from '../shared/wording/say.ts'

speak(english)
