import type { RandomSource } from '../randomSource.ts';
import { expandSentence } from './expandSentence.ts';
import { TOPIC_SENTENCES, TOPICS, VILLAGE_FIRST, VILLAGE_SECOND } from './topics.ts';

/** Paragraphs about what an agency was busy with; they state no figures. */
export function inventTopics(place: string, random: RandomSource): string[] {
  return Array.from({ length: random.int(2, 6) }, () =>
    Array.from({ length: random.int(1, 3) }, () => sayTopic(place, random)).join(''),
  );
}

function sayTopic(place: string, random: RandomSource): string {
  const village = `${pickFrom(VILLAGE_FIRST, random)}${pickFrom(VILLAGE_SECOND, random)}`;
  const slots = { place, village, topic: random.pick(TOPICS) };
  return expandSentence(random.pick(TOPIC_SENTENCES), slots, random);
}

const pickFrom = (characters: string, random: RandomSource): string =>
  characters.charAt(random.int(0, characters.length - 1));
