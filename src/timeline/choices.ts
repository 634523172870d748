import type {Source, TimelineEvent} from '../model/story.js';

/**
 * What a list can be narrowed down by: strands, and the publishers and sources that events cite; in
 * the order in which they stand.
 */
export const CHOICE_KINDS = ['group', 'publisher', 'source'] as const;

export type ChoiceKind = (typeof CHOICE_KINDS)[number];

export interface Choice {
  /** As the story has it: `Trade`, `Reuters`, or the id of a source. */
  value: string;
  /** The source where the kind is `source`. */
  source: Source | undefined;
  /** The events that have it. */
  events: Set<TimelineEvent>;
}

/** By a key that is the same for `Reuters` and `REUTERS`. */
export type Choices = Map<string, Choice>;

/**
 * Collects what the events of a story can be chosen by. Strands and publishers come in the order of
 * the events, in their first spelling; sources come in that of the story.
 *
 * @example
 * collectChoices(events, story.sources).publisher.get('reuters')?.events.size // 6
 */
export function collectChoices(
  events: readonly TimelineEvent[],
  sources: readonly Source[],
): Record<ChoiceKind, Choices> {
  const choices: Record<ChoiceKind, Choices> = {
    group: new Map(),
    publisher: new Map(),
    source: new Map(sources.map(source => [source.id, choiceOf(source.id, source)])),
  };
  for (const event of events) {
    if (event.group) add(choices.group, event.group, event);
    for (const id of citedIds(event)) {
      const cited = choices.source.get(id);
      cited?.events.add(event);
      if (cited?.source?.publisher) add(choices.publisher, cited.source.publisher, event);
    }
  }
  for (const [id, {events: citing}] of choices.source) if (!citing.size) choices.source.delete(id);
  return choices;
}

function add(choices: Choices, value: string, event: TimelineEvent): void {
  const key = value.toLowerCase();
  const choice = choices.get(key) ?? choiceOf(value);
  choice.events.add(event);
  choices.set(key, choice);
}

function choiceOf(value: string, source?: Source): Choice {
  return {value, source, events: new Set()};
}

function citedIds({blocks}: TimelineEvent): string[] {
  const runs = blocks.flatMap(block => block.runs);
  return runs.flatMap(({citations}) => citations.map(({sourceId}) => sourceId));
}
