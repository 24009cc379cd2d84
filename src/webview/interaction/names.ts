// What screen readers say of events and clusters.
import type { Cluster } from '../layout/clusters';
import type { ClusterTarget } from '../layout/targets';
import type { DateWords } from '../model/dateWords';
import type { TimelineMark, TimelineStrings } from '../../protocol/timeline';

/** The name of an event or, if there is one, of the cluster that it represents. */
export const namesIn =
  (words: DateWords, strings: TimelineStrings) =>
  (event: TimelineMark, cluster: ClusterTarget | undefined): string =>
    cluster ? clusterName(cluster, words, strings) : eventName(event, strings);

/** The name of an event: `Khrushchev’s secret speech, February 1956, inferred from the context`. */
export function eventName({ title, date, inferred }: TimelineMark, strings: TimelineStrings): string {
  // A screen reader would say "c" for "c. 1450".
  const spoken = date.replace(/\bc\. /g, `${strings.about} `);
  // A title may end with its date, which is said once.
  const said = title.endsWith(date) ? [] : [spoken];
  return [title, ...said, ...(inferred ? [strings.inferred] : [])].join(', ');
}

/** The words of a cluster's row: "34 events · Mao Zedong", with the name that most of its events mention. */
export const clusterWordsIn =
  (strings: TimelineStrings) =>
  ({ members, name }: Cluster): string => {
    const count = strings.cluster.replace('{0}', String(members.length));
    return [count, name()].filter((part) => part !== undefined).join(' · ');
  };

/** The name of a cluster: `123 events · Mao Zedong, 1958–1962`. */
const clusterName = ({ cluster }: ClusterTarget, words: DateWords, strings: TimelineStrings): string =>
  `${clusterWordsIn(strings)(cluster)}, ${coveredWords(cluster, words)}`;

/** The time that the events of a cluster cover. */
export function coveredWords({ covers: { from, to } }: Cluster, words: DateWords): string {
  return words.span(Math.floor(from), Math.max(Math.floor(from), Math.ceil(to) - 1));
}
