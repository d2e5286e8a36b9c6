/** Node preloads this with --import: from here on, 'electron' is the stand-in beside this file. */
import { register } from 'node:module'

register('./resolve.mjs', import.meta.url)
