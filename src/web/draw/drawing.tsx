import { type Sign, sign } from '#domain/application/sign.ts';
import { formatInstant } from '#domain/formats.ts';
import { useSayContext } from '#web/language/say-context.tsx';
import { useWords } from '#web/language/words.ts';
import { DeskTable } from '#web/ui/desk-table.tsx';
import { StatusWord } from '#web/ui/status-word.tsx';
import type { DrawnPage, DrawPage, InvitationState } from './draw-page.ts';
import { SimpleAct } from './simple-act.tsx';

const signs = {
  invited: sign('moving', 'half'),
  accepted: sign('met', 'tick'),
  declined: sign('still', 'ring'),
  unanswered: sign('still', 'ring'),
  replaced: sign('still', 'ring'),
} as const satisfies Record<InvitationState, Sign>;

/** The one act that cannot be repeated; then what it came to, at once. */
export function Drawing({ draw }: { draw: DrawPage }) {
  const { language, say } = useWords();
  const { timeZone } = useSayContext();
  if (!draw.drawnAt) {
    return (
      <div className="acts">
        <SimpleAct
          draw={draw}
          act="draw"
          path="result"
          whatHappens={say('drawDesk.drawing.whatHappens', { take: draw.take, alternates: draw.alternates })}
          final
          body={() => undefined}
        />
      </div>
    );
  }
  const at = formatInstant(Temporal.Instant.from(draw.drawnAt), timeZone, language);
  return (
    <>
      <p>{say('drawDesk.drawing.at', { at })}</p>
      <Result draw={draw} />
    </>
  );
}

function Result({ draw }: { draw: DrawPage }) {
  const { language, say } = useWords();
  const { timeZone } = useSayContext();
  const { people } = draw;
  const until = (replyUntil: string) => formatInstant(Temporal.Instant.from(replyUntil), timeZone, language);
  const nameAt = (place: number) => people?.drawn.find((each) => each.place === place)?.name ?? '—';
  return (
    <DeskTable<DrawnPage>
      caption={say('drawDesk.result.caption')}
      rows={draw.drawn}
      rowKey={({ place }) => String(place)}
      empty={say('drawDesk.result.empty')}
      columns={[
        {
          key: 'place',
          title: say('drawDesk.result.place'),
          figures: true,
          render: ({ place }) =>
            place > draw.take && place <= draw.take + draw.alternates
              ? say('drawDesk.result.alternate', { place: place - draw.take })
              : place,
        },
        { key: 'pseudonym', title: say('drawDesk.result.pseudonym'), render: ({ pseudonym }) => pseudonym },
        ...(people
          ? [
              {
                key: 'name',
                title: say('drawDesk.result.name'),
                render: ({ place }: DrawnPage) => nameAt(place),
              },
            ]
          : []),
        {
          key: 'answer',
          title: say('drawDesk.result.answer'),
          render: ({ invitation }) =>
            invitation ? (
              <StatusWord sign={signs[invitation.state]}>
                {say(`drawDesk.invitation.${invitation.state}`, { until: until(invitation.replyUntil) })}
              </StatusWord>
            ) : (
              say('drawDesk.invitation.none')
            ),
        },
        {
          key: 'key',
          title: say('drawDesk.result.key'),
          render: ({ key }) => <code className="draw-key">{key}</code>,
        },
      ]}
    />
  );
}
