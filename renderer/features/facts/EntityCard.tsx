import type { ReactNode } from 'react'
import { ScrollArea } from '../../ui/ScrollArea.tsx'
import type { EntityCard as Card } from '../../workers/protocol.ts'

/** Everything on file about one entity. */
export function EntityCard({ card }: { readonly card: Card }): ReactNode {
  const { entity, statements } = card
  return (
    <ScrollArea className="entity-card" label={entity.label}>
      <h3>{entity.label}</h3>
      <p className="entity-kind">{[entity.kind, entity.description].filter(Boolean).join(' · ')}</p>
      {entity.aliases && entity.aliases.length > 0 && <p className="entity-alias">also {entity.aliases.join(', ')}</p>}
      <table>
        <thead className="unseen">
          <tr>
            <th>Property</th>
            <th>Value</th>
            <th>Sources</th>
          </tr>
        </thead>
        <tbody>
          {statements.map(({ id, property, value, sources, isDeprecated }) => (
            <tr key={id} className={isDeprecated ? 'statement-deprecated' : undefined}>
              <th scope="row">{property}</th>
              <td className="tabular">{value}</td>
              <td>{sources.length === 0 ? 'unsourced' : sources.join(', ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollArea>
  )
}
