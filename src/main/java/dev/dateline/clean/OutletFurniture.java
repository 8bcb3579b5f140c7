package dev.dateline.clean;

import dev.dateline.article.Outlet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What single pages cannot tell: lines that recur over many articles of one outlet are that outlet's
 * furniture. Learned from the articles that come in; bounded in memory, whatever comes.
 *
 * <p>A running story repeats its background too. What tells the two apart is the company they keep: a
 * line of the story stands among the same names every time, furniture among any. So each line
 * remembers which names all its articles had in common, as a small Bloom filter over the names in
 * what was new in each; a line whose articles share a name is no furniture.
 *
 * <p>Per outlet the lines are counted by the Space-Saving algorithm (Metwally, Agrawal, El Abbadi,
 * <i>Efficient computation of frequent and top-k elements in data streams</i>, ICDT 2005): when the
 * table is full the rarest line makes room and the newcomer inherits its count as a possible error,
 * which is never counted in the line's favour. Outlets that have not been seen for longest make room
 * for new ones. Safe for use by several threads.
 */
public final class OutletFurniture {

    /** Outlets remembered; with their lines, about 150 bytes each, they take 45 MB at the most. */
    static final int MOST_OUTLETS = 1_000;

    /** Outlets of which it is remembered that they were met; about 5 MB. */
    private static final int MOST_MET = 100_000;

    /** Lines remembered of an outlet. */
    static final int MOST_LINES = 300;

    /** Articles remembered of an outlet, so that one that is sent again counts once. */
    private static final int MOST_ARTICLES = 256;

    /** Articles that a line must recur in before it counts as furniture. */
    static final int ENOUGH_ARTICLES = 5;

    /** Share of the outlet's articles, since the line was first seen, that it must recur in. */
    private static final double ENOUGH_SHARE = 0.1;

    private final Set<Integer> met = new HashSet<>();
    private final Map<String, Seen> outlets = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Seen> eldest) {
            return size() > MOST_OUTLETS;
        }
    };

    /**
     * Whether the outlet was met before, also when it has made room for others since: an outlet's past is
     * worth reading once. True of every outlet once so many were met that they are not told apart any more.
     */
    public synchronized boolean hasMet(Outlet outlet) {
        return met.size() >= MOST_MET || met.contains(outlet.id().hashCode());
    }

    /**
     * Learns from an article.
     *
     * @param outlet who published it
     * @param article identifies it; one that was seen before teaches nothing
     * @param lines those of its page that were taken for the article
     */
    public synchronized void learn(Outlet outlet, String article, List<String> lines) {
        if (met.size() < MOST_MET) {
            met.add(outlet.id().hashCode());
        }
        outlets.computeIfAbsent(outlet.id(), id -> new Seen()).learn(article, lines);
    }

    /** In how many articles of the outlet the line recurs, where that is enough; else 0. */
    public synchronized int recurs(Outlet outlet, String line) {
        Seen seen = outlets.get(outlet.id());
        return seen == null ? 0 : seen.recurs(line);
    }

    /** The same line with other figures, case or spaces is the same line. */
    private static long key(String line) {
        long hash = 0xcbf29ce484222325L;
        boolean space = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                space = true;
                continue;
            }
            if (space) {
                hash = (hash ^ ' ') * 0x100000001b3L;
                space = false;
            }
            hash = (hash ^ (Character.isDigit(c) ? '0' : Character.toLowerCase(c))) * 0x100000001b3L;
        }
        return hash;
    }

    private static final class Count {
        private final int since;
        private final int error;
        private final NameFilter common;
        private int articles;

        Count(int since, int error, NameFilter names) {
            this.since = since;
            this.articles = error;
            this.error = error;
            this.common = names;
        }
    }

    private static final class Seen {
        private final Map<Long, Count> lines = new LinkedHashMap<>();
        private final Map<Integer, Boolean> articles = new LinkedHashMap<>() {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Integer, Boolean> eldest) {
                return size() > MOST_ARTICLES;
            }
        };
        private int total;

        void learn(String article, List<String> texts) {
            if (articles.put(article.hashCode(), true) != null) {
                return;
            }
            total++;
            NameFilter names = new NameFilter();
            texts.stream().filter(text -> !lines.containsKey(key(text))).forEach(names::addNamesIn);
            texts.stream().map(OutletFurniture::key).distinct().forEach(line -> count(line, names));
        }

        private void count(long line, NameFilter names) {
            Count count = lines.get(line);
            if (count == null) {
                count = new Count(total, lines.size() < MOST_LINES ? 0 : removeRarest(), names.copy());
                lines.put(line, count);
            } else {
                count.common.keepOnly(names);
            }
            count.articles++;
        }

        private int removeRarest() {
            Map.Entry<Long, Count> rarest = null;
            for (Map.Entry<Long, Count> entry : lines.entrySet()) {
                if (rarest == null || entry.getValue().articles < rarest.getValue().articles) {
                    rarest = entry;
                }
            }
            lines.remove(rarest.getKey());
            return rarest.getValue().articles;
        }

        int recurs(String line) {
            Count count = lines.get(key(line));
            if (count == null || !count.common.isEmpty()) {
                return 0;
            }
            int certain = count.articles - count.error;
            int since = total - count.since + 1;
            return certain >= ENOUGH_ARTICLES && certain >= ENOUGH_SHARE * since ? certain : 0;
        }
    }
}
