import type { Rule } from '../rule/rule.js'
import { dateLine } from './furniture/date-line.js'
import { furnitureRules } from './furniture/index.js'
import { headRules } from './head-rules.js'
import { headerRules } from './header.js'
import { headingRules } from './heading.js'
import { layoutRules } from './layout-rules.js'
import { markdownRules } from './markdown/rules.js'
import { repetitionRules } from './repetition.js'
import { roleRules } from './role-line.js'
import { siteNameRules } from './site-name.js'
import { titleRules } from './title.js'

/**
 * All rules of the stage. A text of an example is a whole small document, read as plain text (those named
 * `read.markdown.…` as Markdown); a row is a part of one block, with its text.
 */
export const readRules: readonly Rule[] = [
  ...layoutRules,
  ...markdownRules,
  ...headerRules,
  ...headRules,
  ...siteNameRules,
  ...roleRules,
  ...titleRules,
  ...headingRules,
  dateLine,
  ...repetitionRules,
  ...furnitureRules,
]
