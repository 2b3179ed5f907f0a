import type { Facts } from '../facts/facts.ts'
import type { Subject } from '../model/checked.ts'
import type { Entity } from '../model/statement.ts'
import { parseEdtf } from '../temporal/edtf.ts'
import { timeText } from '../temporal/words.ts'
import type { LinkedMention } from './linked-mention.ts'

/** The subject that a linked mention gives. */
export function toSubject(entity: Entity, { mention, why }: LinkedMention): Subject {
  return { entity: entity.id, label: entity.label, mention: { start: mention.start, end: mention.end }, why }
}

/** What somebody may choose from where several entities bear a claim's name, also once one is chosen; empty where none do. */
export function choicesOf(subject: Subject | null, linked: LinkedMention | null, facts: Facts): readonly Subject[] {
  const isOpen = !subject?.entity || subject.entity === linked?.entity?.id
  return isOpen && linked ? linked.choices.map(entity => toChoice(entity, linked, facts)) : []
}

/** An entity among others of its name, told apart by what the fact base says it is, or by its birth. */
function toChoice(entity: Entity, linked: LinkedMention, facts: Facts): Subject {
  const [birth] = facts.about(entity.id, 'dateOfBirth')
  const time = birth?.value.type === 'time' ? parseEdtf(birth.value.edtf) : undefined
  const born = time && `born ${timeText(time)}`
  return { ...toSubject(entity, linked), why: entity.description ?? born ?? entity.id }
}
